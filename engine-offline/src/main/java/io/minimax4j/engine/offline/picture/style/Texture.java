package io.minimax4j.engine.offline.picture.style;

import io.minimax4j.engine.offline.picture.pixel.Blur;
import io.minimax4j.engine.offline.picture.pixel.Noise;
import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.PixelSize;

/** What several styles do to pixels, in a measure that grows with the picture. */
record Texture(double unit, long seed, Noise noise) {
    /** Noise that changes slowly is taken at every so many pixels and mixed between. */
    private static final int GRID = 4;

    Texture(double unit, long seed) {
        this(unit, seed, new Noise(seed * 31 + 7));
    }

    /** What becomes of one opaque or translucent pixel; its alpha is kept by whoever calls. */
    interface Dye {
        int of(int argb, int x, int y);
    }

    /** A share of the unit in whole pixels, one at least. */
    int pixels(double share) {
        return Math.max(1, (int) Math.round(unit * share));
    }

    /** Changes the colour of every pixel that is not transparent. */
    static Bitmap dyed(Bitmap bitmap, Dye dye) {
        int[] result = new int[bitmap.argb().length];
        int width = bitmap.width();
        for (int y = 0; y < bitmap.height(); y++) {
            for (int x = 0; x < width; x++) {
                int argb = bitmap.argb()[y * width + x];
                if (argb >>> 24 != 0) {
                    result[y * width + x] = dye.of(argb, x, y);
                }
            }
        }
        return new Bitmap(bitmap.size(), result);
    }

    /** Moves every pixel a little, as wet paint does. */
    Bitmap bled(Bitmap bitmap, double share) {
        int width = bitmap.width();
        int height = bitmap.height();
        int columns = Math.ceilDiv(width, GRID) + 2;
        float[] across = shifts(columns, Math.ceilDiv(height, GRID) + 2, 0, share);
        float[] down = shifts(columns, Math.ceilDiv(height, GRID) + 2, 90, share);
        int[] result = new int[bitmap.argb().length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int fromX = Math.clamp(Math.round(x + between(across, columns, x, y)), 0, width - 1);
                int fromY = Math.clamp(Math.round(y + between(down, columns, x, y)), 0, height - 1);
                result[y * width + x] = bitmap.argb()[fromY * width + fromX];
            }
        }
        return new Bitmap(bitmap.size(), result);
    }

    private float[] shifts(int columns, int rows, double where, double share) {
        double fine = 38 / unit * GRID;
        float[] shifts = new float[columns * rows];
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                shifts[y * columns
                        + x] = (float) ((noise.cloudy(x * fine + where, y * fine + where, 2) - 0.5) * 2 * unit
                                * share);
            }
        }
        return shifts;
    }

    private static float between(float[] grid, int columns, int x, int y) {
        int at = y / GRID * columns + x / GRID;
        float alongX = x % GRID / (float) GRID;
        float alongY = y % GRID / (float) GRID;
        float above = grid[at] + alongX * (grid[at + 1] - grid[at]);
        float below = grid[at + columns] + alongX * (grid[at + columns + 1] - grid[at + columns]);
        return above + alongY * (below - above);
    }

    /**
     * How much of an edge there is at every pixel, 0 to 1.
     *
     * @param smooth how far the picture is blurred before, so that its grain is no edge; 0 for not at all
     */
    static float[] edges(Bitmap bitmap, int smooth, int thick) {
        Bitmap soft = smooth > 0 ? Blur.quick(bitmap, smooth) : bitmap;
        int width = bitmap.width();
        int height = bitmap.height();
        float[] edges = new float[bitmap.argb().length];
        int[] pixels = soft.argb();
        for (int y = 0; y < height; y++) {
            int below = Math.min(y + thick, height - 1) * width;
            int above = Math.max(y - thick, 0) * width;
            for (int x = 0; x < width; x++) {
                int right = Math.min(x + thick, width - 1);
                int left = Math.max(x - thick, 0);
                int across = apart(pixels[y * width + left], pixels[y * width + right]);
                int down = apart(pixels[above + x], pixels[below + x]);
                edges[y * width + x] = Math.min(Math.max(across, down) / 255f, 1);
            }
        }
        return edges;
    }

    private static int apart(int first, int second) {
        int alpha = Math.abs((first >>> 24) - (second >>> 24));
        if (first >>> 24 < 40 || second >>> 24 < 40) {
            return alpha;
        }
        int red = Math.abs(Rgb.red(first) - Rgb.red(second));
        int green = Math.abs(Rgb.green(first) - Rgb.green(second));
        int blue = Math.abs(Rgb.blue(first) - Rgb.blue(second));
        return Math.max(alpha, Math.max(red, Math.max(green, blue)));
    }

    /** Few levels of light with soft steps between them. */
    static double stepped(double level, int steps, double soft) {
        double scaled = level * steps;
        double floor = Math.floor(scaled);
        double rest = scaled - floor;
        double rise = Math.clamp((rest - 0.5) / soft + 0.5, 0, 1);
        return (floor + rise * rise * (3 - 2 * rise)) / steps;
    }

    /** The same colour, so light. */
    static int relit(int argb, double level) {
        double now = Math.max(Rgb.luma(argb), 6) / 255.0;
        return now >= level
                ? Rgb.scaled(argb, level / now)
                : Rgb.mix(argb, 0xFFFFFFFF, (level - now) / (1.001 - now) * 0.8);
    }

    /** Lightens where the picture is light already, far around. */
    void bloom(int[] pixels, int width, int height, double strength, double radius) {
        int step = 4;
        int smallWide = Math.ceilDiv(width, step);
        int smallHigh = Math.ceilDiv(height, step);
        float[][] planes = new float[3][smallWide * smallHigh];
        for (int y = 0; y < smallHigh; y++) {
            for (int x = 0; x < smallWide; x++) {
                int argb = pixels[Math.min(y * step + 1, height - 1) * width + Math.min(x * step + 1, width - 1)];
                float over = Math.max(0, (Rgb.luma(argb) - 150) / 105f);
                planes[0][y * smallWide + x] = Rgb.red(argb) * over;
                planes[1][y * smallWide + x] = Rgb.green(argb) * over;
                planes[2][y * smallWide + x] = Rgb.blue(argb) * over;
            }
        }
        int reach = Math.max(1, (int) (unit * radius / step));
        for (float[] plane : planes) {
            Blur.soften(plane, smallWide, smallHigh, reach);
        }
        for (int y = 0; y < height; y++) {
            int row = Math.min(y / step, smallHigh - 1) * smallWide;
            for (int x = 0; x < width; x++) {
                int small = row + Math.min(x / step, smallWide - 1);
                int at = y * width + x;
                int argb = pixels[at];
                pixels[at] = Rgb.of(screen(Rgb.red(argb), planes[0][small] * strength),
                        screen(Rgb.green(argb), planes[1][small] * strength),
                        screen(Rgb.blue(argb), planes[2][small] * strength));
            }
        }
    }

    private static double screen(int level, double light) {
        return 255 - (255 - level) * (255 - Math.min(light, 255)) / 255;
    }

    /** Darkens the corners and adds grain; either may be 0. */
    void lens(int[] pixels, int width, int height, double vignette, double grain) {
        for (int y = 0; y < height; y++) {
            double down = 2.0 * y / height - 1;
            for (int x = 0; x < width; x++) {
                double across = 2.0 * x / width - 1;
                double out = (across * across + down * down) / 2;
                double factor = 1 - vignette * out * out + grain * (speck(x, y) - 0.5);
                pixels[y * width + x] = Rgb.scaled(pixels[y * width + x], factor);
            }
        }
    }

    /** A number for a pixel that has nothing to do with its neighbours', 0 to 1. */
    double speck(int x, int y) {
        int mixed = x * 0x27D4EB2D ^ y * 0x165667B1 ^ (int) seed;
        mixed = (mixed ^ mixed >>> 15) * 0x2C1B3C6D;
        mixed = (mixed ^ mixed >>> 12) * 0x297A2D39;
        return (mixed >>> 8 & 0xFFFF) / 65535.0;
    }

    /** The unevenness of paper, about 1. */
    double paper(int x, int y, double depth) {
        double fine = 260 / unit;
        double slope = noise.cloudy(x * fine, y * fine, 2) - noise.cloudy((x + 1) * fine, (y + 1) * fine, 2);
        return 1 + depth * Math.clamp(slope * 4, -1, 1) + depth * 0.5 * (speck(x, y) - 0.5);
    }

    static Bitmap sameSize(Bitmap like, int[] pixels) {
        return new Bitmap(new PixelSize(like.width(), like.height()), pixels);
    }
}
