package io.minimax4j.engine.offline.picture.thing.made;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.SplittableRandom;

/** Fruit as it grows. */
final class Fruit {
    private static final Color LEAF = new Color(0x5B9A44);

    private Fruit() {}

    static void apple(Brush brush, Pose pose) {
        Color color = pose.tintOr(new Color(0xD8362E));
        appleAt(brush, 0.5, 0.565, 0.435, color);
        brush.turned(3 * pose.wave(0), 0.52, 0.24, () -> leaf(brush, 0.53, 0.2, 0.36, 0.17, -24));
    }

    /** An apple of that radius at a place. */
    static void appleAt(Brush brush, double x, double y, double radius, Color color) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x, y - radius * 0.78);
        path.curveTo(x + radius * 0.25, y - radius * 1.05, x + radius * 1.05, y - radius * 1.0, x + radius,
                y - radius * 0.1);
        path.curveTo(x + radius * 0.95, y + radius * 0.65, x + radius * 0.5, y + radius * 1.05, x + radius * 0.22,
                y + radius * 0.98);
        path.quadTo(x, y + radius * 0.9, x - radius * 0.22, y + radius * 0.98);
        path.curveTo(x - radius * 0.5, y + radius * 1.05, x - radius * 0.95, y + radius * 0.65, x - radius,
                y - radius * 0.1);
        path.curveTo(x - radius * 1.05, y - radius * 1.0, x - radius * 0.25, y - radius * 1.05, x, y - radius * 0.78);
        path.closePath();
        brush.round(path, color);
        brush.within(path, () -> {
            SplittableRandom random = new SplittableRandom(4);
            for (int i = 0; i < 26; i++) {
                brush.flat(Brush.ellipse(x + (random.nextDouble() * 2 - 1) * radius,
                        y + (random.nextDouble() * 1.8 - 0.7) * radius,
                        radius * 0.014, radius * 0.014), Shade.alpha(new Color(0xFFE9B8), 0.5));
            }
            brush.flat(Brush.ellipse(x, y - radius * 0.8, radius * 0.34, radius * 0.13),
                    Shade.alpha(Shade.darker(color, 0.6), 0.55));
        });
        brush.line(
                Brush.curve(x, y - radius * 0.74, x + radius * 0.03, y - radius, x + radius * 0.14, y - radius * 1.2),
                radius * 0.09,
                new Color(0x6B4A2C));
        double side = brush.lightFrom() < 0 ? -1 : 1;
        Steam.gloss(brush, x + side * radius * 0.5, y - radius * 0.38, radius * 0.14, radius * 0.24, -side * -24);
    }

    private static void leaf(Brush brush, double x, double y, double length, double width, double degrees) {
        brush.flat(Outline.leaf(x, y, length, width, degrees, 0.45), Shade.darker(LEAF, 0.12));
        brush.turned(degrees, x, y, () -> {
            brush.within(Outline.leaf(x, y, length, width, 0, 0.45),
                    () -> brush.flat(Outline.box(x, y - width, length, width),
                            Shade.lighter(LEAF, 0.14)));
            brush.segment(x, y, x + length * 0.92, y, width * 0.05, Shade.lighter(LEAF, 0.4));
            for (int i = 1; i < 5; i++) {
                double at = x + length * (0.1 + i * 0.16);
                brush.segment(at, y, at + width * 0.25, y - width * 0.28, width * 0.03, Shade.lighter(LEAF, 0.35));
                brush.segment(at, y, at + width * 0.25, y + width * 0.28, width * 0.03, Shade.lighter(LEAF, 0.1));
            }
        });
    }

    static void orange(Brush brush, Pose pose) {
        Color color = pose.tintOr(new Color(0xF28C28));
        Shape all = Brush.ellipse(0.46, 0.555, 0.44, 0.435);
        brush.round(all, color);
        brush.within(all, () -> {
            SplittableRandom random = new SplittableRandom(6);
            for (int i = 0; i < 110; i++) {
                brush.flat(Brush.ellipse(random.nextDouble(), 0.1 + 0.9 * random.nextDouble(), 0.006, 0.006),
                        Shade.alpha(random.nextBoolean() ? Shade.deeper(color, 0.5) : Shade.lighter(color, 0.5), 0.5));
            }
        });
        brush.turned(3 * pose.wave(0), 0.46, 0.15, () -> leaf(brush, 0.46, 0.15, 0.34, 0.16, -14));
        for (int i = 0; i < 5; i++) {
            brush.flat(Outline.leaf(0.46, 0.15, 0.06, 0.03, i * 72 + 10, 0.4), Shade.darker(LEAF, 0.25));
        }
        brush.ball(0.46, 0.145, 0.02, 0.016, new Color(0x7A6A3A));
        Steam.gloss(brush, brush.lightFrom() < 0 ? 0.28 : 0.64, 0.35, 0.085, 0.055, brush.lightFrom() < 0 ? -38 : 38);
        brush.flat(Brush.ellipse(0.76, 0.79, 0.225, 0.205), color);
        brush.flat(Brush.ellipse(0.76, 0.79, 0.2, 0.182), new Color(0xFFF3DC));
        for (int i = 0; i < 9; i++) {
            double degrees = i * 40 + 8;
            Shape segment = Outline.leaf(0.76 + Math.cos(Math.toRadians(degrees)) * 0.015,
                    0.79 + Math.sin(Math.toRadians(degrees)) * 0.014,
                    0.172, 0.13, degrees, 0.85);
            brush.within(Brush.ellipse(0.76, 0.79, 0.182, 0.165), () -> {
                brush.flat(segment, Shade.mix(color, new Color(0xFFC060), 0.4));
                brush.segment(0.76 + Math.cos(Math.toRadians(degrees)) * 0.05,
                        0.79 + Math.sin(Math.toRadians(degrees)) * 0.05,
                        0.76 + Math.cos(Math.toRadians(degrees)) * 0.13,
                        0.79 + Math.sin(Math.toRadians(degrees)) * 0.12, 0.01,
                        Shade.alpha(Color.WHITE, 0.5));
            });
        }
    }

    static void banana(Brush brush, Pose pose) {
        Color color = pose.tintOr(new Color(0xF7D044));
        one(brush, 0.24, Shade.deeper(color, 0.22), 34);
        one(brush, 0.08, Shade.deeper(color, 0.1), 17);
        one(brush, -0.04, color, 0);
        brush.plane(Outline.softened(0.02, 0.15, 0.03, 0.25, 0.0, 0.32, 0.17, 0.2, 0.2), new Color(0x7A6428));
        brush.flat(Outline.polygon(0.15, 0.03, 0.25, 0.0, 0.26, 0.03, 0.16, 0.06), new Color(0x4A3A1C));
    }

    private static void one(Brush brush, double lift, Color color, double degrees) {
        brush.turned(-degrees, 0.22, 0.12, () -> {
            Path2D.Double path = new Path2D.Double();
            path.moveTo(0.16, 0.12);
            path.curveTo(0.04, 0.55, 0.3, 1.03, 0.86, 1.0);
            path.curveTo(1.1, 0.99, 1.28, 0.93, 1.36, 0.82);
            path.lineTo(1.31, 0.76);
            path.curveTo(1.0, 0.86, 0.5, 0.72, 0.28, 0.12);
            path.closePath();
            brush.between(path, 0.5, 0.4, Shade.lighter(color, 0.16), 0.6, 1.05, Shade.deeper(color, 0.3));
            brush.within(path, () -> {
                brush.line(Brush.curve(0.21, 0.12, 0.2, 0.55, 0.55, 0.9, 0.95, 0.925, 1.34, 0.8), 0.02,
                        Shade.alpha(Shade.deeper(color, 0.6), 0.7));
                brush.flat(
                        Brush.blob(0.1, 0.3, 0.2, 0.75, 0.55, 1.0, 0.95, 1.02, 1.3, 0.92, 0.95, 1.1, 0.3, 1.1, 0.05,
                                0.7),
                        Shade.alpha(Shade.deeper(color, 0.6), 0.45));
                brush.line(Brush.curve(0.3, 0.24, 0.45, 0.58, 0.78, 0.78), 0.04, Shade.alpha(Color.WHITE, 0.4));
            });
            brush.flat(Outline.softened(0.015, 1.3, 0.75, 1.36, 0.74, 1.4, 0.8, 1.34, 0.84), new Color(0x4A3A1C));
            brush.line(Brush.curve(0.55 + lift * 0.2, 0.8, 0.6, 0.83, 0.66, 0.84), 0.014,
                    Shade.alpha(new Color(0x6B4A1C), 0.7));
        });
    }

    static void watermelon(Brush brush, Pose pose) {
        Color skin = pose.tintOr(new Color(0x3C8A45));
        Shape all = Brush.ellipse(0.52, 0.5, 0.515, 0.485);
        brush.round(all, skin);
        brush.within(all, () -> {
            for (int i = -3; i <= 3; i++) {
                double x = 0.52 + i * 0.165;
                double bow = i * 0.05;
                double width = 0.05 - 0.006 * Math.abs(i);
                double[] points = new double[22];
                for (int k = 0; k <= 10; k++) {
                    double v = k / 10.0;
                    points[2 * k] = 0.52 + (x - 0.52) * Math.sin(Math.PI * (0.08 + v * 0.84)) * 1.15 + bow * 0.1
                            + (k % 2 == 0 ? 0.018 : -0.018);
                    points[2 * k + 1] = v;
                }
                brush.line(Brush.curve(points), width, Shade.alpha(Shade.darker(skin, 0.5), 0.75));
            }
        });
        brush.line(Brush.curve(0.52, 0.02, 0.53, -0.03, 0.6, -0.05), 0.03, new Color(0x6B7A3A));
        Steam.gloss(brush, brush.lightFrom() < 0 ? 0.28 : 0.74, 0.22, 0.1, 0.06, brush.lightFrom() < 0 ? -34 : 34);
        brush.turned(-14, 0.92, 0.8, () -> {
            brush.flat(Outline.cap(0.9, 0.56, 0.37, 0.42, 0, 180), Shade.darker(skin, 0.15));
            brush.flat(Outline.cap(0.9, 0.56, 0.34, 0.38, 0, 180), new Color(0xEAF3CF));
            Shape flesh = Outline.cap(0.9, 0.555, 0.315, 0.345, 0, 180);
            brush.fade(flesh, new Color(0xF2545B), new Color(0xE83F4B));
            brush.within(flesh,
                    () -> brush.flat(Outline.polygon(0.5, 0.5, 1.3, 0.5, 1.3, 0.575, 0.5, 0.575), new Color(0xF77F80)));
            double[] seeds = {0.74, 0.66, 0.86, 0.64, 0.98, 0.66, 1.08, 0.64, 0.8, 0.77, 0.93, 0.79, 1.02, 0.75, 0.9,
                0.71};
            for (int i = 0; i < seeds.length; i += 2) {
                brush.flat(Outline.leaf(seeds[i], seeds[i + 1] + 0.018, 0.05, 0.028, -90 + (seeds[i] - 0.9) * 60, 0.35),
                        new Color(0x2B1F1C));
            }
        });
    }

    static void pumpkin(Brush brush, Pose pose) {
        Color color = pose.tintOr(new Color(0xEE8A2B));
        double[] lobes = {-0.42, 0.2, 0.42, 0.2, -0.27, 0.26, 0.27, 0.26, 0, 0.27};
        for (int i = 0; i < lobes.length; i += 2) {
            double x = 0.625 + lobes[i];
            double tall = 0.375 - Math.abs(lobes[i]) * 0.12;
            brush.flat(Brush.ellipse(x, 0.61, lobes[i + 1], tall + 0.008), Shade.deeper(color, 0.55));
            brush.round(Brush.ellipse(x, 0.605, lobes[i + 1] * 0.96, tall), Shade.deeper(color, 0.3 - 0.03 * i));
            brush.line(Outline.arc(x, 0.605, lobes[i + 1] * 0.7, tall * 0.8, 200, 50), 0.014,
                    Shade.alpha(Color.WHITE, 0.22));
        }
        brush.flat(Brush.ellipse(0.625, 0.275, 0.2, 0.045), Shade.deeper(color, 0.6));
        Color stem = new Color(0x7E8B45);
        brush.plane(Brush.blob(0.55, 0.3, 0.58, 0.2, 0.6, 0.1, 0.55, 0.04, 0.66, 0.02, 0.68, 0.12, 0.67, 0.2, 0.72, 0.3,
                0.63, 0.27), stem);
        brush.line(Brush.curve(0.63, 0.27, 0.63, 0.16, 0.61, 0.06), 0.012, Shade.darker(stem, 0.35));
        brush.line(Brush.curve(0.66, 0.22, 0.8, 0.12, 0.86, 0.2, 0.92, 0.14, 0.9, 0.08), 0.016, new Color(0x6FA24E));
        brush.turned(3 * pose.wave(0), 0.6, 0.25, () -> leaf(brush, 0.58, 0.25, 0.34, 0.2, 196));
        Steam.gloss(brush, brush.lightFrom() < 0 ? 0.42 : 0.83, 0.42, 0.035, 0.09, brush.lightFrom() < 0 ? 16 : -16);
    }
}
