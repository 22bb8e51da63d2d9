package io.minimax4j.engine.offline.music.melody;

import io.minimax4j.engine.offline.music.score.Metre;
import io.minimax4j.engine.offline.music.score.Tempo;

/** How strong the places of a bar are, 0 to 1. */
final class Accent {
    /** From here on a place is a beat. */
    static final double BEAT = 0.55;
    /** From here on a place carries the bar. */
    static final double STRONG = 0.75;

    private Accent() {}

    /** @param tick from the start of a bar, straight: before any swing */
    static double at(Metre metre, int tick) {
        int inBar = Math.floorMod(tick, metre.ticksPerBar());
        if (inBar == 0) {
            return 1;
        }
        if (metre.unit() == 8 && metre.beats() % 3 == 0) {
            return inBar % (3 * Tempo.EIGHTH) == 0 ? STRONG : finer(inBar, 0.35);
        }
        if (inBar % Tempo.QUARTER == 0) {
            return metre.beats() == 4 && inBar == 2 * Tempo.QUARTER ? 0.8 : BEAT;
        }
        return finer(inBar, 0.3);
    }

    private static double finer(int inBar, double eighth) {
        return inBar % Tempo.EIGHTH == 0 ? eighth : inBar % Tempo.SIXTEENTH == 0 ? 0.12 : 0.05;
    }
}
