package io.minimax4j.engine.offline.picture.thing.living;

import io.minimax4j.engine.offline.picture.thing.Action;
import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Drawing;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** Birds that walk, wade and swim: chicken, duck, swan and crane. */
final class Fowl {
    private static final Color ORANGE = new Color(0xF0983A);

    private Fowl() {}

    private static boolean going(Pose pose) {
        return switch (pose.action()) {
            case WALKING, RUNNING, JUMPING, DANCING, FLYING -> true;
            default -> false;
        };
    }

    private static boolean resting(Pose pose) {
        return switch (pose.action()) {
            case SITTING, LYING, SLEEPING -> true;
            default -> false;
        };
    }

    /** Two legs that walk, or stand still. */
    private static void legs(Brush brush, Pose pose, double x, double hip, double width, Color color) {
        double reach = going(pose) ? (1 - hip) * 0.45 : 0;
        for (int i = 1; i >= 0; i--) {
            double phase = pose.phase() + i * 0.5;
            double foot = x + 0.1 * i - 0.02 + reach * Rhythm.wave(phase);
            double lift = reach * 0.5 * Math.max(Math.cos(2 * Math.PI * phase), 0);
            Color of = i == 1 ? Shade.darker(color, 0.24) : color;
            double ground = 1 - width * 0.5 - lift;
            double knee = (hip + ground) / 2;
            brush.line(
                    Brush.curve(x + 0.07 * i, hip, (x + 0.07 * i + foot) / 2 - lift * 0.4 + 0.01, knee, foot, ground),
                    width, of);
            brush.line(Brush.curve(foot - width * 1.4, ground, foot, ground - width * 0.2, foot + width * 2.4, ground),
                    width * 0.85, of);
            brush.line(Brush.curve(foot, ground - width * 0.2, foot + width * 1.6, ground - width * 0.6), width * 0.7,
                    of);
        }
    }

    static Drawing chicken() {
        return (brush, pose) -> {
            Beast beast = Beast.of(brush, Coat.of(0xFBF3E4, 0xFFFFFF, 0xC98F4E), pose);
            double wave = beast.swing();
            double down = resting(pose) ? 0.17 : 0;
            double bob = going(pose) ? 0.02 * Rhythm.wave(2 * pose.phase()) : 0.004 * wave;
            if (!resting(pose)) {
                legs(brush, pose, 0.46, 0.78, 0.032, ORANGE);
            }
            AffineTransform whole = brush.graphics().getTransform();
            brush.graphics().translate(0, down + bob);
            for (int i = 0; i < 4; i++) {
                beast.pelt()
                        .fill(Taper.of(0.24, 0.52, 0.16, 0.14 + 0.02 * i, 0.36 - 0.02 * i, 0.15, 0.05 + 0.07 * i,
                                0.2 + 0.02 * wave - 0.02 * i, 0.05),
                                Shade.mix(beast.coat().base(), beast.coat().dark(), 0.5 - 0.1 * i));
            }
            double nod = going(pose) ? 0.035 * Rhythm.wave(2 * pose.phase()) : 0.006 * wave;
            double sleepy = beast.asleep() ? 0.12 : 0;
            double hx = 0.72 + nod;
            double hy = 0.24 + sleepy;
            Color comb = new Color(0xD9382F);
            brush.round(Brush.blob(hx - 0.1, hy - 0.07, hx - 0.11, hy - 0.17, hx - 0.05, hy - 0.14, hx - 0.01,
                    hy - 0.21, hx + 0.035, hy - 0.14, hx + 0.09, hy - 0.17, hx + 0.08, hy - 0.06), comb);
            brush.round(Brush.blob(hx + 0.09, hy - 0.035, hx + 0.2, hy + 0.02, hx + 0.09, hy + 0.05), ORANGE);
            brush.round(Brush.ellipse(hx + 0.075, hy + 0.1, 0.035, 0.06), comb);
            Shape body = Pelt.union(
                    Brush.blob(0.14, 0.46, 0.3, 0.45, 0.5, 0.44, 0.7, 0.34, 0.84, 0.5, 0.8, 0.7, 0.6, 0.83, 0.38, 0.82,
                            0.2, 0.68),
                    Taper.of(0.66, 0.56, 0.36, 0.72 + nod * 0.5, 0.4 + sleepy * 0.5, 0.26, hx, hy, 0.22));
            beast.near(body);
            beast.pelt().soft(body, 0.5, 0.88, 0.36, 0.2, Shade.alpha(Shade.darker(beast.coat().dark(), 0.2), 0.5));
            Shape wing = Brush.blob(0.62, 0.5, 0.6, 0.66, 0.46, 0.74, 0.24, 0.66 - 0.02 * wave, 0.3, 0.54, 0.46, 0.48);
            beast.pelt().fill(wing, Shade.mix(beast.coat().base(), beast.coat().dark(), 0.28));
            for (int i = 0; i < 3; i++) {
                beast.pelt().crease(Brush.curve(0.3 + 0.07 * i, 0.655 + 0.012 * i, 0.35 + 0.07 * i, 0.69 + 0.01 * i,
                        0.41 + 0.06 * i, 0.67), 0.01);
            }
            beast.eye(hx + 0.03, hy - 0.02, 0.026, beast.eyes());
            brush.graphics().setTransform(whole);
        };
    }

    static Drawing duck() {
        return (brush, pose) -> {
            Beast beast = Beast.of(brush, Coat.of(0xF7CE4B, 0xFFF0B8, 0xD99A28), pose);
            boolean afloat = pose.action() == Action.SWIMMING || resting(pose);
            double wave = beast.swing();
            if (!afloat) {
                legs(brush, pose, 0.52, 0.84, 0.036, ORANGE);
            }
            AffineTransform whole = brush.graphics().getTransform();
            brush.graphics().translate(0,
                    (afloat ? 0.1 : 0) + (going(pose) ? 0.016 * Rhythm.wave(2 * pose.phase()) : 0.004 * wave));
            double sleepy = beast.asleep() ? 0.14 : 0;
            waterfowl(beast, new Spot(0.86, 0.3 + sleepy), 0.36, 0.2);
            Spot head = new Spot(0.86 + (going(pose) ? 0.02 * Rhythm.wave(2 * pose.phase()) : 0), 0.24 + sleepy);
            brush.round(Brush.blob(head.x() + 0.13, head.y() - 0.03, head.x() + 0.24, head.y() + 0.02, head.x() + 0.31,
                    head.y() + 0.035, head.x() + 0.29, head.y() + 0.08, head.x() + 0.13,
                    head.y() + 0.1), ORANGE);
            brush.line(Brush.curve(head.x() + 0.15, head.y() + 0.045, head.x() + 0.22, head.y() + 0.06, head.x() + 0.29,
                    head.y() + 0.055), 0.01, new Color(0xB86A1C));
            beast.near(Brush.ellipse(head.x(), head.y(), 0.195, 0.185));
            beast.near(Brush.blob(head.x() - 0.06, head.y() - 0.16, head.x() - 0.08, head.y() - 0.24 + 0.01 * wave,
                    head.x(), head.y() - 0.2, head.x() + 0.03, head.y() - 0.23, head.x() + 0.06, head.y() - 0.15));
            beast.pelt().soft(Brush.ellipse(head.x(), head.y(), 0.19, 0.18), head.x() + 0.04, head.y() + 0.08, 0.06,
                    0.045, new Color(0xF0, 0x7A, 0x5A, 130));
            beast.eye(head.x() + 0.06, head.y() - 0.03, 0.036, beast.eyes());
            wing(beast);
            brush.graphics().setTransform(whole);
        };
    }

    /** A boat of a body with a neck up to the head. */
    private static void waterfowl(Beast beast, Spot head, double neckBase, double neckTop) {
        double s = 0.012 * beast.swing();
        Shape body = Pelt.union(
                Brush.blob(0.04, 0.42 + s, 0.16, 0.5, 0.4, 0.5, 0.62, 0.48, 0.86, 0.48, 0.98, 0.62, 0.92, 0.8, 0.7, 0.9,
                        0.42, 0.9, 0.2, 0.78, 0.08, 0.6),
                Taper.of(0.8, 0.62, neckBase, 0.86, 0.46, (neckBase + neckTop) / 2, head.x(), head.y(), neckTop));
        beast.near(body);
        beast.pelt().soft(body, 0.5, 0.96, 0.5, 0.2, Shade.alpha(Shade.darker(beast.coat().dark(), 0.3), 0.5));
    }

    private static void wing(Beast beast) {
        boolean flap = beast.pose().action() == Action.DANCING || beast.pose().action() == Action.FLYING
                || beast.pose().action() == Action.WAVING;
        double up = flap ? 0.16 * Rhythm.rise(2 * beast.pose().phase()) : 0.01 * beast.swing();
        Shape wing = Brush.blob(0.72, 0.56, 0.74, 0.68, 0.58, 0.8 - up * 0.4, 0.36, 0.76 - up, 0.16, 0.6 - up * 1.6,
                0.34, 0.58 - up, 0.54, 0.53);
        beast.pelt().fill(wing, Shade.mix(beast.coat().base(), beast.coat().dark(), 0.42));
        for (int i = 0; i < 3; i++) {
            beast.pelt().crease(Brush.curve(0.28 + 0.09 * i, 0.66 - up * (1.2 - 0.2 * i) + 0.02 * i, 0.36 + 0.09 * i,
                    0.71 - up * (0.8 - 0.2 * i) + 0.015 * i, 0.46 + 0.08 * i, 0.68 - up * 0.4), 0.01);
        }
    }

    static Drawing swan() {
        return (brush, pose) -> {
            Beast beast = Beast.of(brush, Coat.of(0xFBFAF7, 0xFFFFFF, 0xB9C3D6), pose);
            double wave = beast.swing();
            boolean ashore = pose.action() == Action.WALKING || pose.action() == Action.RUNNING
                    || pose.action() == Action.DANCING;
            AffineTransform whole = brush.graphics().getTransform();
            if (ashore) {
                legs(brush, pose, 0.5, 0.86, 0.034, new Color(0x3D3B40));
            }
            brush.graphics().translate(0, ashore ? 0.012 * Rhythm.wave(2 * pose.phase()) : 0.095 + 0.003 * wave);
            double sleepy = beast.asleep() ? 0.2 : 0;
            double n = 0.012 * wave;
            Shape body = Brush.blob(0.02, 0.44 + n, 0.16, 0.52, 0.42, 0.54, 0.66, 0.54, 0.9, 0.56, 0.99, 0.66, 0.92,
                    0.82, 0.7, 0.905, 0.42, 0.905, 0.2, 0.8, 0.08, 0.62);
            Shape neck = Taper.of(0.84, 0.68, 0.26, 0.98, 0.52, 0.17, 0.93, 0.32 + sleepy * 0.6, 0.1, 0.88 + n,
                    0.14 + sleepy, 0.092, 0.99 + n, 0.04 + sleepy, 0.1, 1.07 + n, 0.1 + sleepy, 0.1);
            brush.round(Brush.blob(1.07 + n, 0.06 + sleepy, 1.13 + n, 0.1 + sleepy, 1.22 + n, 0.19 + sleepy, 1.19 + n,
                    0.205 + sleepy, 1.06 + n, 0.15 + sleepy), ORANGE);
            beast.near(Pelt.union(body, neck));
            brush.flat(Brush.blob(1.06 + n, 0.045 + sleepy, 1.13 + n, 0.09 + sleepy, 1.09 + n, 0.11 + sleepy),
                    new Color(0x2A2A30));
            beast.pelt().soft(body, 0.5, 0.98, 0.5, 0.22, new Color(0x6B, 0x82, 0xB0, 150));
            beast.eye(1.04 + n, 0.07 + sleepy, 0.018, beast.eyes());
            for (int i = 2; i >= 0; i--) {
                Shape feather = Brush.blob(0.76 - i * 0.05, 0.6, 0.7 - i * 0.06, 0.78 - i * 0.06, 0.44 - i * 0.08,
                        0.78 - i * 0.08, 0.06 + i * 0.06, 0.5 - i * 0.1 + n, 0.34 - i * 0.02, 0.5 - i * 0.05, 0.58,
                        0.5 - i * 0.02);
                beast.pelt().fill(feather, Shade.mix(beast.coat().base(), beast.coat().dark(), 0.1 + 0.12 * i));
                beast.line(feather, 0.006, Shade.alpha(beast.coat().dark(), 0.5));
            }
            brush.graphics().setTransform(whole);
        };
    }

    static Drawing crane() {
        return (brush, pose) -> {
            Beast beast = Beast.of(brush, Coat.of(0xFAF9F5, 0xFFFFFF, 0x2B2D35), pose);
            double wave = beast.swing();
            double down = resting(pose) ? 0.36 : 0;
            if (!resting(pose)) {
                legs(brush, pose, 0.4, 0.6, 0.024, new Color(0x4A4C55));
            }
            AffineTransform whole = brush.graphics().getTransform();
            brush.graphics().translate(0, down + (going(pose) ? 0.012 * Rhythm.wave(2 * pose.phase()) : 0.003 * wave));
            boolean spread = pose.action() == Action.DANCING || pose.action() == Action.FLYING
                    || pose.action() == Action.JUMPING;
            double up = spread ? 0.5 + 0.4 * wave : 0;
            if (spread) {
                craneWing(beast, 0.5, 0.44, up, Shade.darker(beast.coat().base(), 0.16));
            }
            for (int i = 0; i < 4; i++) {
                beast.dark(Taper.of(0.24, 0.5, 0.09, 0.12, 0.54 + 0.01 * i, 0.1, 0.03 + 0.035 * i,
                        0.62 + 0.022 * i + 0.008 * wave, 0.02));
            }
            double n = 0.01 * wave;
            double sleepy = beast.asleep() ? 0.08 : 0;
            Shape body = Brush.blob(0.12, 0.5, 0.3, 0.42, 0.5, 0.38, 0.62, 0.44, 0.6, 0.56, 0.44, 0.65, 0.24, 0.62);
            Shape neck = Taper.of(0.54, 0.5, 0.17, 0.63, 0.4, 0.1, 0.6, 0.26 + sleepy, 0.062, 0.6 + n, 0.14 + sleepy,
                    0.056, 0.66 + n, 0.07 + sleepy, 0.07);
            beast.dark(Taper.of(0.7 + n, 0.07 + sleepy, 0.04, 0.8 + n, 0.1 + sleepy, 0.022, 0.91 + n, 0.13 + sleepy,
                    0.004));
            beast.near(Pelt.union(body, neck));
            beast.pelt().mark(neck, Taper.of(0.66, 0.4, 0.09, 0.63, 0.26 + sleepy, 0.06, 0.62 + n, 0.15 + sleepy, 0.05,
                    0.645 + n, 0.1 + sleepy, 0.02), beast.coat().dark());
            brush.flat(Brush.ellipse(0.655 + n, 0.043 + sleepy, 0.034, 0.016, 12), new Color(0xD8332C));
            beast.pelt().soft(body, 0.38, 0.68, 0.3, 0.12, new Color(0x6B, 0x78, 0xA0, 130));
            Eyes.dark(brush, 0.678 + n, 0.066 + sleepy, 0.012, beast.eyes());
            if (spread) {
                craneWing(beast, 0.44, 0.46, up, beast.coat().base());
            } else {
                beast.pelt().fill(Brush.blob(0.52, 0.44, 0.5, 0.54, 0.34, 0.6, 0.14, 0.56, 0.26, 0.47),
                        Shade.mix(beast.coat().base(), new Color(0xB9C3D6), 0.4));
            }
            brush.graphics().setTransform(whole);
        };
    }

    private static void craneWing(Beast beast, double x, double y, double up, Color color) {
        for (int i = 0; i < 5; i++) {
            beast.dark(Taper.of(x - 0.06 * i, y - 0.1 * up, 0.08, x - 0.1 - 0.05 * i, y - 0.3 * up + 0.02 * i, 0.08,
                    x - 0.16 - 0.06 * i, y - (0.48 - 0.06 * i) * up, 0.015));
        }
        beast.pelt().fill(Brush.blob(x + 0.1, y + 0.02, x + 0.02, y - 0.2 * up, x - 0.12, y - 0.38 * up, x - 0.26,
                y - 0.24 * up, x - 0.26, y - 0.04, x - 0.06, y + 0.08), color);
    }
}
