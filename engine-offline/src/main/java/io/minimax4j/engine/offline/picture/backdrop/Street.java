package io.minimax4j.engine.offline.picture.backdrop;

import io.minimax4j.engine.offline.picture.pixel.Noise;
import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.offline.picture.pixel.Sheet;
import io.minimax4j.engine.offline.picture.scene.Weather;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.SplittableRandom;

/** A street that runs away from the beholder between houses. */
final class Street {
    private static final int[] FRONTS = {0xFFD9B08C, 0xFFC98F73, 0xFFE3CFAE, 0xFFB9A79A, 0xFFCFA9A0, 0xFFA9B4B0,
        0xFFDCC59A,
        0xFFB07D66};
    private static final int[] AWNINGS = {0xFFC8473B, 0xFF3F7F6B, 0xFFE0A93B, 0xFF4F6FA8};
    /** Half the width between the houses, and how high the eye is, in the units of a wall's height. */
    private static final double ASIDE = 1.5;

    private final Plan plan;
    private final Light light;
    private final double vanishX;
    private final double vanishY;
    private final double eye;

    private Street(Plan plan, Light light) {
        this.plan = plan;
        this.light = light;
        this.vanishX = plan.x(0.5);
        this.vanishY = plan.horizon();
        this.eye = plan.y(1) - vanishY;
    }

    static Sheet paint(Plan plan, Light light) {
        Street street = new Street(plan, light);
        Sheet sheet = new Sheet(plan.width(), plan.height());
        street.ground(sheet);
        Graphics2D graphics = sheet.graphics();
        for (int side = -1; side <= 1; side += 2) {
            street.houses(graphics, side);
        }
        graphics.dispose();
        return sheet;
    }

    private double x(double across, double depth) {
        return vanishX + across * eye / depth;
    }

    private double y(double above, double depth) {
        return vanishY + (1 - above) * eye / depth;
    }

    private void ground(Sheet sheet) {
        Noise noise = new Noise(plan.seed(161));
        boolean wet = plan.scene().weather() == Weather.RAIN || plan.scene().weather() == Weather.STORM;
        int road = plan.snowy() ? 0xFFC9CFD9 : 0xFF6E6E74;
        int walk = plan.snowy() ? 0xFFEDF1F7 : 0xFFB9B0A4;
        for (int y = Math.max((int) vanishY, 0); y < sheet.height(); y++) {
            double depth = eye / Math.max(y - vanishY, 0.5);
            for (int x = 0; x < sheet.width(); x++) {
                double across = (x - vanishX) / eye * depth;
                double out = Math.abs(across);
                double rough = noise.cloudy(across * 14, depth * 14, 3) - 0.5;
                int tone;
                if (out < 0.98) {
                    tone = Rgb.scaled(road, 1 + rough * 0.16);
                    boolean dash = out < 0.035 && (depth * 1.6 - Math.floor(depth * 1.6)) < 0.5;
                    if (dash && !plan.snowy()) {
                        tone = 0xFFEDE6D2;
                    }
                    if (wet) {
                        tone = Rgb.mix(tone, light.rim(), 0.25 + 0.2 * noise.cloudy(across * 3, depth * 1.5, 2));
                    }
                } else if (out < 1.04) {
                    tone = Rgb.scaled(walk, 0.72);
                } else {
                    double tileX = across * 5 - Math.floor(across * 5);
                    double tileY = depth * 5 - Math.floor(depth * 5);
                    boolean joint = depth < 3 && (tileX < 0.06 || tileY < 0.06);
                    tone = Rgb.scaled(walk, (joint ? 0.86 : 1) + rough * 0.1);
                }
                double air = Math.clamp((depth - 1) / 16, 0, 0.8);
                sheet.pixels()[y * sheet.width() + x] = light.lit(tone, air);
            }
        }
    }

    private void houses(Graphics2D graphics, int side) {
        SplittableRandom random = plan.random(162 + side);
        double[] starts = new double[22];
        starts[0] = 0.42;
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + random.nextDouble(0.75, 1.35) * (0.75 + 0.06 * i);
        }
        for (int i = starts.length - 2; i >= 0; i--) {
            SplittableRandom own = new SplittableRandom(plan.seed(163) + side * 100L + i);
            house(graphics, own, side, starts[i], starts[i + 1]);
        }
    }

    private void house(Graphics2D graphics, SplittableRandom random, int side, double from, double to) {
        int front = FRONTS[random.nextInt(FRONTS.length)];
        int floors = 3 + random.nextInt(3);
        double storey = 0.78;
        double high = floors * storey + 0.3;
        double air = Math.clamp((from - 0.6) / 15, 0, 0.8);
        boolean lit = side * light.from() < 0;
        int wall = light.lit(Rgb.scaled(front, lit ? 1.08 : 0.74), air);
        quad(graphics, side, from, to, 0, high, wall);
        // The gable that stands out over a lower neighbour.
        Path2D.Double end = new Path2D.Double();
        double far = side * (ASIDE + 3);
        end.moveTo(x(side * ASIDE, from), y(0, from));
        end.lineTo(x(side * ASIDE, from), y(high, from));
        end.lineTo(x(far, from), y(high, from));
        end.lineTo(x(far, from), y(0, from));
        end.closePath();
        graphics.setPaint(Rgb.color(Rgb.scaled(wall, 0.82)));
        graphics.fill(end);
        quad(graphics, side, from, to, high - 0.1, high + 0.06, light.lit(Rgb.scaled(front, 0.6), air));
        windows(graphics, random, side, from, to, floors, storey, air);
        int awning = light.lit(AWNINGS[random.nextInt(AWNINGS.length)], air);
        shop(graphics, random, side, from, to, awning, air);
    }

    private void windows(Graphics2D graphics, SplittableRandom random, int side, double from, double to, int floors,
            double storey, double air) {
        int columns = 3;
        double wide = (to - from) / columns;
        int glass = light.lit(0xFF5F7486, air);
        int shine = light.lit(0xFFB9D3E4, air);
        int frame = light.lit(0xFFF2EADB, air);
        for (int floor = 1; floor < floors; floor++) {
            for (int i = 0; i < columns; i++) {
                double start = from + wide * (i + 0.26);
                double stop = from + wide * (i + 0.74);
                double low = floor * storey + 0.2;
                quad(graphics, side, start - wide * 0.05, stop + wide * 0.05, low - 0.04, low + 0.46, frame);
                boolean lamp = light.isDark() && random.nextInt(5) < 3;
                quad(graphics, side, start, stop, low, low + 0.42, lamp
                        ? Rgb.mix(0xFFFFD074, light.air(), air * 0.5)
                        : random.nextInt(3) == 0 ? shine : glass);
            }
        }
    }

    private void shop(Graphics2D graphics, SplittableRandom random, int side, double from, double to, int awning,
            double air) {
        double margin = (to - from) * 0.1;
        boolean lamp = light.isDark() || random.nextInt(4) == 0;
        quad(graphics, side, from + margin, to - margin, 0.04, 0.6, lamp
                ? Rgb.mix(0xFFFFDB94, light.air(), air * 0.5)
                : light.lit(0xFF6C8290, air));
        quad(graphics, side, from + margin * 4.2, from + margin * 4.5, 0, 0.6, light.lit(0xFF54443A, air));
        Path2D.Double cloth = new Path2D.Double();
        double out = side * (ASIDE - 0.2);
        cloth.moveTo(x(side * ASIDE, from + margin * 0.5), y(0.74, from + margin * 0.5));
        cloth.lineTo(x(side * ASIDE, to - margin * 0.5), y(0.74, to - margin * 0.5));
        cloth.lineTo(x(out, to - margin * 0.5), y(0.58, to - margin * 0.5));
        cloth.lineTo(x(out, from + margin * 0.5), y(0.58, from + margin * 0.5));
        cloth.closePath();
        graphics.setPaint(Rgb.color(awning));
        graphics.fill(cloth);
    }

    private void quad(Graphics2D graphics, int side, double from, double to, double low, double high, int color) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x(side * ASIDE, from), y(low, from));
        path.lineTo(x(side * ASIDE, from), y(high, from));
        path.lineTo(x(side * ASIDE, to), y(high, to));
        path.lineTo(x(side * ASIDE, to), y(low, to));
        path.closePath();
        graphics.setPaint(Rgb.color(color));
        graphics.fill(path);
    }
}
