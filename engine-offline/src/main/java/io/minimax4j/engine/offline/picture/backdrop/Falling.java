package io.minimax4j.engine.offline.picture.backdrop;

import io.minimax4j.engine.offline.picture.pixel.Noise;
import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.offline.picture.pixel.Sheet;
import io.minimax4j.engine.offline.picture.scene.Feature;
import io.minimax4j.engine.offline.picture.scene.Place;
import io.minimax4j.engine.offline.picture.scene.Season;
import io.minimax4j.engine.offline.picture.scene.Weather;
import java.awt.BasicStroke;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.SplittableRandom;

/** What falls, flies and floats in the air, on sheets whose opposite sides fit together. */
final class Falling {
    private Falling() {}

    /** Draws one thing at a place. */
    private interface One {
        void draw(Graphics2D graphics, SplittableRandom random, double size);
    }

    static void all(Plan plan, Light light, List<Piece> before) {
        boolean open = !plan.at(Place.ROOM) && !plan.at(Place.STUDIO) && !plan.at(Place.SPACE)
                && !plan.at(Place.UNDERWATER);
        Weather weather = plan.scene().weather();
        if (open && (weather == Weather.RAIN || weather == Weather.STORM)) {
            before.add(Piece.drifting("far rain", rain(plan, 121, weather == Weather.STORM ? 1.4 : 1, 0.6), 0.5, -0.12,
                    1.1));
            before.add(Piece.drifting("rain", rain(plan, 122, weather == Weather.STORM ? 0.7 : 0.45, 1.2), 0.9, -0.2,
                    1.7));
        }
        if (open && weather == Weather.SNOW) {
            before.add(Piece.drifting("far snow", flakes(plan, 123, 420, 0.0022), 0.4, 0.01, 0.05));
            before.add(Piece.drifting("snow", flakes(plan, 124, 130, 0.005), 0.8, 0.02, 0.1));
            before.add(Piece.drifting("near snow", flakes(plan, 125, 16, 0.011), 1, 0.03, 0.16));
        }
        if (open && weather == Weather.FOG) {
            before.add(Piece.still("fog", mist(plan, light, plan.y(1), 0.3), 0, 0.9));
        }
        if (plan.has(Feature.FALLING_PETALS)) {
            before.add(Piece.drifting("petals", petals(plan, light), 0.85, 0.04, 0.08));
        }
        if (plan.has(Feature.FALLING_LEAVES)) {
            before.add(Piece.drifting("leaves", leaves(plan, light), 0.85, 0.05, 0.09));
        }
        if (plan.has(Feature.FIREFLIES)) {
            before.add(Piece.drifting("fireflies", fireflies(plan), 0.8, 0.006, -0.01));
        }
        if (plan.has(Feature.LANTERNS)) {
            before.add(Piece.drifting("lanterns", lanterns(plan), 0.45, 0.004, -0.02));
        }
    }

    /** Draws many, again on the other side where one sticks out. */
    private static Sheet strewn(Plan plan, SplittableRandom random, int count, double least, double most, One one) {
        Sheet sheet = new Sheet(plan.width(), plan.height());
        Graphics2D graphics = sheet.graphics();
        double many = (double) plan.width() * plan.height() / (plan.unit() * plan.unit());
        AffineTransform plain = graphics.getTransform();
        for (int i = 0; i < (int) Math.ceil(count * many); i++) {
            double x = random.nextDouble() * plan.width();
            double y = random.nextDouble() * plan.height();
            double size = plan.unit() * (least + (most - least) * Math.pow(random.nextDouble(), 2));
            SplittableRandom own = random.split();
            long seed = own.nextLong();
            double reach = size * 4;
            for (int dx = -1; dx <= 1; dx++) {
                for (int dy = -1; dy <= 1; dy++) {
                    double px = x + dx * plan.width();
                    double py = y + dy * plan.height();
                    if (px > -reach && px < plan.width() + reach && py > -reach && py < plan.height() + reach) {
                        graphics.translate(px, py);
                        one.draw(graphics, new SplittableRandom(seed), size);
                        graphics.setTransform(plain);
                    }
                }
            }
        }
        graphics.dispose();
        return sheet;
    }

    private static Sheet rain(Plan plan, int salt, double many, double large) {
        int tone = plan.scene().daytime().isDark() ? 0xFFAFC0DA : 0xFFE6EEF6;
        return strewn(plan, plan.random(salt), (int) (650 * many), 0.012 * large, 0.03 * large,
                (graphics, random, size) -> {
                    graphics.setPaint(Rgb.color(Rgb.withAlpha(tone, 60 + random.nextInt(60))));
                    graphics.setStroke(new BasicStroke((float) Math.max(size * 0.045, 0.6), BasicStroke.CAP_ROUND,
                            BasicStroke.JOIN_ROUND));
                    graphics.draw(new Line2D.Double(size * 0.12, -size, 0, 0));
                });
    }

    private static Sheet flakes(Plan plan, int salt, int count, double large) {
        return strewn(plan, plan.random(salt), count, large * 0.5, large, (graphics, random, size) -> {
            if (size > plan.unit() * 0.005) {
                Discs.glow(graphics, 0, 0, size * 1.4, 0xB4FFFFFF);
            } else {
                graphics.setPaint(Rgb.color(Rgb.withAlpha(0xFFFFFFFF, 170 + random.nextInt(80))));
                graphics.fill(new Ellipse2D.Double(-size, -size, 2 * size, 2 * size));
            }
        });
    }

    private static Sheet petals(Plan plan, Light light) {
        int[] tones = {0xFFFFC4D6, 0xFFFFDCE6, 0xFFF7A3BF};
        return strewn(plan, plan.random(126), 110, 0.003, 0.012, (graphics, random, size) -> {
            graphics.rotate(random.nextDouble() * 6.3);
            graphics.scale(1, random.nextDouble(0.35, 0.9));
            graphics.setPaint(Rgb.color(light.lit(tones[random.nextInt(3)])));
            Path2D.Double petal = new Path2D.Double();
            petal.moveTo(-size, 0);
            petal.curveTo(-size * 0.4, -size * 0.9, size * 0.7, -size * 0.8, size, -size * 0.15);
            petal.lineTo(size * 0.8, 0);
            petal.lineTo(size, size * 0.15);
            petal.curveTo(size * 0.7, size * 0.8, -size * 0.4, size * 0.9, -size, 0);
            graphics.fill(petal);
        });
    }

    private static Sheet leaves(Plan plan, Light light) {
        int[] tones = plan.scene().season() == Season.SUMMER
                ? new int[]{0xFF6DA544, 0xFF8DBB4F, 0xFF5A8F3C}
                : new int[]{0xFFE08A2E, 0xFFC8502B, 0xFFE8BB45};
        return strewn(plan, plan.random(127), 60, 0.006, 0.018, (graphics, random, size) -> {
            graphics.rotate(random.nextDouble() * 6.3);
            graphics.scale(1, random.nextDouble(0.4, 1));
            int tone = light.lit(tones[random.nextInt(3)]);
            Path2D.Double leaf = new Path2D.Double();
            leaf.moveTo(-size, 0);
            leaf.curveTo(-size * 0.3, -size * 0.75, size * 0.5, -size * 0.5, size, 0);
            leaf.curveTo(size * 0.5, size * 0.5, -size * 0.3, size * 0.75, -size, 0);
            graphics.setPaint(Rgb.color(tone));
            graphics.fill(leaf);
            graphics.setPaint(Rgb.color(Rgb.scaled(tone, 0.7)));
            graphics.setStroke(new BasicStroke((float) (size * 0.08)));
            graphics.draw(new Line2D.Double(-size * 1.25, 0, size * 0.8, 0));
        });
    }

    private static Sheet fireflies(Plan plan) {
        return strewn(plan, plan.random(128), 70, 0.0012, 0.0032, (graphics, random, size) -> {
            Discs.glow(graphics, 0, 0, size * 4, 0x90D8FF7A);
            graphics.setPaint(Rgb.color(0xFFFBFFD0));
            graphics.fill(new Ellipse2D.Double(-size * 0.7, -size * 0.7, size * 1.4, size * 1.4));
        });
    }

    /** Lanterns that rise into the sky. */
    private static Sheet lanterns(Plan plan) {
        return strewn(plan, plan.random(129), 26, 0.006, 0.026, (graphics, random, size) -> {
            Discs.glow(graphics, 0, 0, size * 3.4, 0x60FFB14A);
            Path2D.Double body = new Path2D.Double();
            body.moveTo(-size * 0.55, size * 0.8);
            body.curveTo(-size * 1.1, -size * 0.3, -size * 0.7, -size, 0, -size);
            body.curveTo(size * 0.7, -size, size * 1.1, -size * 0.3, size * 0.55, size * 0.8);
            body.closePath();
            graphics.setPaint(new GradientPaint(0, (float) -size, Rgb.color(0xFFE2702C), 0, (float) size,
                    Rgb.color(0xFFFFE9A0)));
            graphics.fill(body);
            Discs.glow(graphics, 0, size * 0.45, size * 0.7, 0xC0FFFBE0);
        });
    }

    static Sheet birds(Plan plan, Light light) {
        SplittableRandom random = plan.random(130);
        Sheet sheet = new Sheet(plan.width(), Math.max((int) plan.horizon(), 2));
        Graphics2D graphics = sheet.graphics();
        double unit = plan.unit();
        graphics.setPaint(Rgb.color(Rgb.mix(light.lit(0xFF2E3440), light.air(), 0.2)));
        double flockX = plan.x(light.sunX() < 0.5 ? 0.66 : 0.34);
        double flockY = plan.y(plan.scene().horizon() * 0.36);
        for (int i = 0; i < 9; i++) {
            double x = flockX + unit * random.nextDouble(-0.16, 0.16);
            double y = flockY + unit * random.nextDouble(-0.07, 0.07);
            double size = unit * random.nextDouble(0.008, 0.016);
            double lift = random.nextDouble(0.2, 0.75);
            Path2D.Double wings = new Path2D.Double();
            wings.moveTo(x - size, y - size * lift);
            wings.quadTo(x - size * 0.4, y - size * lift * 0.9, x, y);
            wings.quadTo(x + size * 0.4, y - size * lift * 0.9, x + size, y - size * lift);
            wings.quadTo(x + size * 0.45, y - size * lift * 0.5, x, y + size * 0.16);
            wings.quadTo(x - size * 0.45, y - size * lift * 0.5, x - size, y - size * lift);
            graphics.fill(wings);
        }
        graphics.dispose();
        return sheet;
    }

    /** Mist that is thickest at a row. */
    static Sheet mist(Plan plan, Light light, double row, double most) {
        Sheet sheet = new Sheet(plan.width(), plan.height());
        Noise noise = new Noise(plan.seed(131));
        int tone = Rgb.mix(light.air(), 0xFFFFFFFF, 0.15);
        for (int y = 0; y < sheet.height(); y++) {
            double off = (y - row) / plan.unit();
            double thick = most * Math.exp(-off * off * (off < 0 ? 9 : 14));
            for (int x = 0; x < sheet.width(); x++) {
                float wisp = noise.cloudy(plan.across(x) * 2.2, plan.down(y) * 7, 3);
                sheet.pixels()[y * sheet.width() + x] = Rgb.withAlpha(tone,
                        Rgb.level(255 * thick * (0.45 + 0.9 * wisp)));
            }
        }
        return sheet;
    }

    /** The upper side of clouds, from a row down. Its left side goes on at the right. */
    static Sheet cloudSea(Plan plan, Light light, int salt, double top, double distance) {
        Noise noise = new Noise(plan.seed(salt));
        Sheet sheet = new Sheet(plan.width(), plan.height());
        double unit = plan.unit();
        int period = Math.max(2, Integer.highestOneBit((int) Math.round(plan.width() / unit * (4 + 4 * distance))));
        int bright = light.lit(0xFFFFFFFF);
        bright = Rgb.mix(bright, light.sun(), light.isDark() ? 0.1 : 0.3);
        int dark = Rgb.mix(light.middle(), light.lit(0xFFB5BFD8), 0.5);
        int side = light.sunX() < 0.5 ? 1 : -1;
        for (int x = 0; x < sheet.width(); x++) {
            double across = (double) x / plan.width() * period;
            double crest = top - (puffs(noise, across, 0, period) - 0.5) * unit * 0.17;
            for (int y = Math.max((int) crest, 0); y < sheet.height(); y++) {
                double down = (y - top) / unit;
                double here = puffs(noise, across, down * 3.4 * 2, period);
                double beside = puffs(noise, across - 0.06 * side, down * 3.4 * 2 - 0.12, period);
                double lit = Math.clamp(
                        0.6 + (here - beside) * 2.4 - down * 0.8 + Math.exp(-(y - crest) / (unit * 0.02)) * 0.3,
                        0, 1);
                int tone = Rgb.mix(Rgb.mix(dark, bright, lit), light.air(), distance * 0.7);
                double soft = Math.clamp((y - crest) / (unit * 0.012), 0, 1);
                sheet.pixels()[y * sheet.width() + x] = Rgb.withAlpha(tone, Rgb.level(255 * soft));
            }
        }
        return sheet;
    }

    private static double puffs(Noise noise, double across, double down, int period) {
        return noise.cloudy(across, down, 5, period);
    }
}
