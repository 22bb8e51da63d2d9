package io.minimax4j.engine.offline.picture.backdrop;

import io.minimax4j.engine.offline.picture.pixel.Noise;
import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.offline.picture.pixel.Sheet;
import io.minimax4j.engine.offline.picture.scene.Daytime;
import io.minimax4j.engine.offline.picture.scene.Place;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.geom.Ellipse2D;
import java.util.SplittableRandom;

/** What is round in the sky. */
final class Discs {
    private Discs() {}

    /** Light around a place, strongest in the middle. */
    static void glow(Graphics2D graphics, double x, double y, double radius, int color) {
        graphics.setPaint(new RadialGradientPaint((float) x, (float) y, (float) Math.max(radius, 0.5),
                new float[]{0, 0.35f, 1},
                new Color[]{Rgb.color(color), Rgb.color(Rgb.faded(color, 0.34)), Rgb.color(Rgb.withAlpha(color, 0))}));
        graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    private static double height(Plan plan, Light light) {
        double bottom = plan.at(Place.SKY) ? plan.y(0.95) : plan.horizon();
        return bottom - light.high() * (bottom - plan.margin());
    }

    static void sun(Sheet sheet, Plan plan, Light light) {
        Graphics2D graphics = sheet.graphics();
        double x = plan.x(light.sunX());
        double y = height(plan, light);
        Daytime daytime = plan.scene().daytime();
        boolean low = daytime == Daytime.SUNSET || daytime == Daytime.DAWN;
        double radius = plan.unit() * (low ? 0.062 : 0.038);
        glow(graphics, x, y, radius * 6.5, Rgb.withAlpha(light.sun(), low ? 150 : 130));
        glow(graphics, x, y, radius * 2.4, Rgb.withAlpha(0xFFFFFBEA, 190));
        graphics.setPaint(Rgb.color(low ? Rgb.mix(0xFFFFF6DC, light.sun(), 0.3) : 0xFFFFFEF4));
        graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        graphics.dispose();
    }

    static void moon(Sheet sheet, Plan plan, Light light) {
        double x = plan.x(light.sunX());
        double y = height(plan, light);
        double radius = plan.unit() * 0.05;
        boolean crescent = light.crescent();
        Graphics2D graphics = sheet.graphics();
        glow(graphics, x, y, radius * 5.5, 0x5CC9D8FF);
        glow(graphics, x, y, radius * 2, 0x70E4ECFF);
        graphics.dispose();
        Noise noise = new Noise(plan.seed(16));
        for (int py = (int) (y - radius - 1); py <= y + radius + 1; py++) {
            for (int px = (int) (x - radius - 1); px <= x + radius + 1; px++) {
                if (px < 0 || py < 0 || px >= sheet.width() || py >= sheet.height()) {
                    continue;
                }
                double cover = Math.clamp(radius - Math.hypot(px - x, py - y) + 0.5, 0, 1);
                if (crescent) {
                    double cut = Math.hypot(px - x - radius * 0.5, py - y + radius * 0.18) - radius * 0.86;
                    cover *= Math.clamp(cut / (radius * 0.06) + 0.5, 0, 1);
                }
                double sea = noise.cloudy((px - x) / radius * 1.4 + 20, (py - y) / radius * 1.4 + 20, 4);
                int tone = Rgb.mix(0xFFFFFBEC, 0xFFB9BFCC, Math.clamp((sea - 0.45) * 3.2, 0, 0.75));
                int at = py * sheet.width() + px;
                sheet.pixels()[at] = Rgb.mix(sheet.pixels()[at], tone, cover);
            }
        }
    }

    /** A banded one, lit from the side, mostly with a ring. */
    static void planet(Sheet sheet, Plan plan, Light light) {
        SplittableRandom random = plan.random(17);
        double radius = plan.unit() * random.nextDouble(0.12, 0.17);
        double x = plan.x(light.sunX() < 0.5 ? 0.25 : 0.75);
        double y = plan.y(Math.clamp(plan.scene().horizon() * 0.42, 0.2, 0.36));
        int[][] kinds = {{0xFFE9C79A, 0xFFB77B4F}, {0xFF8FC7E8, 0xFF3D6FB5}, {0xFFE59AA8, 0xFF8D4A86},
            {0xFFA8D8C0, 0xFF3E8C8A}};
        int[] kind = kinds[random.nextInt(kinds.length)];
        boolean ring = random.nextInt(4) > 0;
        double lit = light.from();
        double tilt = Math.toRadians(random.nextDouble(-24, -10));
        Noise noise = new Noise(plan.seed(18));
        int reach = (int) (radius * 2.4);
        for (int py = (int) (y - reach); py <= y + reach; py++) {
            for (int px = (int) (x - reach); px <= x + reach; px++) {
                if (px < 0 || py < 0 || px >= sheet.width() || py >= sheet.height()) {
                    continue;
                }
                int at = py * sheet.width() + px;
                double dx = (px - x) / radius;
                double dy = (py - y) / radius;
                double alongX = dx * Math.cos(tilt) + dy * Math.sin(tilt);
                double alongY = dy * Math.cos(tilt) - dx * Math.sin(tilt);
                double out = Math.sqrt(dx * dx + dy * dy);
                int below = sheet.pixels()[at];
                double ringOut = Math.hypot(alongX, alongY * 4.2);
                double ringCover = ring && ringOut > 1.35 && ringOut < 2.25
                        ? 0.75 * Math.clamp(Math.min(ringOut - 1.35, 2.25 - ringOut) * 14, 0, 1)
                                * (0.5 + 0.5 * noise.at(ringOut * 22, 3))
                        : 0;
                if (alongY < 0 && ringCover > 0) {
                    below = Rgb.mix(below, kind[0], ringCover);
                }
                double cover = Math.clamp((1 - out) * radius + 0.5, 0, 1);
                if (cover > 0) {
                    double deep = Math.sqrt(Math.max(0, 1 - out * out));
                    double band = noise.cloudy(alongX * 0.9 + 30, alongY * 6 + 30, 4);
                    double shine = Math.clamp(0.2 + 0.85 * (dx * lit * 0.75 - dy * 0.35 + deep * 0.65), 0.08, 1.1);
                    int tone = Rgb.scaled(Rgb.mix(kind[1], kind[0], Math.clamp((band - 0.25) * 2, 0, 1)), shine);
                    below = Rgb.mix(below, tone, cover);
                } else if (out < 1.25) {
                    below = Rgb.mix(below, kind[0], 0.25 * (1.25 - out) / 0.25);
                }
                if (alongY >= 0 && ringCover > 0) {
                    below = Rgb.mix(below, kind[0], ringCover);
                }
                sheet.pixels()[at] = below;
            }
        }
    }
}
