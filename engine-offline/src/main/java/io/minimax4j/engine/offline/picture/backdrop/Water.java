package io.minimax4j.engine.offline.picture.backdrop;

import io.minimax4j.engine.offline.picture.pixel.Noise;
import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.offline.picture.pixel.Sheet;
import io.minimax4j.engine.offline.picture.scene.Place;

/** Wide water: it mirrors what lies behind it, and glitters under the sun. */
final class Water {
    private final Plan plan;
    private final Light light;

    Water(Plan plan, Light light) {
        this.plan = plan;
        this.light = light;
    }

    /**
     * Water from a row down to the lower edge of the stage.
     *
     * @param behind everything that lies behind it, as large as the stage
     * @param rough how high the waves are, 0 still to 1 open sea
     */
    Sheet paint(Sheet behind, int top, double rough) {
        Noise noise = new Noise(plan.seed(41));
        Sheet sheet = new Sheet(plan.width(), Math.max(plan.height() - top, 1));
        double unit = plan.unit();
        double reach = Math.max(plan.y(1) - top, 1);
        boolean sea = plan.at(Place.SEA) || plan.at(Place.BEACH) || plan.at(Place.ISLAND);
        int deep = light.lit(sea ? 0xFF1F7FA3 : 0xFF2E6E7C);
        double sunX = plan.x(light.sunX());
        double glitter = light.shows() ? 1 : 0.15;
        int[] source = behind.pixels();
        int[] pixels = sheet.pixels();
        int width = sheet.width();
        for (int row = 0; row < sheet.height(); row++) {
            double near = Math.max(row / reach, 0);
            double depth = 1 / (near * 1.2 + 0.045);
            double column = unit * (0.03 + 0.16 * near);
            for (int x = 0; x < width; x++) {
                double across = (x - plan.width() / 2.0) / unit;
                double world = across * depth;
                double wave = noise.cloudy(world * 2.6 + 30, depth * 9, 3) - 0.5;
                double swell = noise.at(world * 0.9 + 70, depth * 5.5) - 0.5;
                double slope = wave * 1.3 + swell;
                double sway = slope * rough;
                int mirrorY = Math.clamp(
                        (int) (top - 1 - row * (0.85 + 0.3 * near) + sway * unit * 0.09 * (0.3 + near)), 0,
                        Math.max(top - 1, 0));
                int mirrorX = Math.clamp((int) (x + sway * unit * 0.035), 0, width - 1);
                int mirrored = source[mirrorY * width + mirrorX];
                double share = 0.24 + 0.4 * near + slope * 0.35 * rough;
                int color = Rgb.mix(mirrored, deep, share);
                double crest = slope * (0.5 + rough) * 0.3;
                color = crest > 0 ? Rgb.mix(color, light.rim(), crest) : Rgb.scaled(color, 1 + crest * 0.9);
                double off = (x - sunX) / column;
                double glow = glitter * Math.exp(-off * off * 0.6) * Math.clamp((slope + 0.05) * 4.5, 0, 1);
                if (glow > 0.02) {
                    color = Rgb.mix(color, light.sun(), glow * 0.8);
                }
                double sparkle = slope - 0.62;
                if (sparkle > 0) {
                    color = Rgb.mix(color, 0xFFFFFFFF, Math.min(sparkle * 3.5, light.isDark() ? 0.25 : 0.7));
                }
                pixels[row * width + x] = color;
            }
        }
        return sheet;
    }

    /** Sand with the edge of the sea on it: wet, with foam. It begins at a row and reaches down to the lower edge. */
    Sheet beach(Sheet sand, int sandTop, double edge) {
        Noise noise = new Noise(plan.seed(42));
        double unit = plan.unit();
        int width = sand.width();
        int foam = light.lit(0xFFFFFFFF);
        for (int x = 0; x < width; x++) {
            double across = plan.across(x);
            double line = edge + (noise.cloudy(across * 1.6, 3, 3) - 0.5) * unit * 0.09;
            double second = line - unit * (0.02 + 0.03 * noise.at(across * 3, 9));
            for (int row = 0; row < sand.height(); row++) {
                int at = row * width + x;
                double below = row + sandTop - line;
                if (below < 0) {
                    double froth = noise.cloudy(across * 60, (row + sandTop) / unit * 110, 3);
                    double strip = Math.exp(-Math.abs(row + sandTop - second) / (unit * 0.005));
                    double edgeFoam = Math.exp(below / (unit * 0.009));
                    double shallow = Math.clamp(1 + below / (unit * 0.07), 0, 1);
                    double white = Math.max(edgeFoam, strip * 0.8) * Math.clamp((froth - 0.2) * 3, 0, 1);
                    int over = Rgb.withAlpha(light.lit(0xFF7FD6CF), Rgb.level(shallow * 120));
                    sand.pixels()[at] = Rgb.over(over, Rgb.withAlpha(foam, Rgb.level(white * 235)));
                } else {
                    double wet = Math.clamp(1 - below / (unit * 0.07), 0, 1);
                    sand.pixels()[at] = Rgb.mix(sand.pixels()[at], light.lit(0xFF9C8262), wet * 0.55);
                    if (below < unit * 0.006) {
                        sand.pixels()[at] = Rgb.mix(sand.pixels()[at], foam, 0.75 * (1 - below / (unit * 0.006)));
                    }
                }
            }
        }
        return sand;
    }
}
