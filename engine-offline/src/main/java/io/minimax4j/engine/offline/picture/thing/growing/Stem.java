package io.minimax4j.engine.offline.picture.thing.growing;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;

/**
 * The stem of a flower from the ground to its head; the wind moves the head and leaves the foot where it is.
 *
 * @param sway how far the head moves to each side
 */
record Stem(double footX, double headX, double headY, double width, Color color, double sway) {
    static final Color GREEN = new Color(0x5C9A45);

    /** Where the head is now. */
    double x(Pose pose) {
        return headX + sway * pose.wave(-headX * 0.4);
    }

    /** How far the head leans now, in degrees. */
    double lean(Pose pose) {
        return (headX - footX) * 40 + sway * pose.wave(-headX * 0.4) * 160;
    }

    void paint(Brush brush, Pose pose) {
        double x = x(pose);
        double middleX = footX + (x - footX) * 0.32;
        double middleY = (1 + headY) / 2;
        brush.line(Brush.curve(footX, 1, middleX, middleY, x, headY), width, Shade.darker(color, 0.18));
        brush.line(Brush.curve(footX - width * 0.2, 0.995, middleX - width * 0.2, middleY, x - width * 0.2, headY),
                width * 0.38, Shade.lighter(color, 0.2));
    }

    /** A leaf with its veins, from a place on the stem. */
    static void leaf(Brush brush, double x, double y, double length, double width, double degrees, Color color) {
        brush.flat(Outline.leaf(x, y, length, width, degrees, 0.42), Shade.darker(color, 0.2));
        brush.turned(degrees, x, y, () -> {
            brush.within(Outline.leaf(x, y, length, width, 0, 0.42),
                    () -> brush.flat(Outline.box(x, y - width, length, width), Shade.lighter(color, 0.06)));
            brush.segment(x, y, x + length * 0.9, y, width * 0.05, Shade.lighter(color, 0.32));
            for (int i = 1; i < 5; i++) {
                double at = x + length * (0.1 + i * 0.15);
                double reach = width * 0.34 * Math.sin(Math.PI * (0.18 + i * 0.15));
                brush.segment(at, y, at + reach * 0.9, y - reach, width * 0.025, Shade.lighter(color, 0.22));
                brush.segment(at, y, at + reach * 0.9, y + reach, width * 0.025, Shade.darker(color, 0.02));
            }
        });
    }
}
