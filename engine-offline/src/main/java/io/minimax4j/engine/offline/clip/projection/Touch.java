package io.minimax4j.engine.offline.clip.projection;

import io.minimax4j.engine.offline.picture.style.Style;
import io.minimax4j.engine.picture.PixelSize;
import java.util.Arrays;

/**
 * The last touch of a style as something that is laid over every frame: its paper, border and shade.
 *
 * <p>Implementation note: most of what styles do at the end makes of a colour {@code c} at a place {@code b + c (w - b)}, and
 * does it for every place alike in all frames. What they make of black is {@code b}, of white {@code w}; a layer of the colour
 * {@code b} and the opacity {@code 1 - (w - b)} does the same in a few operations. What they do with neighbours, such as a
 * glow, is not seen in clips.
 */
final class Touch {
    private final int width;
    private final int[] premultiplied;

    private Touch(int width, int[] premultiplied) {
        this.width = width;
        this.premultiplied = premultiplied;
    }

    static Touch of(Style style, PixelSize size) {
        int[] black = new int[Math.toIntExact(size.area())];
        Arrays.fill(black, 0xFF000000);
        int[] white = new int[black.length];
        Arrays.fill(white, 0xFFFFFFFF);
        style.finish(black, size.width(), size.height());
        style.finish(white, size.width(), size.height());
        for (int i = 0; i < black.length; i++) {
            black[i] = layer(black[i], white[i]);
        }
        return new Touch(size.width(), black);
    }

    private static int layer(int black, int white) {
        int alpha = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            alpha += 255 - (white >> shift & 0xFF) + (black >> shift & 0xFF);
        }
        alpha = Math.clamp(alpha / 3, 0, 255);
        int layer = alpha << 24;
        for (int shift = 0; shift <= 16; shift += 8) {
            layer |= Math.min(black >> shift & 0xFF, alpha) << shift;
        }
        return layer;
    }

    void draw(int y, int[] picture, int offset) {
        Lerp.over(premultiplied, y * width, picture, offset, width);
    }
}
