package io.minimax4j.engine.offline.picture.thing.made;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;

/** A steam engine with its tender and two carriages. */
final class Train {
    private static final Color BRASS = new Color(0xDDA83F);
    private static final Color IRON = new Color(0x34383F);

    private Train() {}

    static void draw(Brush brush, Pose pose) {
        Color color = pose.tintOr(new Color(0xB5352F));
        Bodywork.smoke(brush, pose, 3.66, 0.12, 1.5, 0.07, 0.115, 13);
        brush.flat(Outline.box(0, 0.955, 4.0, 0.045), new Color(0x77706A));
        brush.flat(Outline.box(0, 0.955, 4.0, 0.014), new Color(0xB9BEC4));
        double bounce = Bodywork.bounce(pose) * 0.5;
        brush.placed(0, bounce, 1, 1, () -> {
            carriage(brush, pose, 0.02, color);
            carriage(brush, pose, 1.0, color);
        });
        for (double x : new double[]{0.17, 0.34, 0.62, 0.79, 1.15, 1.32, 1.6, 1.77}) {
            new Wheel(x, 0.865, 0.09).iron(brush, pose, new Color(0x8A3A34), 6);
        }
        tender(brush, pose, color);
        brush.placed(0, -bounce, 1, 1, () -> engine(brush, pose, color));
        running(brush, pose, color);
    }

    private static void carriage(Brush brush, Pose pose, double x, Color color) {
        brush.flat(Outline.box(x + 0.03, 0.77, 0.92, 0.06), IRON);
        brush.segment(x + 0.9, 0.8, x + 1.02, 0.8, 0.03, IRON);
        Bodywork.lacquer(brush, Outline.rounded(x, 0.31, 0.95, 0.49, 0.03), color);
        brush.flat(Outline.box(x, 0.62, 0.95, 0.014), BRASS);
        brush.flat(Outline.box(x, 0.745, 0.95, 0.01), BRASS);
        brush.flat(Outline.box(x + 0.02, 0.36, 0.91, 0.235), new Color(0xF6E8C8));
        for (int i = 0; i < 5; i++) {
            double left = x + 0.045 + i * 0.178;
            brush.flat(Outline.rounded(left - 0.012, 0.373, 0.172, 0.212, 0.03), Shade.darker(color, 0.45));
            Bodywork.glass(brush, pose, Outline.rounded(left, 0.385, 0.148, 0.188, 0.024), true);
            brush.flat(Outline.polygon(left, 0.385, left + 0.06, 0.385, left + 0.02, 0.45, left, 0.5),
                    new Color(0xC0E9D8B8, true));
            brush.flat(Outline.polygon(left + 0.148, 0.385, left + 0.088, 0.385, left + 0.128, 0.45, left + 0.148, 0.5),
                    new Color(0xC0E9D8B8, true));
        }
        brush.pillar(Outline.softened(0.03, x - 0.02, 0.325, x + 0.01, 0.245, x + 0.94, 0.245, x + 0.97, 0.325),
                new Color(0x5B6068));
        brush.fade(Outline.softened(0.03, x - 0.02, 0.325, x + 0.01, 0.245, x + 0.94, 0.245, x + 0.97, 0.325),
                new Color(0x90FFFFFF, true), new Color(0x60000000, true));
        for (int i = 0; i < 3; i++) {
            brush.flat(Outline.rounded(x + 0.2 + i * 0.26, 0.218, 0.06, 0.035, 0.01), new Color(0x4A4F57));
        }
    }

    private static void tender(Brush brush, Pose pose, Color color) {
        brush.flat(Outline.box(2.0, 0.78, 0.55, 0.06), IRON);
        brush.round(Brush.blob(2.06, 0.47, 2.12, 0.38, 2.22, 0.36, 2.34, 0.33, 2.42, 0.38, 2.48, 0.47),
                new Color(0x2B2C31));
        for (int i = 0; i < 14; i++) {
            brush.ball(2.09 + i * 0.028, 0.42 - 0.035 * Math.sin(i * 1.3) - 0.02, 0.026, 0.024, new Color(0x3D3F46));
        }
        Bodywork.lacquer(brush, Outline.softened(0.03, 2.0, 0.8, 2.0, 0.44, 2.5, 0.44, 2.5, 0.8),
                Shade.deeper(color, 0.1));
        brush.line(Outline.rounded(2.04, 0.5, 0.42, 0.24, 0.03), 0.01, BRASS);
        for (double x : new double[]{2.12, 2.38}) {
            new Wheel(x, 0.865, 0.09).iron(brush, pose, new Color(0x8A3A34), 6);
        }
    }

    private static void engine(Brush brush, Pose pose, Color color) {
        brush.flat(Outline.box(2.56, 0.74, 1.3, 0.07), Shade.deeper(color, 0.3));
        brush.segment(2.48, 0.8, 2.6, 0.8, 0.03, IRON);
        boiler(brush, Outline.rounded(2.9, 0.4, 0.88, 0.34, 0.04), new Color(0x2F5D50));
        for (double x : new double[]{3.02, 3.24, 3.46}) {
            boiler(brush, Outline.box(x, 0.398, 0.022, 0.344), BRASS);
        }
        boiler(brush, Outline.rounded(3.6, 0.385, 0.2, 0.37, 0.03), IRON);
        brush.round(Outline.cap(3.795, 0.57, 0.04, 0.165, 270, 180), new Color(0x4A4F57));
        brush.pillar(Outline.polygon(3.64, 0.4, 3.66, 0.19, 3.74, 0.19, 3.76, 0.4), IRON);
        brush.pillar(Outline.softened(0.02, 3.62, 0.2, 3.6, 0.13, 3.8, 0.13, 3.78, 0.2), IRON);
        brush.pillar(Outline.rounded(3.605, 0.125, 0.19, 0.026, 0.01), BRASS);
        brush.round(Outline.union(Outline.cap(3.37, 0.38, 0.085, 0.11, 180, 180), Outline.box(3.285, 0.37, 0.17, 0.04)),
                BRASS);
        brush.round(Outline.union(Outline.cap(3.13, 0.38, 0.06, 0.08, 180, 180), Outline.box(3.07, 0.37, 0.12, 0.04)),
                BRASS);
        brush.ball(3.13, 0.29, 0.022, 0.022, BRASS);
        Bodywork.lacquer(brush, Outline.softened(0.03, 2.56, 0.76, 2.56, 0.3, 2.98, 0.3, 2.98, 0.76), color);
        brush.flat(Outline.rounded(2.6, 0.345, 0.16, 0.19, 0.03), Shade.darker(color, 0.5));
        brush.flat(Outline.rounded(2.79, 0.345, 0.15, 0.19, 0.03), Shade.darker(color, 0.5));
        Bodywork.glass(brush, pose, Outline.rounded(2.612, 0.357, 0.136, 0.166, 0.024), true);
        Bodywork.glass(brush, pose, Outline.rounded(2.802, 0.357, 0.126, 0.166, 0.024), true);
        brush.line(Outline.rounded(2.6, 0.58, 0.34, 0.14, 0.02), 0.01, BRASS);
        brush.fade(Outline.softened(0.03, 2.5, 0.32, 2.54, 0.235, 3.0, 0.235, 3.04, 0.32), new Color(0x7A818A), IRON);
        brush.plane(Outline.polygon(3.8, 0.76, 3.87, 0.76, 3.99, 0.945, 3.78, 0.945), Shade.deeper(color, 0.2));
        for (int i = 0; i < 4; i++) {
            brush.segment(3.815 + i * 0.014, 0.77, 3.82 + i * 0.045, 0.94, 0.012, BRASS);
        }
        Bodywork.headlight(brush, pose, 3.8, 0.43, 0.035, 0.045);
    }

    private static void boiler(Brush brush, Shape shape, Color color) {
        Bodywork.lacquer(brush, shape, color);
    }

    private static void running(Brush brush, Pose pose, Color color) {
        Wheel[] wheels = {new Wheel(2.78, 0.83, 0.125), new Wheel(3.06, 0.83, 0.125), new Wheel(3.34, 0.83, 0.125)};
        for (Wheel wheel : wheels) {
            wheel.iron(brush, pose, color, 10);
        }
        new Wheel(3.64, 0.87, 0.085).iron(brush, pose, color, 8);
        double angle = pose.isMoving() ? 2 * Math.PI * pose.turn() : 0.7;
        double x = Math.cos(angle) * 0.065;
        double y = Math.sin(angle) * 0.065;
        brush.segment(2.78 + x, 0.83 + y, 3.34 + x, 0.83 + y, 0.03, Bodywork.STEEL);
        brush.segment(3.06 + x, 0.83 + y, 3.62 + x * 0.6, 0.795, 0.022, Shade.darker(Bodywork.STEEL, 0.2));
        Bodywork.lacquer(brush, Outline.rounded(3.5, 0.74, 0.24, 0.09, 0.03), IRON);
        for (Wheel wheel : wheels) {
            brush.ball(wheel.x() + x, wheel.y() + y, 0.022, 0.022, BRASS);
        }
    }
}
