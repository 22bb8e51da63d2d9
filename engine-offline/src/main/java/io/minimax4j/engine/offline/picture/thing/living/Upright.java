package io.minimax4j.engine.offline.picture.thing.living;

import io.minimax4j.engine.offline.picture.thing.Action;
import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Drawing;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** Birds that stand upright and look at us: owl and penguin. */
final class Upright {
    private static final Color BEAK = new Color(0xF2A03A);

    private Upright() {}

    static Drawing owl() {
        return Upright::owl;
    }

    private static void owl(Brush brush, Pose pose) {
        Beast beast = Beast.of(brush, Coat.of(0x9A6B42, 0xF3E1BF, 0x5F3E26), pose);
        double x = 0.5;
        double wave = beast.swing();
        boolean flying = pose.action() == Action.FLYING || pose.action() == Action.JUMPING
                || pose.action() == Action.RUNNING;
        Shape body = Brush.blob(x, 0.04, x + 0.2, 0.1, x + 0.275, 0.34, x + 0.27, 0.66, x + 0.14, 0.93, x, 0.965,
                x - 0.14, 0.93, x - 0.27, 0.66, x - 0.275, 0.34, x - 0.2, 0.1);
        if (flying) {
            double up = 0.2 * Math.cos(2 * Math.PI * pose.phase());
            for (double side : new double[]{-1, 1}) {
                for (int i = 0; i < 4; i++) {
                    beast.dark(Taper.of(x + side * 0.18, 0.46, 0.16, x + side * 0.36, 0.46 - up * 0.6 + i * 0.06, 0.16,
                            x + side * (0.52 - i * 0.03), 0.42 - up + i * 0.1, 0.06));
                }
                beast.far(Taper.of(x + side * 0.18, 0.42, 0.2, x + side * 0.33, 0.42 - up * 0.6, 0.21, x + side * 0.45,
                        0.4 - up, 0.09));
            }
        }
        for (double side : new double[]{-1, 1}) {
            double foot = x + side * 0.09;
            for (int i = -1; i < 2; i++) {
                brush.round(Brush.ellipse(foot + i * 0.032, 0.965, 0.02, 0.034), BEAK);
            }
            beast.near(Brush.blob(x + side * 0.08, 0.1, x + side * 0.17, 0.06, x + side * 0.25, -0.01 + 0.01 * wave,
                    x + side * 0.25, 0.14, x + side * 0.2, 0.26));
        }
        beast.near(body);
        Shape front = Brush.blob(x + 0.01, 0.44, x + 0.15, 0.52, x + 0.17, 0.74, x + 0.01, 0.93, x - 0.15, 0.74,
                x - 0.13, 0.52);
        beast.light(front);
        for (int row = 0; row < 4; row++) {
            for (int i = 0; i < 4 - row % 2; i++) {
                double fx = x + 0.01 + (i - (3 - row % 2) / 2.0) * 0.075;
                double fy = 0.58 + row * 0.075;
                beast.pelt().mark(front,
                        Brush.blob(fx - 0.026, fy, fx + 0.026, fy, fx + 0.016, fy + 0.03, fx, fy + 0.042, fx - 0.016,
                                fy + 0.03),
                        Shade.mix(beast.coat().light(), beast.coat().base(), 0.6));
            }
        }
        beast.pelt().soft(body, x, 1.0, 0.3, 0.2, new Color(40, 20, 20, 90));
        if (!flying) {
            double lift = pose.action() == Action.WAVING || pose.action() == Action.DANCING
                    ? 0.1 + 0.06 * wave
                    : 0.008 * wave;
            for (double side : new double[]{-1, 1}) {
                Shape wing = Brush.blob(x + side * 0.235, 0.38, x + side * (0.315 + lift * 0.3), 0.52 - lift * 0.3,
                        x + side * (0.3 + lift), 0.72 - lift, x + side * (0.18 + lift), 0.88 - lift * 1.3,
                        x + side * 0.17, 0.64);
                beast.pelt().fill(wing, Shade.mix(beast.coat().base(), beast.coat().dark(), 0.55));
                for (int i = 0; i < 3; i++) {
                    beast.pelt()
                            .crease(Brush.curve(x + side * (0.2 + 0.03 * i + lift * 0.6), 0.6 + 0.05 * i - lift * 0.6,
                                    x + side * (0.21 + 0.028 * i + lift * 0.8), 0.72 + 0.02 * i - lift), 0.01);
                }
            }
        }
        double turn = 0.008 * wave;
        for (double side : new double[]{-1, 1}) {
            beast.light(Brush.ellipse(x + side * 0.105 + 0.01 + turn, 0.29, 0.128, 0.132));
            beast.pelt().fill(Brush.ellipse(x + side * 0.105 + 0.01 + turn, 0.29, 0.1, 0.104),
                    Shade.lighter(beast.coat().light(), 0.35));
            Eyes.coloured(brush, x + side * 0.1 + 0.014 + turn, 0.29, 0.072, beast.eyes(), Eyes.AMBER, 0.62);
        }
        beast.dark(Brush.blob(x + 0.012 + turn, 0.24, x - 0.1, 0.14, x - 0.2, 0.13, x - 0.1, 0.18, x + 0.012 + turn,
                0.29, x + 0.12, 0.18, x + 0.22, 0.13, x + 0.12, 0.14));
        brush.round(Brush.blob(x - 0.03 + turn, 0.325, x + 0.014 + turn, 0.3, x + 0.056 + turn, 0.325, x + 0.04 + turn,
                0.385, x + 0.014 + turn, 0.42, x - 0.012 + turn, 0.385), BEAK);
    }

    static Drawing penguin() {
        return Upright::penguin;
    }

    private static void penguin(Brush brush, Pose pose) {
        Beast beast = Beast.of(brush, Coat.of(0x2E3644, 0xFDFBF5, 0x1E2430), pose);
        double x = 0.3;
        double wave = beast.swing();
        boolean going = switch (pose.action()) {
            case WALKING, RUNNING, DANCING, SWIMMING, JUMPING -> true;
            default -> false;
        };
        AffineTransform whole = brush.graphics().getTransform();
        double step = going ? 0.04 : 0;
        for (double side : new double[]{1, -1}) {
            double lift = step * Math.max(side * Rhythm.wave(pose.phase()), 0);
            brush.round(Brush.blob(x + side * 0.1 - 0.07, 0.985 - lift, x + side * 0.1 - 0.05, 0.93 - lift,
                    x + side * 0.1 + 0.03, 0.92 - lift, x + side * 0.1 + 0.1, 0.965 - lift,
                    x + side * 0.1 + 0.1, 0.995 - lift, x + side * 0.1 + 0.02, 0.998 - lift), BEAK);
        }
        if (pose.action() == Action.JUMPING) {
            brush.graphics().translate(0, -0.06 * Rhythm.rise(pose.phase()));
        }
        brush.graphics().rotate(Math.toRadians(going ? 5 * wave : 0.8 * wave), x, 1);
        double flap = going || pose.action() == Action.WAVING
                ? 0.05 + 0.04 * Rhythm.wave(2 * pose.phase())
                : 0.008 * wave;
        flipper(beast, x, 1, flap);
        Shape body = Brush.blob(x + 0.01, 0.02, x + 0.16, 0.08, x + 0.2, 0.26, x + 0.22, 0.44, x + 0.265, 0.68, x + 0.2,
                0.9, x, 0.965, x - 0.2, 0.9, x - 0.265, 0.68, x - 0.22, 0.44,
                x - 0.19, 0.26, x - 0.15, 0.08);
        beast.near(body);
        beast.pelt().mark(body,
                Brush.blob(x + 0.03, 0.38, x + 0.15, 0.36, x + 0.2, 0.5, x + 0.215, 0.7, x + 0.15, 0.88, x + 0.02, 0.93,
                        x - 0.14, 0.88, x - 0.185, 0.7, x - 0.16, 0.5, x - 0.1, 0.37),
                beast.coat().light());
        beast.pelt().mark(body, Brush.ellipse(x - 0.055, 0.25, 0.105, 0.13, 8), beast.coat().light());
        beast.pelt().mark(body, Brush.ellipse(x + 0.13, 0.25, 0.1, 0.13, -8), beast.coat().light());
        beast.pelt().soft(body, x + 0.03, 0.43, 0.15, 0.07, new Color(0xF4, 0xC1, 0x50, 150));
        beast.pelt().soft(body, x, 1.0, 0.3, 0.16, new Color(30, 40, 80, 80));
        Color blush = new Color(0xF0, 0x7A, 0x6A, 110);
        beast.pelt().soft(body, x - 0.1, 0.31, 0.05, 0.04, blush);
        beast.pelt().soft(body, x + 0.17, 0.31, 0.045, 0.04, blush);
        Eyes.dark(brush, x - 0.05, 0.235, 0.029, beast.eyes());
        Eyes.dark(brush, x + 0.12, 0.235, 0.028, beast.eyes());
        brush.round(Brush.blob(x - 0.025, 0.29, x + 0.04, 0.265, x + 0.105, 0.29, x + 0.06, 0.34, x + 0.04, 0.355,
                x + 0.015, 0.34), BEAK);
        brush.line(Brush.curve(x - 0.012, 0.298, x + 0.04, 0.315, x + 0.094, 0.298), 0.008, new Color(0xC0741C));
        flipper(beast, x, -1, flap);
        brush.graphics().setTransform(whole);
    }

    private static void flipper(Beast beast, double x, double side, double flap) {
        Shape wing = Taper.of(x + side * 0.19, 0.42, 0.11, x + side * (0.26 + flap * 0.7), 0.56 - flap * 0.3, 0.105,
                x + side * (0.285 + flap * 0.95), 0.74 - flap * 1.8, 0.03);
        if (side > 0) {
            beast.far(wing);
        } else {
            beast.pelt().fill(wing, Shade.lighter(beast.coat().base(), 0.07));
            beast.line(wing, 0.005, Shade.alpha(Shade.lighter(beast.coat().base(), 0.5), 0.35));
        }
    }
}
