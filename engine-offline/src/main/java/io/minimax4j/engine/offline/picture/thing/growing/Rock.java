package io.minimax4j.engine.offline.picture.thing.growing;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;
import java.util.SplittableRandom;

/** A boulder with a flat top, on which somebody can sit, in facets of light and shade; moss and grass at it. */
final class Rock {
    private Rock() {}

    static void draw(Brush brush, Pose pose) {
        Color stone = pose.tint() == null
                ? new Color(0x97999B)
                : Shade.mix(pose.tint().color(), new Color(0x97999B), 0.3);
        boolean left = brush.lightFrom() < 0;
        Shape all = Outline.softened(0.06, 0.05, 1.0, 0.02, 0.74, 0.12, 0.44, 0.25, 0.3, 0.36, 0.1, 0.56, 0.045, 0.98,
                0.05,
                1.12, 0.13, 1.22, 0.34, 1.38, 0.5, 1.45, 0.8, 1.42, 1.0);
        brush.flat(all, Shade.darker(stone, 0.22));
        Color west = left ? Shade.lighter(stone, 0.16) : Shade.darker(stone, 0.28);
        Color east = left ? Shade.darker(stone, 0.34) : Shade.lighter(stone, 0.14);
        brush.within(all, () -> {
            facet(brush, Shade.lighter(stone, 0.42), 0.25, 0.32, 0.36, 0.08, 0.56, 0.03, 1.0, 0.03, 1.12, 0.14, 0.94,
                    0.2,
                    0.6, 0.17, 0.42, 0.22);
            facet(brush, west, 0.36, 0.2, 0.42, 0.21, 0.5, 0.5, 0.32, 0.72, 0.1, 0.66, 0.0, 0.72, 0.12, 0.42, 0.25,
                    0.3);
            facet(brush, Shade.darker(west, 0.14), 0.0, 0.7, 0.1, 0.66, 0.32, 0.72, 0.4, 1.0, 0.0, 1.0);
            facet(brush, Shade.lighter(stone, 0.06), 0.42, 0.21, 0.6, 0.17, 0.78, 0.44, 0.5, 0.5);
            facet(brush, Shade.darker(stone, 0.06), 0.6, 0.17, 0.94, 0.2, 1.0, 0.52, 0.78, 0.44);
            facet(brush, Shade.darker(stone, 0.12), 0.5, 0.5, 0.78, 0.44, 0.84, 0.76, 0.62, 0.86, 0.32, 0.72);
            facet(brush, Shade.darker(stone, 0.24), 0.32, 0.72, 0.62, 0.86, 0.66, 1.02, 0.4, 1.02);
            facet(brush, Shade.darker(stone, 0.2), 0.78, 0.44, 1.0, 0.52, 1.1, 0.78, 0.84, 0.76);
            facet(brush, Shade.darker(stone, 0.34), 0.62, 0.86, 0.84, 0.76, 1.1, 0.78, 1.12, 1.02, 0.66, 1.02);
            facet(brush, east, 0.94, 0.2, 1.14, 0.12, 1.24, 0.34, 1.4, 0.5, 1.2, 0.6, 1.0, 0.52);
            facet(brush, Shade.darker(east, 0.16), 1.0, 0.52, 1.2, 0.6, 1.4, 0.5, 1.48, 0.8, 1.3, 0.86, 1.1, 0.78);
            facet(brush, Shade.darker(east, 0.3), 1.1, 0.78, 1.3, 0.86, 1.48, 0.8, 1.45, 1.02, 1.12, 1.02);
            speckles(brush, stone, pose.seed());
            moss(brush);
        });
        pebble(brush, 0.2, 0.12, 0.13, Shade.lighter(stone, 0.08));
        pebble(brush, 1.3, 0.1, 0.1, Shade.darker(stone, 0.12));
        pebble(brush, 1.14, 0.07, 0.06, stone);
        for (int i = 0; i < 26; i++) {
            double x = (i < 13 ? 0.03 : 1.1) + i % 13 * 0.03;
            brush.flat(Outline.leaf(x, 1.0, 0.1 + 0.08 * Math.abs(Math.sin(i * 1.7)), 0.022,
                    -90 + (i % 3 - 1) * 16 + 5 * pose.wave(x), 0.3),
                    i % 2 == 0 ? new Color(0x5B9A49) : new Color(0x417A3D));
        }
    }

    private static void pebble(Brush brush, double x, double half, double height, Color stone) {
        Shape pebble = Outline.softened(0.04, x - half, 1.0, x - half * 0.8, 1 - height * 0.6, x - half * 0.2,
                1 - height,
                x + half * 0.6, 1 - height * 0.8, x + half, 1.0);
        brush.round(pebble, stone);
    }

    private static void facet(Brush brush, Color color, double... points) {
        brush.plane(Outline.polygon(points), color);
    }

    private static void speckles(Brush brush, Color stone, long seed) {
        SplittableRandom random = new SplittableRandom(seed + 2);
        for (int i = 0; i < 90; i++) {
            brush.flat(
                    Brush.ellipse(1.5 * random.nextDouble(), 0.1 + 0.9 * random.nextDouble(),
                            0.008 * random.nextDouble()
                                    + 0.003,
                            0.004),
                    Shade.alpha(random.nextBoolean() ? Shade.darker(stone, 0.5) : Shade.lighter(stone, 0.5),
                            0.4));
        }
    }

    private static void moss(Brush brush) {
        SplittableRandom random = new SplittableRandom(8);
        for (int i = 0; i < 60; i++) {
            double far = random.nextDouble();
            double x = i % 2 == 0 ? 0.18 + 0.3 * far : 1.0 + 0.34 * far;
            double y = (i % 2 == 0 ? 0.4 - 0.32 * far : 0.08 + 0.42 * far * far) + 0.1 * random.nextDouble();
            brush.flat(Crown.bumpy(x, y, 0.035, 0.022, random),
                    Shade.mix(new Color(0x6C9A45), new Color(0x3F6B36), random.nextDouble()));
        }
    }
}
