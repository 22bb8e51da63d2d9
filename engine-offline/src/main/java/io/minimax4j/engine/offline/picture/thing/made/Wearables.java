package io.minimax4j.engine.offline.picture.thing.made;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import io.minimax4j.engine.offline.picture.thing.Tint;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** What people put on or hold over themselves: hat, shoe, shirt, umbrella, scent. */
final class Wearables {
    private Wearables() {}

    static void umbrella(Brush brush, Pose pose) {
        Color cloth = pose.tintOr(new Color(0xE2453E));
        brush.turned(pose.wave(0) * 2.5, 0.6, 0.99, () -> {
            brush.pillar(Outline.box(0.588, 0.06, 0.024, 0.8), new Color(0x8A8F96));
            brush.line(Brush.curve(0.6, 0.82, 0.6, 0.92, 0.55, 0.975, 0.49, 0.95, 0.475, 0.89), 0.04,
                    new Color(0x7A4A2C));
            brush.line(Brush.curve(0.594, 0.82, 0.592, 0.915, 0.548, 0.965, 0.497, 0.945), 0.012, new Color(0xB98252));
            Path2D.Double inside = new Path2D.Double();
            inside.moveTo(0.02, 0.5);
            inside.quadTo(0.6, 0.36, 1.18, 0.5);
            inside.quadTo(0.6, 0.62, 0.02, 0.5);
            brush.flat(inside, Shade.darker(cloth, 0.55));
            double[] seams = {0.02, 0.22, 0.47, 0.73, 0.98, 1.18};
            double[] edges = {0.5, 0.535, 0.55, 0.55, 0.535, 0.5};
            for (int i = 0; i < 5; i++) {
                Path2D.Double panel = new Path2D.Double();
                panel.moveTo(0.6, 0.05);
                bow(panel, seams[i], edges[i], true);
                panel.quadTo((seams[i] + seams[i + 1]) / 2, edges[i] - 0.075 + 0.012 * pose.wave(2, i * 0.2),
                        seams[i + 1], edges[i + 1]);
                bow(panel, seams[i + 1], edges[i + 1], false);
                panel.closePath();
                double away = brush.lightFrom() < 0 ? i : 4 - i;
                Color tone = i % 2 == 0 ? cloth : Shade.lighter(cloth, 0.14);
                brush.fade(panel, Shade.lighter(Shade.deeper(tone, 0.09 * away), 0.1),
                        Shade.deeper(tone, 0.1 * away + 0.08));
                brush.line(panel, 0.005, Shade.alpha(Shade.deeper(cloth, 0.7), 0.5));
            }
            for (int i = 0; i < 6; i++) {
                brush.ball(seams[i], edges[i] + 0.006, 0.011, 0.011, new Color(0xD9DEE2));
            }
            brush.pillar(Outline.softened(0.005, 0.6, -0.01, 0.612, 0.06, 0.588, 0.06), new Color(0x5A616B));
            brush.flat(
                    Brush.ellipse(brush.lightFrom() < 0 ? 0.34 : 0.86, 0.2, 0.1, 0.03,
                            brush.lightFrom() < 0 ? -38 : 38),
                    Shade.alpha(Color.WHITE, 0.28));
        });
    }

    private static void bow(Path2D path, double x, double y, boolean down) {
        double bendX = 0.6 + (x - 0.6) * 0.82;
        double bendY = 0.08;
        if (down) {
            path.curveTo(0.6 + (x - 0.6) * 0.4, 0.05, bendX, bendY + 0.06, x, y);
        } else {
            path.curveTo(bendX, bendY + 0.06, 0.6 + (x - 0.6) * 0.4, 0.05, 0.6, 0.05);
        }
    }

    static void hat(Brush brush, Pose pose) {
        Color straw = pose.tintOr(new Color(0xE3C07A));
        Color band = pose.tint() == Tint.RED ? new Color(0x2E4F7A) : new Color(0xB8403A);
        brush.pillar(Brush.ellipse(0.95, 0.77, 0.94, 0.225), Shade.darker(straw, 0.34));
        brush.pillar(Brush.ellipse(0.95, 0.735, 0.94, 0.215), straw);
        for (int i = 1; i < 6; i++) {
            brush.line(Brush.ellipse(0.95, 0.735, 0.94 - i * 0.085, 0.215 - i * 0.021), 0.012,
                    Shade.alpha(Shade.darker(straw, 0.45), 0.35));
        }
        brush.flat(Brush.ellipse(1.02, 0.76, 0.56, 0.12), Shade.alpha(Shade.darker(straw, 0.7), 0.4));
        Path2D.Double crown = new Path2D.Double();
        crown.moveTo(0.45, 0.72);
        crown.curveTo(0.47, 0.4, 0.5, 0.1, 0.7, 0.05);
        crown.quadTo(0.95, 0.14, 1.2, 0.05);
        crown.curveTo(1.4, 0.1, 1.43, 0.4, 1.45, 0.72);
        crown.quadTo(0.95, 0.88, 0.45, 0.72);
        brush.pillar(crown, straw);
        brush.within(crown, () -> {
            for (int i = 0; i < 9; i++) {
                double y = 0.12 + i * 0.065;
                brush.line(Brush.curve(0.4, y - 0.03, 0.95, y + 0.06, 1.5, y - 0.03), 0.012,
                        Shade.alpha(Shade.darker(straw, 0.45), 0.32));
            }
            brush.flat(Brush.ellipse(0.95, 0.05, 0.24, 0.1), Shade.alpha(Shade.darker(straw, 0.6), 0.4));
            Path2D.Double ribbon = new Path2D.Double();
            ribbon.moveTo(0.4, 0.5);
            ribbon.quadTo(0.95, 0.66, 1.5, 0.5);
            ribbon.lineTo(1.5, 0.7);
            ribbon.quadTo(0.95, 0.87, 0.4, 0.7);
            ribbon.closePath();
            brush.pillar(ribbon, band);
        });
        brush.plane(Brush.blob(1.36, 0.66, 1.5, 0.54, 1.6, 0.58, 1.56, 0.72), band);
        brush.plane(Brush.blob(1.36, 0.68, 1.52, 0.72, 1.62, 0.86 + 0.01 * pose.wave(0), 1.5, 0.86),
                Shade.deeper(band, 0.25));
        brush.ball(1.38, 0.66, 0.05, 0.055, Shade.lighter(band, 0.06));
    }

    static void sneaker(Brush brush, Pose pose) {
        Color color = pose.tintOr(new Color(0x3F86C6));
        Color sole = new Color(0xF8F5EE);
        Path2D.Double upper = new Path2D.Double();
        upper.moveTo(0.12, 0.8);
        upper.curveTo(0.03, 0.62, 0.08, 0.4, 0.13, 0.2);
        upper.quadTo(0.14, 0.09, 0.21, 0.12);
        upper.curveTo(0.3, 0.36, 0.5, 0.36, 0.66, 0.16);
        upper.curveTo(0.86, 0.24, 1.1, 0.46, 1.42, 0.5);
        upper.curveTo(1.76, 0.52, 2.04, 0.6, 2.05, 0.8);
        upper.closePath();
        brush.plane(Brush.blob(0.56, 0.24, 0.6, 0.08, 0.7, 0.01, 0.8, 0.05, 0.94, 0.24, 0.9, 0.36, 0.7, 0.36),
                Shade.lighter(color, 0.3));
        brush.flat(Brush.blob(0.18, 0.16, 0.4, 0.2, 0.64, 0.16, 0.62, 0.3, 0.42, 0.38, 0.26, 0.32),
                Shade.darker(color, 0.62));
        brush.fade(upper, Shade.lighter(color, 0.2), Shade.deeper(color, 0.35));
        brush.within(upper, () -> {
            brush.flat(Brush.blob(1.62, 0.48, 1.85, 0.5, 2.15, 0.66, 2.1, 0.9, 1.6, 0.88, 1.52, 0.68),
                    Shade.mix(color, Color.WHITE, 0.72));
            brush.flat(Brush.blob(0.0, 0.4, 0.2, 0.42, 0.34, 0.56, 0.38, 0.9, 0.0, 0.95), Shade.deeper(color, 0.34));
            brush.flat(Outline.polygon(0.62, 0.16, 0.76, 0.18, 1.4, 0.49, 1.3, 0.56, 0.98, 0.52, 0.7, 0.34),
                    Shade.deeper(color, 0.24));
            brush.fade(Brush.blob(0.5, 0.77, 0.74, 0.7, 1.08, 0.7, 1.36, 0.56, 1.2, 0.76, 0.8, 0.83), Color.WHITE,
                    new Color(0xE0E2E4));
            for (int i = 0; i < 12; i++) {
                brush.flat(Brush.ellipse(1.48 + i % 4 * 0.05, 0.56 + i / 4 * 0.05, 0.009, 0.009),
                        Shade.alpha(Shade.darker(color, 0.5), 0.5));
            }
        });
        for (int i = 0; i < 5; i++) {
            double x = 0.82 + i * 0.12;
            double y = 0.25 + i * 0.06 - i * i * 0.003;
            brush.segment(x - 0.075, y + 0.1, x + 0.07, y - 0.03, 0.042, new Color(0xD0D4D8));
            brush.segment(x - 0.075, y + 0.09, x + 0.07, y - 0.04, 0.03, Color.WHITE);
            brush.flat(Brush.ellipse(x - 0.08, y + 0.1, 0.018, 0.018), Bodywork.STEEL);
        }
        brush.line(Brush.curve(0.84, 0.2, 0.98, 0.06, 1.12, 0.1, 0.98, 0.22), 0.024, Color.WHITE);
        brush.line(Brush.curve(0.84, 0.22, 1.02, 0.26, 1.14, 0.4), 0.024, Color.WHITE);
        brush.line(Brush.curve(0.2, 0.14, 0.28, 0.3, 0.44, 0.345, 0.58, 0.27, 0.66, 0.17), 0.04,
                Shade.deeper(color, 0.45));
        brush.line(Brush.curve(0.12, 0.26, 0.16, 0.3, 0.17, 0.4), 0.03, Color.WHITE);
        Path2D.Double edge = new Path2D.Double();
        edge.moveTo(0.06, 0.75);
        edge.curveTo(0.5, 0.84, 0.8, 0.8, 1.1, 0.79);
        edge.curveTo(1.5, 0.78, 1.8, 0.83, 2.05, 0.73);
        edge.quadTo(2.12, 0.84, 2.0, 0.96);
        edge.lineTo(0.12, 0.96);
        edge.quadTo(0.03, 0.9, 0.06, 0.75);
        edge.closePath();
        brush.fade(edge, sole, new Color(0xCFCBC2));
        brush.within(edge, () -> {
            brush.line(Brush.curve(0.06, 0.83, 0.6, 0.885, 1.2, 0.86, 1.7, 0.88, 2.08, 0.81), 0.02, color);
            brush.flat(Outline.box(0, 0.94, 2.2, 0.1), new Color(0x8C8880));
        });
        for (int i = 0; i < 20; i++) {
            brush.flat(Outline.rounded(0.14 + i * 0.094, 0.955, 0.078, 0.04, 0.012), new Color(0x6E6A64));
        }
        brush.line(Brush.curve(1.7, 0.57, 1.86, 0.6, 1.97, 0.69), 0.028, Shade.alpha(Color.WHITE, 0.6));
    }

    static void shirt(Brush brush, Pose pose) {
        Color cloth = pose.tintOr(new Color(0x4E8FC7));
        double breeze = 0.012 * pose.wave(0);
        Shape back = Brush.ellipse(0.5, 0.115, 0.14, 0.06);
        brush.flat(back, Shade.darker(cloth, 0.5));
        Path2D.Double body = new Path2D.Double();
        body.moveTo(0.35, 0.03);
        body.quadTo(0.24, 0.06, 0.18, 0.12);
        body.lineTo(0.0, 0.38);
        body.lineTo(0.16, 0.485);
        body.lineTo(0.25, 0.37);
        body.quadTo(0.25, 0.7, 0.22 - breeze, 0.975);
        body.quadTo(0.5, 1.01, 0.78 - breeze, 0.975);
        body.quadTo(0.75, 0.7, 0.75, 0.37);
        body.lineTo(0.84, 0.485);
        body.lineTo(1.0, 0.38);
        body.lineTo(0.82, 0.12);
        body.quadTo(0.76, 0.06, 0.65, 0.03);
        body.quadTo(0.5, 0.2, 0.35, 0.03);
        body.closePath();
        brush.plane(body, cloth);
        Color fold = Shade.alpha(Shade.deeper(cloth, 0.8), 0.5);
        brush.within(body, () -> {
            brush.flat(Outline.polygon(0.0, 0.38, 0.18, 0.12, 0.25, 0.37, 0.16, 0.5),
                    Shade.alpha(Shade.deeper(cloth, 0.6), 0.28));
            brush.flat(Outline.polygon(1.0, 0.38, 0.82, 0.12, 0.75, 0.37, 0.84, 0.5),
                    Shade.alpha(Shade.deeper(cloth, 0.6), 0.42));
            brush.flat(Brush.blob(0.62, 0.4, 0.76, 0.36, 0.82, 0.98, 0.64 - breeze, 1.0, 0.7, 0.7),
                    Shade.alpha(Shade.deeper(cloth, 0.7), 0.35));
            brush.line(Brush.curve(0.25, 0.38, 0.27, 0.27, 0.24, 0.18), 0.009, fold);
            brush.line(Brush.curve(0.75, 0.38, 0.73, 0.27, 0.76, 0.18), 0.009, fold);
            brush.line(Brush.curve(0.27, 0.42, 0.36, 0.5, 0.38, 0.6), 0.009, fold);
            brush.line(Brush.curve(0.36 - breeze, 0.96, 0.38, 0.85, 0.35, 0.75), 0.009, fold);
            brush.line(Brush.curve(0.58 - breeze, 0.97, 0.6, 0.84, 0.66, 0.74), 0.009, fold);
            brush.line(Brush.curve(0.2 - breeze, 0.935, 0.5, 0.97, 0.8 - breeze, 0.935), 0.006, fold);
            brush.line(Outline.lines(0.03, 0.345, 0.19, 0.45), 0.006, fold);
            brush.line(Outline.lines(0.97, 0.345, 0.81, 0.45), 0.006, fold);
        });
        Path2D.Double collar = new Path2D.Double();
        collar.moveTo(0.345, 0.035);
        collar.quadTo(0.5, 0.215, 0.655, 0.035);
        brush.line(collar, 0.035, Shade.deeper(cloth, 0.3));
        brush.line(collar, 0.008, Shade.lighter(cloth, 0.3));
        Shape pocket = Outline.softened(0.02, 0.57, 0.38, 0.7, 0.38, 0.7, 0.5, 0.635, 0.535, 0.57, 0.5);
        brush.plane(pocket, Shade.deeper(cloth, 0.14));
        brush.line(pocket, 0.006, fold);
    }

    static void perfume(Brush brush, Pose pose) {
        Color scent = pose.tintOr(new Color(0xF0A6B8));
        Color gold = new Color(0xD9B05A);
        Shape glass = Outline.softened(0.07, 0.04, 0.46, 0.2, 0.38, 0.55, 0.38, 0.71, 0.46, 0.71, 0.98, 0.04, 0.98);
        brush.fade(glass, new Color(0xE6F4F6F8, true), new Color(0xE6D5DEE4, true));
        Shape liquid = Outline.softened(0.055, 0.085, 0.56, 0.665, 0.56, 0.665, 0.925, 0.085, 0.925);
        brush.between(liquid, brush.lightFrom() < 0 ? 0.08 : 0.67, 0.55, Shade.lighter(scent, 0.42),
                brush.lightFrom() < 0 ? 0.67 : 0.08,
                0.93, Shade.deeper(scent, 0.3));
        brush.within(liquid, () -> {
            brush.flat(Outline.polygon(0.085, 0.5, 0.3, 0.5, 0.16, 0.95, 0.085, 0.95), Shade.alpha(Color.WHITE, 0.2));
            brush.flat(Outline.polygon(0.5, 0.5, 0.7, 0.5, 0.7, 0.95, 0.6, 0.95),
                    Shade.alpha(Shade.deeper(scent, 0.6), 0.25));
            brush.line(
                    Brush.curve(0.08, 0.585 + 0.006 * pose.wave(0), 0.37, 0.575 - 0.006 * pose.wave(0), 0.67,
                            0.585 + 0.006 * pose.wave(0)),
                    0.012, Shade.alpha(Color.WHITE, 0.8));
        });
        brush.line(glass, 0.012, new Color(0xA0B4C0CA, true));
        Shape label = Outline.rounded(0.225, 0.65, 0.3, 0.19, 0.02);
        brush.plane(label, new Color(0xFBF6EA));
        brush.line(label, 0.01, gold);
        for (int i = 0; i < 5; i++) {
            brush.flat(Outline.leaf(0.375, 0.745, 0.06, 0.038, i * 72 - 90, 0.6),
                    i < 3 ? scent : Shade.deeper(scent, 0.2));
        }
        brush.flat(Brush.ellipse(0.375, 0.745, 0.014, 0.014), gold);
        brush.pillar(Outline.box(0.3, 0.32, 0.15, 0.075), gold);
        brush.pillar(Outline.rounded(0.275, 0.365, 0.2, 0.03, 0.012), Shade.lighter(gold, 0.15));
        brush.pillar(Outline.softened(0.03, 0.255, 0.33, 0.235, 0.05, 0.515, 0.05, 0.495, 0.33), new Color(0xEAF0F3));
        brush.fade(Outline.softened(0.03, 0.255, 0.33, 0.235, 0.05, 0.515, 0.05, 0.495, 0.33), Shade.alpha(scent, 0.1),
                Shade.alpha(scent, 0.55));
        for (double x : new double[]{0.3, 0.375, 0.45}) {
            brush.segment(x, 0.07, x, 0.31, 0.006, Shade.alpha(Color.WHITE, 0.8));
        }
        brush.flat(Outline.rounded(0.075, 0.52, 0.025, 0.36, 0.012), Shade.alpha(Color.WHITE, 0.75));
        double twinkle = 0.5 + 0.5 * pose.wave(2, 0);
        double size = 0.05 + 0.03 * twinkle;
        brush.flat(Outline.polygon(0.62, 0.47 - size, 0.63, 0.46, 0.62 + size, 0.47, 0.63, 0.48, 0.62, 0.47 + size,
                0.61, 0.48,
                0.62 - size, 0.47, 0.61, 0.46), Shade.alpha(Color.WHITE, 0.6 + 0.4 * twinkle));
    }
}
