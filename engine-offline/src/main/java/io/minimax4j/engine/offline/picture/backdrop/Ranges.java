package io.minimax4j.engine.offline.picture.backdrop;

import io.minimax4j.engine.offline.picture.pixel.Noise;
import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.offline.picture.pixel.Sheet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;

/** Mountains and hills: a ridge, slopes with light on them, mist at the foot. */
final class Ranges {
    private final Plan plan;
    private final Light light;

    Ranges(Plan plan, Light light) {
        this.plan = plan;
        this.light = light;
    }

    /**
     * Mountains from side to side: summits whose spines wander down, one flank in the light and one in the shade.
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
        int rock = snowy ? 0xFF77819A : 0xFF737690;
        int wood = snowy ? 0xFF8592A8 : 0xFF4D7257;
        double side = light.from() < 0 ? -1 : 1;
        double[][] summits = summits(salt, rise / unit);
        double[] flanks = new double[summits.length];
        for (int x = 0; x < sheet.width(); x++) {
            double across = plan.across(x);
            double rough = (noise.ridged(across * 9, salt, 4) - 0.5) * 0.16 + 0.05 * noise.cloudy(across * 3, salt, 2);
            double highest = 0.08;
            for (int i = 0; i < flanks.length; i++) {
                double off = Math.abs(across - summits[i][0]) / summits[i][2];
                flanks[i] = summits[i][1] * (1 - off * 0.95 + off * off * 0.12) + rough;
                highest = Math.max(highest, flanks[i]);
            }
            double crest = foot - rise * Math.min(highest, 1.05);
            int front = summits.length - 1;
            for (int y = Math.max((int) crest, 0); y < sheet.height(); y++) {
                double level = (foot - y) / rise;
                double below = (y - crest) / rise;
                double down = plan.down(y);
                // They stand before one another, the lower before the higher.
                front = front(flanks, level, front);
                double[] summit = summits[front];
                double fromTop = Math.max(summit[1] - level, 0);
                double spine = summit[0] + (noise.cloudy(fromTop * 4 + summit[0] * 7, summit[0] * 13, 3) - 0.5)
                        * fromTop * summit[2] * 1.5;
                double flank = (across - spine) * side / summit[2];
                double furrow = noise.ridged(across * 7 + fromTop * 2.2 * Math.signum(flank), down * 4.2, 4) - 0.45;
                double lit = Math.clamp(0.5 + flank * 4.2, 0.12, 0.88) + furrow * 0.62 - below * 0.1;
                double shine = Math.clamp(lit, 0, 1);
                double snowLine = (snowy ? 0.1 : 0.52) - furrow * 0.24;
                int ground = Rgb.mix(wood, rock, Math.clamp((level - 0.2 + furrow * 0.3) * 4, 0, 1));
                int tone = Rgb.scaled(ground, 0.5 + 0.85 * shine);
                double snow = Math.clamp((level - snowLine) * 12, 0, 1);
                if (snow > 0) {
                    tone = Rgb.mix(tone, Rgb.mix(0xFF8196C4, 0xFFFFFFFF, shine), snow);
                }
                double mist = Math.clamp(1 - level * 2.6, 0, 1) * 0.62 * (0.4 + light.haze() * 0.6);
                double far = distance + 0.14 * (summit[1] - 0.6);
                int color = Rgb.mix(light.lit(tone, far), light.air(), mist);
                pixels[y * sheet.width() + x] = y < crest + 1 ? Rgb.faded(color, y + 1 - crest) : color;
            }
        }
        return sheet;
    }

    /** The first of them, from the lowest to the highest, that reaches up to a level. */
    private static int front(double[] flanks, double level, int otherwise) {
        for (int i = 0; i < flanks.length; i++) {
            if (flanks[i] >= level) {
                return i;
            }
        }
        return otherwise;
    }

    /** Where they are, how high (1 the highest), how wide; in units from the left edge of the picture. The lowest is first. */
    private double[][] summits(int salt, double rise) {
        double step = Math.clamp(rise * 0.85, 0.16, 0.45);
        double middle = plan.view().width() / plan.unit() / 2;
        int half = (int) Math.ceil(plan.width() / plan.unit() / 2 / step) + 2;
        double[][] summits = new double[2 * half + 1][];
        for (int i = -half; i <= half; i++) {
            SplittableRandom random = new SplittableRandom(plan.seed(salt) * 1_000_003L + i);
            double high = 0.4 + 0.5 * random.nextDouble();
            // One summit is the highest, and not in the middle.
            int chief = (plan.seed(salt) & 1) == 0 ? 1 : -1;
            summits[i + half] = new double[]{middle + (i + random.nextDouble(-0.3, 0.3)) * step, i == chief ? 1 : high,
                step * random.nextDouble(1.1, 1.6)};
        }
        Arrays.sort(summits, Comparator.comparingDouble(summit -> summit[1]));
        return summits;
    }

    /** Rounded hills, wooded in patches. */
    Sheet hills(int salt, double foot, double rise, double distance) {
        Noise noise = new Noise(plan.seed(salt));
        Growth growth = new Growth(plan);
        Sheet sheet = new Sheet(plan.width(), (int) Math.ceil(foot));
        int[] pixels = sheet.pixels();
        int grass = growth.grass();
        int wood = growth.wood();
        boolean leftLit = light.from() < 0;
        for (int x = 0; x < sheet.width(); x++) {
            double across = plan.across(x);
            double high = rise * (0.28 + 0.72 * noise.cloudy(across * 1.7 + 11, salt, 3));
            double later = rise * (0.28 + 0.72 * noise.cloudy((across + 0.02) * 1.7 + 11, salt, 3));
            double slope = (leftLit ? later - high : high - later) / plan.unit() / 0.02;
            double tufts = noise.cloudy(across * 42, salt * 1.7, 2);
            double patch = noise.cloudy(across * 4.2, salt * 3.1, 3);
            double wooded = Math.clamp((patch - 0.44) * 14, 0, 1);
            double crest = foot - high - wooded * (tufts - 0.2) * plan.unit() * 0.02;
            for (int y = Math.max((int) crest, 0); y < sheet.height(); y++) {
                double below = (y - crest) / rise;
                double down = plan.down(y);
                float fine = noise.cloudy(across * 30, down * 46 + salt, 3);
                float area = noise.cloudy(across * 5 + 90, down * 13, 3);
                double trees = Math.clamp((area - 0.5 + wooded * 0.18 - 0.06 - below * 0.2) * 12, 0, 1);
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
