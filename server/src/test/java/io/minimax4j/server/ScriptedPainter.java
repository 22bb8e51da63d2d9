package io.minimax4j.server;

import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.PictureEngine;
import io.minimax4j.engine.picture.PictureOrder;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Paints what a test tells it to, else one colour that the seed alone decides; describes a picture by its first pixel.
 * It remembers what it was asked.
 */
public final class ScriptedPainter implements PictureEngine {
    private final List<PictureOrder> all = new CopyOnWriteArrayList<>();
    private volatile Brush brush = ScriptedPainter::plain;

    /** How the engine paints. */
    public interface Brush {
        Bitmap paint(PictureOrder order) throws InterruptedException;
    }

    /** One colour, whose red tells sixteen seeds apart. */
    public static Bitmap plain(PictureOrder order) {
        int[] pixels = new int[Math.toIntExact(order.size().area())];
        Arrays.fill(pixels, 0xff000000 | (int) (order.seed() & 0xf) << 20 | 0x4080);
        return new Bitmap(order.size(), pixels);
    }

    /** Paints like that from now on, and forgets what it was asked. */
    public void brush(Brush next) {
        brush = next;
        all.clear();
    }

    /** All that it was asked for, by seed: pictures of one request are begun in any order. */
    public List<PictureOrder> all() {
        return all.stream().sorted((a, b) -> Long.compare(a.seed(), b.seed())).toList();
    }

    /** The one picture that it was asked for. */
    public PictureOrder asked() {
        if (all.size() != 1) {
            throw new AssertionError(all.size() + " pictures were asked for, not one");
        }
        return all.getFirst();
    }

    @Override
    public List<String> models() {
        return List.of("image-01", "image-01-live");
    }

    @Override
    public Bitmap paint(PictureOrder order) throws InterruptedException {
        all.add(order);
        return brush.paint(order);
    }

    @Override
    public String describe(Bitmap picture, String question) {
        return "%s, %06x: %s".formatted(picture.size(), picture.pixel(0, 0) & 0xffffff, question);
    }
}
