package io.minimax4j.engine.offline.music.score;

/** Which steps a scale has, in semitones above its tonic. */
public enum Mode {
    MAJOR(0, 2, 4, 5, 7, 9, 11),
    MINOR(0, 2, 3, 5, 7, 8, 10),
    DORIAN(0, 2, 3, 5, 7, 9, 10),
    MIXOLYDIAN(0, 2, 4, 5, 7, 9, 10),
    BLUES(0, 3, 5, 6, 7, 10),
    /** Gong (宫), the pentatonic scale that is like major. */
    GONG(0, 2, 4, 7, 9),
    /** Yu (羽), the pentatonic scale that is like minor. */
    YU(0, 3, 5, 7, 10);

    private final int[] steps;

    Mode(int... steps) {
        this.steps = steps;
    }

    /** How many steps an octave has. */
    public int size() {
        return steps.length;
    }

    /** Semitones from the tonic to a step, which may be below 0 or beyond an octave. */
    public int semitones(int step) {
        return 12 * Math.floorDiv(step, steps.length) + steps[Math.floorMod(step, steps.length)];
    }

    /** Whether its third is a minor one. */
    public boolean minor() {
        return this == MINOR || this == DORIAN || this == YU;
    }
}
