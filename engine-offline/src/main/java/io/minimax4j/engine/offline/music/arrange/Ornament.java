package io.minimax4j.engine.offline.music.arrange;

import io.minimax4j.engine.offline.music.score.Instrument;

/** How an instrument adorns a tune. */
enum Ornament {
    /** A short note before, a step below. */
    GRACE,
    /** To and fro with the note above. */
    TRILL,
    /** A quick slide down at the end. */
    FALL,
    /** The note, the one above, the note again. */
    MORDENT,
    /** Struck again and again. */
    TREMOLO,
    /** A run up to it. */
    SWEEP,
    /** The octave with it. */
    OCTAVE,
    NONE;

    static Ornament of(Instrument instrument) {
        return switch (instrument) {
            case DIZI, FLUTE, PAN_FLUTE, OCARINA -> TRILL;
            case ALTO_SAX, TENOR_SAX, TRUMPET, MUTED_TRUMPET, TROMBONE, BRASS -> FALL;
            case HARPSICHORD, OBOE, CLARINET, VIBRAPHONE -> MORDENT;
            case PIPA, DULCIMER, MARIMBA, XYLOPHONE, BANJO, PIZZICATO -> TREMOLO;
            case GUZHENG, HARP -> SWEEP;
            case PIANO, CELESTA -> OCTAVE;
            case VIOLIN, VIOLA, CELLO, ERHU, SUONA, XIAO, HARMONICA, ACCORDION, SITAR, NYLON_GUITAR, STEEL_GUITAR,
                    JAZZ_GUITAR, CLEAN_GUITAR, OVERDRIVEN_GUITAR, DISTORTED_GUITAR ->
                GRACE;
            default -> NONE;
        };
    }
}
