package io.minimax4j.engine.offline.picture.backdrop;

import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.offline.picture.pixel.Sheet;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.QuadCurve2D;
import java.util.SplittableRandom;

/** Fireworks: sparks that fly out of a middle and begin to fall. */
final class Fireworks {
    private static final int[] COLORS = {0xFFFF5A5F, 0xFFFFC93C, 0xFF6EE7FF, 0xFFD36BFF, 0xFF7CFF8A, 0xFFFF8AD0};

    private Fireworks() {}

    static void paint(Sheet sheet, Plan plan) {
        SplittableRandom random = plan.random(19);
        Graphics2D graphics = sheet.graphics();
        double unit = plan.unit();
        double sky = Math.max(plan.scene().horizon(), 0.35);
        int count = 6;
        for (int i = 0; i < count; i++) {
            double x = plan.x((i + random.nextDouble(0.2, 0.8)) / count);
            double y = plan.y(sky * random.nextDouble(0.14, 0.6));
            burst(graphics, random, x, y, unit * random.nextDouble(0.08, 0.19));
        }
        graphics.dispose();
    }

    private static void burst(Graphics2D graphics, SplittableRandom random, double x, double y, double radius) {
        int color = COLORS[random.nextInt(COLORS.length)];
        int second = COLORS[random.nextInt(COLORS.length)];
        Discs.glow(graphics, x, y, radius * 1.5, Rgb.withAlpha(color, 70));
        int rays = 34 + random.nextInt(16);
        for (int ring = 0; ring < 2; ring++) {
            for (int i = 0; i < rays; i++) {
                double angle = 2 * Math.PI * (i + random.nextDouble(0.6)) / rays;
                double length = radius * (ring == 0 ? 1 : 0.58) * random.nextDouble(0.86, 1.04);
                double endX = x + Math.cos(angle) * length;
                double endY = y + Math.sin(angle) * length + length * 0.14;
                double startX = x + Math.cos(angle) * length * 0.3;
                double startY = y + Math.sin(angle) * length * 0.3;
                graphics.setPaint(Rgb.color(Rgb.withAlpha(ring == 0 ? color : second, 170)));
                graphics.setStroke(new BasicStroke((float) Math.max(radius * 0.012, 0.7), BasicStroke.CAP_ROUND,
                        BasicStroke.JOIN_ROUND));
                graphics.draw(new QuadCurve2D.Double(startX, startY, x + Math.cos(angle) * length * 0.75,
                        y + Math.sin(angle) * length * 0.75, endX, endY));
                double spark = Math.max(radius * 0.016, 0.8);
                graphics.setPaint(Rgb.color(0xF0FFFFFF));
                graphics.fill(new Ellipse2D.Double(endX - spark, endY - spark, 2 * spark, 2 * spark));
            }
        }
        Discs.glow(graphics, x, y, radius * 0.22, 0xE0FFFFFF);
    }
}
