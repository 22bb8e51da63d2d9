package io.minimax4j.engine.offline.picture.backdrop;

import io.minimax4j.engine.offline.picture.pixel.Noise;
import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.offline.picture.pixel.Sheet;
import io.minimax4j.engine.offline.picture.scene.Daytime;
import io.minimax4j.engine.offline.picture.scene.Feature;
import io.minimax4j.engine.offline.picture.scene.Place;
import io.minimax4j.engine.offline.picture.scene.Weather;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.SplittableRandom;

/** The sky with its lights. It fills the whole stage. */
final class Sky {
    private final Plan plan;
    private final Light light;
    private final Sheet sheet;
    private final Noise noise;
    private final double bottom;

    private Sky(Plan plan, Light light, double bottom) {
        this.plan = plan;
        this.light = light;
        this.sheet = new Sheet(plan.width(), plan.height());
        this.noise = new Noise(plan.seed(11));
        this.bottom = bottom;
    }

    static Sheet paint(Plan plan, Light light) {
        Sky sky = new Sky(plan, light, plan.at(Place.SKY) ? plan.y(0.95) : plan.horizon());
        sky.gradient();
        boolean night = plan.scene().daytime() == Daytime.NIGHT;
        if (plan.has(Feature.STARS) || night && light.shows()) {
            sky.stars(plan.has(Feature.STARS) ? 1.5 : 1);
        } else if (plan.scene().daytime() == Daytime.DUSK && light.shows()) {
            sky.stars(0.35);
        }
        if (plan.has(Feature.AURORA)) {
            sky.aurora();
        }
        if (plan.has(Feature.PLANET)) {
            Discs.planet(sky.sheet, plan, light);
        } else if (light.shows()) {
            if (light.moon()) {
                Discs.moon(sky.sheet, plan, light);
            } else {
                Discs.sun(sky.sheet, plan, light);
            }
        }
        if (plan.scene().weather() == Weather.STORM) {
            sky.lightning();
        }
        if (plan.has(Feature.RAINBOW)) {
            sky.rainbow();
        }
        if (plan.has(Feature.METEORS)) {
            sky.meteors();
        }
        if (plan.has(Feature.FIREWORKS)) {
            Fireworks.paint(sky.sheet, plan);
        }
        return sky.sheet;
    }

    private void gradient() {
        double unit = plan.unit();
        double sunX = plan.x(light.sunX());
        double sunY = bottom - light.high() * (bottom - plan.margin());
        double strength = !light.shows() ? 0.12 : light.moon() ? 0.22 : 0.55;
        int glow = light.sun();
        int[] pixels = sheet.pixels();
        double top = plan.margin() * 0.4;
        for (int y = 0; y < sheet.height(); y++) {
            double height = Math.clamp((bottom - y) / Math.max(bottom - top, 1), -0.2, 1.1);
            int color = light.sky(height);
            double downTo = (y - sunY) / unit;
            for (int x = 0; x < sheet.width(); x++) {
                double acrossTo = (x - sunX) / unit;
                double distance = Math.sqrt(acrossTo * acrossTo * 0.6 + downTo * downTo);
                double shine = strength / (1 + distance * distance * 22) * (1 - distance * 0.35);
                pixels[y * sheet.width() + x] = shine > 0.004 ? Rgb.mix(color, glow, shine) : color;
            }
        }
    }

    private void stars(double many) {
        SplittableRandom random = plan.random(12);
        double unit = plan.unit();
        int[] pixels = sheet.pixels();
        double slope = random.nextDouble(-0.5, 0.5);
        for (int y = 0; y < Math.min(bottom, sheet.height()); y++) {
            for (int x = 0; x < sheet.width(); x++) {
                double across = plan.across(x);
                double down = plan.down(y);
                double band = Math.abs(down - 0.22 - slope * (across - 0.5)) * 4.2;
                if (band < 1) {
                    double glow = (1 - band) * (1 - band)
                            * Math.max(0, noise.cloudy(across * 6, down * 6, 4) - 0.3) * 0.55 * Math.min(many, 1);
                    pixels[y * sheet.width() + x] = Rgb.mix(pixels[y * sheet.width() + x], 0xFFC5CCFF, glow);
                }
            }
        }
        Graphics2D graphics = sheet.graphics();
        int count = (int) (260 * many * sheet.width() * bottom / (unit * unit));
        for (int i = 0; i < count; i++) {
            double x = random.nextDouble() * sheet.width();
            double y = Math.pow(random.nextDouble(), 1.15) * bottom;
            double size = unit * (0.0006 + 0.0018 * Math.pow(random.nextDouble(), 5));
            double bright = (0.35 + 0.65 * random.nextDouble()) * Math.min(1, (bottom - y) / (0.3 * unit));
            int tone = random.nextInt(5) == 0 ? 0xFFFFE3C0 : random.nextInt(4) == 0 ? 0xFFC4D6FF : 0xFFFFFFFF;
            graphics.setPaint(Rgb.color(Rgb.withAlpha(tone, Rgb.level(bright * 255))));
            graphics.fill(new Ellipse2D.Double(x - size, y - size, 2 * size, 2 * size));
            if (size > unit * 0.0016) {
                Discs.glow(graphics, x, y, size * 7, Rgb.withAlpha(tone, 90));
            }
        }
        graphics.dispose();
    }

    private void aurora() {
        int[] pixels = sheet.pixels();
        for (int y = 0; y < Math.min(bottom, sheet.height()); y++) {
            double down = plan.down(y);
            double height = (bottom - y) / Math.max(bottom - plan.margin(), 1);
            for (int x = 0; x < sheet.width(); x++) {
                double across = plan.across(x);
                int color = pixels[y * sheet.width() + x];
                for (int i = 0; i < 3; i++) {
                    double foot = 0.2 + 0.15 * i + 0.5 * (noise.cloudy(across * 1.3 + i * 9, i * 5.5, 2) - 0.5);
                    double above = height - foot;
                    if (above > -0.06 && above < 0.6) {
                        double fall = above < 0 ? 1 + above / 0.06 : Math.exp(-above * 4.2);
                        double curtain = 0.25 + 0.75 * noise.at(across * 24 + i * 31 + down * 0.8, i * 3.3);
                        double sway = 0.35 + 0.65 * noise.at(across * 2.5 + i * 7, 9 + i);
                        double glow = Math.min(fall * curtain * sway * 1.05, 0.85);
                        int tone = Rgb.mix(0xFF3DF2A4, 0xFFA45CF0, above * 2.6);
                        color = Rgb.mix(color, tone, glow);
                    }
                }
                pixels[y * sheet.width() + x] = color;
            }
        }
    }

    private void rainbow() {
        double unit = plan.unit();
        double centerX = plan.x(light.sunX() < 0.5 ? 0.62 : 0.38);
        double centerY = bottom + unit * 0.12;
        double radius = Math.min(unit * 0.62, centerY - plan.margin() - unit * 0.05);
        double width = unit * 0.055;
        int[] bow = {0xFF8A4FD6, 0xFF4169E1, 0xFF35B5E5, 0xFF4CC552, 0xFFFFE545, 0xFFFF9A2E, 0xFFFF3B30};
        int[] pixels = sheet.pixels();
        for (int y = 0; y < Math.min(bottom, sheet.height()); y++) {
            for (int x = 0; x < sheet.width(); x++) {
                double out = (Math.hypot(x - centerX, y - centerY) - radius) / width;
                if (out > -0.5 && out < 1.5) {
                    double place = Math.clamp(out, 0, 0.9999) * (bow.length - 1);
                    int tone = Rgb.mix(bow[(int) place], bow[(int) place + 1], place - (int) place);
                    double edge = out < 0 ? 1 + out * 2 : out > 1 ? 1 - (out - 1) * 2 : 1;
                    double share = edge * 0.55 * Math.min(1, (bottom - y) / (unit * 0.06) + 0.4);
                    pixels[y * sheet.width() + x] = Rgb.mix(pixels[y * sheet.width() + x], tone, share);
                }
            }
        }
    }

    private void lightning() {
        SplittableRandom random = plan.random(13);
        Graphics2D graphics = sheet.graphics();
        double unit = plan.unit();
        double x = plan.x(light.sunX() < 0.5 ? 0.72 : 0.28);
        double y = plan.margin() + (bottom - plan.margin()) * 0.08;
        Discs.glow(graphics, x, y, unit * 0.42, 0x70D8DCFF);
        bolt(graphics, random, new double[]{x, y, unit * 0.0042}, bottom, 3);
        graphics.dispose();
    }

    private void bolt(Graphics2D graphics, SplittableRandom random, double[] from, double end, int most) {
        int branches = most;
        double x = from[0];
        double y = from[1];
        double thick = from[2];
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x, y);
        double step = plan.unit() * 0.022;
        while (y < end) {
            x += step * random.nextDouble(-0.9, 0.9);
            y += step * random.nextDouble(0.5, 1.2);
            path.lineTo(x, y);
            if (branches > 0 && random.nextInt(7) == 0) {
                bolt(graphics, random, new double[]{x, y, thick * 0.55}, y + (end - y) * random.nextDouble(0.25, 0.6),
                        0);
                branches--;
            }
        }
        for (int i = 0; i < 3; i++) {
            graphics.setStroke(
                    new BasicStroke((float) (thick * (i == 0 ? 5 : i == 1 ? 2.2 : 0.9)), BasicStroke.CAP_ROUND,
                            BasicStroke.JOIN_ROUND));
            graphics.setPaint(Rgb.color(i == 0 ? 0x22B9C4FF : i == 1 ? 0x66CFD8FF : 0xF8FFFFFF));
            graphics.draw(path);
        }
    }

    private void meteors() {
        SplittableRandom random = plan.random(14);
        Graphics2D graphics = sheet.graphics();
        double unit = plan.unit();
        for (int i = 0; i < 7; i++) {
            double x = plan.x(random.nextDouble(0.1, 1));
            double y = plan.y(random.nextDouble(0.03, Math.max(plan.scene().horizon() * 0.6, 0.1)));
            double length = unit * random.nextDouble(0.1, 0.26);
            double endX = x - length * 0.86;
            double endY = y + length * 0.5;
            graphics.setPaint(new LinearGradientPaint((float) x, (float) y, (float) endX, (float) endY,
                    new float[]{0, 1}, new Color[]{Rgb.color(0x00FFFFFF), Rgb.color(0xF0FFFFFF)}));
            graphics.setStroke(new BasicStroke((float) (unit * 0.0028), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(new Line2D.Double(x, y, endX, endY));
            Discs.glow(graphics, endX, endY, unit * 0.016, 0xD0E8F2FF);
        }
        graphics.dispose();
    }
}
