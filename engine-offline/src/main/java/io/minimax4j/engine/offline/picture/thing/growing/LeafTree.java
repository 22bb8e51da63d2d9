package io.minimax4j.engine.offline.picture.thing.growing;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import io.minimax4j.engine.offline.picture.thing.Tint;
import java.awt.Color;
import java.util.SplittableRandom;

/**
 * Trees with broad leaves. Asked for in white they stand bare with snow on their boughs, asked for in pink they are in
 * blossom; any other colour is that of their leaves.
 */
final class LeafTree {
    private static final Color BLOSSOM = new Color(0xF3A9C4);
    private static final Color BLUSH = new Color(0xFFF1F5);

    private LeafTree() {}

    static void oak(Brush brush, Pose pose) {
        Boughs boughs = new Boughs(0.45, 0.085, 0.62, new Color(0x7A5638));
        grow(brush, pose, boughs, 1.0,
                Crown.of(leaf(pose, new Color(0x4E9A47)), 0.03, 0.45, 0.3, 0.24, 0.24, 0.22, 0.46, 0.17, 0.15, 0.69,
                        0.44, 0.17, 0.15, 0.31, 0.21, 0.17, 0.16, 0.61, 0.22, 0.17, 0.15, 0.46, 0.14, 0.17, 0.12,
                        0.36, 0.53, 0.15, 0.11, 0.57, 0.54, 0.14, 0.1, 0.13, 0.35, 0.1, 0.1, 0.78, 0.33, 0.1, 0.1));
    }

    static void maple(Brush brush, Pose pose) {
        Boughs boughs = new Boughs(0.47, 0.07, 0.6, new Color(0x6E4C3A));
        grow(brush, pose, boughs, 1.05,
                Crown.of(leaf(pose, new Color(0xD9562B)), 0.035, 0.47, 0.32, 0.22, 0.2, 0.24, 0.47, 0.19, 0.12, 0.72,
                        0.47, 0.18, 0.12, 0.34, 0.22, 0.16, 0.14, 0.62, 0.24, 0.16, 0.13, 0.48, 0.1, 0.12, 0.11, 0.14,
                        0.38, 0.1, 0.09, 0.82, 0.37, 0.1, 0.09, 0.48, 0.53, 0.16, 0.08));
    }

    static void cherry(Brush brush, Pose pose) {
        Color petals = pose.tint() == null || pose.tint() == Tint.WHITE ? BLOSSOM : pose.tint().color();
        Boughs boughs = new Boughs(0.55, 0.085, 0.66, new Color(0x5E4038));
        Crown crown = Crown.of(petals, 0.03, 0.55, 0.33, 0.26, 0.2, 0.25, 0.42, 0.19, 0.15, 0.88, 0.42, 0.19, 0.15,
                0.39,
                0.22, 0.2, 0.15, 0.74, 0.23, 0.2, 0.14, 0.57, 0.16, 0.2, 0.12, 0.14, 0.52, 0.11, 0.09, 1.0, 0.52, 0.11,
                0.09, 0.43, 0.54, 0.17, 0.1, 0.7, 0.54, 0.16, 0.09);
        grow(brush, pose, boughs, 1.25, crown);
        if (pose.tint() != Tint.WHITE) {
            fallen(brush, petals, pose.seed());
        }
    }

    private static void grow(Brush brush, Pose pose, Boughs boughs, double spread, Crown crown) {
        if (pose.tint() == Tint.WHITE) {
            boughs.paintBare(brush, pose, spread);
            return;
        }
        boughs.paint(brush, crown.lean(pose, boughs.x(), 0.4));
        boolean blooms = crown.leaf().equals(BLOSSOM) || pose.tint() == Tint.PINK;
        crown.lit(blooms ? BLUSH : Crown.SUN).paint(brush, pose);
    }

    private static Color leaf(Pose pose, Color own) {
        if (pose.tint() == null) {
            return own;
        }
        return pose.tint() == Tint.PINK ? BLOSSOM : Shade.mix(pose.tint().color(), own, 0.06);
    }

    private static void fallen(Brush brush, Color petals, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 26; i++) {
            brush.flat(
                    Brush.ellipse(0.15 + 0.85 * random.nextDouble(), 0.975 + 0.022 * random.nextDouble(), 0.009, 0.004,
                            random.nextInt(-30, 30)),
                    Shade.lighter(petals, 0.5 * random.nextDouble()));
        }
    }
}
