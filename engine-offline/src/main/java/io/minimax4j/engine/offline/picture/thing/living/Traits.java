package io.minimax4j.engine.offline.picture.thing.living;

import java.awt.Color;
import java.util.List;

/** What makes two of a kind differ: each trait follows from the seed and its own name. */
record Traits(long seed) {
    /** One of so many, always the same for the same trait. */
    int of(int trait, int count) {
        long bits = (seed + 1) * 0x9E3779B97F4A7C15L + trait * 0xD1B54A32D192ED03L;
        bits = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ bits >>> 27) * 0x94D049BB133111EBL;
        return (int) Math.floorMod(bits ^ bits >>> 31, (long) count);
    }

    Color color(int trait, List<Integer> colors) {
        return new Color(colors.get(of(trait, colors.size())));
    }
}
