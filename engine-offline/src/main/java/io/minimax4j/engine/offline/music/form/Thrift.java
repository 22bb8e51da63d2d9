package io.minimax4j.engine.offline.music.form;

/**
 * What is given up so that a song stays within its time. Each step gives up what those before it do as well. Few words have ample time
 * instead.
 */
enum Thrift {
    AMPLE, NOTHING, PLAYED_SECTIONS, ANSWERS, EASE, BREATH;

    boolean spares(Thrift step) {
        return compareTo(step) >= 0;
    }

    /** How much of the usual time of a syllable is left. */
    double pace() {
        return spares(BREATH) ? 0.5 : spares(EASE) ? 0.72 : this == AMPLE ? 1.2 : 1;
    }
}
