package io.minimax4j.engine.offline.picture.thing.growing;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;

/**
 * Petals round a middle.
 *
 * @param widest where they are widest, as a share of their length
 */
record Petals(int count, double length, double width, double widest, Color color) {

    /** All round; those below lie in the shade. */
    void ring(Brush brush, double x, double y, double from, double inner) {
        for (int i = 0; i < count; i++) {
            double degrees = from + 360.0 * i / count;
            double down = Math.sin(Math.toRadians(degrees));
            one(brush, x + Math.cos(Math.toRadians(degrees)) * inner, y + down * inner, degrees,
                    Shade.deeper(color, 0.12 + 0.16 * down));
        }
    }

    /** A fan from one side to the other, the outer ones first. */
    void fan(Brush brush, double x, double y, double over) {
        for (int i = 0; i < count; i++) {
            int place = i % 2 == 0 ? i / 2 : count - 1 - i / 2;
            double share = count == 1 ? 0.5 : place / (count - 1.0);
            one(brush, x, y, -90 + over * (share - 0.5), Shade.deeper(color, 0.3 * Math.abs(share - 0.5) * 2));
        }
    }

    private void one(Brush brush, double x, double y, double degrees, Color shaded) {
        double tipX = Math.cos(Math.toRadians(degrees));
        double tipY = Math.sin(Math.toRadians(degrees));
        brush.flat(Outline.leaf(x, y, length, width, degrees, widest), Shade.deeper(shaded, 0.5));
        brush.between(Outline.leaf(x + tipX * length * 0.015, y + tipY * length * 0.015, length * 0.955, width * 0.9,
                degrees, widest), x, y, Shade.deeper(shaded, 0.42), x + tipX * length, y + tipY * length,
                Shade.lighter(shaded, 0.3));
        for (int i = -1; i <= 1; i++) {
            double angle = Math.toRadians(degrees + i * width / length * 20);
            double far = length * (0.74 - 0.1 * Math.abs(i));
            brush.segment(x + Math.cos(angle) * length * 0.2, y + Math.sin(angle) * length * 0.2,
                    x + Math.cos(angle) * far, y + Math.sin(angle) * far, width * 0.02,
                    Shade.alpha(Shade.deeper(shaded, 0.6), 0.5));
        }
    }
}
