package io.minimax4j.engine.offline.picture.thing.made;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.SplittableRandom;

/** What is cooked, baked or frozen. */
final class Meals {
    private static final Color CRUST = new Color(0xD38B3E);

    private Meals() {}

    static void cake(Brush brush, Pose pose) {
        Color icing = pose.tintOr(new Color(0xF5A8BE));
        Color cream = new Color(0xFFF6E6);
        brush.pillar(Brush.ellipse(0.6, 0.95, 0.59, 0.05), new Color(0xDCE3E6));
        brush.pillar(Brush.ellipse(0.6, 0.94, 0.56, 0.04), new Color(0xF4F7F8));
        Turret cake = Turret.of(0.6, 0.46, 0.93, 0.47, new Color(0xE9B872));
        cake.paint(brush);
        brush.pillar(cake.ring(0.64, 0.72, 0), cream);
        brush.pillar(cake.ring(0.715, 0.735, 0), new Color(0xD8485A));
        brush.pillar(cake.ring(0.84, 0.95, 0.0), Shade.darker(new Color(0xE9B872), 0.12));
        Path2D.Double drip = new Path2D.Double();
        drip.moveTo(0.12, 0.46);
        double[] drops = {0.62, 0.56, 0.66, 0.58, 0.69, 0.6, 0.65, 0.57, 0.63};
        for (int i = 0; i < drops.length; i++) {
            double left = 0.12 + 0.96 * i / drops.length;
            double right = 0.12 + 0.96 * (i + 1) / drops.length;
            double width = right - left;
            double bow = 0.08 * (1 - Math.pow((left + right) / 0.96 - 1.25, 2));
            path(drip, left, right, width, drops[i] + bow * 0.4, 0.53 + bow * 0.5);
        }
        drip.lineTo(1.08, 0.46);
        drip.closePath();
        brush.pillar(drip, icing);
        brush.pillar(Brush.ellipse(0.6, 0.46, 0.48, 0.085), Shade.lighter(icing, 0.24));
        for (int i = 0; i < 9; i++) {
            double angle = Math.toRadians(i * 40 + 10);
            double x = 0.6 + Math.cos(angle) * 0.37;
            double y = 0.46 + Math.sin(angle) * 0.06;
            brush.round(Brush.blob(x - 0.055, y + 0.02, x - 0.04, y - 0.02, x, y - 0.065, x + 0.04, y - 0.02, x + 0.055,
                    y + 0.02, x, y + 0.032), cream);
            brush.ball(x, y - 0.065, 0.03, 0.03, new Color(0xD0303C));
            brush.flat(Brush.ellipse(x - 0.009, y - 0.075, 0.008, 0.007), new Color(0xC0FFFFFF, true));
        }
        Color[] sticks = {new Color(0x5FB0D8), new Color(0xF4C64A), new Color(0x7FC27A)};
        for (int i = 0; i < 3; i++) {
            double x = 0.43 + i * 0.17;
            double foot = i == 1 ? 0.49 : 0.46;
            Shape stick = Outline.rounded(x - 0.016, foot - 0.24, 0.032, 0.24, 0.01);
            brush.pillar(stick, sticks[i]);
            for (int k = 0; k < 4; k++) {
                brush.segment(x - 0.014, foot - 0.17 + k * 0.05, x + 0.014, foot - 0.2 + k * 0.05, 0.012, Color.WHITE);
            }
            brush.segment(x, foot - 0.24, x, foot - 0.265, 0.007, new Color(0x3A2C24));
            brush.glow(x, foot - 0.31, 0.1, new Color(0x80FFC45A, true));
            Steam.flame(brush, pose, x, foot - 0.25, 0.028, 0.14, i * 0.33);
        }
    }

    private static void path(Path2D drip, double left, double right, double width, double low, double high) {
        drip.lineTo(left, high);
        drip.curveTo(left + width * 0.12, low, left + width * 0.3, low + 0.02, left + width * 0.45, low + 0.02);
        drip.curveTo(left + width * 0.6, low + 0.02, left + width * 0.75, high, right, high);
    }

    static void bread(Brush brush, Pose pose) {
        Color crust = pose.tintOr(CRUST);
        Shape loaf = Brush.blob(0.03, 0.72, 0.12, 0.36, 0.5, 0.14, 1.0, 0.07, 1.5, 0.14, 1.88, 0.36, 1.97, 0.72, 1.86,
                0.93, 1.4, 0.985,
                1.0, 0.99, 0.6, 0.985, 0.14, 0.93);
        brush.round(loaf, crust);
        brush.within(loaf, () -> {
            brush.fade(Outline.box(0, 0.78, 2, 0.22), Shade.alpha(Shade.darker(crust, 0.5), 0),
                    Shade.alpha(Shade.darker(crust, 0.6), 0.6));
            for (int i = 0; i < 5; i++) {
                double x = 0.36 + i * 0.32;
                double y = 0.38 - 0.16 * Math.sin(Math.PI * (i + 0.6) / 5.2);
                brush.flat(Outline.leaf(x - 0.14, y + 0.3, 0.5, 0.22, -58, 0.5), Shade.darker(crust, 0.36));
                brush.between(Outline.leaf(x - 0.12, y + 0.29, 0.46, 0.17, -58, 0.5), x - 0.1, y, new Color(0xFBE6BC),
                        x + 0.1, y + 0.2,
                        new Color(0xEBBF7C));
            }
            SplittableRandom random = new SplittableRandom(3);
            for (int i = 0; i < 70; i++) {
                brush.flat(
                        Brush.ellipse(0.1 + 1.8 * random.nextDouble(), 0.15 + 0.5 * random.nextDouble(), 0.012, 0.007,
                                random.nextInt(180)),
                        Shade.alpha(new Color(0xFFF3DC), 0.6));
            }
        });
        brush.line(Brush.curve(0.2, 0.42, 0.5, 0.22, 0.9, 0.13), 0.03, Shade.alpha(Color.WHITE, 0.22));
    }

    static void burger(Brush brush, Pose pose) {
        Color bun = pose.tintOr(new Color(0xDB943F));
        brush.fade(Outline.softened(0.12, 0.08, 0.8, 1.22, 0.8, 1.2, 1.0, 0.1, 1.0), Shade.lighter(bun, 0.25),
                Shade.deeper(bun, 0.3));
        brush.round(Outline.rounded(0.04, 0.66, 1.22, 0.17, 0.08), new Color(0x6B3D24));
        SplittableRandom random = new SplittableRandom(9);
        for (int i = 0; i < 50; i++) {
            brush.flat(
                    Brush.ellipse(0.09 + 1.12 * random.nextDouble(), 0.69 + 0.11 * random.nextDouble(), 0.016, 0.011),
                    random.nextBoolean() ? new Color(0x4A2818) : new Color(0x8A5535));
        }
        brush.plane(Outline.softened(0.03, 0.04, 0.61, 1.26, 0.61, 1.2, 0.68, 1.04, 0.69, 0.9, 0.8, 0.76, 0.69, 0.5,
                0.68, 0.36, 0.77, 0.22,
                0.68, 0.08, 0.68), new Color(0xF9C23C));
        for (int i = 0; i < 3; i++) {
            brush.fade(Outline.rounded(0.1 + i * 0.38, 0.55, 0.35, 0.075, 0.035), new Color(0xF0604E),
                    new Color(0xC0342C));
        }
        double[] edge = new double[44];
        for (int i = 0; i < 22; i++) {
            double angle = 2 * Math.PI * i / 22;
            edge[2 * i] = 0.65 + Math.cos(angle) * 0.645;
            edge[2 * i + 1] = 0.525 + Math.sin(angle) * 0.055 + (i % 2 == 0 ? 0.026 : -0.014);
        }
        brush.fade(Brush.blob(edge), new Color(0x9ACB52), new Color(0x5E9A38));
        Path2D.Double top = new Path2D.Double();
        top.moveTo(0.06, 0.47);
        top.curveTo(0.05, 0.1, 0.4, 0.02, 0.65, 0.02);
        top.curveTo(0.9, 0.02, 1.25, 0.1, 1.24, 0.47);
        top.quadTo(1.22, 0.53, 1.1, 0.53);
        top.lineTo(0.2, 0.53);
        top.quadTo(0.08, 0.53, 0.06, 0.47);
        top.closePath();
        brush.round(top, bun);
        double[] seeds = {0.3, 0.22, 0.44, 0.13, 0.6, 0.1, 0.76, 0.14, 0.92, 0.19, 0.52, 0.24, 0.7, 0.24, 0.38, 0.33,
            0.86, 0.3, 1.04, 0.31, 0.24, 0.36,
            0.62, 0.34};
        for (int i = 0; i < seeds.length; i += 2) {
            brush.flat(Outline.leaf(seeds[i] - 0.025, seeds[i + 1] + 0.008, 0.055, 0.032, (seeds[i] - 0.65) * 70, 0.6),
                    Shade.deeper(bun, 0.4));
            brush.flat(Outline.leaf(seeds[i] - 0.025, seeds[i + 1], 0.052, 0.03, (seeds[i] - 0.65) * 70, 0.6),
                    new Color(0xFFF0CC));
        }
        Steam.gloss(brush, brush.lightFrom() < 0 ? 0.3 : 1.0, 0.14, 0.1, 0.03, brush.lightFrom() < 0 ? -28 : 28);
    }

    static void iceCream(Brush brush, Pose pose) {
        Color scoop = pose.tintOr(new Color(0xF6A9BE));
        Color wafer = new Color(0xDFA458);
        Shape cone = Outline.softened(0.02, 0.06, 0.5, 0.44, 0.5, 0.265, 1.0, 0.235, 1.0);
        brush.pillar(cone, wafer);
        brush.within(cone, () -> {
            for (int i = -6; i < 8; i++) {
                brush.segment(0.06 + i * 0.06, 0.48, 0.36 + i * 0.06, 1.02, 0.008, Shade.darker(wafer, 0.3));
                brush.segment(0.44 - i * 0.06, 0.48, 0.14 - i * 0.06, 1.02, 0.008, Shade.darker(wafer, 0.22));
            }
            brush.fade(Outline.box(0, 0.48, 0.5, 0.12), Shade.alpha(Color.BLACK, 0.35), Shade.alpha(Color.BLACK, 0));
        });
        brush.segment(0.36, 0.05, 0.31, 0.3, 0.03, new Color(0xC78A45));
        brush.segment(0.358, 0.06, 0.32, 0.26, 0.008, new Color(0xF0C283));
        brush.round(Brush.ellipse(0.25, 0.22, 0.165, 0.155), new Color(0xFBF0D9));
        edge(brush, 0.25, 0.345, 0.17, new Color(0xFBF0D9));
        brush.round(Brush.ellipse(0.25, 0.4, 0.2, 0.15), scoop);
        edge(brush, 0.25, 0.51, 0.205, scoop);
        SplittableRandom random = new SplittableRandom(5);
        Color[] sprinkles = {new Color(0xE2453E), new Color(0x4FA3D8), new Color(0xF4C64A), new Color(0x6DBB6A)};
        for (int i = 0; i < 22; i++) {
            double angle = Math.PI * (1 + random.nextDouble());
            double far = Math.sqrt(random.nextDouble()) * 0.13;
            double x = 0.25 + Math.cos(angle) * far;
            double y = 0.22 + Math.sin(angle) * far;
            brush.turned(random.nextInt(180), x, y,
                    () -> brush.segment(x - 0.009, y, x + 0.009, y, 0.009, sprinkles[(int) (x * 1000) % 4]));
        }
        brush.flat(
                Brush.blob(0.2, 0.1, 0.25, 0.07, 0.31, 0.1, 0.34, 0.16, 0.3, 0.2, 0.27, 0.15, 0.23, 0.21, 0.19, 0.15),
                new Color(0x5A3322));
        brush.ball(0.25, 0.055, 0.045, 0.045, new Color(0xD0303C));
        brush.line(Brush.curve(0.255, 0.02, 0.27, -0.02, 0.3, -0.04), 0.009, new Color(0x5E7A3A));
        Steam.gloss(brush, 0.235, 0.042, 0.011, 0.009, 0);
        Steam.gloss(brush, brush.lightFrom() < 0 ? 0.15 : 0.35, 0.35, 0.025, 0.035, brush.lightFrom() < 0 ? 30 : -30);
        brush.round(Brush.ellipse(0.4, 0.545 + 0.008 * pose.wave(0), 0.014, 0.03), scoop);
    }

    private static void edge(Brush brush, double x, double y, double half, Color color) {
        for (int i = 0; i < 7; i++) {
            double across = (i - 3) / 3.0;
            brush.flat(Brush.ellipse(x + across * half, y - 0.02 * across * across, half * 0.24, 0.03),
                    Shade.deeper(color, 0.1 + 0.06 * (i % 2)));
        }
    }

    static void noodles(Brush brush, Pose pose) {
        Color bowl = pose.tintOr(new Color(0xC23A33));
        brush.flat(Brush.limbShape(0.86, 0.36, 0.035, 1.44, 0.03, 0.026), new Color(0x7A4A2C));
        brush.flat(Brush.limbShape(0.94, 0.39, 0.035, 1.48, 0.1, 0.026), new Color(0x8F5A36));
        brush.pillar(Brush.ellipse(0.75, 0.43, 0.735, 0.15), Shade.lighter(bowl, 0.1));
        brush.flat(Brush.ellipse(0.75, 0.435, 0.69, 0.128), Shade.darker(bowl, 0.5));
        Shape broth = Brush.ellipse(0.75, 0.445, 0.67, 0.115);
        brush.fade(broth, new Color(0xB5702C), new Color(0xE3A04A));
        brush.within(Outline.union(broth, Outline.box(0.1, 0.2, 1.3, 0.25)), () -> {
            Color noodle = new Color(0xF6DC93);
            for (int i = 0; i < 16; i++) {
                double x = 0.28 + i * 0.055;
                double y = 0.45 + 0.05 * Math.sin(i * 1.9);
                brush.line(Brush.curve(x - 0.14, y + 0.04, x - 0.05, y - 0.07, x + 0.08, y - 0.05, x + 0.16, y + 0.03),
                        0.03, Shade.darker(noodle, 0.25));
                brush.line(
                        Brush.curve(x - 0.14, y + 0.034, x - 0.05, y - 0.076, x + 0.08, y - 0.056, x + 0.16, y + 0.024),
                        0.02, noodle);
            }
        });
        brush.round(Brush.ellipse(0.5, 0.39, 0.15, 0.085, -12), new Color(0xFFF8EC));
        brush.ball(0.5, 0.385, 0.072, 0.045, new Color(0xF29A2E));
        brush.flat(Brush.ellipse(0.48, 0.372, 0.025, 0.012), new Color(0xB0FFFFFF, true));
        brush.round(Brush.ellipse(0.86, 0.385, 0.13, 0.075, 10), new Color(0xFDF3EC));
        brush.line(Brush.curve(0.8, 0.385, 0.84, 0.35, 0.91, 0.37, 0.9, 0.41, 0.85, 0.405), 0.016, new Color(0xEE7E92));
        brush.plane(Outline.polygon(1.05, 0.46, 1.1, 0.2, 1.3, 0.24, 1.24, 0.47), new Color(0x2E5A42));
        brush.flat(Outline.polygon(1.1, 0.2, 1.3, 0.24, 1.295, 0.26, 1.098, 0.22), new Color(0x4F8A63));
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 18; i++) {
            double x = 0.35 + 0.7 * random.nextDouble();
            double y = 0.46 + 0.06 * random.nextDouble();
            brush.line(Brush.ellipse(x, y, 0.017, 0.01), 0.008, i % 3 == 0 ? new Color(0xBFE08A) : new Color(0x5FA052));
        }
        Path2D.Double body = new Path2D.Double();
        body.moveTo(0.015, 0.43);
        body.curveTo(0.04, 0.7, 0.25, 0.9, 0.46, 0.94);
        body.lineTo(1.04, 0.94);
        body.curveTo(1.25, 0.9, 1.46, 0.7, 1.485, 0.43);
        body.curveTo(1.3, 0.62, 0.2, 0.62, 0.015, 0.43);
        body.closePath();
        brush.pillar(Outline.polygon(0.48, 0.92, 1.02, 0.92, 1.0, 1.0, 0.5, 1.0), Shade.deeper(bowl, 0.35));
        brush.pillar(body, bowl);
        brush.within(body, () -> {
            Color gold = new Color(0xF3CE7A);
            brush.line(Brush.curve(0.0, 0.5, 0.3, 0.63, 0.75, 0.665, 1.2, 0.63, 1.5, 0.5), 0.014, gold);
            for (int i = 0; i < 9; i++) {
                double x = 0.16 + i * 0.148;
                double y = 0.735 - 0.24 * (x - 0.75) * (x - 0.75);
                brush.flat(Outline.polygon(x, y - 0.045, x + 0.045, y, x, y + 0.045, x - 0.045, y), gold);
                brush.flat(Outline.polygon(x, y - 0.02, x + 0.02, y, x, y + 0.02, x - 0.02, y), bowl);
                brush.flat(Brush.ellipse(x + 0.074, y, 0.012, 0.012), gold);
            }
        });
        Steam.gloss(brush, 0.2, 0.68, 0.03, 0.08, -32);
        Steam.rise(brush, pose, 0.62, 0.36, 0.28, 0.38, 4);
    }

    static void dumplings(Brush brush, Pose pose) {
        Color bamboo = new Color(0xD8AE6B);
        Color dough = pose.tintOr(new Color(0xFAF1DF));
        brush.pillar(Brush.ellipse(1.0, 0.62, 0.93, 0.2), Shade.darker(bamboo, 0.2));
        brush.fade(Brush.ellipse(1.0, 0.63, 0.86, 0.17), new Color(0x9A7440), new Color(0xE9D09C));
        dumpling(brush, 0.62, 0.52, 0.27, Shade.deeper(dough, 0.12));
        dumpling(brush, 1.02, 0.48, 0.28, Shade.deeper(dough, 0.1));
        dumpling(brush, 1.42, 0.52, 0.27, Shade.deeper(dough, 0.12));
        dumpling(brush, 0.42, 0.64, 0.27, dough);
        dumpling(brush, 0.82, 0.67, 0.29, dough);
        dumpling(brush, 1.23, 0.67, 0.29, dough);
        dumpling(brush, 1.6, 0.64, 0.26, dough);
        Path2D.Double front = new Path2D.Double();
        front.moveTo(0.07, 0.62);
        front.curveTo(0.2, 0.8, 0.6, 0.83, 1.0, 0.83);
        front.curveTo(1.4, 0.83, 1.8, 0.8, 1.93, 0.62);
        front.lineTo(1.93, 0.84);
        front.curveTo(1.8, 0.98, 1.4, 1.0, 1.0, 1.0);
        front.curveTo(0.6, 1.0, 0.2, 0.98, 0.07, 0.84);
        front.closePath();
        brush.pillar(front, bamboo);
        brush.within(front, () -> {
            brush.line(Brush.curve(0.05, 0.7, 0.5, 0.875, 1.0, 0.895, 1.5, 0.875, 1.95, 0.7), 0.014,
                    Shade.darker(bamboo, 0.4));
            brush.line(Brush.curve(0.05, 0.78, 0.5, 0.94, 1.0, 0.955, 1.5, 0.94, 1.95, 0.78), 0.014,
                    Shade.darker(bamboo, 0.4));
            for (int i = 0; i < 15; i++) {
                double x = 0.16 + i * 0.12;
                double y = 0.845 - 0.17 * Math.pow((x - 1) / 0.93, 4);
                brush.segment(x, y, x, y + 0.05, 0.02, Shade.darker(bamboo, 0.28));
            }
        });
        brush.line(Brush.curve(0.07, 0.63, 0.3, 0.785, 0.7, 0.825, 1.0, 0.83, 1.3, 0.825, 1.7, 0.785, 1.93, 0.63), 0.03,
                Shade.lighter(bamboo, 0.35));
        Steam.rise(brush, pose, 1.0, 0.42, 0.55, 0.44, 5);
    }

    private static void dumpling(Brush brush, double x, double y, double half, Color dough) {
        brush.round(Brush.blob(x - half, y + 0.06, x - half * 0.7, y - 0.1, x - half * 0.25, y - 0.17, x + half * 0.25,
                y - 0.17, x + half * 0.7,
                y - 0.1, x + half, y + 0.06, x + half * 0.55, y + 0.13, x, y + 0.145, x - half * 0.55, y + 0.13),
                dough);
        for (int i = -3; i <= 3; i++) {
            double at = x + i * half * 0.24;
            double top = y - 0.155 + Math.abs(i) * Math.abs(i) * 0.016;
            brush.line(Brush.curve(at, top, at + i * 0.006 + 0.012, top + 0.05, at + i * half * 0.05, top + 0.1), 0.009,
                    Shade.darker(dough, 0.22));
            brush.round(Brush.ellipse(at, top, half * 0.14, 0.03), Shade.lighter(dough, 0.2));
        }
        brush.line(Outline.arc(x, y + 0.02, half * 0.75, 0.1, 30, 110), 0.012,
                Shade.alpha(Shade.darker(dough, 0.4), 0.35));
    }
}
