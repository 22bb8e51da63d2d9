package io.minimax4j.engine.offline.clip.template;

import io.minimax4j.engine.clip.TemplateOrder;
import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.PixelSize;
import io.minimax4j.protocol.video.VideoTemplate;
import java.util.Arrays;

/** Orders with a picture that is drawn by hand: a body of two colours, found nowhere else, on a plain ground. */
final class Pictured {
    static final int MAGENTA = 0xFFD020C0;
    static final int CYAN = 0xFF10B0A0;
    private static final PixelSize SIZE = new PixelSize(320, 360);

    private Pictured() {}

    static Bitmap picture() {
        int[] pixels = new int[SIZE.width() * SIZE.height()];
        Arrays.fill(pixels, 0xFFF0EEE6);
        for (int y = 0; y < SIZE.height(); y++) {
            for (int x = 0; x < SIZE.width(); x++) {
                double across = (x - 160) / 105.0;
                double down = (y - 180) / 150.0;
                if (across * across + down * down < 1) {
                    pixels[y * SIZE.width() + x] = y < 200 ? MAGENTA : CYAN;
                }
            }
        }
        return new Bitmap(SIZE, pixels);
    }

    static TemplateOrder order(VideoTemplate template, long seed) {
        return new TemplateOrder(template, template.picture().isPresent() ? picture() : null,
                template.text().isPresent() ? "a tired cat with a red gift" : null, seed);
    }

    /** Small, of the template's own ratio, with even sides. */
    static PixelSize small(VideoTemplate template) {
        return Programme.size(template).ratio() > 1 ? new PixelSize(256, 144) : new PixelSize(108, 144);
    }

    static TemplateFilm film(TemplateOrder order) throws InterruptedException {
        return TemplateFilm.of(order, small(order.template()));
    }
}
