package io.minimax4j.engine.offline.music.score;

/**
 * How ticks become seconds. It holds for the whole song.
 *
 * @param bpm quarters a minute, 40 to 220; in 6/8 as well
 * @param swing how late the second eighth of a quarter comes: 0.5 straight, 0.667 as triplets. Whoever writes notes places
 *        them where they sound; this only says how
 */
public record Tempo(double bpm, Metre metre, double swing) {
    /** Ticks of a quarter. */
    public static final int QUARTER = 480;
    public static final int EIGHTH = QUARTER / 2;
    public static final int SIXTEENTH = QUARTER / 4;

    public Tempo {
        if (!(bpm >= 40 && bpm <= 220) || !(swing >= 0.5 && swing < 0.75)) {
            throw new IllegalArgumentException("no song has " + bpm + " bpm with swing " + swing);
        }
    }

    public double seconds(double ticks) {
        return ticks * 60 / bpm / QUARTER;
    }

    /** The sample at which a tick sounds. */
    public long sample(double ticks, int sampleRate) {
        return Math.round(seconds(ticks) * sampleRate);
    }

    public int ticksPerBar() {
        return metre.ticksPerBar();
    }
}
