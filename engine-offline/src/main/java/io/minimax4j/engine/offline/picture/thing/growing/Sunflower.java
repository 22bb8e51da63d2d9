package io.minimax4j.engine.offline.picture.thing.growing;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;

/** A sunflower, its seeds in spirals. */
final class Sunflower {
    private static final Color SEEDS = new Color(0x6A4022);

    private Sunflower() {}

    static void draw(Brush brush, Pose pose) {
        Color petals = pose.tintOr(new Color(0xF7BE2E));
        Stem stem = new Stem(0.25, 0.25, 0.26, 0.032, new Color(0x5E9440), 0.018);
        stem.paint(brush, pose);
        double sway = pose.wave(0.2) * 2;
        Color leaf = new Color(0x4F8F42);
        Stem.leaf(brush, 0.25, 0.88, 0.24, 0.15, -150 + sway, leaf);
        Stem.leaf(brush, 0.25, 0.8, 0.24, 0.15, -28 - sway, leaf);
        Stem.leaf(brush, 0.25, 0.66, 0.2, 0.13, -146 + sway, Shade.mix(leaf, Crown.SUN, 0.12));
        Stem.leaf(brush, 0.25, 0.6, 0.19, 0.12, -36 - sway, Shade.mix(leaf, Crown.SUN, 0.12));
        double x = stem.x(pose);
        double y = 0.24;
        new Petals(17, 0.235, 0.082, 0.45, Shade.deeper(petals, 0.3)).ring(brush, x, y, stem.lean(pose) + 10, 0);
        new Petals(17, 0.215, 0.078, 0.45, petals).ring(brush, x, y, stem.lean(pose), 0);
        brush.ball(x, y, 0.118, 0.118, Shade.darker(SEEDS, 0.25));
        for (int i = 1; i < 150; i++) {
            double angle = i * 2.39996;
            double far = 0.112 * Math.sqrt(i / 150.0);
            Color seed = i > 105
                    ? Shade.mix(SEEDS, new Color(0xE0A040), 0.5)
                    : i > 45
                            ? Shade.lighter(SEEDS, 0.1)
                            : new Color(0x8A7A36);
            brush.flat(Brush.ellipse(x + Math.cos(angle) * far, y + Math.sin(angle) * far, 0.0058, 0.0046,
                    Math.toDegrees(angle)), seed);
        }
        brush.flat(Brush.ellipse(x + brush.lightFrom() * 0.04, y - 0.045, 0.055, 0.035),
                Shade.alpha(new Color(0xFFE9B0), 0.16));
    }
}
