package io.minimax4j.engine.offline.picture.scene;

import java.util.List;
import java.util.SplittableRandom;

/** Whatever is not said, decided by the seed. */
final class Dice {
    private final SplittableRandom random;

    /** @param purpose so that what one part of the reading asks does not change what another gets */
    Dice(long seed, int purpose) {
        this.random = new SplittableRandom(seed * 31 + purpose);
    }

    int below(int bound) {
        return bound <= 1 ? 0 : random.nextInt(bound);
    }

    double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    <T> T oneOf(List<T> list) {
        return list.get(below(list.size()));
    }

    long seed() {
        return random.nextLong();
    }
}
