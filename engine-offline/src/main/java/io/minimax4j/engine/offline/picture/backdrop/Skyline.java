package io.minimax4j.engine.offline.picture.backdrop;

import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.offline.picture.pixel.Sheet;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.SplittableRandom;

/** Buildings from afar: a city's skyline, a village's roofs. */
final class Skyline {
    private static final int[] WALLS = {0xFFB9C3CF, 0xFF9AA9BA, 0xFFD3C9BC, 0xFF8797A8, 0xFFC7B8AE, 0xFFA7B7BF};
    private static final int[] PLASTER = {0xFFF3E9D8, 0xFFE9D6B8, 0xFFF6F1E7, 0xFFE2C9B0, 0xFFD9DBD2};
    private static final int[] ROOFS = {0xFFB0523A, 0xFF9A4434, 0xFFC2683F, 0xFF7A5548, 0xFF66707E};

    private final Plan plan;
    private final Light light;

    Skyline(Plan plan, Light light) {
        this.plan = plan;
        this.light = light;
    }

    /** A row of high buildings that stand at a row, the highest so tall in pixels. */
    Sheet city(int salt, double foot, double tall, double distance) {
        Sheet sheet = new Sheet(plan.width(), (int) Math.ceil(foot));
        Graphics2D graphics = sheet.graphics();
        double step = tall * 0.2;
        int half = (int) Math.ceil(plan.width() / 2.0 / step) + 1;
        for (int place = -half; place <= half; place++) {
            SplittableRandom random = new SplittableRandom(plan.seed(salt) * 1_000_003L + place);
            double x = plan.width() / 2.0 + (place + random.nextDouble(-0.3, 0.3)) * step;
            double hump = 0.5 + 0.5 * Math.cos(place * 0.23 + salt);
            double height = tall
                    * Math.clamp(0.25 + 0.45 * hump * random.nextDouble() + 0.4 * random.nextDouble(), 0.2, 1);
            tower(graphics, random,
                    new Rectangle2D.Double(x, foot - height, step * random.nextDouble(0.75, 1.35), height),
                    distance);
        }
        graphics.dispose();
        return sheet;
    }

    private void tower(Graphics2D graphics, SplittableRandom random, Rectangle2D box, double distance) {
        int wall = WALLS[random.nextInt(WALLS.length)];
        int shape = random.nextInt(5);
        double x = box.getX();
        double y = box.getY();
        double wide = box.getWidth();
        double high = box.getHeight();
        int bright = light.lit(Rgb.scaled(wall, 1.08), distance);
        int dark = light.lit(Rgb.scaled(wall, 0.72), distance);
        Path2D.Double outline = new Path2D.Double();
        outline.append(new Rectangle2D.Double(x, y, wide, high), false);
        if (shape == 0) {
            outline.append(new Rectangle2D.Double(x + wide * 0.2, y - high * 0.08, wide * 0.6, high * 0.09), false);
            outline.append(new Rectangle2D.Double(x + wide * 0.36, y - high * 0.14, wide * 0.28, high * 0.08), false);
        } else if (shape == 1) {
            outline.append(new Rectangle2D.Double(x + wide * 0.47, y - high * 0.2, wide * 0.06, high * 0.21), false);
        } else if (shape == 2) {
            outline.moveTo(x, y + 1);
            outline.lineTo(x, y - high * 0.05);
            outline.lineTo(x + wide, y - high * 0.13);
            outline.lineTo(x + wide, y + 1);
            outline.closePath();
        } else if (shape == 3) {
            outline.moveTo(x, y + 1);
            outline.lineTo(x + wide / 2, y - high * 0.16);
            outline.lineTo(x + wide, y + 1);
            outline.closePath();
        }
        boolean lightLeft = light.from() < 0;
        graphics.setPaint(new LinearGradientPaint((float) x, 0, (float) (x + wide), 0, new float[]{0, 0.55f, 0.56f, 1},
                new Color[]{Rgb.color(lightLeft ? bright : dark), Rgb.color(Rgb.mix(bright, dark, 0.3)),
                    Rgb.color(Rgb.mix(bright, dark, 0.7)), Rgb.color(lightLeft ? dark : bright)}));
        graphics.fill(outline);
        windows(graphics, random, box, wall, distance);
    }

    private void windows(Graphics2D graphics, SplittableRandom random, Rectangle2D box, int wall, double distance) {
        double cell = Math.max(box.getWidth() / (4 + random.nextInt(4)), 2.4);
        double gap = cell * (1.1 + random.nextDouble(0.5));
        double lamps = light.isDark() ? 0.3 + random.nextDouble(0.35) : 0;
        int glass = light.lit(Rgb.mix(Rgb.scaled(wall, 0.6), 0xFF7FA6C8, 0.35), distance);
        int shine = Rgb.mix(glass, light.lit(0xFFE9F4FF, distance), 0.5);
        for (double y = box.getY() + gap * 0.6; y < box.getMaxY() - gap * 0.4; y += gap) {
            for (double x = box.getX() + cell * 0.3; x < box.getMaxX() - cell * 0.6; x += cell) {
                boolean lit = random.nextDouble() < lamps;
                int tone = random.nextInt(4) == 0 ? 0xFFFFF3D2 : random.nextInt(5) == 0 ? 0xFFBFE2FF : 0xFFFFCB6B;
                graphics.setPaint(Rgb.color(lit
                        ? Rgb.mix(tone, light.air(), distance * 0.35)
                        : random.nextInt(5) == 0 && !light.isDark() ? shine : glass));
                graphics.fill(new Rectangle2D.Double(x, y, cell * 0.55, gap * 0.55));
            }
        }
    }

    /** Scattered houses at a row, so tall in pixels. */
    Sheet village(int salt, double foot, double tall, double distance) {
        Sheet sheet = new Sheet(plan.width(), (int) Math.ceil(foot + tall * 0.3));
        Graphics2D graphics = sheet.graphics();
        double step = tall * 1.25;
        int half = (int) Math.ceil(plan.width() / 2.0 / step) + 1;
        for (int place = -half; place <= half; place++) {
            SplittableRandom random = new SplittableRandom(plan.seed(salt) * 1_000_003L + place);
            if (random.nextInt(4) == 0) {
                continue;
            }
            double x = plan.width() / 2.0 + (place + random.nextDouble(-0.35, 0.35)) * step;
            double size = tall * random.nextDouble(0.7, 1.1);
            house(graphics, random, x, foot + tall * random.nextDouble(-0.1, 0.2), size, distance);
        }
        graphics.dispose();
        return sheet;
    }

    private void house(Graphics2D graphics, SplittableRandom random, double x, double foot, double size,
            double distance) {
        int wall = light.lit(PLASTER[random.nextInt(PLASTER.length)], distance);
        int roof = light.lit(plan.snowy() ? 0xFFF4F7FC : ROOFS[random.nextInt(ROOFS.length)], distance);
        double wide = size * random.nextDouble(1, 1.5);
        double eaves = foot - size * 0.5;
        graphics.setPaint(Rgb.color(light.from() < 0 ? wall : Rgb.scaled(wall, 0.82)));
        graphics.fill(new Rectangle2D.Double(x, eaves, wide * 0.62, foot - eaves));
        graphics.setPaint(Rgb.color(light.from() < 0 ? Rgb.scaled(wall, 0.78) : wall));
        Path2D.Double gable = new Path2D.Double();
        gable.moveTo(x + wide * 0.62, foot);
        gable.lineTo(x + wide * 0.62, eaves);
        gable.lineTo(x + wide * 0.81, foot - size * 0.95);
        gable.lineTo(x + wide, eaves);
        gable.lineTo(x + wide, foot);
        gable.closePath();
        graphics.fill(gable);
        Path2D.Double top = new Path2D.Double();
        top.moveTo(x - wide * 0.04, eaves + size * 0.03);
        top.lineTo(x + wide * 0.16, foot - size);
        top.lineTo(x + wide * 0.82, foot - size);
        top.lineTo(x + wide * 0.62, eaves + size * 0.03);
        top.closePath();
        graphics.setPaint(Rgb.color(roof));
        graphics.fill(top);
        boolean lamps = light.isDark();
        graphics.setPaint(Rgb.color(lamps ? 0xFFFFD27A : light.lit(0xFF5E6E7E, distance)));
        for (int i = 0; i < 3; i++) {
            graphics.fill(
                    new Rectangle2D.Double(x + wide * (0.1 + 0.17 * i), eaves + size * 0.16, wide * 0.08, size * 0.15));
        }
        graphics.fill(new Rectangle2D.Double(x + wide * 0.77, eaves + size * 0.14, wide * 0.08, size * 0.15));
        if (lamps) {
            Discs.glow(graphics, x + wide * 0.35, eaves + size * 0.22, size * 0.6, 0x40FFC870);
        }
    }
}
