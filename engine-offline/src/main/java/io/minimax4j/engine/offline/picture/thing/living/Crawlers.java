package io.minimax4j.engine.offline.picture.thing.living;

import io.minimax4j.engine.offline.picture.thing.Action;
import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Drawing;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** Turtle, frog and dinosaur. */
final class Crawlers {
    private Crawlers() {}

    private static boolean going(Pose pose) {
        return switch (pose.action()) {
            case WALKING, RUNNING, SWIMMING, DANCING, FLYING -> true;
            default -> false;
        };
    }

    static Drawing turtle() {
        return Crawlers::turtle;
    }

    private static void turtle(Brush brush, Pose pose) {
        Beast beast = Beast.of(brush, Coat.of(0x8DBB5C, 0xD9DE9A, 0x4F7A3C), pose);
        boolean swims = pose.action() == Action.SWIMMING;
        double step = going(pose) ? 0.07 : 0;
        double wave = beast.swing();
        double bob = going(pose) ? 0.012 * Rhythm.wave(2 * pose.phase()) : 0.005 * wave;
        double back = beast.asleep() ? 0.14 : 0;
        for (int i = 0; i < 4; i++) {
            boolean near = i >= 2;
            double x = i % 2 == 0 ? 0.42 : 1.08;
            double phase = pose.phase() + (i == 0 || i == 3 ? 0 : 0.5);
            double foot = x + (near ? -0.04 : 0.1) + step * Rhythm.wave(phase);
            double lift = step * 0.7 * Math.max(Math.cos(2 * Math.PI * phase), 0);
            Shape leg = swims
                    ? Taper.of(x, 0.72, 0.2, x - 0.08, 0.84 + 0.05 * Rhythm.wave(phase), 0.17, x - 0.24,
                            0.9 + 0.07 * Rhythm.wave(phase), 0.06)
                    : Pelt.union(Taper.of(x, 0.74, 0.24, foot, 0.9 - lift, 0.2),
                            Taper.of(foot - 0.03, 0.94 - lift, 0.12, foot + 0.07, 0.945 - lift, 0.11));
            if (near) {
                beast.near(leg);
                for (int k = 0; k < 3 && !swims; k++) {
                    beast.light(Brush.ellipse(foot + 0.02 + k * 0.04, 0.97 - lift, 0.015, 0.016));
                }
            } else {
                beast.far(leg);
            }
        }
        beast.near(Taper.of(0.3, 0.78, 0.12, 0.16, 0.82 + 0.02 * wave, 0.07, 0.06, 0.84 + 0.03 * wave, 0.01));
        double hx = 1.52 - back + 0.012 * wave;
        double hy = 0.48 + back * 1.9 + bob;
        beast.near(Taper.of(1.12, 0.74, 0.24, 1.36 - back, 0.68 + back * 0.6, 0.2, hx, hy, 0.2));
        Shape head = Brush.blob(hx - 0.16, hy - 0.1, hx, hy - 0.18, hx + 0.16, hy - 0.1, hx + 0.22, hy + 0.04,
                hx + 0.12, hy + 0.14, hx - 0.06, hy + 0.14, hx - 0.17, hy + 0.04);
        beast.near(head);
        beast.pelt().soft(head, hx + 0.06, hy + 0.06, 0.07, 0.05, new Color(0xF0, 0x7A, 0x5A, 110));
        brush.line(Brush.curve(hx + 0.07, hy + 0.065, hx + 0.13, hy + 0.08, hx + 0.195, hy + 0.05), 0.014,
                Shade.darker(beast.coat().dark(), 0.3));
        beast.eye(hx + 0.075, hy - 0.045, 0.042, beast.eyes());
        Shape shell = Brush.blob(0.2, 0.78, 0.24, 0.5, 0.46, 0.2, 0.76, 0.09, 1.04, 0.22, 1.24, 0.52, 1.27, 0.78, 0.76,
                0.84);
        Color brown = pose.tint() == null ? new Color(0x96683A) : Shade.darker(beast.coat().base(), 0.3);
        Pelt pelt = new Pelt(brush, brown, 0, 0.95);
        AffineTransform whole = brush.graphics().getTransform();
        brush.graphics().translate(0, bob);
        pelt.near(shell);
        Color plate = Shade.lighter(brown, 0.2);
        double[][] plates = {{0.76, 0.26, 0.15, 0.14}, {0.46, 0.42, 0.13, 0.15}, {1.04, 0.43, 0.13, 0.15},
            {0.76, 0.56, 0.17, 0.14}, {0.36, 0.68, 0.11, 0.1}, {1.14, 0.69, 0.1, 0.1}};
        for (double[] p : plates) {
            double[] points = new double[12];
            for (int i = 0; i < 6; i++) {
                points[2 * i] = p[0] + Math.cos(Math.PI * i / 3) * p[2];
                points[2 * i + 1] = p[1] + Math.sin(Math.PI * i / 3) * p[3];
            }
            pelt.mark(shell, Brush.blob(points), plate);
        }
        pelt.soft(shell, 0.6, 0.22, 0.36, 0.24, new Color(255, 250, 220, 90));
        pelt.fill(Taper.of(0.22, 0.78, 0.09, 0.76, 0.835, 0.1, 1.26, 0.78, 0.09), Shade.lighter(brown, 0.34));
        brush.graphics().setTransform(whole);
    }

    static Drawing frog() {
        return Crawlers::frog;
    }

    private static void frog(Brush brush, Pose pose) {
        Beast beast = Beast.of(brush, Coat.of(0x6FB84A, 0xE6F0B4, 0x3F7F33), pose);
        double wave = beast.swing();
        boolean leaps = switch (pose.action()) {
            case JUMPING, RUNNING, WALKING, SWIMMING, FLYING -> true;
            default -> false;
        };
        double up = leaps ? Rhythm.rise(pose.phase()) : 0;
        double x = 0.65;
        AffineTransform whole = brush.graphics().getTransform();
        double y = -0.1 * up;
        for (double side : new double[]{1, -1}) {
            double foot = x + side * (0.46 - 0.06 * up);
            double low = 0.95 - 0.02 * up;
            Color of = side > 0 ? Shade.darker(beast.coat().base(), 0.16) : beast.coat().base();
            foot(beast, foot, low, side, of, 0.14);
            beast.pelt().fill(Taper.of(x + side * 0.2, 0.78 + y, 0.3, x + side * (0.46 - 0.1 * up),
                    0.6 + 0.12 * up + y * 0.5, 0.2, x + side * 0.34, 0.82, 0.12, foot, low - 0.02, 0.08), of);
            beast.pelt().fill(Brush.ellipse(x + side * (0.38 - 0.06 * up), 0.74 + y * 0.6, 0.15, 0.19, side * 24),
                    Shade.lighter(of, 0.05));
        }
        Shape body = Brush.blob(x, 0.34 + y, x + 0.3, 0.46 + y, x + 0.33, 0.7 + y, x + 0.22, 0.9 + y, x, 0.955 + y,
                x - 0.22, 0.9 + y, x - 0.33, 0.7 + y, x - 0.3, 0.46 + y);
        beast.near(body);
        beast.pelt().mark(body, Brush.ellipse(x + 0.02, 0.82 + y, 0.22, 0.2 + 0.008 * wave), beast.coat().light());
        for (double side : new double[]{1, -1}) {
            double foot = x + side * 0.2;
            foot(beast, foot, 0.965 + y, side, Shade.lighter(beast.coat().base(), 0.04), 0.1);
            beast.near(
                    Taper.of(x + side * 0.22, 0.66 + y, 0.11, x + side * 0.25, 0.82 + y, 0.09, foot, 0.955 + y, 0.07));
            beast.pelt().crease(
                    Brush.curve(x + side * 0.16, 0.72 + y, x + side * 0.2, 0.84 + y, foot - side * 0.04, 0.93 + y),
                    0.01);
        }
        brush.graphics().translate(0, y + 0.006 * wave);
        for (double side : new double[]{-1, 1}) {
            beast.near(Brush.ellipse(x + side * 0.21 + 0.02, 0.17, 0.15, 0.15));
        }
        Shape head = Brush.blob(x + 0.02, 0.12, x + 0.3, 0.2, x + 0.42, 0.4, x + 0.28, 0.58, x + 0.02, 0.63, x - 0.25,
                0.58, x - 0.39, 0.4, x - 0.27, 0.2);
        beast.near(head);
        beast.pelt().mark(head, Brush.ellipse(x + 0.02, 0.62, 0.34, 0.13), beast.coat().light());
        brush.line(Brush.curve(x - 0.3, 0.42, x - 0.14, 0.5, x + 0.03, 0.52, x + 0.2, 0.5, x + 0.35, 0.42), 0.018,
                Shade.darker(beast.coat().dark(), 0.25));
        Color blush = new Color(0xF2, 0x8A, 0x6A, 130);
        beast.pelt().soft(head, x - 0.27, 0.45, 0.08, 0.06, blush);
        beast.pelt().soft(head, x + 0.31, 0.45, 0.07, 0.06, blush);
        brush.flat(Brush.ellipse(x - 0.02, 0.36, 0.011, 0.008), beast.coat().dark());
        brush.flat(Brush.ellipse(x + 0.07, 0.36, 0.011, 0.008), beast.coat().dark());
        for (double side : new double[]{-1, 1}) {
            double ex = x + side * 0.21 + 0.03;
            if (beast.eyes() > 0.3) {
                brush.flat(Brush.ellipse(ex, 0.17, 0.108, 0.11), new Color(0xFDFBEE));
                Eyes.dark(brush, ex + 0.018, 0.175, 0.07, beast.eyes());
            } else {
                Eyes.shut(brush, ex, 0.18, 0.08, Shade.darker(beast.coat().dark(), 0.3));
            }
        }
        brush.graphics().setTransform(whole);
    }

    private static void foot(Beast beast, double x, double y, double side, Color color, double size) {
        for (int i = -1; i < 2; i++) {
            double tip = x + side * size * 0.35 + i * size * 0.62;
            beast.pelt().fill(Taper.of(x, y - 0.01, size * 0.4, tip, y + 0.012, size * 0.24), color);
            beast.pelt().fill(Brush.ellipse(tip, y + 0.014, size * 0.19, size * 0.17), color);
        }
    }

    static Drawing dinosaur() {
        return Crawlers::dinosaur;
    }

    private static void dinosaur(Brush brush, Pose pose) {
        Beast beast = Beast.of(brush, Coat.of(0x6DAA58, 0xE8E3A8, 0x38713F), pose);
        double wave = beast.swing();
        boolean going = going(pose) || pose.action() == Action.JUMPING;
        double bob = going ? 0.015 * Rhythm.wave(2 * pose.phase()) : 0.004 * wave;
        boolean down = switch (pose.action()) {
            case SITTING, LYING, SLEEPING, READING -> true;
            default -> false;
        };
        AffineTransform whole = brush.graphics().getTransform();
        double low = down ? 0.17 : 0;
        double s = 0.04 * wave;
        double nod = (beast.asleep() ? 0.12 : 0) + (going ? 0.012 * Rhythm.wave(2 * pose.phase() + 0.2) : 0.006 * wave);
        double jump = pose.action() == Action.JUMPING ? 0.07 * Rhythm.rise(pose.phase()) : 0;
        brush.graphics().translate(0, -jump);
        leg(beast, pose, 0.68, 0.5, low, true, going);
        double y = bob + low;
        Shape body = Pelt.union(Taper.of(0.0, 0.66 + s + low * 0.8, 0.01, 0.12, 0.72 + s * 0.6 + low, 0.1, 0.32,
                0.68 + y, 0.22, 0.54, 0.56 + y, 0.38, 0.72, 0.44 + y, 0.34, 0.84, 0.3 + y + nod * 0.5, 0.24, 0.92,
                0.2 + y + nod, 0.2));
        for (int i = 0; i < 9; i++) {
            double t = i / 8.0;
            double sx = 0.1 + 0.7 * t;
            double sy = 0.7 - 0.12 * t - 0.44 * t * t + (1 - t) * s * 0.5 + y + nod * Math.max(t - 0.5, 0) * 1.6;
            double size = 0.05 + 0.04 * Math.sin(Math.PI * t);
            beast.dark(Brush.blob(sx - size * 0.9, sy + 0.05, sx - size * 0.7, sy - size * 1.0, sx + size * 0.9,
                    sy + 0.02));
        }
        beast.near(body);
        beast.pelt().mark(body, Taper.of(0.26, 0.82 + y, 0.1, 0.54, 0.79 + y, 0.2, 0.8, 0.6 + y, 0.28, 0.97, 0.38 + y,
                0.2, 1.0, 0.26 + y, 0.12), beast.coat().light());
        for (double[] spot : new double[][]{{0.4, 0.56}, {0.52, 0.48}, {0.62, 0.4}, {0.3, 0.64}, {0.48, 0.6},
            {0.66, 0.32}}) {
            beast.pelt().mark(body, Brush.ellipse(spot[0], spot[1] + y, 0.026, 0.022),
                    Shade.mix(beast.coat().base(), beast.coat().dark(), 0.6));
        }
        arm(beast, 0.86, 0.46 + y, true, wave);
        arm(beast, 0.8, 0.48 + y, false, wave);
        leg(beast, pose, 0.52, 0.56, low, false, going);
        brush.graphics().translate(0.96, 0.19 + y + nod);
        brush.graphics().rotate(Math.toRadians(beast.asleep() ? 12 : 2 * wave));
        Shape jaw = Brush.blob(-0.06, 0.06, 0.1, 0.1, 0.29, 0.075, 0.28, 0.13, 0.12, 0.175, -0.06, 0.16);
        beast.far(jaw);
        Shape head = Brush.blob(-0.14, -0.02, -0.1, -0.14, 0.02, -0.185, 0.12, -0.15, 0.3, -0.085, 0.345, 0.0, 0.31,
                0.09, 0.1, 0.1, -0.06, 0.13);
        for (int i = 0; i < 4; i++) {
            brush.flat(Brush.blob(0.12 + i * 0.052, 0.085, 0.16 + i * 0.052, 0.082, 0.14 + i * 0.052, 0.125),
                    new Color(0xFFFBEF));
        }
        beast.near(head);
        brush.line(Brush.curve(0.05, 0.085, 0.16, 0.095, 0.3, 0.082), 0.01, Shade.darker(beast.coat().dark(), 0.2));
        brush.flat(Brush.ellipse(0.29, -0.045, 0.014, 0.01, 20), beast.coat().dark());
        beast.pelt().soft(head, 0.06, 0.04, 0.06, 0.04, new Color(0xF2, 0x8A, 0x6A, 110));
        if (beast.eyes() > 0.3) {
            brush.flat(Brush.ellipse(0.06, -0.075, 0.05, 0.052), new Color(0xFDFBEE));
        }
        Eyes.dark(brush, 0.07, -0.072, 0.036, beast.eyes());
        brush.line(Brush.curve(0.0, -0.125, 0.06, -0.145, 0.12, -0.12), 0.014, beast.coat().dark());
        brush.graphics().setTransform(whole);
    }

    private static void arm(Beast beast, double x, double y, boolean far, double wave) {
        Shape arm = Taper.of(x, y, 0.1, x + 0.08, y + 0.07, 0.07, x + 0.15, y + 0.03 + 0.01 * wave, 0.05);
        if (far) {
            beast.far(arm);
        } else {
            beast.near(arm);
            beast.pelt().crease(Brush.curve(x - 0.02, y + 0.045, x + 0.06, y + 0.105, x + 0.13, y + 0.06), 0.008);
        }
        for (int i = 0; i < 2; i++) {
            beast.pelt().fill(Taper.of(x + 0.14, y + 0.025 + i * 0.02, 0.024, x + 0.18, y + 0.02 + i * 0.03, 0.008),
                    beast.coat().light());
        }
    }

    private static void leg(Beast beast, Pose pose, double x, double hip, double low, boolean far, boolean going) {
        double phase = pose.phase() + (far ? 0.5 : 0);
        double foot = x + (far ? 0.06 : 0) + (going ? 0.13 * Rhythm.wave(phase) : 0) + low * 0.5;
        double lift = going ? 0.09 * Math.max(Math.cos(2 * Math.PI * phase), 0) : 0;
        double top = hip + 0.06 + low;
        Color color = far ? Shade.darker(beast.coat().base(), 0.24) : beast.coat().base();
        double knee = (x + foot) / 2 + 0.09;
        Shape leg = Taper.of(x, top, 0.28, knee, 0.76 + low * 0.6 - lift * 0.4, 0.18, foot - 0.03, 0.87 - lift, 0.1,
                foot, 0.93 - lift, 0.1);
        beast.pelt().fill(leg, color);
        Shape paw = Brush.blob(foot - 0.06, 0.985 - lift, foot - 0.06, 0.92 - lift, foot + 0.04, 0.9 - lift,
                foot + 0.15, 0.95 - lift, foot + 0.16, 0.99 - lift, foot + 0.04, 1 - lift);
        beast.pelt().fill(paw, color);
        for (int i = 0; i < 3; i++) {
            beast.pelt().fill(Brush.ellipse(foot + 0.07 + i * 0.04, 0.982 - lift, 0.018, 0.016), beast.coat().light());
        }
        if (!far) {
            beast.pelt().crease(
                    Brush.curve(x + 0.02, top - 0.12, x + 0.14, top - 0.02, knee + 0.08, 0.74 + low * 0.6 - lift * 0.4),
                    0.01);
        }
    }
}
