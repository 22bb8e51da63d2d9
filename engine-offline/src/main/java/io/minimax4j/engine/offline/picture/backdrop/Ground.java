package io.minimax4j.engine.offline.picture.backdrop;

import io.minimax4j.engine.offline.picture.pixel.Noise;
import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.offline.picture.pixel.Sheet;
import org.jspecify.annotations.Nullable;

/** Land in perspective, from where it begins down to the lower edge of the stage. */
final class Ground {
    private final Plan plan;
    private final Light light;

    Ground(Plan plan, Light light) {
        this.plan = plan;
        this.light = light;
    }

    /**
     * A piece of land.
     *
     * @param top where it begins, in pixels
     * @param way what runs over it, of earth or stone; null for nothing
     * @param river what is left out of it; null for nothing
     */
    Sheet land(double top, Soil soil, @Nullable Lane way, @Nullable Lane river) {
        Noise noise = new Noise(plan.seed(31));
        double unit = plan.unit();
        int from = Math.max((int) Math.floor(top - unit * 0.02), 0);
        Sheet sheet = new Sheet(plan.width(), Math.max(plan.height() - from, 1));
        Soil path = plan.snowy() ? new Soil(0xFFD6DCE6, 0xFFAEB6C4, 0.16, 0.3) : Soil.earth();
        double reach = Math.max(plan.y(1) - top, 1);
        double sun = light.from() < 0 ? 0 : 1;
        int[] pixels = sheet.pixels();
        for (int row = 0; row < sheet.height(); row++) {
            int y = row + from;
            double near = (y - top) / reach;
            double depth = 1 / (Math.max(near, 0) * 1.3 + 0.07);
            double air = Math.pow(Math.clamp(1 - near, 0, 1), 3) * 0.5;
            double down = depth * 2.2;
            double texture = 0.3 / soil.coarse();
            for (int x = 0; x < sheet.width(); x++) {
                double share = (double) (x - plan.margin()) / plan.view().width();
                double across = (share - 0.5) * plan.view().width() / unit;
                double world = across * depth;
                double edge = (noise.at(across * 9, 5) - 0.5) * unit * 0.012;
                double cover = Math.clamp(y - top - edge + 0.5, 0, 1);
                if (cover <= 0) {
                    continue;
                }
                if (river != null) {
                    double bank = river.inside(share, near)
                            + (noise.cloudy(world * 3, down * 3, 3) - 0.5) * 0.03 * near;
                    if (bank > 0) {
                        continue;
                    }
                    cover *= Math.clamp(-bank * plan.view().width(), 0, 1);
                }
                Soil here = soil;
                double rut = 0;
                if (way != null) {
                    double inside = way.inside(share, near)
                            + (noise.cloudy(world * 5, down * 5, 3) - 0.5) * 0.05 * Math.max(near, 0.05);
                    rut = Math.clamp(inside * 60 / (0.1 + near), 0, 1);
                    here = rut > 0.5 ? path : soil;
                }
                float patch = noise.cloudy(world * texture * 2.2 + 50, down * texture * 2.2, 3);
                float fine = noise.cloudy(world * 26 * texture, down * 15 * texture + across, 2);
                float blades = noise.at(world * 90, down * 30);
                double bright = 0.5 + (patch - 0.5) * 1.5 + (fine - 0.5) * here.grain() * 1.1
                        + (blades - 0.5) * here.grain() * 0.45 * Math.clamp(near * 2, 0, 1);
                int tone = Rgb.mix(here.dark(), here.light(), bright);
                double fall = 1.06 - 0.22 * near - 0.1 * Math.abs(share - sun);
                int color = light.lit(Rgb.scaled(tone, fall), air);
                pixels[row * sheet.width() + x] = Rgb.faded(color, cover);
            }
        }
        return sheet;
    }

    /** Where a sheet that {@link #land} made has its upper edge. */
    int top(double top) {
        return Math.max((int) Math.floor(top - plan.unit() * 0.02), 0);
    }

    /** Dunes: long ridges, one side in the light, the other in the shade. */
    Sheet dunes(int salt, double foot, double rise, double distance) {
        Noise noise = new Noise(plan.seed(salt));
        boolean snow = plan.snowy();
        int bright = snow ? 0xFFF7FAFF : 0xFFF2C27A;
        int dark = snow ? 0xFFA9BCDC : 0xFFB06F3C;
        Sheet sheet = new Sheet(plan.width(), plan.height());
        double side = light.from() < 0 ? 1 : -1;
        for (int x = 0; x < sheet.width(); x++) {
            double across = plan.across(x);
            double high = rise * dune(noise, across, salt);
            double crest = foot - high;
            for (int y = Math.max((int) crest, 0); y < sheet.height(); y++) {
                double below = (y - crest) / Math.max(rise, 1);
                // The edge between light and shade winds down from the crest.
                double winding = across + side * below * 0.5 + 0.06 * noise.cloudy(below * 3, salt, 2);
                double slope = side * (dune(noise, winding + 0.012, salt) - dune(noise, winding - 0.012, salt)) / 0.024;
                double lit = Math.clamp(0.55 + slope * 0.5 - below * 0.08, 0.05, 1);
                double ripple = (noise.at(across * 14 + below * 9, below * 52 + across * 9) - 0.5) * 0.1;
                int color = light.lit(Rgb.mix(dark, bright, lit + ripple), distance);
                sheet.pixels()[y * sheet.width() + x] = y < crest + 1 ? Rgb.faded(color, y + 1 - crest) : color;
            }
        }
        return sheet;
    }

    private static double dune(Noise noise, double across, int salt) {
        return 0.2
                + 0.8 * noise.ridged(across * 0.8 + salt, salt * 0.37, 1) * (0.5 + 0.5 * noise.at(across * 0.9, salt))
                + 0.1 * noise.at(across * 3, salt + 5);
    }
}
