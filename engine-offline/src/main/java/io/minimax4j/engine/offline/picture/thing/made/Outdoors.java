package io.minimax4j.engine.offline.picture.thing.made;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.SplittableRandom;

/** What is built and is no house: bridge, tent, pyramid, fence, street lamp. */
final class Outdoors {
    private Outdoors() {}

    static void bridge(Brush brush, Pose pose) {
        Color stone = pose.tintOr(new Color(0xBDB2A2));
        Path2D.Double body = new Path2D.Double();
        body.moveTo(0, 0.7);
        body.curveTo(0.7, 0.56, 1.0, 0.24, 1.6, 0.24);
        body.curveTo(2.2, 0.24, 2.5, 0.56, 3.2, 0.7);
        body.lineTo(3.2, 1);
        body.lineTo(0, 1);
        body.closePath();
        Shape arches = Outline.union(arch(1.6, 0.47, 0.6), arch(0.72, 0.29, 0.32), arch(2.48, 0.29, 0.32));
        brush.within(Outline.box(0, 0, 3.2, 1.0), () -> brush.placed(0.06, -0.03, 1, 1,
                () -> brush.flat(Outline.without(body, arches), Shade.darker(stone, 0.5))));
        Shape wall = Outline.without(body, arches);
        brush.within(wall, () -> Face.box(0, 0.2, 3.2, 0.8).bricks(brush, stone, 14, 40, pose.seed()));
        voussoirs(brush, stone, 1.6, 0.47, 0.6, 19);
        voussoirs(brush, stone, 0.72, 0.29, 0.32, 13);
        voussoirs(brush, stone, 2.48, 0.29, 0.32, 13);
        for (double x : new double[]{1.07, 2.13}) {
            brush.plane(Outline.polygon(x - 0.08, 0.7, x + 0.08, 0.7, x + 0.1, 1, x - 0.1, 1),
                    Shade.lighter(stone, 0.08));
        }
        Path2D.Double deck = new Path2D.Double();
        deck.moveTo(0, 0.7);
        deck.curveTo(0.7, 0.56, 1.0, 0.24, 1.6, 0.24);
        deck.curveTo(2.2, 0.24, 2.5, 0.56, 3.2, 0.7);
        brush.line(deck, 0.05, Shade.lighter(stone, 0.3));
        brush.placed(0, 0.034, 1, 1, () -> brush.line(deck, 0.016, Shade.alpha(Shade.darker(stone, 0.6), 0.7)));
        brush.placed(0, -0.15, 1, 1, () -> brush.line(deck, 0.035, Shade.lighter(stone, 0.2)));
        for (int i = 0; i <= 16; i++) {
            double t = i / 16.0;
            double x = 0.03 + 3.14 * t;
            double y = deckAt(x);
            brush.plane(Outline.box(x - 0.028, y - 0.19, 0.056, 0.2), Shade.lighter(stone, 0.12));
            brush.ball(x, y - 0.2, 0.034, 0.03, Shade.lighter(stone, 0.25));
            if (i < 16) {
                for (int k = 1; k < 4; k++) {
                    double between = x + 3.14 / 16 * k / 4;
                    double low = deckAt(between);
                    brush.segment(between, low - 0.13, between, low - 0.02, 0.016, Shade.darker(stone, 0.06));
                }
            }
        }
    }

    private static double deckAt(double x) {
        double from = Math.min(x, 3.2 - x);
        double low = 0;
        double high = 1;
        for (int i = 0; i < 24; i++) {
            double t = (low + high) / 2;
            double at = 3 * (1 - t) * (1 - t) * t * 0.7 + 3 * (1 - t) * t * t * 1.0 + t * t * t * 1.6;
            if (at < from) {
                low = t;
            } else {
                high = t;
            }
        }
        double t = low;
        double rest = 1 - t;
        return rest * rest * rest * 0.7 + 3 * rest * rest * t * 0.56 + 3 * rest * t * t * 0.24 + t * t * t * 0.24;
    }

    private static Shape arch(double x, double half, double height) {
        return Outline.union(Outline.cap(x, 1.0, half, height, 180, 180), Outline.box(x - half, 0.999, 2 * half, 0.01));
    }

    private static void voussoirs(Brush brush, Color stone, double x, double half, double height, int count) {
        for (int i = 0; i < count; i++) {
            double from = Math.PI * (1 + (i + 0.05) / count);
            double to = Math.PI * (1 + (i + 0.95) / count);
            double out = 0.07;
            brush.flat(Outline.polygon(x + Math.cos(from) * half, 1 + Math.sin(from) * height, x + Math.cos(to) * half,
                    1 + Math.sin(to) * height, x + Math.cos(to) * (half + out), 1 + Math.sin(to) * (height + out),
                    x + Math.cos(from) * (half + out), 1 + Math.sin(from) * (height + out)),
                    i % 2 == 0 ? Shade.lighter(stone, 0.26) : Shade.lighter(stone, 0.12));
        }
        brush.line(Outline.arc(x, 1, half, height, 180, 180), 0.014, Shade.alpha(Shade.darker(stone, 0.7), 0.7));
    }

    static void tent(Brush brush, Pose pose) {
        Color cloth = pose.tintOr(new Color(0xF08A3C));
        boolean lit = pose.lampsLit();
        Color bright = lit ? Shade.mix(cloth, new Color(0xFFE08A), 0.5) : cloth;
        double breath = 0.008 * pose.wave(0);
        brush.segment(0.47, 0.07, 0.02, 0.99, 0.008, new Color(0xE8DDC8));
        brush.segment(1.2, 0.2, 1.39, 0.97, 0.008, new Color(0xE8DDC8));
        Path2D.Double side = new Path2D.Double();
        side.moveTo(0.48, 0.06);
        side.quadTo(0.86, 0.16 + breath, 1.2, 0.18);
        side.quadTo(1.24, 0.6, 1.34, 0.96);
        side.lineTo(0.82, 1.0);
        side.quadTo(0.6, 0.5, 0.48, 0.06);
        side.closePath();
        brush.plane(side, Shade.deeper(bright, 0.3));
        brush.within(side, () -> {
            brush.line(Brush.curve(0.72, 0.1, 0.88, 0.55, 1.07, 1.0), 0.01, Shade.alpha(Shade.deeper(cloth, 0.6), 0.8));
            brush.line(Brush.curve(0.96, 0.14, 1.06, 0.55, 1.2, 1.0), 0.01, Shade.alpha(Shade.deeper(cloth, 0.6), 0.8));
            brush.fade(Outline.box(0.4, 0.8, 1, 0.21), Shade.alpha(Color.BLACK, 0), Shade.alpha(Color.BLACK, 0.3));
        });
        Path2D.Double front = new Path2D.Double();
        front.moveTo(0.48, 0.06);
        front.quadTo(0.6, 0.5, 0.82, 1.0);
        front.lineTo(0.08, 1.0);
        front.quadTo(0.36, 0.5, 0.48, 0.06);
        front.closePath();
        brush.plane(front, bright);
        Shape inside = Outline.polygon(0.48, 0.2, 0.66, 1.0, 0.29, 1.0);
        brush.fade(inside, lit ? new Color(0xFFE9A8) : new Color(0x4A3A34),
                lit ? new Color(0xFFB352) : new Color(0x2B2222));
        if (lit) {
            brush.glow(0.48, 0.75, 0.3, new Color(0xA0FFD27A, true));
        }
        brush.within(inside, () -> brush.flat(Brush.blob(0.3, 1.02, 0.34, 0.93, 0.48, 0.9, 0.62, 0.93, 0.66, 1.02),
                lit ? new Color(0xB96A3C) : new Color(0x5E6F8A)));
        brush.plane(Brush.blob(0.475, 0.18, 0.44, 0.5, 0.34, 0.8, 0.28, 0.975, 0.2, 0.97, 0.36, 0.6),
                Shade.lighter(bright, 0.22));
        brush.plane(
                Brush.blob(0.485, 0.18, 0.55 + breath, 0.5, 0.64 + breath, 0.8, 0.68, 0.975, 0.74, 0.975, 0.6, 0.55),
                Shade.lighter(bright, 0.08));
        brush.line(Outline.lines(0.48, 0.06, 0.48, 0.2), 0.012, Shade.deeper(cloth, 0.5));
        Path2D.Double ridge = new Path2D.Double();
        ridge.moveTo(0.48, 0.065);
        ridge.quadTo(0.86, 0.165 + breath, 1.2, 0.185);
        brush.line(ridge, 0.016, Shade.deeper(cloth, 0.5));
        for (double[] peg : new double[][]{{0.02, 0.99}, {1.385, 0.975}, {0.09, 0.995}, {0.82, 0.995}}) {
            brush.segment(peg[0], peg[1] - 0.045, peg[0] + 0.012, peg[1], 0.014, new Color(0x6B4A33));
        }
        Turret.flag(brush, pose, 0.48, 0.07, 0.09, new Color(0x3F8FA8));
    }

    static void pyramid(Brush brush, Pose pose) {
        Color stone = pose.tintOr(new Color(0xDDB36C));
        half(brush, 1.42, 0.5, 1.2, 1.79, 1.5, Shade.mix(stone, new Color(0xCFC6B5), 0.35), 14, pose.seed());
        half(brush, 0.8, 0.02, 0.0, 1.62, 1.05, stone, 26, pose.seed() + 1);
        brush.flat(Outline.polygon(0.0, 1.0, 0.05, 0.975, 0.4, 0.97, 0.9, 0.985, 1.2, 0.965, 1.75, 0.975, 1.8, 1.0),
                Shade.mix(stone, new Color(0xF3DCA8), 0.5));
    }

    private static void half(Brush brush, double x, double top, double left, double right, double corner, Color stone,
            int rows, long seed) {
        boolean fromLeft = brush.lightFrom() < 0;
        Shape west = Outline.polygon(x, top, corner, 1.0, left, 0.985);
        Shape east = Outline.polygon(x, top, right, 0.975, corner, 1.0);
        SplittableRandom random = new SplittableRandom(seed);
        courses(brush, west, x, top, left, corner, 0.985, 1.0, fromLeft
                ? Shade.lighter(stone, 0.14)
                : Shade.darker(stone, 0.36), rows, random);
        courses(brush, east, x, top, corner, right, 1.0, 0.975, fromLeft
                ? Shade.darker(stone, 0.36)
                : Shade.lighter(stone, 0.14), rows, random);
    }

    private static void courses(Brush brush, Shape face, double x, double top, double from, double to, double fromY,
            double toY, Color stone, int rows, SplittableRandom random) {
        brush.plane(face, stone);
        brush.within(face, () -> {
            for (int row = 1; row <= rows; row++) {
                double share = (double) row / rows;
                double leftX = x + (from - x) * share;
                double leftY = top + (fromY - top) * share;
                double rightX = x + (to - x) * share;
                double rightY = top + (toY - top) * share;
                brush.segment(leftX, leftY, rightX, rightY, 0.005, Shade.alpha(Shade.darker(stone, 0.5), 0.5));
                int blocks = Math.max(1, row * 2 / 3);
                for (int i = 0; i < blocks; i++) {
                    double u = (i + 0.5 * (row % 2)) / blocks;
                    double atX = leftX + (rightX - leftX) * u;
                    double atY = leftY + (rightY - leftY) * u;
                    double height = (fromY - top) / rows;
                    brush.segment(atX, atY, atX, atY - height, 0.004, Shade.alpha(Shade.darker(stone, 0.5), 0.35));
                    if (random.nextInt(4) == 0) {
                        brush.flat(Outline.box(atX, atY - height, (rightX - leftX) / blocks, height),
                                Shade.alpha(random.nextBoolean() ? Color.WHITE : Shade.darker(stone, 0.5), 0.13));
                    }
                }
            }
        });
    }

    static void fence(Brush brush, Pose pose) {
        Color wood = pose.tintOr(new Color(0xF7F4EC));
        for (double y : new double[]{0.34, 0.74}) {
            brush.plane(Outline.box(0, y, 3.0, 0.1), Shade.darker(wood, 0.16));
            brush.flat(Outline.box(0, y + 0.08, 3.0, 0.02), Shade.darker(wood, 0.4));
        }
        for (int i = 0; i < 15; i++) {
            double x = 0.1 + i * 0.2;
            double tall = i % 5 == 2 ? 0.02 : 0.1;
            brush.flat(Outline.polygon(x - 0.045, 1, x - 0.045, tall + 0.09, x + 0.02, tall, x + 0.085, tall + 0.09,
                    x + 0.085, 1), Shade.darker(wood, 0.34));
            brush.plane(
                    Outline.polygon(x - 0.07, 1, x - 0.07, tall + 0.09, x, tall, x + 0.07, tall + 0.09, x + 0.07, 1),
                    wood);
            brush.segment(x - 0.03, 0.3, x - 0.034, 0.62, 0.006, Shade.alpha(Shade.darker(wood, 0.4), 0.3));
            brush.segment(x + 0.03, 0.5, x + 0.026, 0.9, 0.006, Shade.alpha(Shade.darker(wood, 0.4), 0.3));
            for (double y : new double[]{0.39, 0.79}) {
                brush.flat(Brush.ellipse(x, y, 0.012, 0.012), new Color(0x8D9096));
            }
        }
        for (int i = 0; i < 60; i++) {
            double x = 0.03 + i * 0.05;
            brush.flat(Outline.leaf(x, 1.0, 0.12 + 0.08 * Math.abs(Math.sin(i * 2.1)), 0.03,
                    -90 + (i % 3 - 1) * 16 + 5 * pose.wave(x), 0.3),
                    i % 2 == 0 ? new Color(0x62A54B) : new Color(0x4A883F));
        }
    }

    static void streetLamp(Brush brush, Pose pose) {
        Color iron = pose.tintOr(new Color(0x36404A));
        boolean lit = pose.lampsLit();
        if (lit) {
            brush.glow(0.1, 0.16, 0.19, new Color(0xE0FFD98A, true));
        }
        brush.pillar(Outline.polygon(0.055, 1, 0.062, 0.965, 0.138, 0.965, 0.145, 1), iron);
        brush.pillar(Outline.polygon(0.07, 0.965, 0.08, 0.83, 0.12, 0.83, 0.13, 0.965), iron);
        brush.pillar(Outline.rounded(0.07, 0.815, 0.06, 0.02, 0.008), Shade.lighter(iron, 0.15));
        brush.pillar(Outline.polygon(0.086, 0.82, 0.09, 0.3, 0.11, 0.3, 0.114, 0.82), iron);
        brush.pillar(Outline.rounded(0.078, 0.56, 0.044, 0.014, 0.006), Shade.lighter(iron, 0.15));
        for (int side = -1; side <= 1; side += 2) {
            brush.line(
                    Brush.curve(0.1, 0.36, 0.1 + side * 0.04, 0.34, 0.1 + side * 0.05, 0.3, 0.1 + side * 0.028, 0.29),
                    0.009, iron);
        }
        brush.pillar(Outline.polygon(0.075, 0.3, 0.125, 0.3, 0.135, 0.272, 0.065, 0.272), iron);
        Shape glass = Outline.polygon(0.045, 0.12, 0.155, 0.12, 0.135, 0.272, 0.065, 0.272);
        brush.fade(glass, lit ? new Color(0xFFF6D0) : new Color(0xDCEBF0),
                lit ? new Color(0xFFC968) : new Color(0xA8C4CF));
        brush.ball(0.1, 0.215, 0.018, 0.03, lit ? new Color(0xFFFFF2) : new Color(0xF3E4B4));
        brush.line(glass, 0.011, iron);
        brush.segment(0.1, 0.12, 0.1, 0.27, 0.006, iron);
        brush.pillar(Outline.polygon(0.03, 0.122, 0.17, 0.122, 0.125, 0.065, 0.075, 0.065), iron);
        brush.pillar(Outline.polygon(0.08, 0.067, 0.12, 0.067, 0.11, 0.04, 0.09, 0.04), iron);
        brush.ball(0.1, 0.026, 0.013, 0.016, Shade.lighter(iron, 0.15));
        if (lit) {
            brush.glow(0.1, 0.2, 0.12, new Color(0x90FFE2A0, true));
        }
    }
}
