package io.minimax4j.engine.offline.picture.pixel;

import java.awt.Color;

/** Colours as numbers {@code 0xAARRGGBB}. */
public final class Rgb {
    public static final int OPAQUE = 0xFF000000;

    private Rgb() {}

    public static int alpha(int argb) {
        return argb >>> 24;
    }

    public static int red(int argb) {
        return argb >> 16 & 0xFF;
    }

    public static int green(int argb) {
        return argb >> 8 & 0xFF;
    }

    public static int blue(int argb) {
        return argb & 0xFF;
    }

    /** An opaque colour; levels beyond 0 to 255 are cut. */
    public static int of(double red, double green, double blue) {
        return OPAQUE | level(red) << 16 | level(green) << 8 | level(blue);
    }

    public static int withAlpha(int argb, int alpha) {
        return argb & 0xFFFFFF | alpha << 24;
    }

    /** With that share of its own alpha. */
    public static int faded(int argb, double share) {
        return withAlpha(argb, level(alpha(argb) * share));
    }

    public static Color color(int argb) {
        return new Color(argb, true);
    }

    /** How light it is, 0 to 255. */
    public static int luma(int argb) {
        return red(argb) * 77 + green(argb) * 150 + blue(argb) * 29 >> 8;
    }

    /** Of the first to the second, shares cut to 0 to 1; alpha stays that of the first. */
    public static int mix(int first, int second, double share) {
        int part = (int) (Math.clamp(share, 0, 1) * 256);
        int rest = 256 - part;
        int redBlue = (first & 0xFF00FF) * rest + (second & 0xFF00FF) * part >>> 8 & 0xFF00FF;
        int green = (first & 0xFF00) * rest + (second & 0xFF00) * part >>> 8 & 0xFF00;
        return first & OPAQUE | redBlue | green;
    }

    /** Lighter or darker by a factor. */
    public static int scaled(int argb, double factor) {
        int part = (int) (factor * 256);
        int red = Math.min(red(argb) * part >> 8, 255);
        int green = Math.min(green(argb) * part >> 8, 255);
        int blue = Math.min(blue(argb) * part >> 8, 255);
        return argb & OPAQUE | red << 16 | green << 8 | blue;
    }

    /** Farther from grey by a factor above 1, nearer to it below. */
    public static int saturated(int argb, double factor) {
        int luma = luma(argb);
        return argb & OPAQUE | level(luma + (red(argb) - luma) * factor) << 16
                | level(luma + (green(argb) - luma) * factor) << 8 | level(luma + (blue(argb) - luma) * factor);
    }

    /** How far apart the highest and the lowest level are, 0 to 255. */
    public static int chroma(int argb) {
        int red = red(argb);
        int green = green(argb);
        int blue = blue(argb);
        return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
    }

    /** The second over the first. */
    public static int over(int below, int above) {
        int alpha = above >>> 24;
        if (alpha == 255 || below >>> 24 == 0) {
            return above;
        }
        if (alpha == 0) {
            return below;
        }
        int under = below >>> 24;
        if (under == 255) {
            int rest = 255 - alpha;
            int redBlue = (above & 0xFF00FF) * alpha + (below & 0xFF00FF) * rest + 0x800080;
            redBlue = redBlue + (redBlue >>> 8 & 0xFF00FF) >>> 8 & 0xFF00FF;
            int green = (above >> 8 & 0xFF) * alpha + (below >> 8 & 0xFF) * rest + 0x80;
            green = green + (green >>> 8) & 0xFF00;
            return OPAQUE | redBlue | green;
        }
        double all = alpha + under * (255 - alpha) / 255.0;
        double share = alpha / all;
        return withAlpha(mix(below, above, share), level(all));
    }

    public static int level(double value) {
        return value <= 0 ? 0 : value >= 255 ? 255 : (int) (value + 0.5);
    }
}
