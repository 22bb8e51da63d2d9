package io.minimax4j.engine.offline.music.hearing;

import io.minimax4j.engine.offline.music.score.Key;
import io.minimax4j.engine.offline.music.score.Mode;

/** Which key a recording is in: the one whose tones are as frequent as in its music (Krumhansl, 1990; profiles after Sha'ath, 2011). */
final class KeyFinder {
    private static final double[] MAJOR = {6.6, 2.0, 3.5, 2.3, 4.6, 4.0, 2.5, 5.2, 2.4, 3.7, 2.3, 3.4};
    private static final double[] MINOR = {6.5, 2.7, 3.5, 5.4, 2.6, 3.5, 2.5, 5.2, 4.0, 2.7, 4.3, 3.2};
    private static final double ROOTS = 0.25;
    private static final double ENDS = 0.12;

    private KeyFinder() {}

    static Key of(Chroma chroma, Bars bars, double seconds) {
        double[] all = new double[12];
        double[] roots = new double[12];
        for (int beat = 0; beat < bars.beats().length; beat++) {
            add(Chroma.over(chroma.classes(), bars.at(beat), bars.at(beat + 1)), all);
            add(Chroma.over(chroma.roots(), bars.at(beat), bars.at(beat + 1)), roots);
        }
        double bar = bars.at(bars.metre().beats()) - bars.at(0);
        double[] first = Chroma.over(chroma.roots(), bars.at(0), bars.at(0) + bar);
        double[] last = Chroma.over(chroma.roots(), seconds - 2 * bar, seconds);
        Key best = new Key(0, Mode.MAJOR);
        double most = Double.NEGATIVE_INFINITY;
        for (Mode mode : new Mode[]{Mode.MAJOR, Mode.MINOR}) {
            for (int tonic = 0; tonic < 12; tonic++) {
                double[] profile = turned(mode == Mode.MAJOR ? MAJOR : MINOR, tonic);
                double score = Chroma.likeness(all, profile) + ROOTS * Chroma.likeness(roots, profile)
                        + ENDS * (first[tonic] + last[tonic]) / 2;
                if (score > most) {
                    most = score;
                    best = new Key(tonic, mode);
                }
            }
        }
        return best;
    }

    private static void add(double[] values, double[] to) {
        for (int each = 0; each < 12; each++) {
            to[each] += values[each];
        }
    }

    private static double[] turned(double[] profile, int tonic) {
        double[] turned = new double[12];
        for (int each = 0; each < 12; each++) {
            turned[(each + tonic) % 12] = profile[each];
        }
        return turned;
    }
}
