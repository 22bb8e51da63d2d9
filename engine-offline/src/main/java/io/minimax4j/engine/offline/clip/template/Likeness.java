package io.minimax4j.engine.offline.clip.template;

import io.minimax4j.engine.offline.picture.cutout.SoftCutout;
import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.offline.picture.pixel.Sheet;
import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.PixelSize;
import java.awt.Color;

/** Who or what the given picture shows, cut out of it. */
final class Likeness {
    /** More than any routine shows of it. */
    private static final int LARGEST = 1100;

    private final Bitmap cut;
    private final Color fur;
    private final Color accent;

    private Likeness(Bitmap cut) {
        this.cut = cut;
        int[] counts = new int[4096];
        long[][] sums = new long[4096][3];
        for (int argb : cut.argb()) {
            if (argb >>> 24 > 200) {
                int bucket = (argb >> 12 & 0xF00) | (argb >> 8 & 0xF0) | (argb >> 4 & 0xF);
                counts[bucket]++;
                sums[bucket][0] += Rgb.red(argb);
                sums[bucket][1] += Rgb.green(argb);
                sums[bucket][2] += Rgb.blue(argb);
            }
        }
        int common = best(counts, sums, 0);
        this.fur = color(counts, sums, common);
        this.accent = color(counts, sums, best(counts, sums, 1));
    }

    /** The commonest colour; the more that colourful ones count, the higher the weight. */
    private static int best(int[] counts, long[][] sums, double weight) {
        int best = 0;
        double most = -1;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 0) {
                continue;
            }
            Color color = color(counts, sums, i);
            int luma = Rgb.luma(color.getRGB());
            double dull = luma < 40 || luma > 246 ? 0.4 : 1;
            double score = counts[i] * dull * (1 + weight * Rgb.chroma(color.getRGB()) / 12.0);
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return best;
    }

    private static Color color(int[] counts, long[][] sums, int bucket) {
        int count = Math.max(1, counts[bucket]);
        return new Color((int) (sums[bucket][0] / count), (int) (sums[bucket][1] / count),
                (int) (sums[bucket][2] / count));
    }

    static Likeness of(Bitmap picture) {
        Bitmap cut = SoftCutout.of(shrunk(picture));
        return new Likeness(feathered(cut));
    }

    private static Bitmap shrunk(Bitmap picture) {
        double scale = (double) LARGEST / Math.max(picture.width(), picture.height());
        return scale >= 1
                ? picture
                : Sheet.of(picture).scaled((int) Math.round(picture.width() * scale),
                        (int) Math.round(picture.height() * scale)).bitmap();
    }

    /** What the picture's own edge cuts off ends softly there. */
    private static Bitmap feathered(Bitmap cut) {
        int[] pixels = cut.argb().clone();
        int width = cut.width();
        int height = cut.height();
        int reach = Math.max(2, Math.min(width, height) / 14);
        boolean[] open = {edge(cut, 0, 1, 0, width, true), edge(cut, height - 1, 1, 0, width, true),
            edge(cut, 0, 1, 0, height, false), edge(cut, width - 1, 1, 0, height, false)};
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double near = Math.min(Math.min(open[0] ? y : reach, open[1] ? height - 1 - y : reach),
                        Math.min(open[2] ? x : reach, open[3] ? width - 1 - x : reach));
                if (near < reach) {
                    pixels[y * width + x] = Rgb.faded(pixels[y * width + x], near / reach);
                }
            }
        }
        return new Bitmap(cut.size(), pixels);
    }

    /** Whether more than a third of an edge is covered. */
    private static boolean edge(Bitmap cut, int line, int step, int from, int count, boolean row) {
        int covered = 0;
        for (int i = from; i < count; i += step) {
            covered += (row ? cut.pixel(i, line) : cut.pixel(line, i)) >>> 24 > 160 ? 1 : 0;
        }
        return covered * 3 > count;
    }

    /** Where its head is likely to be, as a share of the width: the middle of what its upper quarter shows. */
    double headAt() {
        long sum = 0;
        int count = 1;
        for (int y = 0; y < cut.height() / 4; y++) {
            for (int x = 0; x < cut.width(); x++) {
                if (cut.pixel(x, y) >>> 24 > 128) {
                    sum += x;
                    count++;
                }
            }
        }
        return count == 1 ? 0.5 : (double) sum / count / cut.width();
    }

    /** Width by height. */
    double ratio() {
        return cut.size().ratio();
    }

    Bitmap cut() {
        return cut;
    }

    /** Its commonest colour, for limbs that are drawn to it. */
    Color fur() {
        return fur;
    }

    /** The colour that strikes most. */
    Color accent() {
        return accent;
    }

    /** How high it is when it shall fit into a box. */
    double fitting(double wide, double tall) {
        return Math.min(tall, wide / ratio());
    }

    /** The upper part of it, about as high as wide: where the face of a person or an animal that sits is. */
    Likeness head() {
        int rows = Math.min(cut.height(), (int) (cut.width() * 1.05));
        PixelSize size = new PixelSize(cut.width(), rows);
        int[] pixels = new int[Math.toIntExact(size.area())];
        System.arraycopy(cut.argb(), 0, pixels, 0, pixels.length);
        return new Likeness(new Bitmap(size, pixels));
    }
}
