package io.minimax4j.engine.offline.picture.backdrop;

import io.minimax4j.engine.offline.picture.pixel.Noise;
import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.offline.picture.pixel.Sheet;

/** Mountains and hills: a ridge, slopes with light on them, mist at the foot. */
final class Ranges {
    private final Plan plan;
    private final Light light;

    Ranges(Plan plan, Light light) {
        this.plan = plan;
        this.light = light;
    }

    /**
     * Mountains from side to side.
     *
     * @param foot where they end, in pixels
     * @param rise how high the highest is, in pixels
     * @param distance 0 near to 1 far: how much of the air is before them
     */
    Sheet mountains(int salt, double foot, double rise, double distance) {
        Noise noise = new Noise(plan.seed(salt));
        double unit = plan.unit();
        Sheet sheet = new Sheet(plan.width(), (int) Math.ceil(foot));
        int[] pixels = sheet.pixels();
        boolean snowy = plan.snowy();
        int rock = snowy ? 0xFF7E8796 : 0xFF6F7283;
        int wood = snowy ? 0xFF8C98A6 : 0xFF4E6B54;
        double side = light.from() < 0 ? 1 : -1;
        double scale = unit / rise;
        for (int x = 0; x < sheet.width(); x++) {
            double across = plan.across(x) * Math.clamp(0.45 * scale, 1.2, 4);
            double wide = noise.cloudy(across * 0.9 + 3, salt, 2);
            double ridge = noise.ridged(across * 0.75 + 40, 7, 6);
            double high = rise * Math.clamp(0.12 + 0.42 * wide + 0.62 * ridge, 0.1, 1.05);
            double crest = foot - high;
            for (int y = Math.max((int) crest, 0); y < sheet.height(); y++) {
                double below = (y - crest) / rise;
                double down = plan.down(y) * 2.6;
                double fold = across * 2.1 + below * side * 0.55;
                float here = noise.ridged(fold, down * 0.55, 4);
                float beside = noise.ridged(fold + 0.05 * side, down * 0.55, 3);
                double lit = Math.clamp(0.5 + (here - beside) * 1.6 + (here - 0.5) * 0.5, 0, 1);
                double level = (foot - y) / rise;
                double snowLine = (snowy ? 0.12 : 0.5) + (here - 0.5) * 0.3;
                int ground = Rgb.mix(wood, rock, Math.clamp((level - 0.16) * 3.4, 0, 1));
                int tone = Rgb.scaled(ground, 0.55 + 0.75 * lit);
                double snow = Math.clamp((level - snowLine) * 9, 0, 1);
                if (snow > 0) {
                    tone = Rgb.mix(tone, Rgb.mix(0xFF9FB1D4, 0xFFFFFFFF, lit), snow);
                }
                double mist = Math.clamp(1 - level * 2.4, 0, 1) * 0.6 * (0.4 + light.haze() * 0.6);
                int color = Rgb.mix(light.lit(tone, distance), light.air(), mist);
                pixels[y * sheet.width() + x] = y < crest + 1 ? Rgb.faded(color, y + 1 - crest) : color;
            }
        }
        return sheet;
    }

    /** Rounded hills, wooded in patches. */
    Sheet hills(int salt, double foot, double rise, double distance) {
        Noise noise = new Noise(plan.seed(salt));
        Growth growth = new Growth(plan);
        Sheet sheet = new Sheet(plan.width(), (int) Math.ceil(foot));
        int[] pixels = sheet.pixels();
        int grass = growth.grass();
        int wood = growth.wood();
        boolean moon = light.from() < 0;
        for (int x = 0; x < sheet.width(); x++) {
            double across = plan.across(x);
            double high = rise * (0.28 + 0.72 * noise.cloudy(across * 1.7 + 11, salt, 3));
            double later = rise * (0.28 + 0.72 * noise.cloudy((across + 0.02) * 1.7 + 11, salt, 3));
            double slope = (moon ? later - high : high - later) / plan.unit() / 0.02;
            double tufts = noise.cloudy(across * 42, salt * 1.7, 2);
            double patch = noise.cloudy(across * 4.2, salt * 3.1, 3);
            boolean wooded = patch > 0.47;
            double crest = foot - high - (wooded ? (tufts - 0.2) * plan.unit() * 0.02 : 0);
            for (int y = Math.max((int) crest, 0); y < sheet.height(); y++) {
                double below = (y - crest) / rise;
                double down = plan.down(y);
                float fine = noise.cloudy(across * 30, down * 46 + salt, 3);
                float area = noise.cloudy(across * 5 + 90, down * 13, 3);
                double trees = Math.clamp((area - 0.5 + (wooded ? 0.12 : -0.06) - below * 0.2) * 12, 0, 1);
                double lit = Math.clamp(0.62 - slope * 0.55 - below * 0.3 + (fine - 0.5) * 0.35, 0, 1);
                int tone = Rgb.scaled(Rgb.mix(grass, wood, trees), 0.62 + 0.62 * lit);
                int color = light.lit(tone, distance);
                color = Rgb.mix(color, light.air(), Math.clamp(below * 0.5 - 0.1, 0, 0.35) * distance * 2);
                pixels[y * sheet.width() + x] = y < crest + 1 ? Rgb.faded(color, y + 1 - crest) : color;
            }
        }
        return sheet;
    }
}
