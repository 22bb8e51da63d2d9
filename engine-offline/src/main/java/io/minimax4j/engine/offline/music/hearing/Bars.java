package io.minimax4j.engine.offline.music.hearing;

import io.minimax4j.engine.offline.music.score.Metre;
import io.minimax4j.engine.offline.music.score.Tempo;
import java.util.ArrayList;
import java.util.List;

/**
 * Beats counted in bars, from the first bar to the end of the recording.
 *
 * <p>Implementation note: a bar begins where chords change and low drums are struck, rather than where noisy ones are. Of three and four
 * beats that is taken which sets its first beats apart more.
 *
 * @param beats in seconds, the first being the first of a bar
 */
record Bars(double[] beats, Metre metre) {
    private static final double ON_IS_USUAL = 1.15;
    /** How much more another beat must stand out than the one with which the recording starts. */
    private static final double MUSIC_STARTS_BARS = 0.8;
    /** A part of a beat. */
    private static final double AT_ONCE = 0.6;
    /** How much more clearly threes must stand out. */
    private static final double FOUR_IS_USUAL = 1.15;

    static Bars of(Pulse pulse, Onsets onsets, Chroma chroma, double seconds) {
        Counting on = Counting.of(pulse.beats(), pulse.period(), onsets, chroma);
        Counting off = Counting.of(shifted(pulse), pulse.period(), onsets, chroma);
        return filled(off.clear() > ON_IS_USUAL * on.clear() ? off : on, pulse.period(), seconds);
    }

    /** Where much comes early, what was taken for beats may lie between them. */
    private static double[] shifted(Pulse pulse) {
        double[] beats = pulse.beats().clone();
        for (int beat = 0; beat < beats.length; beat++) {
            double next = beat + 1 < beats.length ? beats[beat + 1] : beats[beat] + pulse.period();
            beats[beat] = (pulse.beats()[beat] + next) / 2;
        }
        return beats;
    }

    /**
     * A way to count beats.
     *
     * @param phase which beat is the first that begins a bar
     * @param clear how much the chord changes at once on first beats
     */
    private record Counting(double[] beats, Metre metre, int phase, double clear) {
        static Counting of(double[] beats, double period, Onsets onsets, Chroma chroma) {
            double[] accents = accents(beats, period, onsets, chroma);
            int first = nearest(beats, onsets.first());
            int four = Bars.phase(accents, 4, first);
            int three = Bars.phase(accents, 3, first);
            boolean waltz = contrast(accents, 3, three) > FOUR_IS_USUAL * contrast(accents, 4, four);
            Metre metre = waltz ? Metre.THREE_FOUR : Metre.FOUR_FOUR;
            int phase = waltz ? three : four;
            double changes = 0;
            for (int beat = phase; beat < beats.length; beat += metre.beats()) {
                changes += chroma.changed(beats[beat], AT_ONCE * period);
            }
            return new Counting(beats, metre, phase, changes / Math.max(1, beats.length / metre.beats()));
        }
    }

    private static double[] accents(double[] beats, double period, Onsets onsets, Chroma chroma) {
        double[] changes = new double[beats.length];
        double[] low = new double[beats.length];
        double[] noisy = new double[beats.length];
        double[] all = new double[beats.length];
        double reach = 2 * period;
        for (int beat = 0; beat < beats.length; beat++) {
            double at = beats[beat];
            changes[beat] = chroma.changed(at, reach) + chroma.changed(at, AT_ONCE * period);
            low[beat] = Onsets.most(onsets.low(), at);
            noisy[beat] = Onsets.most(onsets.noisy(), at);
            all[beat] = Onsets.most(onsets.all(), at);
        }
        double[] accents = new double[beats.length];
        add(changes, 1.3, accents);
        add(low, 0.45, accents);
        add(all, 0.25, accents);
        add(noisy, -0.25, accents);
        return accents;
    }

    private static void add(double[] values, double weight, double[] to) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double variance = 1e-9;
        for (double value : values) {
            variance += (value - mean) * (value - mean) / values.length;
        }
        for (int i = 0; i < values.length; i++) {
            to[i] += weight * Math.clamp((values[i] - mean) / Math.sqrt(variance), -2, 3);
        }
    }

    private static int nearest(double[] beats, double second) {
        int nearest = 0;
        for (int beat = 1; beat < beats.length; beat++) {
            nearest = Math.abs(beats[beat] - second) < Math.abs(beats[nearest] - second) ? beat : nearest;
        }
        return nearest;
    }

    private static int phase(double[] accents, int beats, int first) {
        int best = first % beats;
        for (int phase = 0; phase < beats; phase++) {
            double less = best == first % beats ? MUSIC_STARTS_BARS : 0;
            best = contrast(accents, beats, phase) - less > contrast(accents, beats, best) ? phase : best;
        }
        return best;
    }

    /** By how much the first beats stand out. */
    private static double contrast(double[] accents, int beats, int phase) {
        double first = 0;
        int firsts = 0;
        double rest = 0;
        for (int beat = 0; beat < accents.length; beat++) {
            if (beat % beats == phase) {
                first += accents[beat];
                firsts++;
            } else {
                rest += accents[beat];
            }
        }
        return first / Math.max(1, firsts) - rest / Math.max(1, accents.length - firsts);
    }

    /** The first bar is the one whose first beat is nearest to the start; missing beats at both ends are added at the usual pace. */
    private static Bars filled(Counting counting, double period, double seconds) {
        double[] heard = counting.beats();
        int phase = counting.phase();
        int bar = counting.metre().beats();
        List<Double> beats = new ArrayList<>();
        double first = phase < heard.length ? heard[phase] : heard[0];
        int before = (int) Math.round(first / (period * bar)) * bar;
        for (int beat = -before; beat + phase < heard.length; beat++) {
            int at = phase + beat;
            beats.add(at >= 0 ? heard[at] : heard[0] + at * period);
        }
        while (beats.getLast() + period < seconds) {
            beats.add(beats.getLast() + period);
        }
        while (beats.size() % bar != 0) {
            beats.add(beats.getLast() + period);
        }
        return new Bars(beats.stream().mapToDouble(Double::doubleValue).toArray(), counting.metre());
    }

    int count() {
        return beats.length / metre.beats();
    }

    /** When a bar begins; after the last one, when that ends. */
    double start(int bar) {
        return at(bar * metre.beats());
    }

    /** When a beat comes, those beyond the last included. */
    double at(double beat) {
        int whole = Math.clamp((long) Math.floor(beat), 0, Math.max(0, beats.length - 2));
        double gap = whole + 1 < beats.length ? beats[whole + 1] - beats[whole] : 0.5;
        return beats[whole] + (beat - whole) * gap;
    }

    /** The tick at a moment, with its fractions. */
    double tick(double second) {
        int low = 0;
        int high = Math.max(0, beats.length - 2);
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (beats[middle] <= second) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return (low + (second - beats[low]) / (at(low + 1) - beats[low])) * Tempo.QUARTER;
    }
}
