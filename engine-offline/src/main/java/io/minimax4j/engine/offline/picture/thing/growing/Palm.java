package io.minimax4j.engine.offline.picture.thing.growing;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import io.minimax4j.engine.offline.picture.thing.Tint;
import java.awt.Color;
import java.awt.geom.Path2D;

/** A coconut palm: a bent ringed trunk, feathered fronds, and nuts below them. */
final class Palm {
    private static final Color BARK = new Color(0x9A7650);
    private static final double[] FRONDS = {-168, 0.40, -200, 0.42, -140, 0.34, -228, 0.36, -12, 0.40, 20, 0.42, -40,
        0.34,
        48, 0.36, -112, 0.26, -68, 0.27};

    private Palm() {}

    static void draw(Brush brush, Pose pose) {
        Color leaf = pose.tint() == null || pose.tint() == Tint.WHITE ? new Color(0x4C9A4A) : pose.tint().color();
        double sway = pose.wave(0) * 0.018;
        double x = 0.47 + sway;
        double y = 0.29;
        for (int i = 0; i < FRONDS.length; i += 4) {
            frond(brush, pose, x, y, FRONDS[i] + 8, FRONDS[i + 1] * 0.92, Shade.darker(leaf, 0.42));
        }
        trunk(brush, x, y);
        for (int i = 0; i < FRONDS.length; i += 2) {
            frond(brush, pose, x, y, FRONDS[i], FRONDS[i + 1], i % 4 == 0 ? leaf : Shade.mix(leaf, Crown.SUN, 0.16));
        }
        brush.ball(x - 0.035, y + 0.035, 0.032, 0.034, new Color(0x7A4E2B));
        brush.ball(x + 0.03, y + 0.04, 0.033, 0.035, new Color(0x8A5A32));
        brush.ball(x - 0.002, y + 0.055, 0.03, 0.032, new Color(0x6E4627));
    }

    private static void trunk(Brush brush, double x, double y) {
        Path2D.Double trunk = new Path2D.Double();
        trunk.moveTo(0.27, 1);
        trunk.curveTo(0.34, 0.9, 0.33, 0.6, x - 0.024, y);
        trunk.lineTo(x + 0.026, y);
        trunk.curveTo(0.42, 0.6, 0.42, 0.88, 0.43, 1);
        trunk.closePath();
        brush.plane(trunk, BARK);
        brush.within(trunk, () -> {
            for (int i = 0; i < 22; i++) {
                double at = 0.98 - i * 0.032;
                double middle = 0.37 + (x - 0.37) * Math.pow((1 - at) / 0.71, 2.2);
                brush.line(Brush.curve(middle - 0.07, at - 0.012, middle, at + 0.008, middle + 0.07, at - 0.014), 0.006,
                        Shade.alpha(Shade.darker(BARK, 0.55), 0.55));
            }
        });
    }

    private static void frond(Brush brush, Pose pose, double x, double y, double degrees, double length, Color leaf) {
        double angle = Math.toRadians(degrees + pose.wave(degrees / 360) * 3);
        double droop = length * (0.5 + 0.3 * Math.abs(Math.cos(angle)));
        int steps = 26;
        double beforeX = x;
        double beforeY = y;
        for (int i = 1; i <= steps; i++) {
            double share = (double) i / steps;
            double atX = x + Math.cos(angle) * length * share;
            double atY = y + Math.sin(angle) * length * share * 0.9 + droop * share * share * 0.75
                    + 0.006 * pose.wave(share * 0.4 + degrees / 200) * share;
            double along = Math.toDegrees(Math.atan2(atY - beforeY, atX - beforeX));
            double feather = length * 0.4 * Math.sin(Math.PI * Math.min(0.96, 0.14 + share * 0.86));
            brush.flat(Outline.leaf(beforeX, beforeY, feather, feather * 0.14, along + 48, 0.3),
                    Shade.darker(leaf, 0.18));
            brush.flat(Outline.leaf(beforeX, beforeY, feather, feather * 0.14, along - 48, 0.3), leaf);
            brush.segment(beforeX, beforeY, atX, atY, 0.009 * (1.1 - share), Shade.lighter(leaf, 0.25));
            beforeX = atX;
            beforeY = atY;
        }
    }
}
