package io.minimax4j.engine.offline.picture.backdrop;

import io.minimax4j.engine.offline.picture.pixel.Noise;
import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.offline.picture.pixel.Sheet;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.SplittableRandom;

/** Space: nebulas, stars, a planet. */
final class Cosmos {
    private static final int[][] NEBULAS = {{0xFF5B2A86, 0xFFE0568A, 0xFFFFB37A}, {0xFF1C4E8A, 0xFF3DB4C8, 0xFFB9F2E0},
        {0xFF3A2A7A, 0xFF5C6BE0, 0xFFE79BEF}, {0xFF1F5A5A, 0xFF4FB08A, 0xFFF2E0A0}};

    private Cosmos() {}

    static Sheet paint(Plan plan, Light light) {
        SplittableRandom random = plan.random(181);
        int[] tones = NEBULAS[random.nextInt(NEBULAS.length)];
        Sheet sheet = new Sheet(plan.width(), plan.height());
        Noise noise = new Noise(plan.seed(182));
        double slope = random.nextDouble(-0.8, 0.8);
        for (int y = 0; y < sheet.height(); y++) {
            double down = plan.down(y);
            for (int x = 0; x < sheet.width(); x++) {
                double across = plan.across(x);
                double bend = noise.cloudy(across * 1.6 + 9, down * 1.6, 3) - 0.5;
                double band = 1 - Math.min(Math.abs(down - 0.5 - slope * (across - 0.5) + bend * 0.7) * 1.9, 1);
                double gas = noise.cloudy(across * 2.6 + bend * 2.4, down * 2.6 + bend * 1.7, 6);
                double thick = Math.clamp((gas - 0.36) * 2.1, 0, 1) * (0.25 + 0.85 * band);
                double core = Math.clamp((gas - 0.55) * 3.4, 0, 1) * band;
                double dust = Math.clamp((noise.ridged(across * 2.2 + 70, down * 2.2 + bend, 4) - 0.62) * 3, 0, 0.75)
                        * band;
                int color = Rgb.mix(0xFF05060F, tones[0], thick * 0.9);
                color = Rgb.mix(color, tones[1], thick * thick * 0.8);
                color = Rgb.mix(color, tones[2], core * 0.65);
                sheet.pixels()[y * sheet.width() + x] = Rgb.mix(color, 0xFF07060E, dust);
            }
        }
        Graphics2D graphics = sheet.graphics();
        double unit = plan.unit();
        int count = (int) (520.0 * plan.width() * plan.height() / (unit * unit));
        for (int i = 0; i < count; i++) {
            double x = random.nextDouble() * plan.width();
            double y = random.nextDouble() * plan.height();
            double size = unit * (0.0006 + 0.0022 * Math.pow(random.nextDouble(), 6));
            int tone = new int[]{0xFFFFFFFF, 0xFFBFD3FF, 0xFFFFE2BD, 0xFFFFC9C0}[random.nextInt(4)];
            graphics.setPaint(Rgb.color(Rgb.withAlpha(tone, 90 + random.nextInt(166))));
            graphics.fill(new Ellipse2D.Double(x - size, y - size, 2 * size, 2 * size));
            if (size > unit * 0.0017) {
                Discs.glow(graphics, x, y, size * 7, Rgb.withAlpha(tone, 120));
                graphics.setStroke(new BasicStroke((float) (size * 0.4)));
                graphics.setPaint(Rgb.color(Rgb.withAlpha(tone, 110)));
                graphics.draw(new Line2D.Double(x - size * 6, y, x + size * 6, y));
                graphics.draw(new Line2D.Double(x, y - size * 6, x, y + size * 6));
            }
        }
        graphics.dispose();
        Discs.planet(sheet, plan, light);
        return sheet;
    }
}
