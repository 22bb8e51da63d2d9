package io.minimax4j.engine.offline.picture.stage;

import io.minimax4j.engine.offline.picture.backdrop.Light;
import io.minimax4j.engine.offline.picture.backdrop.Plan;
import io.minimax4j.engine.offline.picture.pixel.Blur;
import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.offline.picture.pixel.Sheet;
import io.minimax4j.engine.picture.Bitmap;

/** Light on figures, and what they throw on the ground and on water. Figures have a margin of a tenth of their height. */
final class Shadows {
    private static final int LAMP = 0xFFFFC873;
    /** How much of a figure's height is to be seen in the water. */
    private static final double MIRRORED = 0.6;

    private final Plan plan;
    private final Light light;

    Shadows(Plan plan, Light light) {
        this.plan = plan;
        this.light = light;
    }

    /**
     * Puts a figure into the light of the scene.
     *
     * @param far 0 near to 1 far; negative for what must keep its colours
     * @param glows whether its light parts are lamps
     */
    void light(Sheet sprite, double far, boolean glows) {
        int[] pixels = sprite.pixels();
        int width = sprite.width();
        int height = sprite.height();
        double distance = far < 0 ? 0 : Math.max(0, far - 0.35) * 0.55 + (light.haze() > 0.9 ? far * 0.4 : 0);
        double keep = far < 0 ? 0.5 : light.isDark() ? 0.34 : 0.16;
        int side = light.from() < 0 ? -1 : 1;
        int reach = Math.max(1, height / 70);
        int[] plain = pixels.clone();
        double rim = 0.55 * light.shadow();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int at = y * width + x;
                int argb = plain[at];
                int alpha = argb >>> 24;
                if (alpha == 0) {
                    continue;
                }
                int color = Rgb.mix(light.lit(argb, distance), argb, keep);
                if (glows) {
                    double lamp = Math.clamp((Rgb.luma(argb) - 168) / 40.0, 0, 1)
                            * Math.clamp((Rgb.red(argb) - Rgb.blue(argb) - 50) / 40.0, 0, 1);
                    color = Rgb.mix(color, argb, lamp);
                }
                int besideX = x + side * reach;
                int besideY = y - reach;
                int beside = besideX < 0 || besideX >= width || besideY < 0
                        ? 0
                        : plain[besideY * width + besideX] >>> 24;
                if (alpha > beside + 60) {
                    color = Rgb.mix(color, light.sun(), rim * (alpha - beside) / 255 * 0.6);
                }
                pixels[at] = Rgb.withAlpha(color, alpha);
            }
        }
    }

    /**
     * A figure with its shadow on the ground.
     *
     * @param strength 0 for no shadow
     */
    Sheet thrown(Bitmap figure, int tall, double strength) {
        int margin = Math.ceilDiv(tall, 10);
        double length = Math.min(light.shadowLength() * 0.55, 0.42);
        int below = (int) Math.ceil(tall * length) + margin;
        int pad = (int) Math.ceil(tall * length * 0.9) + margin;
        Sheet sheet = new Sheet(figure.width() + 2 * pad, figure.height() + below);
        if (strength > 0) {
            float[] dark = new float[sheet.width() * sheet.height()];
            cast(dark, sheet, figure, new int[]{tall, margin, pad}, length);
            contact(dark, sheet, figure, tall, pad);
            int tone = plan.snowy() ? 0xFF2F4374 : 0xFF141A2C;
            for (int i = 0; i < dark.length; i++) {
                if (dark[i] > 0.004f) {
                    sheet.pixels()[i] = Rgb.withAlpha(tone, Rgb.level(Math.min(dark[i], 0.75f) * strength * 255));
                }
            }
        }
        sheet.lay(figure, pad, 0);
        return sheet;
    }

    /** The shine of a lamp around it, behind it, and a little before it. */
    Sheet shining(Sheet figure, int tall, double height) {
        int reach = (int) (tall * 0.75);
        Sheet sheet = new Sheet(figure.width() + 2 * reach, figure.height() + 2 * reach);
        double x0 = sheet.width() / 2.0;
        double y0 = reach + Math.ceilDiv(tall, 10) + tall * (1 - height);
        sheet.lay(figure.bitmap(), reach, reach);
        for (int y = 0; y < sheet.height(); y++) {
            for (int x = 0; x < sheet.width(); x++) {
                double out = Math.hypot(x - x0, y - y0) / (tall * 0.95);
                double shine = Math.max(0, 1 - out);
                if (shine > 0) {
                    int at = y * sheet.width() + x;
                    int light = Rgb.withAlpha(LAMP, Rgb.level(120 * shine * shine * shine));
                    sheet.pixels()[at] = Rgb.over(sheet.pixels()[at], light);
                }
            }
        }
        return sheet;
    }

    /** Away from the light, towards the beholder. */
    private void cast(float[] dark, Sheet sheet, Bitmap figure, int[] lengths, double length) {
        int tall = lengths[0];
        int margin = lengths[1];
        int pad = lengths[2];
        int foot = margin + tall;
        double shear = -light.from() * 0.95;
        double strength = light.shadow() * 0.5;
        int start = foot - Math.max(1, tall / 60);
        for (int y = start; y < sheet.height(); y++) {
            double up = (y - start) / length;
            int fromY = (int) (foot - 1 - up);
            if (fromY < 0) {
                break;
            }
            double fade = strength * (1 - 0.75 * up / (tall * 1.1));
            int shift = (int) (shear * (y - start));
            for (int x = 0; x < sheet.width(); x++) {
                int fromX = x - pad - shift;
                if (fromX >= 0 && fromX < figure.width()) {
                    int alpha = figure.argb()[fromY * figure.width() + fromX] >>> 24;
                    dark[y * sheet.width() + x] = (float) (alpha / 255.0 * Math.max(fade, 0));
                }
            }
        }
        Blur.soften(dark, sheet.width(), sheet.height(), Math.max(1, tall / 90));
    }

    /** Where it touches the ground. */
    private void contact(float[] dark, Sheet sheet, Bitmap figure, int tall, int pad) {
        int margin = Math.ceilDiv(tall, 10);
        int foot = margin + tall;
        int left = figure.width();
        int right = -1;
        for (int y = Math.max(0, foot - Math.max(2, tall / 12)); y < Math.min(foot, figure.height()); y++) {
            for (int x = 0; x < figure.width(); x++) {
                if (figure.argb()[y * figure.width() + x] >>> 24 > 100) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                }
            }
        }
        if (right < left) {
            return;
        }
        double middle = pad + (left + right) / 2.0;
        double half = (right - left) / 2.0 + tall * 0.03;
        double high = Math.min(half * 0.16, tall * 0.05) + tall * 0.008;
        double y0 = foot - high * 0.2;
        for (int y = (int) (y0 - 2 * high); y < Math.min(y0 + 2 * high, sheet.height()); y++) {
            for (int x = (int) Math.max(middle - 1.5 * half, 0); x < Math.min(middle + 1.5 * half,
                    sheet.width()); x++) {
                double dx = (x - middle) / half;
                double dy = (y - y0) / high;
                double near = Math.exp(-(dx * dx * dx * dx) * 1.1 - dy * dy * 1.3) * 0.5;
                int at = y * sheet.width() + x;
                dark[at] = (float) (1 - (1 - dark[at]) * (1 - near));
            }
        }
    }

    /** A figure with its picture in the water below it. */
    Sheet reflected(Bitmap figure, int tall) {
        int margin = Math.ceilDiv(tall, 10);
        int foot = margin + tall;
        int pad = margin;
        Sheet sheet = new Sheet(figure.width() + 2 * pad, foot + (int) (tall * MIRRORED));
        int start = foot - Math.max(1, tall / 30);
        for (int y = start; y < sheet.height(); y++) {
            double down = (double) (y - start) / tall;
            int fromY = foot - 1 - (int) ((y - start) * 1.1);
            if (fromY < 0) {
                break;
            }
            double wave = Math.sin(down * 60 / (0.5 + down)) * tall * 0.012 * (0.4 + down * 2);
            double fade = 0.55 * (1 - down / MIRRORED);
            for (int x = 0; x < sheet.width(); x++) {
                int fromX = (int) Math.round(x - pad + wave);
                if (fromX >= 0 && fromX < figure.width()) {
                    int argb = figure.argb()[fromY * figure.width() + fromX];
                    if (argb >>> 24 != 0) {
                        sheet.pixels()[y * sheet.width() + x] = Rgb.faded(Rgb.scaled(argb, 0.72), Math.max(fade, 0));
                    }
                }
            }
        }
        sheet.lay(figure, pad, 0);
        return sheet;
    }
}
