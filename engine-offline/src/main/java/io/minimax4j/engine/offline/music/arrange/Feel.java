package io.minimax4j.engine.offline.music.arrange;

import io.minimax4j.engine.offline.music.score.Tempo;
import java.util.SplittableRandom;

/** When a player really plays what is written: swung as the tempo says, a little early or late as people are. */
final class Feel {
    private final Tempo tempo;
    private final SplittableRandom random;
    private final double ticksPerSecond;
    private final double loose;
    private final double late;

    /**
     * @param loose seconds by which single notes are early or late at most
     * @param late seconds by which all of them are
     */
    Feel(Tempo tempo, SplittableRandom random, double loose, double late) {
        this.tempo = tempo;
        this.random = random;
        this.ticksPerSecond = tempo.bpm() * Tempo.QUARTER / 60;
        this.loose = loose;
        this.late = late;
    }

    int ticks(double seconds) {
        return (int) Math.round(seconds * ticksPerSecond);
    }

    /** Where a written tick falls with swing. */
    int swung(int tick) {
        if (tempo.metre().unit() != 4 || tempo.swing() <= 0.5) {
            return tick;
        }
        int beat = Math.floorDiv(tick, Tempo.QUARTER);
        double within = (double) Math.floorMod(tick, Tempo.QUARTER) / Tempo.QUARTER;
        double moved = within < 0.5
                ? within * 2 * tempo.swing()
                : tempo.swing() + (within - 0.5) * 2 * (1 - tempo.swing());
        return (int) Math.round((beat + moved) * Tempo.QUARTER);
    }

    /** How many ticks the next note is late; early when negative. */
    int sway() {
        double bell = random.nextDouble() + random.nextDouble() - 1;
        return ticks(bell * loose + late);
    }

    /** A factor near 1 for the next note's velocity. */
    double touch() {
        return 1 + 0.07 * (random.nextDouble() + random.nextDouble() - 1);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    int choice(int bound) {
        return random.nextInt(bound);
    }
}
