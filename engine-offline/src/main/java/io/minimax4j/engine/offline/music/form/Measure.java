package io.minimax4j.engine.offline.music.form;

import io.minimax4j.engine.offline.music.score.Brief;
import io.minimax4j.engine.offline.music.score.SectionKind;
import io.minimax4j.engine.offline.music.score.Style;
import io.minimax4j.engine.offline.music.score.Tempo;

/** How many bars things take at the tempo of a song. */
final class Measure {
    /** How much of a phrase is sung; the rest is its last note and its breath. */
    private static final double SUNG = 0.62;
    /** Nobody can be understood who sings faster, in seconds a syllable, breath included. */
    private static final double FASTEST = 0.19;
    private static final double FASTEST_RAP = 0.16;
    private static final double SLOWEST = 0.95;
    private static final int MOST_SYLLABLES = 24;

    private final Style style;
    private final Thrift thrift;
    private final double barSeconds;
    /** Whether bars are short and as full as long ones. */
    private final boolean triple;

    Measure(Brief brief, Tempo tempo, Thrift thrift) {
        this.style = brief.style();
        this.thrift = thrift;
        this.triple = tempo.metre().beats() % 3 == 0;
        this.barSeconds = tempo.seconds(tempo.ticksPerBar());
    }

    /** Bars of a line of so many syllables: 1, 2, 4 or 8. Choruses are sung more broadly than what leads to them. */
    int line(double syllables, boolean broad) {
        double wanted = syllables * syllableSeconds() * thrift.pace() / SUNG;
        int bars = nearest(Math.max(2.6 * thrift.pace(), wanted * (broad ? 1.4 : 1.1) * (triple ? 0.85 : 1)), 1, 8);
        while (syllables > 5 && bars > 1 && bars * barSeconds > syllables * SLOWEST && fits(syllables, bars / 2)) {
            bars /= 2;
        }
        while (!fits(syllables, bars) && bars < 8) {
            bars *= 2;
        }
        return bars;
    }

    /** Bars of a line among others that mostly take so many. */
    int line(double syllables, int usual) {
        int bars = usual;
        while (!fits(syllables, bars) && bars < 8) {
            bars *= 2;
        }
        return bars;
    }

    private boolean fits(double syllables, int bars) {
        double fastest = style == Style.HIP_HOP || thrift.spares(Thrift.BREATH) ? FASTEST_RAP : FASTEST;
        return syllables <= MOST_SYLLABLES && bars * barSeconds >= syllables * fastest + 0.45;
    }

    /** What a syllable takes when nothing hurries. */
    private double syllableSeconds() {
        return switch (style) {
            case HIP_HOP -> 0.2;
            case FUNK, METAL -> 0.28;
            case POP, ROCK, COUNTRY, ELECTRONIC, RNB -> 0.31;
            case FOLK, LOFI, REGGAE -> 0.33;
            case JAZZ, BOSSA_NOVA, BLUES -> 0.36;
            case BALLAD, CLASSICAL, CHINESE -> 0.42;
            case AMBIENT -> 0.46;
        };
    }

    /** Lines that stand alone are answered until the section is of an even length; how even depends on its lines. */
    int rounded(int bars, int usualLine) {
        int unit = thrift.spares(Thrift.ANSWERS) ? 2 : Math.clamp(2L * usualLine, 2, 8);
        return Math.ceilDiv(bars, unit) * unit;
    }

    /** Whether lines are calls with an answer to each: the blues is sung so, three lines to twelve bars. */
    boolean calls(int lines) {
        return style == Style.BLUES && lines % 3 == 0 && !thrift.spares(Thrift.ANSWERS) && barSeconds < 2.8;
    }

    /** Bars of a section that is played only. */
    int played(SectionKind kind, boolean added) {
        double longer = thrift == Thrift.AMPLE ? 1.5 : 1;
        return switch (kind) {
            case INTRO -> nearest((added ? 7 : 9) * longer, 2, 8);
            case OUTRO -> nearest((added ? 8 : 10) * longer, 2, 8);
            case PRE_CHORUS, POST_CHORUS, HOOK, BUILD_UP -> nearest(9, 2, 8);
            case INTERLUDE, BREAKDOWN -> nearest(11, 4, 8);
            case BREAK, TRANSITION -> nearest(3, 1, 2);
            case VERSE, CHORUS, BRIDGE, SOLO, INSTRUMENTAL, DROP -> nearest(17, 4, 16);
        };
    }

    /** The power of two that comes closest to a time. */
    private int nearest(double seconds, int least, int most) {
        int bars = least;
        while (bars < most && Math.abs(Math.log(2 * bars * barSeconds / seconds)) < Math
                .abs(Math.log(bars * barSeconds / seconds))) {
            bars *= 2;
        }
        return bars;
    }
}
