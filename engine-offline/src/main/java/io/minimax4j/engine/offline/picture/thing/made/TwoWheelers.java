package io.minimax4j.engine.offline.picture.thing.made;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;

/** A bicycle and a motorcycle. */
final class TwoWheelers {
    private static final Color LEATHER = new Color(0x7A4A2C);
    private static final Color DARK = new Color(0x2A2C31);

    private TwoWheelers() {}

    static void bicycle(Brush brush, Pose pose) {
        Color color = pose.tintOr(new Color(0x2F9C95));
        Wheel rear = new Wheel(0.35, 0.66, 0.34);
        Wheel front = new Wheel(1.3, 0.66, 0.34);
        rear.wire(brush, pose, 0.038);
        front.wire(brush, pose, 0.038);
        brush.line(Outline.arc(0.35, 0.66, 0.365, 0.365, 185, 130), 0.022, Shade.deeper(color, 0.25));
        brush.line(Outline.arc(1.3, 0.66, 0.365, 0.365, 215, 115), 0.022, Shade.deeper(color, 0.25));
        double crank = pose.isMoving() ? pose.turn() * 360 : 20;
        pedal(brush, crank + 180, Shade.darker(Bodywork.STEEL, 0.4));
        brush.segment(0.35, 0.64, 0.72, 0.605, 0.012, DARK);
        brush.segment(0.35, 0.68, 0.72, 0.735, 0.012, DARK);
        tube(brush, 0.35, 0.66, 0.72, 0.67, 0.028, color);
        tube(brush, 0.35, 0.66, 0.6, 0.3, 0.026, color);
        tube(brush, 0.72, 0.67, 0.56, 0.17, 0.042, color);
        tube(brush, 0.72, 0.67, 1.13, 0.3, 0.046, color);
        tube(brush, 0.61, 0.31, 1.1, 0.23, 0.04, color);
        tube(brush, 1.3, 0.66, 1.09, 0.17, 0.036, Shade.deeper(color, 0.15));
        brush.segment(1.09, 0.17, 1.07, 0.1, 0.026, Bodywork.STEEL);
        brush.line(Brush.curve(0.93, 0.13, 0.98, 0.075, 1.07, 0.08, 1.17, 0.06, 1.2, 0.1), 0.026, Bodywork.STEEL);
        brush.segment(0.91, 0.14, 0.99, 0.085, 0.042, LEATHER);
        brush.round(Brush.blob(0.42, 0.145, 0.44, 0.1, 0.54, 0.12, 0.68, 0.125, 0.69, 0.15, 0.58, 0.175, 0.46, 0.175),
                LEATHER);
        brush.flat(Brush.ellipse(0.72, 0.67, 0.075, 0.075), Shade.darker(Bodywork.STEEL, 0.35));
        brush.flat(Brush.ellipse(0.72, 0.67, 0.05, 0.05), Shade.lighter(Bodywork.STEEL, 0.25));
        pedal(brush, crank, Bodywork.STEEL);
        brush.plane(Outline.softened(0.03, 1.14, 0.13, 1.46, 0.13, 1.41, 0.32, 1.18, 0.32), new Color(0xC79A5E));
        for (int i = 0; i < 4; i++) {
            brush.segment(1.16, 0.165 + i * 0.045, 1.44, 0.165 + i * 0.045, 0.008, new Color(0x8F6636));
            brush.segment(1.2 + i * 0.065, 0.14, 1.205 + i * 0.06, 0.31, 0.008, new Color(0xA87B45));
        }
        for (int i = 0; i < 6; i++) {
            double x = 1.18 + i * 0.048;
            brush.ball(x, 0.105 - 0.03 * Math.sin(i * 1.9) * Math.sin(i * 1.9), 0.032, 0.03,
                    i % 3 == 0 ? new Color(0xF27E93) : i % 3 == 1 ? new Color(0xFAD460) : new Color(0xFFF7F2));
        }
        brush.segment(1.17, 0.13, 1.45, 0.13, 0.022, new Color(0xA87B45));
        Bodywork.headlight(brush, pose, 1.2, 0.39, 0.03, 0.034);
        Bodywork.taillight(brush, pose, 0.02, 0.52, 0.03, 0.05);
    }

    private static void tube(Brush brush, double x1, double y1, double x2, double y2, double width, Color color) {
        brush.segment(x1, y1, x2, y2, width, Shade.deeper(color, 0.3));
        brush.segment(x1, y1 - width * 0.16, x2, y2 - width * 0.16, width * 0.6, color);
        brush.segment(x1, y1 - width * 0.26, x2, y2 - width * 0.26, width * 0.2, Shade.lighter(color, 0.5));
    }

    private static void pedal(Brush brush, double degrees, Color color) {
        double x = 0.72 + Math.cos(Math.toRadians(degrees)) * 0.15;
        double y = 0.67 + Math.sin(Math.toRadians(degrees)) * 0.15;
        brush.segment(0.72, 0.67, x, y, 0.026, color);
        brush.flat(Outline.rounded(x - 0.06, y - 0.018, 0.12, 0.036, 0.012), DARK);
    }

    static void motorcycle(Brush brush, Pose pose) {
        Color color = pose.tintOr(new Color(0xC9372C));
        new Wheel(0.37, 0.68, 0.31).wire(brush, pose, 0.085);
        new Wheel(1.4, 0.68, 0.31).wire(brush, pose, 0.085);
        brush.placed(0, Bodywork.bounce(pose), 1, 1, () -> motorcycleBody(brush, pose, color));
    }

    private static void motorcycleBody(Brush brush, Pose pose, Color color) {
        Color chrome = Bodywork.STEEL;
        brush.line(Outline.arc(0.37, 0.68, 0.34, 0.34, 190, 120), 0.045, Shade.deeper(color, 0.2));
        brush.line(Outline.arc(1.4, 0.68, 0.335, 0.335, 225, 95), 0.04, color);
        brush.segment(0.37, 0.68, 0.75, 0.66, 0.05, new Color(0x4A4F57));
        brush.segment(0.37, 0.66, 0.48, 0.37, 0.05, chrome);
        for (int i = 0; i < 6; i++) {
            brush.segment(0.385 + i * 0.016, 0.585 - i * 0.036, 0.43 + i * 0.016, 0.6 - i * 0.036, 0.014, DARK);
        }
        brush.flat(Outline.softened(0.06, 0.58, 0.78, 0.6, 0.5, 1.06, 0.48, 1.1, 0.74, 0.96, 0.84, 0.66, 0.84), DARK);
        brush.round(Brush.ellipse(0.78, 0.72, 0.125, 0.115), chrome);
        brush.line(Brush.ellipse(0.78, 0.72, 0.08, 0.073), 0.012, Shade.darker(chrome, 0.35));
        brush.ball(0.96, 0.735, 0.07, 0.07, Shade.darker(chrome, 0.12));
        for (int i = 0; i < 6; i++) {
            brush.flat(Outline.rounded(0.82, 0.49 + i * 0.03, 0.2, 0.016, 0.008),
                    i % 2 == 0 ? chrome : Shade.darker(chrome, 0.35));
        }
        brush.line(Brush.curve(0.98, 0.56, 1.12, 0.66, 1.02, 0.83, 0.8, 0.86, 0.5, 0.85), 0.045,
                Shade.darker(chrome, 0.25));
        brush.line(Brush.curve(0.98, 0.55, 1.11, 0.655, 1.01, 0.82, 0.8, 0.85, 0.5, 0.84), 0.015,
                Shade.lighter(chrome, 0.5));
        brush.pillar(Outline.softened(0.03, 0.1, 0.815, 0.56, 0.815, 0.6, 0.85, 0.56, 0.885, 0.1, 0.9), chrome);
        brush.segment(1.4, 0.68, 1.16, 0.2, 0.05, chrome);
        brush.segment(1.39, 0.67, 1.155, 0.2, 0.014, Shade.lighter(chrome, 0.6));
        Bodywork.lacquer(brush,
                Outline.softened(0.09, 0.7, 0.48, 0.78, 0.28, 0.98, 0.23, 1.16, 0.27, 1.18, 0.36, 1.02, 0.5), color);
        brush.line(Brush.curve(0.82, 0.33, 0.95, 0.28, 1.1, 0.3), 0.016, Shade.alpha(Color.WHITE, 0.6));
        brush.line(Brush.curve(0.78, 0.42, 0.95, 0.4, 1.08, 0.38), 0.02, new Color(0xFBF3E2));
        brush.round(
                Brush.blob(0.12, 0.4, 0.16, 0.345, 0.3, 0.35, 0.45, 0.4, 0.6, 0.41, 0.76, 0.34, 0.78, 0.42, 0.7, 0.5,
                        0.45, 0.51, 0.2, 0.46),
                LEATHER);
        brush.line(Brush.curve(0.18, 0.4, 0.45, 0.45, 0.72, 0.43), 0.008, Shade.lighter(LEATHER, 0.3));
        Bodywork.lacquer(brush, Outline.softened(0.05, 0.06, 0.52, 0.1, 0.42, 0.5, 0.48, 0.62, 0.56, 0.3, 0.56), color);
        brush.line(Brush.curve(0.98, 0.135, 1.06, 0.075, 1.14, 0.12, 1.18, 0.22), 0.03, chrome);
        brush.segment(0.95, 0.15, 1.04, 0.09, 0.046, DARK);
        brush.segment(1.1, 0.09, 1.12, 0.03, 0.012, chrome);
        brush.flat(Brush.ellipse(1.12, 0.02, 0.05, 0.028, -15), DARK);
        brush.pillar(Outline.softened(0.04, 1.14, 0.22, 1.24, 0.18, 1.26, 0.34, 1.17, 0.34), DARK);
        Bodywork.headlight(brush, pose, 1.245, 0.26, 0.05, 0.07);
        Bodywork.taillight(brush, pose, 0.03, 0.46, 0.05, 0.06);
    }
}
