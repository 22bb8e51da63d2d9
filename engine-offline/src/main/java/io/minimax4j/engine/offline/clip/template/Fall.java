package io.minimax4j.engine.offline.clip.template;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What falls, drifts or rises all over the view all the time, nearer ones larger and quicker.
 *
 * @param down how quickly the nearest falls, in heights a second; negative rises
 * @param across how quickly it drifts to the right
 * @param grain how large the nearest is
 */
record Fall(Grain kind, int count, double down, double across, double grain, List<Color> colors, long seed) {
    enum Grain {
        FLAKE, PETAL, LEAF, GLOW, STREAK
    }

    private static final double OUT = 0.06;

    static Fall snow(int count, long seed) {
        return new Fall(Grain.FLAKE, count, 0.26, 0.05, 0.011, List.of(Color.WHITE), seed);
    }

    /** Draws on the glass. */
    void draw(Brush brush, double ratio, double time, double alpha) {
        if (alpha <= 0.01) {
            return;
        }
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < count; i++) {
            double near = 0.3 + 0.7 * (i + 1) / count;
            double startX = random.nextDouble();
            double startY = random.nextDouble();
            double swing = random.nextDouble();
            Color color = colors.get(random.nextInt(colors.size()));
            double wave = kind == Grain.STREAK ? 0 : 0.03 * near * Math.sin(2 * time * (0.6 + swing) + 20 * swing);
            double x = round(startX * (ratio + 2 * OUT) + across * near * time, ratio + 2 * OUT) - OUT + wave;
            double y = round(startY * (1 + 2 * OUT) + down * near * (0.8 + 0.4 * swing) * time, 1 + 2 * OUT) - OUT;
            grain(brush, x, y, grain * near, swing, time, Shade.alpha(color, alpha * (0.45 + 0.5 * near)));
        }
    }

    private static double round(double at, double length) {
        return at - length * Math.floor(at / length);
    }

    private void grain(Brush brush, double x, double y, double large, double swing, double time, Color color) {
        double degrees = 360 * swing + 90 * (0.5 - swing) * time + 25 * Math.sin(3 * time + 9 * swing);
        switch (kind) {
            case FLAKE -> brush.flat(Brush.ellipse(x, y, large / 2, large / 2), color);
            case PETAL -> brush.flat(Brush.ellipse(x, y, large * 0.55,
                    large * (0.12 + 0.22 * Math.abs(Math.sin(2.4 * time + 9 * swing))), degrees), color);
            case LEAF -> {
                brush.flat(
                        Outline.leaf(x, y, large * 1.5, large * (0.3 + 0.5 * Math.abs(Math.sin(2 * time + 9 * swing))),
                                degrees, 0.45),
                        color);
                brush.segment(x, y, x + large * 1.2 * Math.cos(Math.toRadians(degrees)),
                        y + large * 1.2 * Math.sin(Math.toRadians(degrees)), large * 0.06, Shade.darker(color, 0.3));
            }
            case GLOW -> brush.glow(x, y, large * (0.8 + 0.4 * Math.sin(4 * time + 20 * swing)), color);
            case STREAK -> brush.segment(x, y, x - across * 0.05, y - down * 0.05, large * 0.2, color);
        }
    }
}
