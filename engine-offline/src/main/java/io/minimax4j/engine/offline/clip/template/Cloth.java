package io.minimax4j.engine.offline.clip.template;

import io.minimax4j.engine.offline.clip.projection.Lerp;
import io.minimax4j.engine.offline.picture.pixel.Sheet;
import io.minimax4j.engine.offline.picture.scene.Scene;
import io.minimax4j.engine.offline.picture.stage.StageBuilder;
import io.minimax4j.engine.offline.picture.style.Style;
import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.PixelSize;
import java.awt.Graphics2D;
import java.util.List;
import java.util.function.Consumer;

/**
 * An opaque backdrop, which may be larger than the view.
 *
 * <p>Implementation note: frames are drawn row by row, each a mixture of two rows of the cloth, then of neighbours in it, with
 * {@link Lerp}; that is several times as fast as Java2D, and follows a slow camera between pixels.
 */
final class Cloth {
    private final int[] pixels;
    private final int width;
    private final int height;
    private final int unit;

    private Cloth(Bitmap bitmap, int unit) {
        this.pixels = bitmap.argb();
        this.width = bitmap.width();
        this.height = bitmap.height();
        this.unit = unit;
    }

    /**
     * A scene, painted.
     *
     * @param wide how wide it is
     * @param tall how high
     * @param unit how many pixels a height of the view has
     */
    static Cloth of(Scene scene, double wide, double tall, int unit) throws InterruptedException {
        PixelSize size = size(wide, tall, unit);
        Bitmap flat = StageBuilder.build(scene, size, 0, List.of(), false).flat();
        Style.of(scene, size).finish(flat.argb(), size.width(), size.height());
        return new Cloth(flat, unit);
    }

    /** What somebody paints in lengths of heights of the view. */
    static Cloth painted(double wide, double tall, int unit, Consumer<Brush> painting) {
        PixelSize size = size(wide, tall, unit);
        Sheet sheet = new Sheet(size.width(), size.height());
        Graphics2D graphics = sheet.graphics();
        graphics.scale(unit, unit);
        painting.accept(new Brush(graphics, -0.5));
        graphics.dispose();
        int[] pixels = sheet.pixels();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] |= 0xFF000000;
        }
        return new Cloth(sheet.bitmap(), unit);
    }

    private static PixelSize size(double wide, double tall, int unit) {
        return new PixelSize((int) Math.ceil(wide * unit) + 2, (int) Math.ceil(tall * unit) + 2);
    }

    /** With itself mirrored at its right side and itself again, so that it can go by without an end. */
    Cloth endless(double view) {
        int more = (int) Math.ceil(view * unit) + 2;
        int[] longer = new int[(2 * width + more) * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < 2 * width + more; x++) {
                int at = x % (2 * width);
                longer[y * (2 * width + more) + x] = pixels[y * width + (at < width ? at : 2 * width - 1 - at)];
            }
        }
        return new Cloth(new Bitmap(new PixelSize(2 * width + more, height), longer), unit);
    }

    /** How far an endless one goes until it is again as it was. */
    double period(double view) {
        int more = (int) Math.ceil(view * unit) + 2;
        return (double) (width - more) / unit;
    }

    double wide() {
        return (double) width / unit;
    }

    double tall() {
        return (double) height / unit;
    }

    /** Where in the cloth each row begins: its left end by its height in the cloth, both in heights of the view. */
    @FunctionalInterface
    interface Slope {
        double left(double y);
    }

    /**
     * Fills a picture.
     *
     * @param left where the picture's left side is on the cloth, for each row
     * @param top where its upper side is
     */
    void draw(int[] picture, PixelSize size, Slope left, double top, double zoom) {
        double step = unit / (zoom * size.height());
        int[] line = new int[Math.min(width, (int) Math.ceil(size.width() * step) + 3)];
        int most = width - line.length;
        for (int y = 0; y < size.height(); y++) {
            double row = Math.clamp(top * unit + y * step, 0, height - 1.001);
            int upper = (int) row;
            double from = Math.clamp(left.left(row / unit) * unit, 0, most);
            int start = Math.min((int) from, most);
            Lerp.rows(pixels, upper * width + start, (upper + 1) * width + start, (int) (256 * (row - upper)), line, 0,
                    line.length);
            int fixed = (int) (65536 * step);
            int first = (int) (65536 * (from - start));
            int reach = (int) (((long) fixed * (size.width() - 1) + first) >> 16);
            if (reach > line.length - 2) {
                first = Math.max(0, first - (reach - line.length + 2 << 16));
            }
            int[] target = new int[size.width()];
            Lerp.along(line, first, fixed, target, size.width());
            System.arraycopy(target, 0, picture, y * size.width(), size.width());
        }
    }
}
