package io.minimax4j.engine.offline.picture.thing.growing;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import io.minimax4j.engine.offline.picture.thing.Tint;
import java.awt.Color;
import java.util.SplittableRandom;

/** A stand of bamboo: jointed stalks, and sprays of pointed leaves at the joints. */
final class Bamboo {
    private static final int JOINTS = 9;

    private Bamboo() {}

    static void draw(Brush brush, Pose pose) {
        Color green = pose.tint() == null || pose.tint() == Tint.WHITE ? new Color(0x6FA544) : pose.tint().color();
        SplittableRandom random = new SplittableRandom(pose.seed() + 9);
        stalk(brush, pose, random, 0.21, 0.2, 0.03, Shade.darker(green, 0.42));
        stalk(brush, pose, random, 0.43, 0.14, 0.03, Shade.darker(green, 0.38));
        stalk(brush, pose, random, 0.14, 0.1, 0.036, Shade.darker(green, 0.12));
        stalk(brush, pose, random, 0.48, 0.09, 0.036, Shade.darker(green, 0.06));
        stalk(brush, pose, random, 0.32, 0.05, 0.044, Shade.mix(green, Crown.SUN, 0.12));
        Crown.fan(brush, 0.2, 1, 0.09, -150, 120, 6, Shade.darker(green, 0.2));
        Crown.fan(brush, 0.42, 1, 0.08, -150, 120, 6, Shade.darker(green, 0.25));
    }

    private static void stalk(Brush brush, Pose pose, SplittableRandom random, double foot, double top, double width,
            Color green) {
        double bend = (random.nextDouble() - 0.5) * 0.1;
        double beforeX = foot;
        double beforeY = 1 - width * 0.2;
        for (int i = 1; i <= JOINTS; i++) {
            double share = (double) i / JOINTS;
            double y = 1 - (1 - top) * share;
            double x = foot + bend * share * share + pose.wave(foot) * 0.025 * share * share;
            double thick = width * (1 - 0.45 * share);
            brush.plane(
                    Outline.polygon(beforeX - thick * 0.5, beforeY, beforeX + thick * 0.5, beforeY, x + thick * 0.46, y,
                            x - thick * 0.46, y),
                    green);
            brush.segment(beforeX - thick * 0.18, beforeY - 0.02, x - thick * 0.18, y + 0.02, thick * 0.14,
                    Shade.alpha(Shade.lighter(green, 0.55), 0.7));
            brush.flat(Outline.rounded(x - thick * 0.58, y - 0.005, thick * 1.16, 0.01, 0.005),
                    Shade.darker(green, 0.3));
            brush.segment(x - thick * 0.4, y - 0.007, x + thick * 0.4, y - 0.007, 0.004, Shade.lighter(green, 0.4));
            if (i > 2) {
                spray(brush, pose, random, x, y, i % 2 == 0 ? 1 : -1, green);
            }
            beforeX = x;
            beforeY = y;
        }
        Crown.fan(brush, beforeX, beforeY + 0.01, 0.1, -150 + 6 * pose.wave(foot), 120, 5, green);
    }

    private static void spray(Brush brush, Pose pose, SplittableRandom random, double x, double y, int side,
            Color green) {
        double reach = 0.04 + 0.035 * random.nextDouble();
        double tipX = x + side * reach;
        double tipY = y - 0.03 - 0.03 * random.nextDouble();
        brush.line(Brush.curve(x, y, (x + tipX) / 2, tipY + 0.008, tipX, tipY), 0.004, Shade.darker(green, 0.25));
        int leaves = 3 + random.nextInt(3);
        for (int i = 0; i < leaves; i++) {
            double degrees = (side > 0 ? 0 : 180) + side * (-35 + i * 32) + 7 * pose.wave(x + i * 0.1);
            double length = 0.075 + 0.045 * random.nextDouble();
            Color leaf = i % 2 == 0 ? Shade.mix(green, Crown.SUN, 0.18) : Shade.darker(green, 0.15);
            brush.flat(Outline.leaf(tipX, tipY, length, length * 0.2, degrees, 0.3), leaf);
            brush.segment(tipX, tipY, tipX + Math.cos(Math.toRadians(degrees)) * length * 0.75,
                    tipY + Math.sin(Math.toRadians(degrees)) * length * 0.75, 0.0015, Shade.lighter(leaf, 0.3));
        }
    }
}
