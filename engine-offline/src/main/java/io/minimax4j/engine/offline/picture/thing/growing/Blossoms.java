package io.minimax4j.engine.offline.picture.thing.growing;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.util.SplittableRandom;

/** Small bunches of flowers. */
final class Blossoms {
    private static final Color[] DAISIES = {new Color(0xFFF8F2), new Color(0xF59BB8), new Color(0xF7C64B),
        new Color(0xB79AE6)};
    private static final Color[] TULIPS = {new Color(0xE4483F), new Color(0xF28BB0), new Color(0xF4B63C),
        new Color(0x9A5FC0)};

    private Blossoms() {}

    static void daisies(Brush brush, Pose pose) {
        Color petals = pose.tintOrOneOf(DAISIES);
        Crown.fan(brush, 0.3, 1, 0.3, -160, 140, 9, Shade.darker(Stem.GREEN, 0.12));
        Stem[] stems = {new Stem(0.28, 0.16, 0.47, 0.02, Stem.GREEN, 0.02), new Stem(0.33, 0.48, 0.58, 0.02, Stem.GREEN,
                0.018),
            new Stem(0.3, 0.31, 0.21, 0.024, Stem.GREEN, 0.03)};
        double[] sizes = {0.125, 0.105, 0.175};
        for (Stem stem : stems) {
            stem.paint(brush, pose);
        }
        Stem.leaf(brush, 0.3, 0.82, 0.2, 0.07, -150, Stem.GREEN);
        Stem.leaf(brush, 0.31, 0.7, 0.2, 0.07, -28, Stem.GREEN);
        for (int i = 0; i < stems.length; i++) {
            daisy(brush, stems[i].x(pose), stems[i].headY(), sizes[i], stems[i].lean(pose), petals);
        }
    }

    private static void daisy(Brush brush, double x, double y, double size, double lean, Color petals) {
        new Petals(11, size, size * 0.46, 0.6, Shade.deeper(petals, 0.16)).ring(brush, x, y, lean + 16, size * 0.1);
        new Petals(11, size * 0.94, size * 0.44, 0.6, petals).ring(brush, x, y, lean, size * 0.1);
        Color middle = petals.getRed() > 200 && petals.getGreen() > 150 && petals.getBlue() < 120
                ? new Color(0xA8612A)
                : new Color(0xF3B52F);
        brush.ball(x, y, size * 0.31, size * 0.3, middle);
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 22; i++) {
            double angle = i * 2.4;
            double far = size * 0.27 * Math.sqrt(i / 22.0);
            brush.flat(Brush.ellipse(x + Math.cos(angle) * far, y + Math.sin(angle) * far, size * 0.03, size * 0.03),
                    random.nextBoolean() ? Shade.lighter(middle, 0.35) : Shade.darker(middle, 0.25));
        }
    }

    static void tulips(Brush brush, Pose pose) {
        Color petals = pose.tintOrOneOf(TULIPS);
        Stem left = new Stem(0.23, 0.12, 0.44, 0.026, Stem.GREEN, 0.018);
        Stem right = new Stem(0.28, 0.4, 0.5, 0.026, Stem.GREEN, 0.016);
        Stem middle = new Stem(0.25, 0.25, 0.28, 0.03, Stem.GREEN, 0.026);
        Color leaf = new Color(0x5E9A5A);
        Stem.leaf(brush, 0.24, 0.995, 0.52, 0.1, -112, Shade.darker(leaf, 0.18));
        Stem.leaf(brush, 0.27, 0.995, 0.48, 0.1, -64, Shade.darker(leaf, 0.18));
        left.paint(brush, pose);
        right.paint(brush, pose);
        cup(brush, left.x(pose), left.headY(), 0.185, left.lean(pose), Shade.deeper(petals, 0.1));
        cup(brush, right.x(pose), right.headY(), 0.175, right.lean(pose), Shade.deeper(petals, 0.06));
        middle.paint(brush, pose);
        cup(brush, middle.x(pose), middle.headY(), 0.25, middle.lean(pose), petals);
        Stem.leaf(brush, 0.25, 1, 0.46, 0.1, -125 + pose.wave(0.2) * 1.5, leaf);
        Stem.leaf(brush, 0.25, 1, 0.5, 0.1, -76 + pose.wave(0.4) * 1.5, leaf);
        Stem.leaf(brush, 0.26, 1, 0.36, 0.09, -42 + pose.wave(0.3) * 1.5, Shade.mix(leaf, Crown.SUN, 0.14));
    }

    private static void cup(Brush brush, double x, double y, double size, double lean, Color petals) {
        brush.turned(lean, x, y, () -> {
            double low = y + size * 0.05;
            Color back = Shade.deeper(petals, 0.32);
            brush.plane(Outline.leaf(x - size * 0.12, low, size * 1.1, size * 0.46, -104, 0.5), back);
            brush.plane(Outline.leaf(x + size * 0.12, low, size * 1.1, size * 0.46, -76, 0.5), back);
            brush.round(Outline.leaf(x - size * 0.1, low, size * 1.08, size * 0.6, -108, 0.4),
                    Shade.deeper(petals, 0.04));
            brush.round(Outline.leaf(x + size * 0.1, low, size * 1.08, size * 0.6, -72, 0.4),
                    Shade.deeper(petals, 0.16));
            brush.round(Outline.leaf(x, low + size * 0.02, size * 1.0, size * 0.66, -90, 0.42), petals);
            for (int i = -1; i <= 1; i++) {
                brush.line(Brush.curve(x + i * size * 0.05, low - size * 0.05, x + i * size * 0.15, low - size * 0.4,
                        x + i * size * 0.07, low - size * 0.76), size * 0.012,
                        Shade.alpha(Shade.deeper(petals, 0.4), 0.4));
            }
            brush.line(
                    Brush.curve(x - size * 0.17, low - size * 0.3, x - size * 0.18, low - size * 0.5, x - size * 0.12,
                            low - size * 0.68),
                    size * 0.035, Shade.alpha(Shade.lighter(petals, 0.7), 0.55));
        });
    }
}
