package io.minimax4j.engine.offline.picture.thing.growing;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;

/** A rose in full bloom on a stem with thorns, and a bud. */
final class Rose {
    private static final Color LEAF = new Color(0x3F7D45);

    private Rose() {}

    static void draw(Brush brush, Pose pose) {
        Color petals = pose.tintOr(new Color(0xCF2E42));
        Stem side = new Stem(0.31, 0.5, 0.5, 0.018, LEAF, 0.018);
        Stem stem = new Stem(0.29, 0.27, 0.34, 0.028, LEAF, 0.024);
        side.paint(brush, pose);
        bud(brush, side.x(pose), side.headY(), Shade.deeper(petals, 0.08), side.lean(pose));
        for (int i = 0; i < 5; i++) {
            double y = 0.58 + i * 0.09;
            double out = i % 2 == 0 ? 0.03 : -0.03;
            brush.flat(Outline.polygon(0.285, y - 0.012, 0.285 + out, y - 0.018, 0.285, y + 0.012),
                    Shade.darker(LEAF, 0.3));
        }
        stem.paint(brush, pose);
        spray(brush, 0.288, 0.78, -158 + pose.wave(0.3) * 2, 0.26);
        spray(brush, 0.286, 0.68, -18 + pose.wave(0.5) * 2, 0.24);
        double x = stem.x(pose);
        for (int i = 0; i < 5; i++) {
            brush.flat(Outline.leaf(x, 0.38, 0.17, 0.05, 20 + i * 35, 0.3), Shade.darker(LEAF, i % 2 * 0.2));
        }
        brush.turned(stem.lean(pose), x, 0.36, () -> bloom(brush, x, 0.22, 0.2, petals));
    }

    private static void spray(Brush brush, double x, double y, double degrees, double length) {
        double tipX = x + Math.cos(Math.toRadians(degrees)) * length * 0.5;
        double tipY = y + Math.sin(Math.toRadians(degrees)) * length * 0.5;
        brush.segment(x, y, tipX, tipY, 0.01, LEAF);
        Stem.leaf(brush, tipX, tipY, length * 0.5, length * 0.3, degrees - 62, LEAF);
        Stem.leaf(brush, tipX, tipY, length * 0.5, length * 0.3, degrees + 62, LEAF);
        Stem.leaf(brush, tipX, tipY, length * 0.62, length * 0.36, degrees, Shade.mix(LEAF, Crown.SUN, 0.12));
    }

    private static void bud(Brush brush, double x, double y, Color petals, double lean) {
        brush.turned(lean, x, y, () -> {
            brush.round(Brush.blob(x - 0.05, y - 0.03, x - 0.035, y - 0.11, x + 0.005, y - 0.155, x + 0.04, y - 0.1,
                    x + 0.05, y - 0.03, x, y + 0.01), petals);
            brush.line(Brush.curve(x + 0.012, y - 0.148, x - 0.012, y - 0.09, x + 0.02, y - 0.03), 0.006,
                    Shade.deeper(petals, 0.35));
            for (int i = -1; i <= 1; i++) {
                brush.flat(Outline.leaf(x, y + 0.02, 0.1, 0.032, -90 + i * 38, 0.4), Shade.darker(LEAF, 0.1 * (i + 1)));
            }
        });
    }

    /** Petals laid round each other from the outside in, each with a lighter rim. */
    private static void bloom(Brush brush, double x, double y, double size, Color petals) {
        outer(brush, x - size * 0.55, y + size * 0.12, size * 0.62, size * 0.6, -20, Shade.deeper(petals, 0.3));
        outer(brush, x + size * 0.55, y + size * 0.12, size * 0.62, size * 0.6, 20, Shade.deeper(petals, 0.38));
        outer(brush, x - size * 0.38, y - size * 0.42, size * 0.55, size * 0.5, 25, Shade.deeper(petals, 0.22));
        outer(brush, x + size * 0.4, y - size * 0.4, size * 0.55, size * 0.5, -25, Shade.deeper(petals, 0.3));
        outer(brush, x, y + size * 0.42, size * 0.7, size * 0.46, 0, Shade.deeper(petals, 0.24));
        outer(brush, x - size * 0.36, y + size * 0.24, size * 0.52, size * 0.48, -30, Shade.deeper(petals, 0.08));
        outer(brush, x + size * 0.36, y + size * 0.22, size * 0.5, size * 0.48, 30, Shade.deeper(petals, 0.16));
        brush.round(Brush.ellipse(x, y - size * 0.12, size * 0.6, size * 0.55), Shade.deeper(petals, 0.1));
        outer(brush, x + size * 0.02, y + size * 0.2, size * 0.5, size * 0.36, 4, petals);
        brush.flat(Brush.ellipse(x, y - size * 0.2, size * 0.44, size * 0.33), Shade.deeper(petals, 0.42));
        outer(brush, x - size * 0.18, y - size * 0.1, size * 0.3, size * 0.3, -18, Shade.deeper(petals, 0.12));
        outer(brush, x + size * 0.18, y - size * 0.08, size * 0.28, size * 0.28, 20, petals);
        brush.flat(Brush.ellipse(x + size * 0.01, y - size * 0.22, size * 0.24, size * 0.17),
                Shade.deeper(petals, 0.45));
        outer(brush, x - size * 0.05, y - size * 0.14, size * 0.17, size * 0.16, -10, Shade.lighter(petals, 0.06));
        brush.line(Brush.curve(x - size * 0.12, y - size * 0.24, x, y - size * 0.32, x + size * 0.13, y - size * 0.24,
                x + size * 0.06, y - size * 0.15, x - size * 0.03, y - size * 0.2), size * 0.04,
                Shade.lighter(petals, 0.12));
    }

    private static void outer(Brush brush, double x, double y, double radiusX, double radiusY, double degrees,
            Color color) {
        Shape petal = Brush.ellipse(x, y, radiusX, radiusY, degrees);
        brush.flat(petal, Shade.lighter(color, 0.24));
        brush.round(Brush.ellipse(x, y + radiusY * 0.07, radiusX * 0.965, radiusY * 0.95, degrees), color);
    }
}
