package io.minimax4j.engine.offline.picture.thing.made;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** Vessels that stand on tables. */
final class Tableware {
    private Tableware() {}

    static void cup(Brush brush, Pose pose) {
        Color color = pose.tintOr(new Color(0xE2694A));
        brush.pillar(Brush.ellipse(0.55, 0.925, 0.55, 0.075), new Color(0xEDE6DA));
        brush.fade(Brush.ellipse(0.55, 0.91, 0.4, 0.05), new Color(0xC9C0B2), new Color(0xF4EEE4));
        brush.line(Brush.curve(0.9, 0.53, 1.06, 0.48, 1.13, 0.6, 1.04, 0.74, 0.83, 0.79), 0.075,
                Shade.deeper(color, 0.35));
        brush.line(Brush.curve(0.9, 0.52, 1.05, 0.475, 1.115, 0.595, 1.03, 0.725, 0.83, 0.775), 0.03,
                Shade.lighter(color, 0.3));
        Path2D.Double bowl = new Path2D.Double();
        bowl.moveTo(0.16, 0.44);
        bowl.curveTo(0.17, 0.7, 0.24, 0.86, 0.4, 0.92);
        bowl.quadTo(0.55, 0.95, 0.7, 0.92);
        bowl.curveTo(0.86, 0.86, 0.93, 0.7, 0.94, 0.44);
        bowl.closePath();
        brush.pillar(bowl, color);
        brush.within(bowl, () -> {
            brush.line(Brush.curve(0.1, 0.56, 0.3, 0.62, 0.55, 0.635, 0.8, 0.62, 1.0, 0.56), 0.03, new Color(0xFBF3E2));
            for (int i = 0; i < 9; i++) {
                double x = 0.18 + i * 0.093;
                brush.flat(Brush.ellipse(x, 0.7 - 0.6 * (x - 0.55) * (x - 0.55) * 0.5, 0.02, 0.02),
                        new Color(0xFBF3E2));
            }
        });
        brush.pillar(Brush.ellipse(0.55, 0.44, 0.39, 0.075), Shade.lighter(color, 0.35));
        brush.flat(Brush.ellipse(0.55, 0.445, 0.36, 0.06), Shade.darker(color, 0.4));
        Shape coffee = Brush.ellipse(0.55, 0.455, 0.345, 0.05);
        brush.fade(coffee, new Color(0x4F2F1E), new Color(0x8A5633));
        brush.line(Outline.arc(0.5, 0.455, 0.22, 0.03, 150, 170), 0.012, new Color(0x90E6C49A, true));
        Steam.gloss(brush, 0.27, 0.6, 0.025, 0.09, 8);
        Steam.rise(brush, pose, 0.55, 0.42, 0.17, 0.42, 3);
    }

    static void bottle(Brush brush, Pose pose) {
        Color glass = pose.tintOr(new Color(0x3C7A55));
        Path2D.Double body = new Path2D.Double();
        body.moveTo(0.135, 0.06);
        body.lineTo(0.215, 0.06);
        body.lineTo(0.22, 0.27);
        body.curveTo(0.225, 0.36, 0.325, 0.36, 0.325, 0.48);
        body.lineTo(0.325, 0.96);
        body.quadTo(0.325, 0.995, 0.28, 0.995);
        body.lineTo(0.07, 0.995);
        body.quadTo(0.025, 0.995, 0.025, 0.96);
        body.lineTo(0.025, 0.48);
        body.curveTo(0.025, 0.36, 0.125, 0.36, 0.13, 0.27);
        body.closePath();
        brush.pillar(body, glass);
        brush.within(body, () -> {
            brush.fade(Outline.box(0, 0.42, 0.35, 0.6), Shade.alpha(Shade.darker(glass, 0.6), 0.25),
                    Shade.alpha(Shade.darker(glass, 0.6), 0.6));
            brush.pillar(Outline.box(0, 0.56, 0.35, 0.26), new Color(0xF4EAD2));
            brush.pillar(Outline.box(0, 0.575, 0.35, 0.012), new Color(0xC79B45));
            brush.pillar(Outline.box(0, 0.793, 0.35, 0.012), new Color(0xC79B45));
        });
        for (int i = 0; i < 9; i++) {
            double row = i < 4 ? 0 : i < 7 ? 1 : 2;
            double place = i < 4 ? i : i < 7 ? i - 4 + 0.5 : i - 7 + 1;
            brush.ball(0.13 + place * 0.03, 0.655 + row * 0.03, 0.016, 0.016, new Color(0x7A4A8F));
        }
        brush.flat(Outline.leaf(0.175, 0.648, 0.05, 0.03, -30, 0.4), new Color(0x6FA24E));
        brush.pillar(Outline.rounded(0.128, 0.04, 0.094, 0.13, 0.01), new Color(0x8E2F3A));
        brush.pillar(Outline.rounded(0.122, 0.075, 0.106, 0.026, 0.01), new Color(0xA83B47));
        brush.pillar(Outline.rounded(0.142, 0.0, 0.066, 0.045, 0.01), new Color(0xC39A68));
        brush.flat(Outline.rounded(0.06, 0.47, 0.022, 0.48, 0.011), Shade.alpha(Color.WHITE, 0.45));
        brush.flat(Outline.rounded(0.145, 0.19, 0.012, 0.12, 0.006), Shade.alpha(Color.WHITE, 0.5));
    }

    static void vase(Brush brush, Pose pose) {
        Color color = pose.tintOr(new Color(0x3F74B5));
        Color[] petals = {new Color(0xF27E93), new Color(0xFFF4EA), new Color(0xF6BE4A), new Color(0xE4573D),
            new Color(0xB58AD8),
            new Color(0xF5A3BD)};
        double[] heads = {0.1, 0.2, 0.22, 0.09, 0.4, 0.12, 0.5, 0.23, 0.3, 0.24, 0.17, 0.33};
        for (int i = 0; i < heads.length; i += 2) {
            double x = heads[i] + 0.012 * pose.wave(heads[i] * 1.3);
            brush.line(Brush.curve(0.3 + (heads[i] - 0.3) * 0.15, 0.55, (x + 0.3) / 2, 0.42, x, heads[i + 1]), 0.012,
                    new Color(0x5B8F4A));
        }
        for (int i = 0; i < 7; i++) {
            double degrees = -170 + i * 27 + 2 * pose.wave(i * 0.2);
            brush.flat(Outline.leaf(0.3, 0.47, 0.24, 0.075, degrees, 0.45),
                    i % 2 == 0 ? new Color(0x5FA052) : new Color(0x467F42));
        }
        for (int i = 0; i < heads.length; i += 2) {
            flower(brush, heads[i] + 0.012 * pose.wave(heads[i] * 1.3), heads[i + 1], i == 8 ? 0.085 : 0.075,
                    petals[i / 2]);
        }
        Path2D.Double body = new Path2D.Double();
        body.moveTo(0.2, 0.46);
        body.curveTo(0.25, 0.52, 0.23, 0.56, 0.16, 0.62);
        body.curveTo(0.04, 0.72, 0.08, 0.88, 0.2, 0.985);
        body.quadTo(0.3, 1.005, 0.4, 0.985);
        body.curveTo(0.52, 0.88, 0.56, 0.72, 0.44, 0.62);
        body.curveTo(0.37, 0.56, 0.35, 0.52, 0.4, 0.46);
        body.closePath();
        brush.pillar(body, color);
        brush.within(body, () -> {
            Color pale = Shade.mix(color, Color.WHITE, 0.85);
            brush.line(Brush.curve(0.05, 0.64, 0.3, 0.675, 0.55, 0.64), 0.014, pale);
            brush.line(Brush.curve(0.05, 0.9, 0.3, 0.935, 0.55, 0.9), 0.014, pale);
            for (int i = 0; i < 3; i++) {
                double x = 0.13 + i * 0.17;
                for (int k = 0; k < 6; k++) {
                    brush.flat(Outline.leaf(x, 0.785, 0.052, 0.024, k * 60 + 30, 0.55), pale);
                }
                brush.flat(Brush.ellipse(x, 0.785, 0.012, 0.012), color);
                brush.line(Brush.curve(x + 0.06, 0.82, x + 0.085, 0.785, x + 0.11, 0.75), 0.008, pale);
            }
        });
        brush.pillar(Outline.rounded(0.19, 0.44, 0.22, 0.03, 0.014), Shade.lighter(color, 0.3));
        Steam.gloss(brush, 0.155, 0.73, 0.018, 0.07, 14);
    }

    private static void flower(Brush brush, double x, double y, double size, Color petals) {
        for (int ring = 0; ring < 2; ring++) {
            for (int i = 0; i < 8; i++) {
                double reach = size * (1 - ring * 0.3);
                Color color = Shade.mix(Shade.deeper(petals, 0.3 - ring * 0.25), Color.WHITE, i < 4 ? 0 : 0.1);
                brush.flat(Outline.leaf(x, y, reach, size * 0.55, i * 45 + ring * 22, 0.6), color);
            }
        }
        brush.ball(x, y, size * 0.25, size * 0.24, new Color(0xE9A93A));
    }

    static void teapot(Brush brush, Pose pose) {
        Color color = pose.tintOr(new Color(0x4F9A94));
        brush.line(Brush.curve(0.36, 0.45, 0.12, 0.4, 0.08, 0.66, 0.3, 0.84, 0.4, 0.82), 0.08,
                Shade.deeper(color, 0.35));
        brush.line(Brush.curve(0.36, 0.44, 0.13, 0.395, 0.09, 0.65, 0.3, 0.825), 0.03, Shade.lighter(color, 0.25));
        Path2D.Double spout = new Path2D.Double();
        spout.moveTo(1.02, 0.8);
        spout.curveTo(1.2, 0.76, 1.16, 0.46, 1.36, 0.34);
        spout.lineTo(1.44, 0.38);
        spout.curveTo(1.32, 0.5, 1.36, 0.86, 1.0, 0.92);
        spout.closePath();
        brush.plane(spout, Shade.deeper(color, 0.12));
        brush.flat(Brush.ellipse(1.4, 0.355, 0.05, 0.022, 26), Shade.darker(color, 0.6));
        brush.pillar(Outline.softened(0.03, 0.5, 0.92, 0.96, 0.92, 1.0, 1.0, 0.46, 1.0), Shade.deeper(color, 0.3));
        brush.round(Brush.ellipse(0.73, 0.65, 0.45, 0.315), color);
        brush.within(Brush.ellipse(0.73, 0.65, 0.45, 0.315), () -> {
            Color pale = Shade.mix(color, Color.WHITE, 0.85);
            brush.line(Brush.curve(0.25, 0.8, 0.73, 0.87, 1.2, 0.8), 0.02, Shade.alpha(pale, 0.9));
            brush.line(Brush.curve(0.62, 0.8, 0.7, 0.66, 0.9, 0.56), 0.014, new Color(0x6B4A33));
            for (double[] at : new double[][]{{0.66, 0.72}, {0.73, 0.62}, {0.83, 0.6}, {0.92, 0.55}, {0.78, 0.7}}) {
                for (int i = 0; i < 5; i++) {
                    double angle = Math.toRadians(i * 72 - 90);
                    brush.flat(
                            Brush.ellipse(at[0] + Math.cos(angle) * 0.022, at[1] + Math.sin(angle) * 0.022, 0.019,
                                    0.019),
                            new Color(0xFBE3EA));
                }
                brush.flat(Brush.ellipse(at[0], at[1], 0.011, 0.011), new Color(0xE2607F));
            }
        });
        brush.pillar(Brush.ellipse(0.73, 0.37, 0.24, 0.05), Shade.deeper(color, 0.3));
        brush.round(Outline.cap(0.73, 0.375, 0.23, 0.16, 180, 180), Shade.lighter(color, 0.06));
        brush.ball(0.73, 0.195, 0.055, 0.05, Shade.lighter(color, 0.1));
        Steam.gloss(brush, 0.44, 0.55, 0.04, 0.1, 30);
        Steam.rise(brush, pose, 1.4, 0.34, 0, 0.34, 1);
    }

    static void basket(Brush brush, Pose pose) {
        Color straw = pose.tintOr(new Color(0xC08A4A));
        brush.line(Outline.arc(0.6, 0.5, 0.43, 0.46, 180, 180), 0.06, Shade.darker(straw, 0.28));
        for (int i = 0; i < 17; i++) {
            double angle = Math.toRadians(185 + i * 10.6);
            brush.segment(0.6 + Math.cos(angle) * 0.41, 0.5 + Math.sin(angle) * 0.44,
                    0.6 + Math.cos(angle + 0.06) * 0.45,
                    0.5 + Math.sin(angle + 0.06) * 0.48, 0.018, Shade.lighter(straw, 0.25));
        }
        brush.round(Brush.blob(0.16, 0.56, 0.22, 0.42, 0.4, 0.46, 0.5, 0.58), new Color(0xF6F1E6));
        brush.plane(Brush.limbShape(0.76, 0.62, 0.15, 0.98, 0.28, 0.12), new Color(0xD79A4C));
        for (int i = 0; i < 3; i++) {
            brush.segment(0.82 + i * 0.05, 0.44 - i * 0.07, 0.88 + i * 0.05, 0.46 - i * 0.07, 0.016,
                    new Color(0xF1CD8D));
        }
        Fruit.appleAt(brush, 0.36, 0.45, 0.13, new Color(0xD63A2F));
        Fruit.appleAt(brush, 0.66, 0.46, 0.13, new Color(0x8DB84A));
        brush.ball(0.51, 0.44, 0.12, 0.12, new Color(0xF0932E));
        Face side = new Face(0.06, 0.56, 1.14, 0.56, 1.02, 0.99, 0.18, 0.99);
        brush.pillar(side.all(), straw);
        for (int row = 0; row < 6; row++) {
            for (int i = 0; i < 14; i++) {
                double left = (i + row % 2 * 0.5 - 0.4) / 13.5;
                double from = Math.clamp(left, 0.0, 1.0);
                double to = Math.clamp(left + 0.058, 0.0, 1.0);
                if (to > from) {
                    brush.fade(side.part(from, row / 6.0 + 0.02, to, row / 6.0 + 0.14),
                            Shade.alpha(Shade.lighter(straw, 0.4), 0.75),
                            Shade.alpha(Shade.darker(straw, 0.4), 0.6));
                }
            }
        }
        for (int i = 0; i < 24; i++) {
            brush.flat(Brush.ellipse(0.07 + i * 0.046, 0.56, 0.035, 0.022, 30),
                    i % 2 == 0 ? Shade.lighter(straw, 0.15) : Shade.darker(straw, 0.12));
        }
        Shape cloth = Brush.blob(0.1, 0.53, 0.3, 0.55, 0.46, 0.54, 0.44, 0.68, 0.36, 0.8, 0.27, 0.7, 0.16, 0.74);
        brush.plane(cloth, new Color(0xFBF6EC));
        brush.within(cloth, () -> {
            for (int i = 0; i < 7; i++) {
                brush.segment(0.1 + i * 0.06, 0.5, 0.12 + i * 0.06, 0.85, 0.016, new Color(0x90D6524A, true));
                brush.segment(0.05, 0.54 + i * 0.05, 0.5, 0.54 + i * 0.05, 0.016, new Color(0x90D6524A, true));
            }
        });
    }
}
