package io.minimax4j.engine.offline.picture.backdrop;

import io.minimax4j.engine.offline.picture.pixel.Noise;
import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.offline.picture.pixel.Sheet;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.SplittableRandom;

/** The world under water. */
final class Depths {
    private static final int[] CORALS = {0xFFFF7F6E, 0xFFFFB36B, 0xFFE36BA8, 0xFF9B7BE0, 0xFFFFD36E};

    private final Plan plan;
    private final int surface;
    private final int deep;
    private final double dim;

    Depths(Plan plan, Light light) {
        this.plan = plan;
        boolean dark = light.isDark();
        this.surface = dark ? 0xFF2A6FA0 : 0xFF8FE3EA;
        this.deep = dark ? 0xFF041430 : 0xFF0B3F78;
        this.dim = dark ? 0.45 : 1;
    }

    private int at(int color, double distance) {
        int tinted = Rgb.of(Rgb.red(color) * 0.72 * dim, Rgb.green(color) * 0.92 * dim, Rgb.blue(color) * dim);
        return Rgb.mix(tinted, Rgb.mix(deep, surface, 0.28), distance);
    }

    /** Water from the bright surface to the dark below, with rays of light. */
    Sheet water() {
        Sheet sheet = new Sheet(plan.width(), plan.height());
        Noise noise = new Noise(plan.seed(191));
        double sunX = plan.x(0.42);
        double sunY = plan.y(-0.35);
        for (int y = 0; y < sheet.height(); y++) {
            double down = (double) (y - plan.margin()) / plan.view().height();
            int color = Rgb.mix(surface, deep, Math.pow(Math.clamp(down * 0.95 + 0.06, 0, 1), 0.75));
            for (int x = 0; x < sheet.width(); x++) {
                double angle = Math.atan2(x - sunX, y - sunY);
                double ray = Math.clamp((noise.cloudy(angle * 8 + 60, 2, 3) - 0.42) * 4, 0, 1)
                        * Math.clamp(1.05 - down * 1.1, 0, 1);
                double off = (x - sunX) / plan.unit();
                double glow = Math.exp(-off * off * 5) * Math.clamp(0.75 - down, 0, 1);
                double ripple = down < 0.14
                        ? noise.ridged(plan.across(x) * 7, plan.down(y) * 30, 2) * (0.14 - down) * 3
                        : 0;
                sheet.pixels()[y * sheet.width() + x] = Rgb.mix(color, 0xFFE9FFF8,
                        Math.max(0, ray * 0.3 + glow * 0.4 + ripple));
            }
        }
        return sheet;
    }

    /** Rocks with corals, from side to side. */
    Sheet reef(int salt, double foot, double rise, double distance) {
        Sheet sheet = new Sheet(plan.width(), plan.height());
        Noise noise = new Noise(plan.seed(salt));
        for (int x = 0; x < sheet.width(); x++) {
            double across = plan.across(x);
            double side = Math.min(Math.abs(across - 0.5 * plan.view().width() / plan.unit()) * 1.8, 1.2);
            double crest = foot - rise * (noise.cloudy(across * 3, salt, 4) * 1.5 - 0.35 + side * 0.5);
            for (int y = Math.max((int) crest, 0); y < sheet.height(); y++) {
                double rough = noise.ridged(across * 9, plan.down(y) * 9, 4);
                double lit = 0.45 + rough * 0.7 - Math.min((y - crest) / rise, 1) * 0.35;
                int color = at(Rgb.scaled(0xFF7C7A8C, lit), distance);
                sheet.pixels()[y * sheet.width() + x] = y < crest + 1 ? Rgb.faded(color, y + 1 - crest) : color;
            }
        }
        Graphics2D graphics = sheet.graphics();
        double step = plan.unit() * 0.08;
        int half = (int) Math.ceil(plan.width() / 2.0 / step);
        for (int place = -half; place <= half; place++) {
            SplittableRandom own = new SplittableRandom(plan.seed(salt) * 1_000_003L + place);
            double x = plan.width() / 2.0 + place * step + step * own.nextDouble(-0.5, 0.5);
            double across = plan.across(x);
            double side = Math.min(Math.abs(across - 0.5 * plan.view().width() / plan.unit()) * 1.8, 1.2);
            double crest = foot - rise * (noise.cloudy(across * 3, salt, 4) * 1.5 - 0.35 + side * 0.5);
            int tone = at(CORALS[own.nextInt(CORALS.length)], distance);
            coral(graphics, own, x, crest + rise * 0.06, rise * own.nextDouble(0.25, 0.5), tone);
        }
        graphics.dispose();
        return sheet;
    }

    private static void coral(Graphics2D graphics, SplittableRandom random, double x, double foot, double high,
            int tone) {
        if (random.nextInt(3) == 0) {
            for (int i = 0; i < 5; i++) {
                double radius = high * random.nextDouble(0.18, 0.32);
                graphics.setPaint(Rgb.color(Rgb.scaled(tone, 0.75 + 0.09 * i)));
                graphics.fill(new Ellipse2D.Double(x + high * random.nextDouble(-0.4, 0.4) - radius,
                        foot - high * random.nextDouble(0.1, 0.4) - radius, 2 * radius, 2 * radius));
            }
            return;
        }
        branch(graphics, random, new double[]{x, foot}, -Math.PI / 2, high * 0.5, 4, tone);
    }

    private static void branch(Graphics2D graphics, SplittableRandom random, double[] from, double angle, double length,
            int left, int tone) {
        double x = from[0] + Math.cos(angle) * length;
        double y = from[1] + Math.sin(angle) * length;
        graphics.setPaint(Rgb.color(Rgb.scaled(tone, 1.15 - 0.09 * left)));
        graphics.setStroke(
                new BasicStroke((float) Math.max(length * 0.3, 1), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(new Line2D.Double(from[0], from[1], x, y));
        if (left > 0) {
            for (int i = -1; i <= 1; i += 2) {
                branch(graphics, random, new double[]{x, y}, angle + i * random.nextDouble(0.25, 0.6), length * 0.68,
                        left - 1,
                        tone);
            }
        }
    }

    /** Sand with the net of light that waves throw on it. */
    Sheet seabed(double top) {
        Sheet sheet = new Sheet(plan.width(), plan.height());
        Noise noise = new Noise(plan.seed(195));
        double reach = Math.max(plan.y(1) - top, 1);
        for (int x = 0; x < sheet.width(); x++) {
            double across = (x - plan.width() / 2.0) / plan.unit();
            double crest = top + (noise.cloudy(across * 2, 5, 3) - 0.5) * plan.unit() * 0.06;
            for (int y = Math.max((int) crest, 0); y < sheet.height(); y++) {
                double near = Math.max((y - crest) / reach, 0);
                double depth = 1 / (near + 0.16);
                double net = noise.ridged(across * depth * 3.4, depth * 5, 2);
                double rough = noise.cloudy(across * depth * 16, depth * 22, 3) - 0.5;
                double lit = 0.72 + Math.max(0, net - 0.62) * 1.3 + rough * 0.16;
                int color = at(Rgb.scaled(0xFFEBD9AE, lit), Math.clamp(0.62 - near * 0.5, 0.12, 0.62));
                sheet.pixels()[y * sheet.width() + x] = y < crest + 2 ? Rgb.faded(color, (y + 1 - crest) / 2) : color;
            }
        }
        return sheet;
    }

    /** Weed that sways at the sides. */
    Sheet weed(int salt) {
        Sheet sheet = new Sheet(plan.width(), plan.height());
        Graphics2D graphics = sheet.graphics();
        double unit = plan.unit();
        double step = unit * 0.03;
        int half = (int) Math.ceil(plan.width() / 2.0 / step);
        for (int place = -half; place <= half; place++) {
            SplittableRandom random = new SplittableRandom(plan.seed(salt) * 1_000_003L + place);
            double x = plan.width() / 2.0 + place * step;
            double share = Math.abs(x - plan.width() / 2.0) / plan.view().width() * 2;
            if (share < 0.62 || random.nextInt(3) == 0) {
                continue;
            }
            double high = unit * random.nextDouble(0.12, 0.34) * Math.min(share, 1.2);
            double foot = plan.y(0.97) + unit * random.nextDouble(-0.03, 0.03);
            double lean = unit * random.nextDouble(-0.04, 0.04);
            double wide = unit * random.nextDouble(0.006, 0.011);
            Path2D.Double leaf = new Path2D.Double();
            leaf.moveTo(x - wide, foot);
            leaf.curveTo(x + lean - wide, foot - high * 0.35, x - lean, foot - high * 0.65, x + lean, foot - high);
            leaf.curveTo(x - lean + wide * 2, foot - high * 0.6, x + lean + wide, foot - high * 0.3, x + wide, foot);
            leaf.closePath();
            int[] tones = {0xFF3F9B5A, 0xFF2F7F6A, 0xFF77A83F};
            graphics.setPaint(Rgb.color(at(Rgb.scaled(tones[random.nextInt(3)], random.nextDouble(0.7, 1.15)), 0.12)));
            graphics.fill(leaf);
        }
        graphics.dispose();
        return sheet;
    }

    Sheet bubbles(int salt) {
        Sheet sheet = new Sheet(plan.width(), plan.height());
        Graphics2D graphics = sheet.graphics();
        SplittableRandom random = plan.random(salt);
        double unit = plan.unit();
        for (int i = 0; i < 46; i++) {
            double x = random.nextDouble(0.02, 0.98) * plan.width();
            double y = random.nextDouble(0.02, 0.98) * plan.height();
            double radius = unit * (0.0018 + 0.011 * Math.pow(random.nextDouble(), 3));
            graphics.setPaint(Rgb.color(0x30FFFFFF));
            graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
            graphics.setStroke(new BasicStroke((float) Math.max(radius * 0.16, 0.6)));
            graphics.setPaint(Rgb.color(0xA0FFFFFF));
            graphics.draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
            graphics.setPaint(Rgb.color(0xE0FFFFFF));
            graphics.fill(new Ellipse2D.Double(x - radius * 0.55, y - radius * 0.6, radius * 0.45, radius * 0.4));
        }
        graphics.dispose();
        return sheet;
    }
}
