package io.minimax4j.engine.offline.picture.backdrop;

import io.minimax4j.engine.offline.picture.pixel.Noise;
import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.offline.picture.pixel.Sheet;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.SplittableRandom;

/** The inside of a wood: trunks, rays of light, leaves overhead. */
final class Forest {
    private final Plan plan;
    private final Light light;

    Forest(Plan plan, Light light) {
        this.plan = plan;
        this.light = light;
    }

    /** Trunks that stand about a row and leave the middle of the picture free the more, the nearer they are. */
    Sheet trunks(int salt, int count, double foot, double thick, double distance) {
        Sheet sheet = new Sheet(plan.width(), plan.height());
        Graphics2D graphics = sheet.graphics();
        double unit = plan.unit();
        double step = (double) plan.view().width() / count;
        int half = (int) Math.ceil(plan.width() / 2.0 / step) + 1;
        for (int place = -half; place <= half; place++) {
            SplittableRandom random = new SplittableRandom(plan.seed(salt) * 1_000_003L + place);
            double x = plan.width() / 2.0 + (place + random.nextDouble(-0.35, 0.35)) * step;
            double share = Math.abs(x - plan.width() / 2.0) / plan.view().width() * 2;
            if (distance < 0.3 && share < 0.5) {
                continue;
            }
            double wide = unit * thick * random.nextDouble(0.6, 1.25);
            double y = foot + unit * random.nextDouble(0, 0.05) * (1 - distance);
            trunk(graphics, random, x, y, wide, distance);
        }
        graphics.dispose();
        return sheet;
    }

    private void trunk(Graphics2D graphics, SplittableRandom random, double x, double foot, double wide,
            double distance) {
        int[] barks = {0xFF6A4E38, 0xFF5B4636, 0xFF7A5C44, 0xFF6E5A4A};
        int bark = barks[random.nextInt(barks.length)];
        double lean = wide * random.nextDouble(-0.6, 0.6);
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x - wide * 0.85, foot);
        path.curveTo(x - wide * 0.45, foot - wide, x - wide * 0.42 + lean * 0.5, foot - wide * 6,
                x - wide * 0.36 + lean, -10);
        path.lineTo(x + wide * 0.36 + lean, -10);
        path.curveTo(x + wide * 0.42 + lean * 0.5, foot - wide * 6, x + wide * 0.45, foot - wide, x + wide * 0.9, foot);
        path.quadTo(x, foot + wide * 0.2, x - wide * 0.85, foot);
        path.closePath();
        Color bright = Rgb.color(light.lit(Rgb.scaled(bark, 1.35), distance));
        Color plain = Rgb.color(light.lit(bark, distance));
        Color dark = Rgb.color(light.lit(Rgb.scaled(bark, 0.55), distance));
        boolean left = light.from() < 0;
        graphics.setPaint(new LinearGradientPaint((float) (x - wide * 0.5), 0, (float) (x + wide * 0.5), 0,
                new float[]{0, 0.4f, 1}, left ? new Color[]{bright, plain, dark} : new Color[]{dark, plain, bright}));
        graphics.fill(path);
    }

    /** Ferns and low bushes about a row, fewer in the middle. */
    Sheet ferns(int salt, double foot, double distance) {
        Sheet sheet = new Sheet(plan.width(), (int) Math.min(foot + plan.unit() * 0.06, plan.height()));
        Graphics2D graphics = sheet.graphics();
        double unit = plan.unit();
        Growth growth = new Growth(plan);
        double step = unit * (0.07 - 0.1 * distance + 0.02);
        int half = (int) Math.ceil(plan.width() / 2.0 / step) + 1;
        for (int place = -half; place <= half; place++) {
            SplittableRandom random = new SplittableRandom(plan.seed(salt) * 1_000_003L + place);
            double x = plan.width() / 2.0 + (place + random.nextDouble(-0.5, 0.5)) * step;
            double share = Math.abs(x - plan.width() / 2.0) / plan.view().width() * 2;
            if (share < 0.4 && distance < 0.2 || random.nextInt(4) == 0) {
                continue;
            }
            double high = unit * (0.075 - 0.12 * distance) * random.nextDouble(0.6, 1.2);
            double y = foot + unit * random.nextDouble(0, 0.025);
            for (int i = -4; i <= 4; i++) {
                double lean = high * (i * 0.24 + random.nextDouble(-0.08, 0.08));
                double top = high * (1 - Math.abs(i) * 0.12);
                Path2D.Double leaf = new Path2D.Double();
                leaf.moveTo(x, y);
                leaf.quadTo(x + lean * 0.3, y - top * 1.05, x + lean, y - top * 0.72);
                leaf.quadTo(x + lean * 0.3, y - top * 0.7, x + high * 0.04, y);
                leaf.closePath();
                int tone = Rgb.mix(growth.grassDark(), growth.grass(), random.nextDouble());
                graphics.setPaint(Rgb.color(light.lit(Rgb.scaled(tone, random.nextDouble(0.7, 1.05)), distance)));
                graphics.fill(leaf);
            }
        }
        graphics.dispose();
        return sheet;
    }

    /** Rays that come down from the sun's side. */
    Sheet rays() {
        Sheet sheet = new Sheet(plan.width(), plan.height());
        if (light.shadow() < 0.3) {
            return sheet;
        }
        Noise noise = new Noise(plan.seed(76));
        double unit = plan.unit();
        double sunX = plan.x(light.sunX());
        double sunY = plan.y(-0.25);
        int glow = light.sun();
        double strength = light.isDark() ? 60 : 150;
        for (int y = 0; y < sheet.height(); y++) {
            double fade = Math.clamp(1.15 - (double) (y - plan.margin()) / plan.view().height(), 0, 1);
            for (int x = 0; x < sheet.width(); x++) {
                double angle = Math.atan2(x - sunX, y - sunY);
                double ray = noise.cloudy(angle * 9 + 40, 3, 2) - 0.46;
                if (ray > 0) {
                    double near = Math.exp(-Math.hypot(x - sunX, y - sunY) / unit * 0.9);
                    double alpha = Math.min(ray * 5, 1) * fade * near * strength;
                    sheet.pixels()[y * sheet.width() + x] = Rgb.withAlpha(glow, Rgb.level(alpha));
                }
            }
        }
        return sheet;
    }

    /** Leaves that hang into the picture from above, more at its sides. */
    Sheet canopy(int salt) {
        Sheet sheet = new Sheet(plan.width(), (int) plan.y(0.4));
        Graphics2D graphics = sheet.graphics();
        double unit = plan.unit();
        Growth growth = new Growth(plan);
        for (int pass = 0; pass < 3; pass++) {
            double step = unit * 0.013;
            int half = (int) Math.ceil(plan.width() / 2.0 / step) + 1;
            for (int place = -half; place <= half; place++) {
                SplittableRandom random = new SplittableRandom(plan.seed(salt + pass) * 1_000_003L + place);
                double x = plan.width() / 2.0 + place * step;
                double share = (x - plan.width() / 2.0) / plan.view().width() * 2;
                double hang = plan.margin() + unit * (0.015 + 0.16 * share * share
                        + 0.035 * Math.sin(place * 0.13 + salt) + 0.02 * Math.sin(place * 0.41)) * (1 - 0.22 * pass);
                for (int i = 0; i < 5; i++) {
                    double y = hang * random.nextDouble(i < 2 ? 0.75 : 0, 1.05);
                    double size = unit * random.nextDouble(0.008, 0.02);
                    int leaf = light.lit(Rgb.scaled(growth.leaves(random), 0.42 + 0.24 * pass));
                    graphics.setPaint(Rgb.color(leaf));
                    graphics.fill(new Ellipse2D.Double(x - size, y - size * 0.55, 2 * size, 1.1 * size));
                }
            }
        }
        graphics.dispose();
        return sheet;
    }
}
