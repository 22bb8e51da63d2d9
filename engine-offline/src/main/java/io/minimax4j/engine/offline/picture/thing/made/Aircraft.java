package io.minimax4j.engine.offline.picture.thing.made;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** What flies by engines, in the air. */
final class Aircraft {
    private static final Color WHITE = new Color(0xF7F8F8);

    private Aircraft() {}

    static void airplane(Brush brush, Pose pose) {
        Color color = pose.tintOr(new Color(0x2F74C0));
        brush.placed(0, 0.012 * pose.wave(0), 1, 1, () -> {
            brush.plane(Outline.softened(0.04, 1.28, 0.5, 1.62, 0.5, 1.2, 0.2, 1.05, 0.19), new Color(0x9AA6B2));
            brush.plane(Outline.softened(0.03, 0.36, 0.42, 0.62, 0.42, 0.3, 0.3, 0.16, 0.3), new Color(0xA9B4BF));
            Path2D.Double fin = new Path2D.Double();
            fin.moveTo(0.28, 0.46);
            fin.lineTo(0.06, 0.03);
            fin.quadTo(0.05, 0.0, 0.1, 0.0);
            fin.lineTo(0.27, 0.0);
            fin.curveTo(0.36, 0.06, 0.5, 0.33, 0.82, 0.37);
            fin.lineTo(0.8, 0.5);
            fin.closePath();
            Bodywork.lacquer(brush, fin, color);
            brush.within(fin, () -> brush.flat(Outline.polygon(0.0, 0.2, 0.6, 0.1, 0.6, 0.17, 0.0, 0.29),
                    Shade.lighter(color, 0.6)));
            Path2D.Double body = new Path2D.Double();
            body.moveTo(0.04, 0.42);
            body.curveTo(0.5, 0.35, 0.8, 0.34, 1.1, 0.34);
            body.lineTo(2.42, 0.34);
            body.curveTo(2.7, 0.34, 2.97, 0.46, 2.97, 0.57);
            body.curveTo(2.97, 0.66, 2.75, 0.7, 2.5, 0.7);
            body.lineTo(1.1, 0.7);
            body.curveTo(0.7, 0.7, 0.3, 0.56, 0.04, 0.44);
            body.closePath();
            Bodywork.lacquer(brush, body, WHITE);
            brush.within(body, () -> {
                brush.fade(Outline.box(0, 0.58, 3, 0.2), Shade.alpha(new Color(0x8FA0B2), 0.1), new Color(0x8FA0B2));
                Path2D.Double stripe = new Path2D.Double();
                stripe.moveTo(0, 0.46);
                stripe.curveTo(0.7, 0.56, 1.6, 0.575, 3.0, 0.56);
                stripe.lineTo(3.0, 0.61);
                stripe.curveTo(1.6, 0.625, 0.7, 0.62, 0, 0.5);
                stripe.closePath();
                brush.flat(stripe, color);
            });
            for (int i = 0; i < 24; i++) {
                Bodywork.glass(brush, pose, Outline.rounded(0.8 + i * 0.07, 0.445, 0.036, 0.055, 0.016), true);
            }
            for (double x : new double[]{0.68, 2.53}) {
                brush.line(Outline.rounded(x, 0.42, 0.07, 0.2, 0.02), 0.008, new Color(0xA9B4BF));
            }
            Bodywork.glass(brush, pose, Outline.softened(0.03, 2.68, 0.49, 2.69, 0.415, 2.76, 0.415, 2.9, 0.49), false);
            brush.segment(2.775, 0.42, 2.79, 0.49, 0.012, WHITE);
            engine(brush, color);
            brush.plane(Outline.softened(0.05, 1.24, 0.64, 1.74, 0.63, 1.78, 0.67, 1.04, 1.0, 0.84, 1.0),
                    new Color(0xD3DAE1));
            brush.flat(Outline.polygon(1.24, 0.64, 1.74, 0.635, 1.66, 0.66, 1.26, 0.68), new Color(0x80FFFFFF, true));
            brush.line(Outline.lines(1.14, 0.74, 1.5, 0.72), 0.008, new Color(0x9AA6B2));
            brush.plane(Outline.softened(0.02, 0.85, 1.0, 0.8, 0.86, 0.9, 0.86, 1.02, 0.99), color);
            brush.plane(Outline.softened(0.03, 0.26, 0.48, 0.6, 0.48, 0.34, 0.62, 0.2, 0.62), new Color(0xC9D1D9));
            lights(brush, pose);
        });
    }

    private static void engine(Brush brush, Color color) {
        Shape pod = Outline.softened(0.08, 1.42, 0.76, 1.74, 0.73, 1.86, 0.77, 1.86, 0.9, 1.74, 0.93, 1.46, 0.88);
        Bodywork.lacquer(brush, pod, WHITE);
        brush.within(pod, () -> brush.flat(Outline.box(1.76, 0.7, 0.035, 0.3), color));
        brush.flat(Brush.ellipse(1.852, 0.835, 0.022, 0.07), new Color(0x3A4350));
        brush.flat(Outline.polygon(1.44, 0.78, 1.35, 0.8, 1.35, 0.85, 1.45, 0.87), new Color(0x5A636E));
    }

    private static void lights(Brush brush, Pose pose) {
        if (pose.lampsLit() && pose.wave(2, 0) > 0) {
            brush.glow(0.1, 0.02, 0.1, new Color(0xE0FF5040, true));
        }
        brush.ball(0.085, 0.012, 0.014, 0.014, new Color(0xE2453A));
    }

    static void helicopter(Brush brush, Pose pose) {
        Color color = pose.tintOr(new Color(0xE0A02C));
        brush.placed(0, 0.012 * pose.wave(0), 1, 1, () -> {
            brush.plane(Outline.softened(0.03, 0.06, 0.2, 0.22, 0.2, 0.32, 0.42, 0.16, 0.46), Shade.deeper(color, 0.2));
            Path2D.Double boom = new Path2D.Double();
            boom.moveTo(0.12, 0.38);
            boom.lineTo(1.1, 0.32);
            boom.lineTo(1.2, 0.66);
            boom.quadTo(0.7, 0.5, 0.12, 0.46);
            boom.closePath();
            Bodywork.lacquer(brush, boom, Shade.deeper(color, 0.1));
            brush.plane(Outline.softened(0.02, 0.34, 0.42, 0.54, 0.42, 0.5, 0.5, 0.34, 0.5), Shade.deeper(color, 0.3));
            brush.pillar(Outline.polygon(1.35, 0.2, 1.41, 0.2, 1.43, 0.08, 1.33, 0.08), new Color(0x4A4F57));
            Bodywork.lacquer(brush, Outline.softened(0.07, 1.02, 0.36, 1.1, 0.18, 1.62, 0.18, 1.74, 0.32),
                    Shade.deeper(color, 0.2));
            Path2D.Double body = new Path2D.Double();
            body.moveTo(0.98, 0.5);
            body.curveTo(1.02, 0.28, 1.2, 0.26, 1.5, 0.26);
            body.curveTo(1.95, 0.26, 2.3, 0.46, 2.34, 0.64);
            body.curveTo(2.36, 0.76, 2.1, 0.82, 1.8, 0.82);
            body.lineTo(1.35, 0.82);
            body.curveTo(1.1, 0.8, 0.98, 0.68, 0.98, 0.5);
            body.closePath();
            Bodywork.lacquer(brush, body, color);
            brush.within(body, () -> brush.flat(Outline.polygon(0.9, 0.64, 2.4, 0.68, 2.4, 0.74, 0.9, 0.69), WHITE));
            Path2D.Double nose = new Path2D.Double();
            nose.moveTo(1.8, 0.33);
            nose.curveTo(2.08, 0.39, 2.24, 0.5, 2.28, 0.62);
            nose.lineTo(1.8, 0.62);
            nose.closePath();
            Bodywork.glass(brush, pose, nose, true);
            Bodywork.glass(brush, pose, Outline.rounded(1.5, 0.33, 0.24, 0.27, 0.04), true);
            Bodywork.glass(brush, pose, Outline.rounded(1.2, 0.34, 0.24, 0.22, 0.04), true);
            brush.line(Outline.rounded(1.47, 0.3, 0.3, 0.48, 0.05), 0.01, Shade.deeper(color, 0.5));
            Color skid = new Color(0x4A4F57);
            brush.segment(1.32, 0.81, 1.26, 0.96, 0.024, skid);
            brush.segment(1.82, 0.81, 1.88, 0.96, 0.024, skid);
            brush.line(Brush.curve(1.0, 0.97, 1.5, 0.97, 2.1, 0.97, 2.22, 0.92), 0.032, skid);
            rotors(brush, pose);
            Bodywork.headlight(brush, pose, 2.22, 0.72, 0.035, 0.03);
        });
    }

    private static void rotors(Brush brush, Pose pose) {
        double turn = pose.turn() * 2 * Math.PI * 2 + 0.35;
        brush.flat(Brush.ellipse(1.38, 0.07, 1.0, 0.05), new Color(0x30606A74, true));
        for (int i = 0; i < 2; i++) {
            double angle = turn + i * Math.PI / 2;
            double x = Math.cos(angle) * 1.0;
            double y = Math.sin(angle) * 0.045;
            brush.segment(1.38 - x, 0.07 - y, 1.38 + x, 0.07 + y, 0.022, new Color(0x3A3F47));
        }
        brush.ball(1.38, 0.065, 0.05, 0.035, new Color(0x4A4F57));
        brush.flat(Brush.ellipse(0.15, 0.3, 0.17, 0.17), new Color(0x38606A74, true));
        brush.turned(pose.turn() * 360 + 25, 0.15, 0.3, () -> {
            brush.segment(0.15, 0.14, 0.15, 0.46, 0.022, new Color(0x3A3F47));
            brush.segment(-0.01, 0.3, 0.31, 0.3, 0.022, new Color(0x3A3F47));
        });
        brush.ball(0.15, 0.3, 0.028, 0.028, Bodywork.STEEL);
    }

    /** It stands on its fins, or, when it flies, on its flame. */
    static void rocket(Brush brush, Pose pose) {
        Color color = pose.tintOr(new Color(0xD8402F));
        boolean flying = pose.isMoving();
        double scale = flying ? 0.8 : 1;
        if (flying) {
            flame(brush, pose, 0.2, 0.77, 0.075, 0.25 + 0.03 * pose.wave(3, 0), new Color(0xF0672A));
            flame(brush, pose, 0.2, 0.77, 0.052, 0.18 + 0.025 * pose.wave(4, 0.2), new Color(0xFBC63A));
            flame(brush, pose, 0.2, 0.77, 0.028, 0.1 + 0.02 * pose.wave(3, 0.5), new Color(0xFFF8DC));
        }
        brush.placed(0.2 - 0.2 * scale + (flying ? 0.003 * pose.wave(5, 0) : 0), 0, scale, scale, () -> {
            brush.pillar(Outline.polygon(0.15, 0.93, 0.25, 0.93, 0.27, 0.975, 0.13, 0.975), new Color(0x5A616B));
            for (int side = -1; side <= 1; side += 2) {
                Path2D.Double fin = new Path2D.Double();
                fin.moveTo(0.2 + side * 0.1, 0.62);
                fin.quadTo(0.2 + side * 0.19, 0.72, 0.2 + side * 0.185, 1.0);
                fin.quadTo(0.2 + side * 0.15, 0.92, 0.2 + side * 0.08, 0.9);
                fin.closePath();
                brush.plane(fin, side < 0 == brush.lightFrom() < 0 ? color : Shade.deeper(color, 0.3));
            }
            Path2D.Double body = new Path2D.Double();
            body.moveTo(0.2, 0.01);
            body.curveTo(0.3, 0.12, 0.34, 0.4, 0.3, 0.72);
            body.quadTo(0.29, 0.85, 0.265, 0.94);
            body.quadTo(0.2, 0.955, 0.135, 0.94);
            body.quadTo(0.11, 0.85, 0.1, 0.72);
            body.curveTo(0.06, 0.4, 0.1, 0.12, 0.2, 0.01);
            body.closePath();
            brush.pillar(body, WHITE);
            brush.within(body, () -> {
                Path2D.Double nose = new Path2D.Double();
                nose.moveTo(0, 0);
                nose.lineTo(0.4, 0);
                nose.lineTo(0.4, 0.2);
                nose.quadTo(0.2, 0.245, 0, 0.2);
                nose.closePath();
                brush.pillar(nose, color);
                for (double y : new double[]{0.6, 0.86}) {
                    brush.line(Brush.curve(0.02, y - 0.01, 0.2, y + 0.015, 0.38, y - 0.01), y > 0.8 ? 0.03 : 0.014,
                            color);
                }
                for (int i = 0; i < 9; i++) {
                    brush.flat(Brush.ellipse(0.085 + i * 0.03, 0.645, 0.004, 0.004), new Color(0x9AA3AC));
                }
            });
            for (double y : new double[]{0.34, 0.49}) {
                double size = y < 0.4 ? 0.052 : 0.038;
                brush.round(Brush.ellipse(0.2, y, size, size), new Color(0x8C949E));
                Shape pane = Brush.ellipse(0.2, y, size * 0.75, size * 0.75);
                Bodywork.glass(brush, pose, pane, true);
            }
            brush.plane(Outline.softened(0.01, 0.188, 0.66, 0.212, 0.66, 0.215, 1.0, 0.185, 1.0),
                    Shade.deeper(color, 0.1));
        });
    }

    /** A tongue of fire that points down, its tip astray. */
    static void flame(Brush brush, Pose pose, double x, double y, double half, double length, Color color) {
        double tip = x + half * 0.4 * pose.wave(2, length * 3);
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x - half * 0.6, y);
        path.curveTo(x - half * 1.3, y + length * 0.4, x - half * 0.3, y + length * 0.7, tip, y + length);
        path.curveTo(x + half * 0.3, y + length * 0.7, x + half * 1.3, y + length * 0.4, x + half * 0.6, y);
        path.closePath();
        brush.fade(path, color, Shade.alpha(color, 0.55));
    }
}
