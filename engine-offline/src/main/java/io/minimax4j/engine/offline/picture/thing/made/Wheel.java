package io.minimax4j.engine.offline.picture.thing.made;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;

/** A wheel, which turns when its vehicle moves. */
record Wheel(double x, double y, double radius) {

    private double turned(Pose pose) {
        return pose.isMoving() ? pose.turn() * 360 : 0;
    }

    /** A tyre with a rim of alloy. */
    void alloy(Brush brush, Pose pose, int spokes) {
        brush.round(Brush.ellipse(x, y, radius, radius), Bodywork.RUBBER);
        brush.line(Brush.ellipse(x, y, radius * 0.83, radius * 0.83), radius * 0.04, new Color(0x44474E));
        brush.round(Brush.ellipse(x, y, radius * 0.66, radius * 0.66), Bodywork.STEEL);
        brush.flat(Brush.ellipse(x, y, radius * 0.56, radius * 0.56), new Color(0x4A4F57));
        for (int i = 0; i < spokes; i++) {
            double angle = Math.toRadians(turned(pose) + 360.0 * i / spokes);
            brush.flat(Brush.limbShape(x, y, radius * 0.2, x + Math.cos(angle) * radius * 0.55,
                    y + Math.sin(angle) * radius * 0.55, radius * 0.13),
                    Shade.mix(Bodywork.STEEL, Color.WHITE,
                            0.3 - 0.3 * Math.sin(angle)));
        }
        brush.ball(x, y, radius * 0.16, radius * 0.16, Bodywork.STEEL);
    }

    /** A tyre on a plain disc with nuts. */
    void disc(Brush brush, Pose pose, Color color) {
        brush.round(Brush.ellipse(x, y, radius, radius), Bodywork.RUBBER);
        brush.line(Brush.ellipse(x, y, radius * 0.83, radius * 0.83), radius * 0.04, new Color(0x44474E));
        brush.round(Brush.ellipse(x, y, radius * 0.6, radius * 0.6), color);
        brush.flat(Brush.ellipse(x, y, radius * 0.42, radius * 0.42), Shade.darker(color, 0.25));
        brush.ball(x, y, radius * 0.24, radius * 0.24, color);
        for (int i = 0; i < 6; i++) {
            double angle = Math.toRadians(turned(pose) + 60.0 * i);
            brush.flat(Brush.ellipse(x + Math.cos(angle) * radius * 0.33, y + Math.sin(angle) * radius * 0.33,
                    radius * 0.05,
                    radius * 0.05), Shade.lighter(color, 0.35));
        }
    }

    /** A tyre with lugs, as on a field. */
    void lugged(Brush brush, Pose pose, Color color, int lugs) {
        for (int i = 0; i < lugs; i++) {
            double degrees = turned(pose) + 360.0 * i / lugs;
            brush.turned(degrees, x, y,
                    () -> brush.flat(Outline.polygon(x + radius * 0.8, y - radius * 0.1, x + radius * 0.99,
                            y - radius * 0.02, x + radius * 0.99, y + radius * 0.1, x + radius * 0.8,
                            y + radius * 0.06),
                            Shade.darker(Bodywork.RUBBER, 0.3)));
        }
        new Wheel(x, y, radius * 0.94).disc(brush, pose, color);
        for (int i = 0; i < lugs; i++) {
            double degrees = turned(pose) + 360.0 * i / lugs;
            brush.turned(degrees, x, y, () -> brush.segment(x + radius * 0.66, y - radius * 0.04, x + radius * 0.88, y,
                    radius * 0.05, new Color(0x3D4047)));
        }
    }

    /** Thin spokes of wire. */
    void wire(Brush brush, Pose pose, double tyre) {
        brush.line(Brush.ellipse(x, y, radius - tyre / 2, radius - tyre / 2), tyre, Bodywork.RUBBER);
        brush.line(Brush.ellipse(x, y, radius - tyre * 1.25, radius - tyre * 1.25), tyre * 0.5, Bodywork.STEEL);
        for (int i = 0; i < 16; i++) {
            double angle = Math.toRadians(turned(pose) + 22.5 * i);
            double from = angle + (i % 2 == 0 ? 0.9 : -0.9);
            brush.segment(x + Math.cos(from) * radius * 0.08, y + Math.sin(from) * radius * 0.08,
                    x + Math.cos(angle) * (radius - tyre * 1.3), y + Math.sin(angle) * (radius - tyre * 1.3),
                    radius * 0.012,
                    new Color(0x8E969F));
        }
        brush.ball(x, y, radius * 0.09, radius * 0.09, Bodywork.STEEL);
    }

    /** An iron wheel with straight spokes, as an engine has. */
    void iron(Brush brush, Pose pose, Color color, int spokes) {
        brush.flat(Brush.ellipse(x, y, radius, radius), new Color(0x3A3E45));
        brush.flat(Brush.ellipse(x, y, radius * 0.9, radius * 0.9), color);
        brush.flat(Brush.ellipse(x, y, radius * 0.74, radius * 0.74), new Color(0x23262B));
        for (int i = 0; i < spokes; i++) {
            double angle = Math.toRadians(turned(pose) + 360.0 * i / spokes);
            brush.segment(x, y, x + Math.cos(angle) * radius * 0.78, y + Math.sin(angle) * radius * 0.78, radius * 0.1,
                    color);
        }
        brush.ball(x, y, radius * 0.22, radius * 0.22, Shade.darker(color, 0.15));
    }
}
