package io.minimax4j.engine.offline.clip.template;

import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.offline.picture.pixel.Sheet;
import io.minimax4j.engine.picture.Bitmap;
import java.util.ArrayList;
import java.util.List;

/**
 * A picture that turns as if it were a body: every row of it is taken for the half of a drum that is seen, and what is on
 * the drum goes round. Its outline stays. The far half, which no picture shows, is the near one mirrored.
 */
final class Turntable {
    private static final int MOST = 620;

    private Turntable() {}

    /**
     * A whole turn, or, for what is not round, to one side, to the other and back.
     *
     * @param round whether it is about a body of revolution
     */
    static Player of(Bitmap bitmap, double tall, int unit, int phases, boolean round) {
        int height = Math.min(MOST, Math.max(8, (int) (tall * unit)));
        Sheet sheet = Sheet.of(bitmap).scaled(Math.max(4, bitmap.width() * height / bitmap.height()), height);
        List<Sprite> sprites = new ArrayList<>();
        for (int i = 0; i < phases; i++) {
            double turn = 2 * Math.PI * i / phases;
            Bitmap turned = turned(sheet, round ? turn : 0.5 * Math.sin(turn), round ? turn : 0.5 * Math.sin(turn));
            sprites.add(Sprite.of(turned, tall, unit));
        }
        return new Player(List.copyOf(sprites));
    }

    private static Bitmap turned(Sheet sheet, double turn, double light) {
        int width = sheet.width();
        int[] from = sheet.pixels();
        int[] to = new int[from.length];
        for (int y = 0; y < sheet.height(); y++) {
            int left = 0;
            while (left < width && from[y * width + left] >>> 24 < 40) {
                left++;
            }
            int right = width - 1;
            while (right > left && from[y * width + right] >>> 24 < 40) {
                right--;
            }
            double middle = (left + right) / 2.0;
            double radius = Math.max(0.5, (right - left) / 2.0);
            for (int x = 0; x < width; x++) {
                double at = (x - middle) / radius;
                int alpha = from[y * width + x] >>> 24;
                if (Math.abs(at) >= 1) {
                    to[y * width + x] = from[y * width + x];
                    continue;
                }
                double angle = Math.asin(at);
                double source = middle + radius * Math.sin(angle + turn) * 0.985;
                int pixel = between(from, y * width, source, width);
                if (pixel >>> 24 < 40) {
                    pixel = from[y * width + x];
                }
                double shine = 1 + 0.16 * Math.cos(angle - 0.7) * Math.cos(angle - 0.7) - 0.14 * at * at
                        + 0.05 * Math.cos(light);
                to[y * width + x] = Rgb.withAlpha(Rgb.scaled(pixel, shine), Math.max(alpha, 0));
            }
        }
        return new Bitmap(sheet.bitmap().size(), to);
    }

    private static int between(int[] pixels, int row, double x, int width) {
        int cell = Math.clamp((int) x, 0, width - 2);
        int one = pixels[row + cell];
        int other = pixels[row + cell + 1];
        if (one >>> 24 < 40) {
            return other;
        }
        return other >>> 24 < 40 ? one : Rgb.mix(one, other, Math.clamp(x - cell, 0, 1));
    }
}
