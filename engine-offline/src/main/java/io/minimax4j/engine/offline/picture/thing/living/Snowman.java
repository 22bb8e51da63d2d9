package io.minimax4j.engine.offline.picture.thing.living;

import io.minimax4j.engine.offline.picture.thing.Action;
import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Drawing;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import io.minimax4j.engine.offline.picture.thing.Tint;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.util.List;

/** Three balls of snow with a hat and a scarf. */
record Snowman(double width) implements Drawing {
    private static final Color SNOW = new Color(0xF1F6FB);
    private static final Color COAL = new Color(0x2B2B33);
    private static final Color WOOD = new Color(0x6B4A33);

    @Override
    public void draw(Brush brush, Pose pose) {
        Tint tint = pose.tint();
        Color scarf = tint == null
                ? new Traits(pose.seed()).color(1, List.of(0xD6453D, 0x3C78B4, 0x3F9A63, 0xE0882F))
                : tint.color();
        double wave = Rhythm.wave(pose.phase());
        boolean lively = switch (pose.action()) {
            case STANDING, SITTING, LYING, SLEEPING, READING -> false;
            default -> true;
        };
        double x = width / 2;
        double sway = (lively ? 0.025 : 0.005) * wave;
        AffineTransform whole = brush.graphics().getTransform();
        if (pose.action() == Action.JUMPING || pose.action() == Action.RUNNING || pose.action() == Action.WALKING) {
            brush.graphics().translate(0, -0.05 * Rhythm.rise(pose.phase()));
        }
        double lift = pose.action() == Action.WAVING || pose.action() == Action.DANCING
                ? 0.12 + 0.05 * wave
                : 0.01 * wave;
        arm(brush, x + 0.13 + sway, 0.5, 1, lift);
        arm(brush, x - 0.13 + sway, 0.5, -1, pose.action() == Action.DANCING ? 0.08 - 0.05 * wave : -0.01 * wave);
        snow(brush, x, 0.765, 0.285, 0.24);
        snow(brush, x + sway * 0.6, 0.5, 0.205, 0.18);
        snow(brush, x + sway, 0.27, 0.155, 0.148);
        for (int i = 0; i < 3; i++) {
            brush.ball(x + 0.03 + sway * (0.8 - i * 0.3), 0.49 + i * 0.1, 0.018, 0.018, COAL);
        }
        double hx = x + sway;
        brush.round(Taper.of(hx + 0.07, 0.4, 0.07, hx + 0.1 + sway, 0.47, 0.075, hx + 0.11 + 2 * sway, 0.56, 0.085),
                Shade.darker(scarf, 0.12));
        brush.round(Taper.of(hx - 0.15, 0.375, 0.06, hx, 0.41, 0.08, hx + 0.15, 0.375, 0.06), scarf);
        for (int i = -1; i < 2; i++) {
            brush.line(Brush.curve(hx + 0.11 + i * 0.025 + 2 * sway, 0.575, hx + 0.113 + i * 0.027 + 2 * sway, 0.625),
                    0.012, scarf);
        }
        double open = pose.action() == Action.SLEEPING ? 0 : Rhythm.eyes(pose.phase());
        Eyes.dark(brush, hx - 0.03, 0.245, 0.018, open);
        Eyes.dark(brush, hx + 0.072, 0.245, 0.018, open);
        for (int i = 0; i < 5; i++) {
            double t = i - 2;
            brush.flat(Brush.ellipse(hx + 0.02 + t * 0.026, 0.345 - t * t * 0.005, 0.0085, 0.0085), COAL);
        }
        brush.round(Taper.of(hx + 0.02, 0.288, 0.04, hx + 0.1, 0.296, 0.024, hx + 0.17, 0.31, 0.004),
                new Color(0xF08A2E));
        brush.round(Taper.of(hx - 0.09, 0.075, 0.13, hx + 0.09, 0.075, 0.13), COAL);
        brush.round(Brush.blob(hx - 0.12, 0.16, hx - 0.125, 0.02, hx, 0.006, hx + 0.125, 0.02, hx + 0.12, 0.16),
                new Color(0x34343E));
        brush.flat(Taper.of(hx - 0.119, 0.126, 0.04, hx, 0.135, 0.04, hx + 0.119, 0.126, 0.04), scarf);
        brush.round(Taper.of(hx - 0.18, 0.155, 0.03, hx, 0.172, 0.036, hx + 0.18, 0.155, 0.03), COAL);
        brush.graphics().setTransform(whole);
    }

    private static void snow(Brush brush, double x, double y, double radiusX, double radiusY) {
        brush.flat(Brush.ellipse(x, y, radiusX, radiusY), SNOW);
        Pelt pelt = new Pelt(brush, SNOW, y - radiusY, y + radiusY);
        double side = -brush.lightFrom() * 0.55;
        pelt.soft(Brush.ellipse(x, y, radiusX, radiusY), x + radiusX * side, y + radiusY * 1.0, radiusX * 1.5,
                radiusY * 1.4,
                new Color(0x6F, 0x9A, 0xC8, 190));
    }

    private static void arm(Brush brush, double x, double y, int side, double lift) {
        brush.line(Brush.curve(x, y, x + side * 0.12, y - 0.05 - lift * 0.6, x + side * 0.23, y - 0.08 - lift * 1.5),
                0.018, WOOD);
        brush.line(Brush.curve(x + side * 0.17, y - 0.065 - lift, x + side * 0.21, y - 0.14 - lift * 1.2), 0.012, WOOD);
        brush.line(Brush.curve(x + side * 0.18, y - 0.067 - lift * 1.1, x + side * 0.25, y - 0.03 - lift * 1.3), 0.011,
                WOOD);
    }
}
