package io.minimax4j.engine.offline.picture.thing.growing;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;

/** A lotus in flower over its round leaves, which lie on water. */
final class Lotus {
    private static final Color WATER = new Color(0x7FB9CC);
    private static final Color PAD = new Color(0x4E9A63);

    private Lotus() {}

    static void draw(Brush brush, Pose pose) {
        Color petals = pose.tintOr(new Color(0xF2A3C0));
        water(brush, pose);
        pad(brush, 1.08, 0.86, 0.27, 0.085, 200, Shade.darker(PAD, 0.1));
        pad(brush, 0.3, 0.88, 0.28, 0.09, 330, PAD);
        Stem bud = new Stem(1.02, 1.12, 0.42, 0.022, new Color(0x6B9A55), 0.02);
        brush.line(Brush.curve(1.0, 0.87, 1.05, 0.6, bud.x(pose), 0.42), 0.022, new Color(0x5E8C50));
        for (int i = -1; i <= 1; i++) {
            brush.round(Outline.leaf(bud.x(pose) + i * 0.018, 0.44, 0.25 - Math.abs(i) * 0.03, 0.13, -88 + i * 11, 0.4),
                    i == 0 ? Shade.lighter(petals, 0.2) : Shade.deeper(petals, 0.2));
        }
        double x = 0.66 + 0.012 * pose.wave(0);
        brush.line(Brush.curve(0.66, 0.93, 0.655, 0.8, x, 0.7), 0.03, new Color(0x5E8C50));
        double y = 0.75;
        brush.turned(pose.wave(0) * 1.2, 0.66, 0.9, () -> flower(brush, x, y, petals));
        pad(brush, 0.72, 0.925, 0.36, 0.07, 255, Shade.mix(PAD, Crown.SUN, 0.1));
        glints(brush, pose);
    }

    private static void flower(Brush brush, double x, double y, Color petals) {
        new Petals(8, 0.56, 0.2, 0.55, Shade.deeper(petals, 0.2)).fan(brush, x, y, 128);
        new Petals(7, 0.52, 0.2, 0.55, Shade.deeper(petals, 0.05)).fan(brush, x, y + 0.02, 150);
        brush.ball(x, y - 0.18, 0.09, 0.06, new Color(0xE9C64A));
        for (int i = 0; i < 13; i++) {
            double across = (i - 6) / 6.0;
            brush.segment(x + across * 0.06, y - 0.15, x + across * 0.12, y - 0.27 + 0.05 * across * across, 0.008,
                    new Color(0xF3D66B));
        }
        new Petals(6, 0.42, 0.19, 0.5, Shade.lighter(petals, 0.12)).fan(brush, x, y + 0.04, 150);
        new Petals(3, 0.34, 0.2, 0.5, Shade.lighter(petals, 0.3)).fan(brush, x, y + 0.055, 62);
        for (int side = -1; side <= 1; side += 2) {
            double degrees = -90 + side * 84;
            brush.between(Outline.leaf(x, y + 0.05, 0.44, 0.15, degrees, 0.5), x, y, Shade.deeper(petals, 0.4),
                    x + side * 0.44, y, Shade.lighter(petals, 0.3));
        }
        new Petals(4, 0.26, 0.19, 0.5, Shade.lighter(petals, 0.42)).fan(brush, x, y + 0.065, 120);
    }

    private static void pad(Brush brush, double x, double y, double radiusX, double radiusY, double notch,
            Color green) {
        Shape leaf = Outline.without(Brush.ellipse(x, y, radiusX, radiusY), wedge(x, y, radiusX, radiusY, notch));
        brush.placed(0, 0.022, 1, 1, () -> brush.flat(leaf, Shade.darker(green, 0.5)));
        brush.plane(leaf, green);
        brush.within(leaf, () -> {
            for (int i = 0; i < 11; i++) {
                double angle = Math.toRadians(notch + 30 + i * 30);
                brush.segment(x, y, x + Math.cos(angle) * radiusX * 0.9, y + Math.sin(angle) * radiusY * 0.9, 0.006,
                        Shade.alpha(Shade.lighter(green, 0.4), 0.7));
            }
        });
        brush.flat(Brush.ellipse(x - radiusX * 0.4, y - radiusY * 0.35, radiusX * 0.09, radiusY * 0.14),
                new Color(0xCCFFFFFF, true));
    }

    private static Shape wedge(double x, double y, double radiusX, double radiusY, double degrees) {
        double from = Math.toRadians(degrees - 12);
        double to = Math.toRadians(degrees + 12);
        return Outline.polygon(x, y, x + Math.cos(from) * radiusX * 1.3, y + Math.sin(from) * radiusY * 1.3,
                x + Math.cos(to) * radiusX * 1.3, y + Math.sin(to) * radiusY * 1.3);
    }

    private static void water(Brush brush, Pose pose) {
        brush.flat(Brush.ellipse(0.7, 0.9, 0.7, 0.1), Shade.alpha(WATER, 0.55));
        for (int i = 0; i < 3; i++) {
            double grown = (i + pose.turn()) / 3;
            brush.line(Brush.ellipse(0.68, 0.91, 0.3 + 0.36 * grown, 0.03 + 0.055 * grown), 0.008,
                    Shade.alpha(Color.WHITE, 0.6 * (1 - grown)));
        }
    }

    private static void glints(Brush brush, Pose pose) {
        for (int i = 0; i < 7; i++) {
            double bright = 0.5 + 0.4 * pose.wave(i * 0.29);
            double x = 0.14 + i * 0.19;
            double y = 0.955 + 0.025 * Math.cos(i * 2.6) - 0.03 * Math.abs(x - 0.7);
            brush.segment(x - 0.035, y, x + 0.035, y, 0.009, Shade.alpha(Color.WHITE, bright));
        }
    }
}
