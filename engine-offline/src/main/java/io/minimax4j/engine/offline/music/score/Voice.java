package io.minimax4j.engine.offline.music.score;

/** Who sings, and which MIDI pitches lie well for them. */
public enum Voice {
    FEMALE(57, 74, 65), MALE(46, 64, 55), CHILD(60, 77, 68);

    private final int lowest;
    private final int highest;
    private final int middle;

    Voice(int lowest, int highest, int middle) {
        this.lowest = lowest;
        this.highest = highest;
        this.middle = middle;
    }

    public int lowest() {
        return lowest;
    }

    public int highest() {
        return highest;
    }

    /** Where verses lie. */
    public int middle() {
        return middle;
    }
}
