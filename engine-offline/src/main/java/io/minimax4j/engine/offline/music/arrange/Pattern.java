package io.minimax4j.engine.offline.music.arrange;

import io.minimax4j.engine.offline.music.score.Metre;
import io.minimax4j.engine.offline.music.score.Tempo;

/**
 * What one hand does in one or more bars of four quarters: a character for each sixteenth. A dot is silence, a dash
 * goes on with what sounds, everything else begins something; what, its player knows.
 *
 * @param steps of whole bars
 */
record Pattern(String steps) {
    static final char SILENCE = '.';
    static final char HOLD = '-';
    private static final int BEAT = 4;
    private static final int BAR = 4 * BEAT;

    Pattern {
        if (steps.isEmpty() || steps.length() % BAR != 0) {
            throw new IllegalArgumentException("no whole bars: " + steps);
        }
    }

    /** How many sixteenths a bar has. */
    static int stepsPerBar(Metre metre) {
        return metre.ticksPerBar() / Tempo.SIXTEENTH;
    }

    /** How much weight a sixteenth has in the bar: beats most, then what lies between them. */
    static double weight(int step, Metre metre) {
        boolean threes = metre.unit() == 8 && metre.beats() % 3 == 0;
        if (step % (threes ? 6 : BEAT) == 0) {
            return 1;
        }
        return step % 2 == 0 ? 0.93 : 0.85;
    }

    /** Whether a character begins something. */
    static boolean strikes(char step) {
        return step != SILENCE && step != HOLD;
    }

    /**
     * The steps of so many bars of a metre. A bar keeps its first and its last beat; where a beat has three eighths,
     * what came on its second eighth comes on both that follow.
     */
    String over(int bars, Metre metre) {
        StringBuilder all = new StringBuilder();
        for (int bar = 0; bar < bars; bar++) {
            String written = steps.substring(bar * BAR % steps.length(), bar * BAR % steps.length() + BAR);
            all.append(fitted(written, bar, metre));
        }
        return all.toString();
    }

    private static String fitted(String bar, int number, Metre metre) {
        StringBuilder fitted = new StringBuilder();
        if (metre.unit() == 8 && metre.beats() % 3 == 0) {
            int beats = metre.beats() / 3;
            for (int beat = 0; beat < beats; beat++) {
                boolean turned = beats == 2 && beat == 1 && number % 2 == 1;
                fitted.append(inThree(bar, turned ? 3 : beat % 4));
            }
        } else {
            int length = stepsPerBar(metre);
            int beats = Math.ceilDiv(length, BEAT);
            for (int beat = 0; beat < beats; beat++) {
                fitted.append(beat(bar, ofFour(beat, beats)));
            }
            fitted.setLength(length);
        }
        return fitted.toString();
    }

    private static int ofFour(int beat, int beats) {
        if (beat == 0) {
            return 0;
        }
        return beat == beats - 1 ? 3 : 1 + (beat - 1) % 2;
    }

    private static String beat(String bar, int beat) {
        return bar.substring(beat * BEAT, beat * BEAT + BEAT);
    }

    private static String inThree(String bar, int number) {
        String beat = beat(bar, number);
        char second = beat.charAt(1);
        char third = beat.charAt(2);
        char[] six = {beat.charAt(0), gap(second), second, gap(third), third, beat.charAt(3)};
        if (strikes(beat.charAt(0)) && !strikes(second) && strikes(third)) {
            six[2] = third;
            char next = beat(bar, (number + 1) % 4).charAt(0);
            six[4] = Character.isDigit(third) && Character.isDigit(next) ? next : third;
        }
        return new String(six);
    }

    private static char gap(char step) {
        return strikes(step) ? HOLD : step;
    }
}
