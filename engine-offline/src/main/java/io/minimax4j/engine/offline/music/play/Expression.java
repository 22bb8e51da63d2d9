package io.minimax4j.engine.offline.music.play;

import io.minimax4j.engine.offline.music.score.Instrument;
import io.minimax4j.engine.offline.music.score.Note;

/**
 * How a player shapes a note: from where it slides in, how it trembles once it is held, how it swells.
 *
 * @param slide how far below its pitch a note begins, in cents
 * @param slideSeconds how long it takes to get there
 * @param slides of how many notes one slides
 * @param vibrato how far it trembles to either side, in cents
 * @param rate how often, in Hz
 * @param swell how much softer a long note begins than it becomes, 0 to 1
 */
record Expression(double slide, double slideSeconds, int slides, double vibrato, double rate, double swell) {
    private static final Expression PLAIN = new Expression(0, 0, 1, 0, 0, 0);
    /** When a note begins to tremble, and how long it takes until it does so fully, in seconds. */
    private static final double HELD = 0.2;
    private static final double GROWTH = 0.25;
    /** A note that is shorter is played as it is. */
    private static final double SHORT = 0.16;
    private static final double SWELLING = 0.45;
    private static final double LONG = 0.6;

    static Expression of(Instrument instrument) {
        return switch (instrument) {
            case ERHU -> new Expression(130, 0.085, 2, 18, 5.8, 0.35);
            case VIOLIN, VIOLA, CELLO -> new Expression(60, 0.06, 4, 14, 5.6, 0.4);
            case CONTRABASS -> new Expression(0, 0, 1, 8, 5.2, 0.3);
            case DIZI -> new Expression(90, 0.05, 3, 12, 5.4, 0.25);
            case XIAO -> new Expression(70, 0.09, 3, 14, 4.8, 0.35);
            case FLUTE, PAN_FLUTE, OCARINA -> new Expression(30, 0.04, 4, 9, 5, 0.25);
            case OBOE, CLARINET -> new Expression(25, 0.04, 4, 7, 5, 0.25);
            case ALTO_SAX, TENOR_SAX -> new Expression(110, 0.08, 3, 14, 5.2, 0.3);
            case SUONA -> new Expression(120, 0.07, 2, 18, 5.6, 0.15);
            case TRUMPET, MUTED_TRUMPET, TROMBONE, HORN -> new Expression(40, 0.05, 4, 8, 5, 0.2);
            case HARMONICA -> new Expression(80, 0.07, 3, 12, 5, 0.2);
            case PIPA -> new Expression(60, 0.05, 5, 10, 6, 0);
            case GUZHENG -> new Expression(170, 0.11, 6, 14, 5.2, 0);
            case STEEL_GUITAR, NYLON_GUITAR, JAZZ_GUITAR, CLEAN_GUITAR, BANJO -> new Expression(0, 0, 1, 4, 5, 0);
            case OVERDRIVEN_GUITAR, DISTORTED_GUITAR -> new Expression(100, 0.07, 5, 10, 5.2, 0);
            case SITAR -> new Expression(120, 0.1, 4, 10, 5, 0);
            case FRETLESS_BASS -> new Expression(70, 0.06, 4, 8, 5, 0);
            case SAW_LEAD, SQUARE_LEAD -> new Expression(50, 0.03, 4, 7, 5.5, 0);
            case STRINGS, SLOW_STRINGS, CHOIR -> new Expression(0, 0, 1, 0, 0, 0.3);
            case WARM_PAD, POLY_PAD -> new Expression(0, 0, 1, 0, 0, 0.35);
            case ACCORDION -> new Expression(0, 0, 1, 0, 0, 0.2);
            default -> PLAIN;
        };
    }

    /** Whether anything but its beginning is shaped, for a length in seconds. */
    boolean moves(double length) {
        return length > SHORT && (slide > 0 || vibrato > 0 || swell > 0);
    }

    /**
     * How far from its pitch a note is.
     *
     * @param number which note of its part, from 0
     */
    double cents(Note note, int number, double second, double length) {
        double cents = 0;
        if (length > SHORT && slide > 0 && (number * 7 + note.pitch()) % slides == 0 && second < slideSeconds) {
            cents -= slide * (0.5 + 0.5 * Math.cos(Math.PI * second / slideSeconds));
        }
        if (second > HELD && vibrato > 0) {
            double grown = Math.min(1, (second - HELD) / GROWTH);
            cents += vibrato * grown * Math.sin(2 * Math.PI * rate * (second - HELD));
        }
        return cents;
    }

    /** How strong it is, as a share of its full strength. */
    double level(double second, double length) {
        if (length < LONG || swell == 0) {
            return 1;
        }
        double place = second / length;
        double swelling = place < SWELLING ? place / SWELLING : 1 - 0.6 * (place - SWELLING) / (1 - SWELLING);
        return 1 - swell * (1 - Math.sin(Math.PI / 2 * swelling));
    }
}
