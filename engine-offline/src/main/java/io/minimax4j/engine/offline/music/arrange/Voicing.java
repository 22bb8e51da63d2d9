package io.minimax4j.engine.offline.music.arrange;

import io.minimax4j.engine.offline.music.score.Instrument;

/** How an instrument lays out a chord. */
enum Voicing {
    /** Its notes side by side. */
    CLOSE,
    /** The second from the top an octave lower, as strings and horns like it. */
    OPEN,
    /** Without the root, which the bass has; triads with their sixth or ninth. */
    ROOTLESS,
    /** Root, fifth and octave. */
    POWER,
    /** What lies under the fingers on a guitar. */
    FRETS,
    /** The root alone. */
    ROOT;

    /** The same idea on an instrument, where it can be played there. */
    Voicing on(Instrument instrument) {
        boolean fretted = Families.fretted(instrument);
        if (this == FRETS && !fretted || this == POWER && !fretted) {
            return CLOSE;
        }
        if (this == POWER && !Families.electric(instrument) || this == CLOSE && fretted) {
            return FRETS;
        }
        return this;
    }
}
