package io.minimax4j.engine.offline.music.poetry;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Whatever the order leaves open, decided by its seed. */
final class Dice {
    private final SplittableRandom random;

    /** @param purpose so that what one place asks does not change what another gets */
    Dice(long seed, int purpose) {
        this.random = new SplittableRandom(seed * 1_000_003 + purpose);
    }

    int below(int bound) {
        return bound <= 1 ? 0 : random.nextInt(bound);
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    <T> T oneOf(List<T> list) {
        return list.get(below(list.size()));
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> mixed = new ArrayList<>(list);
        for (int i = mixed.size() - 1; i > 0; i--) {
            T moved = mixed.set(below(i + 1), mixed.get(i));
            mixed.set(i, moved);
        }
        return mixed;
    }
}
