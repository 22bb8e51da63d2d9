package io.minimax4j.engine.offline.music.brief;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** Whatever is not said, decided by the seed. */
final class Dice {
    private static final long PLACE = 0x42_52_49_45_46L;

    private final SplittableRandom random;

    /** @param purpose so that what is said of one thing does not change what is chosen for another */
    Dice(long seed, int purpose) {
        this.random = new SplittableRandom((seed ^ PLACE) * 31 + purpose);
    }

    double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** One of a list, the likelier the more it weighs; the first one where nothing weighs anything. */
    <T> T oneOf(List<T> list, ToDoubleFunction<T> weight) {
        double left = random.nextDouble() * list.stream().mapToDouble(weight).sum();
        for (T one : list) {
            left -= weight.applyAsDouble(one);
            if (left < 0) {
                return one;
            }
        }
        return list.getFirst();
    }
}
