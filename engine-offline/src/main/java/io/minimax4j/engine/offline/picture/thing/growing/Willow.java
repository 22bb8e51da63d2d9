package io.minimax4j.engine.offline.picture.thing.growing;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import io.minimax4j.engine.offline.picture.thing.Tint;
import java.awt.Color;
import java.util.SplittableRandom;

/** A weeping willow: long strands of narrow leaves, which the wind moves most at their ends. */
final class Willow {
    private Willow() {}

    static void draw(Brush brush, Pose pose) {
        Boughs boughs = new Boughs(0.55, 0.09, 0.5, new Color(0x6F5A3F));
        if (pose.tint() == Tint.WHITE) {
            boughs.paintBare(brush, pose, 1.15);
            return;
        }
        Color leaf = pose.tintOr(new Color(0x86A845));
        SplittableRandom random = new SplittableRandom(pose.seed() + 41);
        strands(brush, pose, random, 26, Shade.darker(leaf, 0.42), 0.02);
        boughs.paint(brush, 0.006 * pose.wave(0));
        Crown.of(Shade.darker(leaf, 0.12), 0.02, 0.55, 0.22, 0.26, 0.14, 0.33, 0.27, 0.17, 0.11, 0.77, 0.27, 0.17, 0.11,
                0.55, 0.12, 0.2, 0.1).paint(brush, pose);
        strands(brush, pose, random, 26, Shade.darker(leaf, 0.14), 0);
        strands(brush, pose, random, 20, Shade.mix(leaf, Crown.SUN, 0.28), -0.02);
    }

    private static void strands(Brush brush, Pose pose, SplittableRandom random, int count, Color leaf, double lower) {
        for (int i = 0; i < count; i++) {
            double across = (i + random.nextDouble()) / count * 2 - 1;
            double startX = 0.55 + across * 0.36;
            double startY = 0.13 + 0.16 * across * across + 0.12 * random.nextDouble() + lower;
            double out = across * (0.1 + 0.05 * random.nextDouble());
            double middle = 1 - Math.abs(across);
            double end = Math.min(0.93, startY + 0.28 + 0.3 * random.nextDouble() + 0.12 * Math.abs(across)
                    - 0.12 * middle);
            strand(brush, pose.wave(across * 0.3) * 0.035, startX, startY, out, end - startY, leaf);
        }
    }

    private static void strand(Brush brush, double sway, double x, double y, double out, double length, Color leaf) {
        brush.line(Brush.curve(x, y, x + out * 0.8, y + length * 0.35, x + out + sway, y + length), 0.0035, leaf);
        int leaves = (int) (length / 0.024);
        for (int i = 1; i <= leaves; i++) {
            double share = (double) i / leaves;
            double bent = Math.min(1, share * 2.2);
            double atX = x + out * (0.8 * bent + 0.2 * share) + sway * share * share;
            brush.flat(Outline.leaf(atX, y + length * share - 0.01, 0.036, 0.011, i % 2 == 0 ? 66 : 114, 0.4),
                    i % 3 == 0 ? Shade.lighter(leaf, 0.1) : leaf);
        }
    }
}
