package io.minimax4j.engine.offline.picture.backdrop;

import io.minimax4j.engine.offline.picture.pixel.Noise;
import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.offline.picture.pixel.Sheet;

/** Cliffs on both sides with a waterfall between them. */
final class Cliff {
    private Cliff() {}

    private static double fallX(Plan plan, Light light) {
        return plan.x(light.sunX() < 0.5 ? 0.6 : 0.4);
    }

    static Sheet paint(Plan plan, Light light) {
        double unit = plan.unit();
        double foot = plan.horizon() + unit * 0.01;
        Sheet sheet = new Sheet(plan.width(), (int) Math.ceil(foot));
        Noise noise = new Noise(plan.seed(171));
        Growth growth = new Growth(plan);
        double middle = fallX(plan, light);
        double rise = (foot - plan.margin()) * 0.84;
        double half = unit * 0.085;
        double lip = foot - rise * 0.8;
        int side = light.from() < 0 ? -1 : 1;
        for (int x = 0; x < sheet.width(); x++) {
            double across = plan.across(x);
            double off = (x - middle) / unit;
            double high = rise
                    * (0.76 + 0.2 * Math.min(Math.abs(off) * 1.6, 1) + 0.22 * (noise.cloudy(across * 3, 2, 4) - 0.5));
            double crest = foot - high;
            for (int y = Math.max((int) crest, 0); y < sheet.height(); y++) {
                double down = plan.down(y);
                double widen = half * (1 + 0.35 * (y - lip) / rise)
                        + (noise.cloudy(down * 5, x < middle ? 3 : 9, 3) - 0.5) * unit * 0.05;
                double inside = widen - Math.abs(x - middle);
                if (inside > 0 && y > lip + (noise.at(across * 20, 4) - 0.5) * unit * 0.01) {
                    double streak = noise.cloudy(across * 46, down * 2.2, 3);
                    double fine = noise.cloudy(across * 120, down * 6, 2);
                    int tone = Rgb.mix(0xFF7FB4CC, 0xFFFFFFFF, Math.clamp(streak * 1.1 + (fine - 0.5) * 0.6, 0, 1));
                    int rock = light.lit(0xFF4E5A5E, 0.2);
                    sheet.pixels()[y * sheet.width() + x] = Rgb.mix(rock, light.lit(tone, 0.1),
                            Math.clamp(inside / (unit * 0.012), 0, 1));
                    continue;
                }
                double block = noise.ridged(across * 5 + 20, down * 3, 4);
                double beside = noise.ridged((across + 0.012 * side) * 5 + 20, down * 3 - 0.03, 4);
                double lit = Math.clamp(0.55 + (beside - block) * -1.8 + (block - 0.5) * 0.4, 0, 1);
                int tone = Rgb.scaled(Rgb.mix(0xFF5B5750, 0xFF9B9284, lit), 0.75 + 0.45 * lit);
                double moss = noise.cloudy(across * 7, down * 9 + 50, 4) - 0.52
                        + Math.exp(-(y - crest) / (unit * 0.04)) * 0.35;
                tone = Rgb.mix(tone, Rgb.scaled(Rgb.mix(growth.grassDark(), growth.grass(), lit), 0.95),
                        Math.clamp(moss * 9, 0, 0.95));
                int color = light.lit(tone, 0.16 + 0.2 * Math.max(0, 0.3 - Math.abs(off)));
                sheet.pixels()[y * sheet.width() + x] = y < crest + 1 ? Rgb.faded(color, y + 1 - crest) : color;
            }
        }
        return sheet;
    }

    /** Spray where the water comes down. */
    static Sheet spray(Plan plan, Light light) {
        Sheet sheet = new Sheet(plan.width(), plan.height());
        Noise noise = new Noise(plan.seed(172));
        double unit = plan.unit();
        double x0 = fallX(plan, light);
        double y0 = plan.horizon() - unit * 0.005;
        int white = light.lit(0xFFF6FBFF);
        for (int y = Math.max((int) (y0 - unit * 0.25), 0); y < Math.min(y0 + unit * 0.12, sheet.height()); y++) {
            for (int x = 0; x < sheet.width(); x++) {
                double dx = (x - x0) / (unit * 0.17);
                double dy = (y - y0) / (unit * (y < y0 ? 0.1 : 0.035));
                double thick = Math.exp(-dx * dx - dy * dy);
                if (thick > 0.01) {
                    double puff = 0.45 + 0.9 * noise.cloudy(plan.across(x) * 9, plan.down(y) * 12, 4);
                    sheet.pixels()[y * sheet.width() + x] = Rgb.withAlpha(white, Rgb.level(235 * thick * puff));
                }
            }
        }
        return sheet;
    }
}
