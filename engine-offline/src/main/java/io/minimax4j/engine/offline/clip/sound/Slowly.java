package io.minimax4j.engine.offline.clip.sound;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;

/** A curve that wanders without haste between two values. */
final class Slowly implements DoubleUnaryOperator {
    private final double[] points;
    private final double period;

    /**
     * @param period about how many seconds it keeps a direction
     * @param seconds how long it is asked for
     */
    Slowly(double least, double most, double period, double seconds, SplittableRandom random) {
        this.period = period;
        this.points = new double[(int) Math.ceil(seconds / period) + 3];
        for (int i = 0; i < points.length; i++) {
            points[i] = least + (most - least) * random.nextDouble();
        }
    }

    @Override
    public double applyAsDouble(double time) {
        double at = Math.clamp(time / period, 0, points.length - 1.001);
        int cell = (int) at;
        double share = at - cell;
        return points[cell] + (points[cell + 1] - points[cell]) * share * share * (3 - 2 * share);
    }
}
