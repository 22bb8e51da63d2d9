package io.minimax4j.engine.offline.picture.thing.made;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import io.minimax4j.engine.offline.picture.thing.Tint;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** Kite, balloon, ball, present, guitar. */
final class Playthings {
    private Playthings() {}

    static void kite(Brush brush, Pose pose) {
        Color color = pose.tintOr(new Color(0xE4573D));
        Color second = pose.tint() == Tint.YELLOW ? new Color(0xE4573D) : new Color(0xF8C94A);
        brush.turned(pose.wave(0) * 3, 0.42, 0.32, () -> {
            double flutter = 0.015 * pose.wave(3, 0);
            Path2D.Double tail = new Path2D.Double();
            tail.moveTo(0.36, 0.64);
            for (int i = 1; i <= 20; i++) {
                double share = i / 20.0;
                tail.lineTo(tailX(pose, share), 0.64 + 0.35 * share);
            }
            brush.line(tail, 0.008, new Color(0x7A5A44));
            for (int i = 1; i <= 4; i++) {
                double share = i * 0.23;
                double x = tailX(pose, share);
                double y = 0.64 + 0.35 * share;
                Color bow = i % 2 == 0 ? color : second;
                brush.plane(Outline.softened(0.01, x, y, x - 0.065, y - 0.035, x - 0.065, y + 0.035), bow);
                brush.plane(Outline.softened(0.01, x, y, x + 0.065, y - 0.035, x + 0.065, y + 0.035),
                        Shade.deeper(bow, 0.2));
            }
            Face cloth = new Face(0.46, 0.0, 0.79, 0.25 + flutter, 0.36, 0.65, 0.04, 0.2 - flutter);
            double x = 0.425;
            double y = 0.222;
            brush.plane(Outline.polygon(0.46, 0.0, x, y, 0.04, 0.2 - flutter), Shade.lighter(color, 0.1));
            brush.plane(Outline.polygon(0.46, 0.0, 0.79, 0.25 + flutter, x, y), second);
            brush.plane(Outline.polygon(0.79, 0.25 + flutter, 0.36, 0.65, x, y), Shade.deeper(color, 0.16));
            brush.plane(Outline.polygon(0.36, 0.65, 0.04, 0.2 - flutter, x, y), Shade.deeper(second, 0.1));
            brush.line(cloth.all(), 0.014, Shade.deeper(color, 0.5));
            brush.segment(0.46, 0.01, 0.36, 0.64, 0.012, new Color(0x8A5A36));
            brush.line(Brush.curve(0.05, 0.2 - flutter, x, y, 0.78, 0.25 + flutter), 0.012, new Color(0x8A5A36));
        });
    }

    private static double tailX(Pose pose, double share) {
        return 0.36 + 0.11 * share * Math.sin(share * 7) + 0.07 * share * pose.wave(2, -share * 0.8);
    }

    static void balloon(Brush brush, Pose pose) {
        Color color = pose.tintOrOneOf(new Color(0xE2453E), new Color(0x3F8FCB), new Color(0xF4BE3A),
                new Color(0x66B36A));
        double bob = 0.012 * pose.wave(0);
        double x = 0.2 + 0.012 * pose.wave(0.25);
        Path2D.Double string = new Path2D.Double();
        string.moveTo(x, 0.51 + bob);
        string.curveTo(x - 0.05, 0.65, 0.25 + 0.02 * pose.wave(0.1), 0.75, 0.2 + 0.012 * pose.wave(0.5), 0.85);
        string.quadTo(0.17, 0.93, 0.2, 0.99);
        brush.line(string, 0.008, new Color(0x9A8F86));
        Path2D.Double bag = new Path2D.Double();
        bag.moveTo(x, 0.5 + bob);
        bag.curveTo(x - 0.09, 0.46 + bob, x - 0.19, 0.34 + bob, x - 0.19, 0.21 + bob);
        bag.curveTo(x - 0.19, 0.08 + bob, x - 0.1, 0.01 + bob, x, 0.01 + bob);
        bag.curveTo(x + 0.1, 0.01 + bob, x + 0.19, 0.08 + bob, x + 0.19, 0.21 + bob);
        bag.curveTo(x + 0.19, 0.34 + bob, x + 0.09, 0.46 + bob, x, 0.5 + bob);
        bag.closePath();
        brush.round(bag, color);
        brush.plane(Outline.softened(0.008, x, 0.485 + bob, x - 0.035, 0.53 + bob, x + 0.035, 0.53 + bob),
                Shade.deeper(color, 0.3));
        double side = brush.lightFrom() < 0 ? -1 : 1;
        Steam.gloss(brush, x + side * 0.085, 0.13 + bob, 0.032, 0.062, side * 28);
        brush.line(Outline.arc(x, 0.22 + bob, 0.15, 0.22, side < 0 ? 20 : 110, 50), 0.012,
                Shade.alpha(Color.WHITE, 0.28));
    }

    static void ball(Brush brush, Pose pose) {
        Color color = pose.tintOr(new Color(0xE2453E));
        Color[] panels = {color, new Color(0xFBF7EC),
            pose.tint() == Tint.BLUE ? new Color(0xF4C93F) : new Color(0x3F86C6),
            new Color(0xFBF7EC), pose.tint() == Tint.YELLOW ? new Color(0xE2453E) : new Color(0xF4C93F),
            new Color(0xFBF7EC)};
        double turn = pose.isMoving() ? pose.turn() * 360 : 0;
        Shape all = Brush.ellipse(0.5, 0.5, 0.485, 0.485);
        brush.within(all, () -> brush.turned(turn, 0.5, 0.5, () -> {
            for (int i = 0; i < 6; i++) {
                double from = Math.toRadians(i * 60 - 20);
                double to = Math.toRadians(i * 60 + 40);
                Path2D.Double panel = new Path2D.Double();
                panel.moveTo(0.42, 0.4);
                panel.quadTo(0.42 + Math.cos(from - 0.35) * 0.34, 0.4 + Math.sin(from - 0.35) * 0.34,
                        0.5 + Math.cos(from) * 0.6,
                        0.5 + Math.sin(from) * 0.6);
                panel.lineTo(0.5 + Math.cos((from + to) / 2) * 0.9, 0.5 + Math.sin((from + to) / 2) * 0.9);
                panel.lineTo(0.5 + Math.cos(to) * 0.6, 0.5 + Math.sin(to) * 0.6);
                panel.quadTo(0.42 + Math.cos(to - 0.35) * 0.34, 0.4 + Math.sin(to - 0.35) * 0.34, 0.42, 0.4);
                brush.flat(panel, panels[i]);
            }
            brush.flat(Brush.ellipse(0.42, 0.4, 0.075, 0.07), color);
        }));
        boolean left = brush.lightFrom() < 0;
        brush.between(all, left ? 0.35 : 0.65, 0.3, new Color(0x00101224, true), left ? 0.95 : 0.05, 0.95,
                new Color(0x90101224, true));
        brush.line(all, 0.012, Shade.alpha(new Color(0x101224), 0.35));
        Steam.gloss(brush, left ? 0.28 : 0.72, 0.22, 0.1, 0.065, left ? -38 : 38);
    }

    static void gift(Brush brush, Pose pose) {
        Color color = pose.tintOr(new Color(0x3F9A8C));
        Color ribbon = pose.tint() == Tint.RED || pose.tint() == Tint.ORANGE || pose.tint() == Tint.PINK
                ? new Color(0xF8D47A)
                : new Color(0xE2453E);
        Face front = new Face(0.08, 0.36, 0.66, 0.36, 0.66, 1.0, 0.08, 0.985);
        Face side = new Face(0.66, 0.36, 0.97, 0.34, 0.97, 0.94, 0.66, 1.0);
        brush.plane(front.all(), color);
        brush.plane(side.all(), Shade.deeper(Shade.darker(color, 0.2), 0.2));
        for (int i = 0; i < 24; i++) {
            double u = (i * 0.618) % 1;
            double v = 0.15 + i / 24.0 * 0.8;
            if (Math.abs(u - 0.5) > 0.14) {
                brush.flat(Brush.ellipse(front.x(u, v), front.y(u, v), 0.016, 0.016), Shade.alpha(Color.WHITE, 0.55));
            }
        }
        brush.fade(front.part(0, 0, 1, 0.2), Shade.alpha(Color.BLACK, 0.3), Shade.alpha(Color.BLACK, 0));
        brush.plane(front.part(0.4, 0, 0.6, 1), ribbon);
        brush.plane(side.part(0.38, 0, 0.62, 1), Shade.deeper(Shade.darker(ribbon, 0.15), 0.2));
        Face lid = new Face(0.04, 0.235, 0.68, 0.235, 0.68, 0.385, 0.04, 0.38);
        Face lidSide = new Face(0.68, 0.235, 1.01, 0.195, 1.01, 0.355, 0.68, 0.385);
        Face top = new Face(0.37, 0.195, 1.01, 0.195, 0.68, 0.235, 0.04, 0.235);
        brush.plane(top.all(), Shade.lighter(color, 0.28));
        brush.plane(lid.all(), Shade.lighter(color, 0.1));
        brush.plane(lidSide.all(), Shade.deeper(Shade.darker(color, 0.12), 0.15));
        brush.plane(lid.part(0.4, 0, 0.6, 1), Shade.lighter(ribbon, 0.08));
        brush.plane(lidSide.part(0.38, 0, 0.62, 1), Shade.deeper(Shade.darker(ribbon, 0.12), 0.2));
        brush.flat(top.part(0.4, 0, 0.6, 1), Shade.lighter(ribbon, 0.15));
        brush.flat(top.part(0, 0.36, 1, 0.64), Shade.lighter(ribbon, 0.15));
        for (int mirrored = -1; mirrored <= 1; mirrored += 2) {
            double x = 0.52;
            double out = mirrored;
            brush.plane(
                    Brush.blob(x, 0.19, x + out * 0.1, 0.22, x + out * 0.2, 0.31, x + out * 0.13, 0.33, x + out * 0.06,
                            0.25),
                    Shade.deeper(ribbon, 0.18));
            brush.plane(Brush.blob(x, 0.2, x + out * 0.06, 0.07, x + out * 0.21, 0.015, x + out * 0.27, 0.09,
                    x + out * 0.2, 0.18,
                    x + out * 0.08, 0.215), ribbon);
            brush.flat(
                    Brush.blob(x + out * 0.05, 0.175, x + out * 0.11, 0.09, x + out * 0.2, 0.07, x + out * 0.215, 0.11,
                            x + out * 0.15, 0.16),
                    Shade.deeper(ribbon, 0.4));
        }
        brush.round(Outline.rounded(0.465, 0.135, 0.11, 0.1, 0.035), Shade.lighter(ribbon, 0.06));
    }

    static void guitar(Brush brush, Pose pose) {
        Color wood = pose.tintOr(new Color(0xD08A3E));
        brush.turned(0.5 * pose.wave(0), 0.21, 1, () -> {
            Shape body = body();
            brush.placed(0.012, 0.004, 1, 1, () -> brush.flat(body, Shade.darker(wood, 0.5)));
            brush.round(body, wood);
            brush.line(body, 0.012, Shade.darker(wood, 0.5));
            brush.within(body, () -> {
                for (int i = 0; i < 14; i++) {
                    double x = 0.02 + i * 0.03;
                    brush.line(Brush.curve(x, 0.45, x + 0.006, 0.7, x - 0.004, 1.0), 0.003,
                            Shade.alpha(Shade.darker(wood, 0.4), 0.25));
                }
            });
            brush.flat(Brush.blob(0.22, 0.7, 0.3, 0.66, 0.345, 0.74, 0.31, 0.8, 0.25, 0.8), new Color(0x8A5A2A));
            brush.flat(Brush.ellipse(0.21, 0.69, 0.07, 0.07), new Color(0xF0DDB8));
            brush.flat(Brush.ellipse(0.21, 0.69, 0.06, 0.06), new Color(0x5A3420));
            brush.flat(Brush.ellipse(0.21, 0.69, 0.052, 0.052), new Color(0x241612));
            Color neck = new Color(0x4A2F20);
            brush.plane(Outline.polygon(0.187, 0.13, 0.233, 0.13, 0.238, 0.66, 0.182, 0.66), neck);
            for (int i = 0; i < 14; i++) {
                double y = 0.64 - 0.5 * (1 - Math.pow(0.9, i)) / (1 - Math.pow(0.9, 14)) * 0.98;
                brush.segment(0.185, y, 0.235, y, 0.004, new Color(0xD9CDB4));
            }
            for (double y : new double[]{0.2, 0.29, 0.37, 0.45}) {
                brush.flat(Brush.ellipse(0.21, y, 0.006, 0.006), new Color(0xF4EEE0));
            }
            brush.plane(Outline.softened(0.012, 0.183, 0.135, 0.165, 0.01, 0.21, 0.0, 0.255, 0.01, 0.237, 0.135),
                    Shade.deeper(wood, 0.3));
            for (int i = 0; i < 3; i++) {
                for (int side = -1; side <= 1; side += 2) {
                    double y = 0.03 + i * 0.034;
                    brush.segment(0.21 + side * 0.035, y, 0.21 + side * 0.058, y, 0.007, Bodywork.STEEL);
                    brush.ball(0.21 + side * 0.064, y, 0.012, 0.011, new Color(0xF4EEE0));
                }
            }
            brush.plane(Outline.rounded(0.145, 0.855, 0.13, 0.026, 0.01), new Color(0x3A2418));
            for (int i = 0; i < 6; i++) {
                double up = 0.193 + i * 0.0068;
                double low = 0.178 + i * 0.0128;
                brush.segment(up, 0.13, low, 0.865, 0.0024, new Color(0xE8E4DA));
            }
        });
    }

    private static Shape body() {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(0.21, 0.475);
        path.curveTo(0.29, 0.47, 0.35, 0.49, 0.355, 0.555);
        path.curveTo(0.36, 0.61, 0.325, 0.63, 0.33, 0.675);
        path.curveTo(0.335, 0.72, 0.41, 0.74, 0.41, 0.84);
        path.curveTo(0.41, 0.95, 0.32, 0.99, 0.21, 0.99);
        path.curveTo(0.1, 0.99, 0.01, 0.95, 0.01, 0.84);
        path.curveTo(0.01, 0.74, 0.085, 0.72, 0.09, 0.675);
        path.curveTo(0.095, 0.63, 0.06, 0.61, 0.065, 0.555);
        path.curveTo(0.07, 0.49, 0.13, 0.47, 0.21, 0.475);
        path.closePath();
        return path;
    }
}
