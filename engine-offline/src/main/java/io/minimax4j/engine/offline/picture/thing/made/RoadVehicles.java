package io.minimax4j.engine.offline.picture.thing.made;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;

/** What goes on roads and fields on four wheels or more. */
final class RoadVehicles {
    private static final Color SHADOW = new Color(0x1D2026);
    private static final Color CREAM = new Color(0xFBF3E2);

    private RoadVehicles() {}

    static void car(Brush brush, Pose pose) {
        Color color = pose.tintOrOneOf(new Color(0xE0523F), new Color(0x3F8FB8), new Color(0xF0B53A),
                new Color(0x4FA07A));
        brush.placed(0, Bodywork.bounce(pose), 1, 1, () -> carBody(brush, pose, color));
        new Wheel(0.6, 0.79, 0.21).alloy(brush, pose, 5);
        new Wheel(2.08, 0.79, 0.21).alloy(brush, pose, 5);
    }

    private static void carBody(Brush brush, Pose pose, Color color) {
        brush.flat(Outline.rounded(0.2, 0.72, 2.3, 0.16, 0.06), SHADOW);
        Shape body = Outline.softened(0.13, 0.05, 0.84, 0.04, 0.5, 0.2, 0.41, 0.46, 0.37, 0.74, 0.05, 1.56, 0.05, 1.98,
                0.39,
                2.46, 0.45, 2.65, 0.56, 2.66, 0.84);
        Bodywork.lacquer(brush, body, color);
        brush.within(body, () -> {
            brush.flat(Outline.polygon(0, 0.74, 2.7, 0.74, 2.7, 0.9, 0, 0.9),
                    Shade.alpha(Shade.darker(color, 0.6), 0.5));
            brush.line(Brush.curve(0.1, 0.5, 0.7, 0.455, 1.6, 0.455, 2.3, 0.5, 2.62, 0.6), 0.018,
                    Shade.alpha(Color.WHITE, 0.5));
            brush.line(Brush.curve(0.1, 0.525, 0.7, 0.48, 1.6, 0.48, 2.3, 0.525, 2.62, 0.625), 0.014,
                    Shade.alpha(Shade.darker(color, 0.5), 0.4));
        });
        brush.flat(Outline.cap(0.6, 0.79, 0.26, 0.26, 175, 190), SHADOW);
        brush.flat(Outline.cap(2.08, 0.79, 0.26, 0.26, 175, 190), SHADOW);
        Shape frame = Outline.softened(0.07, 0.58, 0.395, 0.8, 0.105, 1.53, 0.105, 1.88, 0.395);
        brush.flat(frame, Shade.darker(color, 0.62));
        Bodywork.glass(brush, pose, Outline.softened(0.05, 0.635, 0.375, 0.825, 0.13, 1.15, 0.13, 1.15, 0.375), false);
        Bodywork.glass(brush, pose, Outline.softened(0.05, 1.21, 0.375, 1.21, 0.13, 1.52, 0.13, 1.82, 0.375), false);
        Color seam = Shade.alpha(Shade.darker(color, 0.7), 0.7);
        brush.line(Outline.lines(1.18, 0.4, 1.19, 0.78), 0.01, seam);
        brush.line(Brush.curve(1.86, 0.41, 1.83, 0.6, 1.74, 0.78), 0.01, seam);
        brush.line(Brush.curve(0.62, 0.41, 0.66, 0.47, 0.76, 0.52, 0.86, 0.66, 0.87, 0.78), 0.01, seam);
        for (double x : new double[]{1.02, 1.66}) {
            brush.flat(Outline.rounded(x, 0.515, 0.11, 0.026, 0.012), Bodywork.STEEL);
        }
        Bodywork.lacquer(brush, Outline.softened(0.04, 1.7, 0.33, 1.8, 0.32, 1.83, 0.4, 1.72, 0.41), color);
        brush.flat(Outline.rounded(0.02, 0.72, 0.27, 0.1, 0.04), Shade.darker(Bodywork.STEEL, 0.5));
        brush.flat(Outline.rounded(2.42, 0.73, 0.27, 0.1, 0.04), Shade.darker(Bodywork.STEEL, 0.5));
        brush.flat(Outline.rounded(0.02, 0.715, 0.27, 0.03, 0.014), Shade.lighter(Bodywork.STEEL, 0.4));
        brush.flat(Outline.rounded(2.42, 0.725, 0.27, 0.03, 0.014), Shade.lighter(Bodywork.STEEL, 0.4));
        Bodywork.taillight(brush, pose, 0.045, 0.52, 0.09, 0.11);
        Bodywork.headlight(brush, pose, 2.55, 0.585, 0.065, 0.05);
        brush.flat(Outline.rounded(2.52, 0.665, 0.1, 0.025, 0.012), new Color(0xF2A13C));
        brush.line(Outline.lines(0.86, 0.066, 1.5, 0.066), 0.014, Shade.alpha(Color.WHITE, 0.55));
    }

    static void bus(Brush brush, Pose pose) {
        Color color = pose.tintOr(new Color(0xF0B429));
        brush.placed(0, Bodywork.bounce(pose) * 0.6, 1, 1, () -> busBody(brush, pose, color));
        new Wheel(0.62, 0.875, 0.125).disc(brush, pose, Bodywork.STEEL);
        new Wheel(2.12, 0.875, 0.125).disc(brush, pose, Bodywork.STEEL);
    }

    private static void busBody(Brush brush, Pose pose, Color color) {
        brush.flat(Outline.rounded(0.15, 0.84, 2.5, 0.1, 0.04), SHADOW);
        brush.flat(Outline.rounded(0.7, 0.015, 0.5, 0.06, 0.02), Shade.darker(CREAM, 0.25));
        Shape body = Outline.softened(0.11, 0.04, 0.9, 0.04, 0.05, 2.66, 0.05, 2.76, 0.5, 2.76, 0.9);
        Bodywork.lacquer(brush, body, color);
        brush.within(body, () -> {
            brush.fade(Outline.box(0, 0, 2.8, 0.13), Color.WHITE, Shade.darker(CREAM, 0.1));
            brush.flat(Outline.box(0, 0.59, 2.8, 0.03), CREAM);
            brush.flat(Outline.box(0, 0.64, 2.8, 0.014), CREAM);
            brush.flat(Outline.box(0, 0.84, 2.8, 0.08), Shade.darker(color, 0.5));
        });
        brush.flat(Outline.rounded(0.1, 0.165, 2.04, 0.375, 0.05), Shade.darker(color, 0.68));
        for (int i = 0; i < 5; i++) {
            Shape pane = Outline.rounded(0.125 + i * 0.402, 0.185, 0.382, 0.335, 0.035);
            Bodywork.glass(brush, pose, pane, true);
            int seat = i;
            brush.within(pane, () -> brush.flat(Outline.rounded(0.19 + seat * 0.402, 0.42, 0.15, 0.15, 0.04),
                    Shade.alpha(new Color(0x2E4A5E), 0.45)));
        }
        Shape door = Outline.rounded(2.19, 0.165, 0.3, 0.71, 0.03);
        brush.flat(door, Shade.darker(color, 0.66));
        Bodywork.glass(brush, pose, Outline.rounded(2.205, 0.185, 0.128, 0.64, 0.02), true);
        Bodywork.glass(brush, pose, Outline.rounded(2.347, 0.185, 0.128, 0.64, 0.02), true);
        Bodywork.glass(brush, pose, Outline.softened(0.04, 2.53, 0.175, 2.64, 0.175, 2.72, 0.52, 2.53, 0.56), false);
        for (double x : new double[]{0.62, 2.12}) {
            brush.flat(Outline.cap(x, 0.875, 0.17, 0.17, 175, 190), SHADOW);
        }
        brush.line(Brush.curve(2.7, 0.2, 2.8, 0.19, 2.82, 0.26), 0.016, SHADOW);
        brush.flat(Outline.rounded(2.785, 0.25, 0.05, 0.13, 0.02), SHADOW);
        Bodywork.headlight(brush, pose, 2.7, 0.735, 0.045, 0.045);
        Bodywork.taillight(brush, pose, 0.045, 0.68, 0.04, 0.11);
        brush.flat(Outline.rounded(2.62, 0.84, 0.16, 0.06, 0.02), Shade.darker(Bodywork.STEEL, 0.4));
        brush.flat(Outline.rounded(0.02, 0.84, 0.16, 0.06, 0.02), Shade.darker(Bodywork.STEEL, 0.4));
    }

    static void truck(Brush brush, Pose pose) {
        Color color = pose.tintOrOneOf(new Color(0x3D86C6), new Color(0xD95A43), new Color(0x3F9A78));
        brush.placed(0, Bodywork.bounce(pose) * 0.6, 1, 1, () -> truckBody(brush, pose, color));
        for (double x : new double[]{0.34, 0.66, 1.83}) {
            new Wheel(x, 0.86, 0.14).disc(brush, pose, Bodywork.STEEL);
        }
    }

    private static void truckBody(Brush brush, Pose pose, Color color) {
        brush.flat(Outline.rounded(0.08, 0.76, 2.0, 0.09, 0.02), SHADOW);
        Face box = Face.box(0.03, 0.06, 1.42, 0.7);
        brush.fade(box.all(), new Color(0xFCFAF5), new Color(0xD5D6D6));
        for (int i = 1; i < 16; i++) {
            brush.segment(box.x(i / 16.0, 0), 0.09, box.x(i / 16.0, 0), 0.74, 0.006, new Color(0x40808A96, true));
        }
        brush.flat(box.part(0, 0.36, 1, 0.58), color);
        brush.flat(box.part(0, 0.61, 1, 0.65), Shade.lighter(color, 0.35));
        brush.line(box.all(), 0.022, new Color(0x9AA3AC));
        Shape cab = Outline.softened(0.07, 1.5, 0.8, 1.5, 0.22, 1.87, 0.22, 2.08, 0.5, 2.16, 0.56, 2.17, 0.84, 1.5,
                0.84);
        Bodywork.lacquer(brush, cab, color);
        Bodywork.lacquer(brush, Outline.softened(0.06, 1.5, 0.235, 1.52, 0.09, 1.66, 0.09, 1.82, 0.23),
                Shade.deeper(color, 0.1));
        brush.flat(Outline.softened(0.05, 1.585, 0.5, 1.585, 0.275, 1.86, 0.275, 2.03, 0.5), Shade.darker(color, 0.66));
        Bodywork.glass(brush, pose, Outline.softened(0.04, 1.6, 0.485, 1.6, 0.29, 1.77, 0.29, 1.77, 0.485), false);
        Bodywork.glass(brush, pose, Outline.softened(0.03, 1.795, 0.485, 1.795, 0.29, 1.855, 0.29, 2.0, 0.485), false);
        brush.line(Outline.lines(1.57, 0.26, 1.57, 0.74), 0.008, Shade.darker(color, 0.5));
        brush.line(Outline.lines(1.79, 0.5, 1.79, 0.7), 0.008, Shade.darker(color, 0.5));
        brush.flat(Outline.rounded(1.6, 0.55, 0.08, 0.022, 0.01), Bodywork.STEEL);
        brush.flat(Outline.cap(1.83, 0.86, 0.185, 0.185, 175, 190), SHADOW);
        brush.line(Outline.segment(2.02, 0.34, 2.08, 0.32), 0.012, SHADOW);
        brush.flat(Outline.rounded(2.06, 0.3, 0.04, 0.15, 0.016), SHADOW);
        for (int i = 0; i < 4; i++) {
            brush.segment(2.1, 0.585 + i * 0.025, 2.165, 0.585 + i * 0.025, 0.009, Shade.darker(color, 0.6));
        }
        brush.flat(Outline.rounded(1.98, 0.79, 0.22, 0.075, 0.03), Shade.darker(Bodywork.STEEL, 0.25));
        brush.pillar(Outline.rounded(1.455, 0.16, 0.04, 0.62, 0.015), Bodywork.STEEL);
        Bodywork.headlight(brush, pose, 2.12, 0.735, 0.036, 0.036);
        Bodywork.taillight(brush, pose, 0.03, 0.77, 0.035, 0.06);
        brush.flat(Outline.box(0.9, 0.78, 0.5, 0.13), new Color(0x565C64));
        brush.flat(Outline.box(0.9, 0.78, 0.5, 0.03), new Color(0x7A818A));
    }

    static void tractor(Brush brush, Pose pose) {
        Color color = pose.tintOr(new Color(0xD8432F));
        if (pose.isMoving()) {
            Bodywork.smoke(brush, pose, 0.955, 0.13, 0.25, 0.1, 0.05, 4);
        }
        brush.placed(0, Bodywork.bounce(pose), 1, 1, () -> tractorBody(brush, pose, color));
        new Wheel(0.37, 0.655, 0.345).lugged(brush, pose, new Color(0xF0C23B), 20);
        brush.line(Outline.arc(0.37, 0.655, 0.385, 0.385, 195, 125), 0.06, Shade.deeper(color, 0.2));
        brush.line(Outline.arc(0.37, 0.645, 0.39, 0.39, 205, 80), 0.018, Shade.lighter(color, 0.4));
        new Wheel(1.06, 0.8, 0.2).lugged(brush, pose, new Color(0xF0C23B), 16);
    }

    private static void tractorBody(Brush brush, Pose pose, Color color) {
        brush.flat(Outline.rounded(0.3, 0.6, 0.86, 0.2, 0.05), new Color(0x3A3D44));
        for (double[] post : new double[][]{{0.22, 0.5, 0.27, 0.06}, {0.7, 0.5, 0.66, 0.06}}) {
            brush.segment(post[0], post[1], post[2], post[3], 0.035, SHADOW);
        }
        Bodywork.glass(brush, pose, Outline.polygon(0.28, 0.1, 0.64, 0.1, 0.68, 0.48, 0.25, 0.48), true);
        brush.line(Brush.curve(0.5, 0.48, 0.56, 0.4, 0.62, 0.36), 0.018, SHADOW);
        brush.line(Brush.ellipse(0.58, 0.375, 0.06, 0.02, -35), 0.014, SHADOW);
        brush.flat(Outline.softened(0.03, 0.31, 0.52, 0.31, 0.32, 0.36, 0.32, 0.38, 0.44, 0.5, 0.45, 0.5, 0.52),
                new Color(0x3D3430));
        Bodywork.lacquer(brush, Outline.softened(0.03, 0.19, 0.1, 0.21, 0.02, 0.7, 0.02, 0.74, 0.1), color);
        Bodywork.lacquer(brush, Outline.softened(0.07, 0.62, 0.66, 0.64, 0.4, 1.1, 0.42, 1.22, 0.47, 1.25, 0.68),
                color);
        brush.flat(Outline.softened(0.03, 0.64, 0.47, 1.16, 0.49, 1.16, 0.515, 0.64, 0.5), CREAM);
        for (int i = 0; i < 5; i++) {
            brush.segment(0.86 + i * 0.05, 0.555, 0.86 + i * 0.05, 0.63, 0.016, Shade.darker(color, 0.55));
        }
        brush.flat(Outline.rounded(1.205, 0.47, 0.05, 0.2, 0.02), new Color(0x4A4F57));
        brush.pillar(Outline.rounded(0.93, 0.16, 0.05, 0.27, 0.02), new Color(0x4A4F57));
        brush.pillar(Outline.rounded(0.915, 0.24, 0.08, 0.14, 0.03), new Color(0x6A7078));
        Bodywork.headlight(brush, pose, 1.22, 0.53, 0.035, 0.04);
    }
}
