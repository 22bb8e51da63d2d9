package io.minimax4j.engine.offline.picture.thing.made;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** What floats. Its foot is where the water reaches. */
final class WaterVehicles {
    private static final Color WOOD = new Color(0xA86F3F);
    private static final Color FOAM = new Color(0xE8F6FA);

    private WaterVehicles() {}

    /** A rowing boat; who sits in it sits on its thwarts, level with its near side. */
    static void boat(Brush brush, Pose pose) {
        Color color = pose.tintOr(WOOD);
        brush.turned(pose.wave(0) * 0.7, 1.5, 1, () -> {
            Path2D.Double inside = new Path2D.Double();
            inside.moveTo(0.1, 0.3);
            inside.curveTo(0.6, 0.24, 2.2, 0.24, 2.95, 0.12);
            inside.curveTo(2.3, 0.62, 0.5, 0.62, 0.1, 0.3);
            brush.fade(inside, Shade.darker(color, 0.62), Shade.darker(color, 0.4));
            brush.within(inside, () -> {
                for (double x : new double[]{0.55, 1.3, 2.05}) {
                    brush.plane(Outline.polygon(x, 0.29, x + 0.26, 0.29, x + 0.3, 0.41, x - 0.04, 0.41),
                            Shade.lighter(WOOD, 0.3));
                    brush.flat(Outline.polygon(x - 0.04, 0.41, x + 0.3, 0.41, x + 0.3, 0.46, x - 0.04, 0.46),
                            Shade.darker(WOOD, 0.4));
                }
            });
            Path2D.Double hull = new Path2D.Double();
            hull.moveTo(0.06, 0.3);
            hull.curveTo(0.5, 0.62, 2.3, 0.62, 2.97, 0.1);
            hull.curveTo(2.85, 0.6, 2.6, 0.85, 2.3, 1.0);
            hull.lineTo(0.45, 1.0);
            hull.curveTo(0.2, 0.85, 0.1, 0.55, 0.06, 0.3);
            hull.closePath();
            brush.fade(hull, Shade.lighter(color, 0.16), Shade.darker(color, 0.42));
            brush.within(hull, () -> {
                for (int i = 1; i < 5; i++) {
                    double down = i * 0.125;
                    brush.line(Brush.curve(0.04, 0.32 + down, 0.7, 0.5 + down, 1.6, 0.52 + down, 2.4, 0.4 + down, 3.0,
                            0.12 + down), 0.012, Shade.alpha(Shade.darker(color, 0.7), 0.6));
                    brush.line(Brush.curve(0.04, 0.335 + down, 0.7, 0.515 + down, 1.6, 0.535 + down, 2.4, 0.415 + down,
                            3.0,
                            0.135 + down), 0.009, Shade.alpha(Color.WHITE, 0.24));
                }
            });
            Path2D.Double rim = new Path2D.Double();
            rim.moveTo(0.06, 0.3);
            rim.curveTo(0.5, 0.62, 2.3, 0.62, 2.97, 0.1);
            brush.line(rim, 0.06, Shade.darker(color, 0.2));
            brush.placed(0, -0.014, 1, 1, () -> brush.line(rim, 0.026, Shade.lighter(color, 0.45)));
            oar(brush, pose);
        });
        ripples(brush, pose, 0.35, 2.5, 0.975);
    }

    private static void oar(Brush brush, Pose pose) {
        double stroke = pose.isMoving() ? pose.wave(0) * 16 : pose.wave(0) * 2;
        brush.ball(1.18, 0.52, 0.045, 0.045, new Color(0x5A4A3C));
        brush.turned(stroke, 1.18, 0.52, () -> {
            brush.segment(1.45, 0.22, 0.66, 0.86, 0.032, new Color(0xD9B27C));
            brush.flat(Outline.leaf(0.78, 0.745, 0.34, 0.11, 142, 0.6), new Color(0xE4C08A));
            brush.segment(0.72, 0.79, 0.58, 0.9, 0.01, new Color(0xA87F4A));
        });
    }

    /** Light and foam along the waterline. */
    private static void ripples(Brush brush, Pose pose, double from, double to, double y) {
        int count = Math.max(4, (int) ((to - from) / 0.18));
        for (int i = 0; i < count; i++) {
            double x = from + (to - from) * (i + 0.5) / count + 0.02 * pose.wave(i * 0.37);
            double half = (to - from) / count * 0.42;
            brush.line(
                    Brush.curve(x - half, y + 0.008, x, y - 0.008 + 0.006 * pose.wave(i * 0.21), x + half, y + 0.008),
                    0.02,
                    Shade.alpha(FOAM, 0.75));
        }
    }

    static void sailboat(Brush brush, Pose pose) {
        Color sail = pose.tintOr(new Color(0xFBF6EA));
        double flutter = 0.012 * pose.wave(0) + 0.004 * pose.wave(3, 0.2);
        brush.turned(pose.wave(0.15) * 1.4, 0.42, 0.98, () -> {
            brush.pillar(Outline.polygon(0.392, 0.03, 0.404, 0.03, 0.41, 0.86, 0.388, 0.86), new Color(0x8A5A36));
            Path2D.Double main = new Path2D.Double();
            main.moveTo(0.385, 0.06);
            main.curveTo(0.3, 0.3, 0.16 + flutter, 0.55, 0.055 + flutter, 0.765);
            main.quadTo(0.2, 0.8 + flutter, 0.385, 0.775);
            main.closePath();
            brush.plane(main, sail);
            Path2D.Double jib = new Path2D.Double();
            jib.moveTo(0.418, 0.1);
            jib.curveTo(0.56 + flutter, 0.3, 0.7 + flutter, 0.56, 0.775, 0.765);
            jib.curveTo(0.66, 0.74 + flutter, 0.52, 0.75, 0.43, 0.775);
            jib.quadTo(0.47 + flutter, 0.45, 0.418, 0.1);
            jib.closePath();
            brush.plane(jib, Shade.deeper(sail, 0.12));
            Color seam = Shade.alpha(Shade.darker(sail, 0.4), 0.35);
            brush.within(main, () -> {
                for (int i = 1; i < 6; i++) {
                    double y = 0.1 + i * 0.115;
                    brush.line(Brush.curve(0.02, y + 0.05, 0.2, y + 0.035 + flutter, 0.39, y), 0.005, seam);
                }
                brush.fade(Outline.box(0.3, 0, 0.09, 0.8), Shade.alpha(Color.BLACK, 0.02),
                        Shade.alpha(Color.BLACK, 0.12));
            });
            brush.within(jib, () -> {
                for (int i = 1; i < 5; i++) {
                    double y = 0.2 + i * 0.115;
                    brush.line(Brush.curve(0.4, y, 0.6, y + 0.03 + flutter, 0.8, y + 0.05), 0.005, seam);
                }
            });
            brush.segment(0.05, 0.79, 0.4, 0.795, 0.014, new Color(0x8A5A36));
            Turret.flag(brush, pose, 0.398, 0.04, 0.05, new Color(0xD8433C));
            Path2D.Double hull = new Path2D.Double();
            hull.moveTo(0.03, 0.84);
            hull.quadTo(0.4, 0.87, 0.83, 0.82);
            hull.quadTo(0.78, 0.93, 0.7, 0.995);
            hull.lineTo(0.13, 0.995);
            hull.quadTo(0.05, 0.93, 0.03, 0.84);
            hull.closePath();
            brush.fade(hull, Shade.lighter(WOOD, 0.1), Shade.darker(WOOD, 0.35));
            brush.within(hull, () -> {
                brush.flat(Outline.box(0, 0.955, 1, 0.05), new Color(0x2F5D7A));
                brush.flat(Outline.box(0, 0.945, 1, 0.01), new Color(0xFBF3E2));
            });
            brush.line(Brush.curve(0.03, 0.845, 0.4, 0.866, 0.83, 0.825), 0.016, new Color(0xFBF3E2));
            brush.flat(Outline.softened(0.015, 0.2, 0.853, 0.22, 0.81, 0.4, 0.81, 0.43, 0.853), new Color(0xF3E6CC));
            for (int i = 0; i < 3; i++) {
                brush.flat(Brush.ellipse(0.255 + i * 0.055, 0.833, 0.014, 0.012),
                        pose.lampsLit() ? new Color(0xFFD070) : new Color(0x4C7896));
            }
        });
        ripples(brush, pose, 0.06, 0.8, 0.985);
    }

    static void ship(Brush brush, Pose pose) {
        Color hullColor = pose.tintOr(new Color(0x27405E));
        Bodywork.smoke(brush, pose, 1.02, 0.17, 0.5, 0.12, 0.07, 5);
        Bodywork.smoke(brush, pose, 1.37, 0.17, 0.5, 0.12, 0.06, 5);
        brush.turned(pose.wave(0) * 0.4, 1.1, 1, () -> {
            brush.segment(1.86, 0.66, 1.84, 0.14, 0.014, new Color(0x5A6068));
            brush.segment(0.36, 0.62, 0.37, 0.2, 0.012, new Color(0x5A6068));
            brush.line(Brush.curve(0.06, 0.6, 0.37, 0.22, 1.1, 0.16, 1.84, 0.16, 2.16, 0.56), 0.004,
                    new Color(0x90606870, true));
            funnel(brush, 0.9, 0.15);
            funnel(brush, 1.25, 0.15);
            deck(brush, pose, 0.78, 0.36, 0.78, 0.09, 12);
            deck(brush, pose, 0.62, 0.445, 1.1, 0.09, 17);
            deck(brush, pose, 0.46, 0.53, 1.4, 0.1, 21);
            brush.flat(Outline.softened(0.02, 1.42, 0.37, 1.45, 0.29, 1.62, 0.29, 1.66, 0.37), Color.WHITE);
            Bodywork.glass(brush, pose, Outline.polygon(1.46, 0.345, 1.475, 0.31, 1.6, 0.31, 1.63, 0.345), true);
            for (int i = 0; i < 4; i++) {
                double x = 0.66 + i * 0.26;
                brush.flat(Outline.softened(0.02, x, 0.425, x + 0.14, 0.425, x + 0.12, 0.46, x + 0.02, 0.46),
                        new Color(0xE58A3C));
                brush.segment(x, 0.425, x + 0.14, 0.425, 0.012, Color.WHITE);
            }
            Path2D.Double hull = new Path2D.Double();
            hull.moveTo(0.02, 0.6);
            hull.curveTo(0.6, 0.67, 1.5, 0.66, 2.19, 0.54);
            hull.quadTo(2.1, 0.75, 2.02, 0.995);
            hull.lineTo(0.22, 0.995);
            hull.quadTo(0.08, 0.9, 0.02, 0.6);
            hull.closePath();
            brush.fade(hull, Shade.lighter(hullColor, 0.16), Shade.darker(hullColor, 0.3));
            brush.within(hull, () -> {
                brush.flat(Outline.box(0, 0.93, 2.3, 0.1), new Color(0xA63A30));
                brush.flat(Outline.box(0, 0.915, 2.3, 0.016), new Color(0xF3EEE2));
            });
            Path2D.Double sheer = new Path2D.Double();
            sheer.moveTo(0.02, 0.605);
            sheer.curveTo(0.6, 0.675, 1.5, 0.665, 2.19, 0.545);
            brush.line(sheer, 0.022, new Color(0xF3EEE2));
            for (int row = 0; row < 2; row++) {
                for (int i = 0; i < 24; i++) {
                    double x = 0.22 + i * 0.072;
                    brush.flat(Brush.ellipse(x, 0.745 + row * 0.075 - 0.01 * Math.pow((x - 1) / 0.9, 2), 0.013, 0.013),
                            pose.lampsLit() ? new Color(0xFFDA84) : new Color(0xBFD9E6));
                }
            }
            brush.segment(1.98, 0.64, 1.96, 0.74, 0.014, new Color(0x12161C));
            brush.line(Outline.arc(1.96, 0.735, 0.04, 0.035, 10, 160), 0.014, new Color(0x12161C));
        });
        ripples(brush, pose, 0.2, 2.05, 0.982);
        brush.line(Brush.curve(1.95, 0.99, 2.06, 0.95 + 0.01 * pose.wave(0), 2.14, 0.985), 0.025,
                Shade.alpha(FOAM, 0.9));
    }

    private static void deck(Brush brush, Pose pose, double x, double y, double width, double height, int windows) {
        Shape wall = Outline.softened(0.03, x, y + height + 0.06, x, y, x + width, y, x + width + 0.04,
                y + height + 0.06);
        brush.plane(wall, new Color(0xFBFAF6));
        brush.flat(Outline.box(x - 0.02, y - 0.008, width + 0.04, 0.014), new Color(0xD9DEE2));
        for (int i = 0; i < windows; i++) {
            double left = x + 0.03 + (width - 0.06) * i / windows;
            Bodywork.glass(brush, pose, Outline.rounded(left, y + 0.025, (width - 0.06) / windows * 0.7, 0.042, 0.01),
                    true);
        }
    }

    private static void funnel(Brush brush, double x, double y) {
        Shape funnel = Outline.polygon(x, 0.4, x + 0.03, y, x + 0.2, y, x + 0.21, 0.4);
        brush.pillar(funnel, new Color(0xD2493A));
        brush.within(funnel, () -> {
            brush.pillar(Outline.box(x - 0.02, y, 0.26, 0.045), new Color(0x2B2E35));
            brush.pillar(Outline.box(x - 0.02, y + 0.07, 0.26, 0.03), new Color(0xFBFAF6));
        });
        brush.flat(Brush.ellipse(x + 0.115, y, 0.085, 0.014), new Color(0x15171B));
    }
}
