package io.minimax4j.engine.offline.music.cover;

import io.minimax4j.engine.offline.music.hearing.Hearing;
import io.minimax4j.engine.offline.music.score.Tempo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Syllables laid over notes, one to a note as far as there are as many of both. Of notes that are too many the weakest are sung on the
 * syllable before them, or left out; notes that are too few are struck twice, the longest first.
 */
final class Laying {
    private static final double SHORTEST_SECONDS = 0.13;
    private static final int MOST_PER_SYLLABLE = 3;

    /** A note and its syllable. */
    record Laid(int syllable, int tick, int length, int pitch) {
        int end() {
            return tick + length;
        }
    }

    private Laying() {}

    /** Nothing if there are more syllables than can be sung in the time. */
    static Optional<List<Laid>> of(List<Hearing.Tone> tones, int syllables, Tempo tempo) {
        List<Hearing.Tone> notes = new ArrayList<>(tones);
        while (notes.size() < syllables) {
            if (!struckTwice(notes, tempo)) {
                return Optional.empty();
            }
        }
        while (notes.size() > MOST_PER_SYLLABLE * syllables) {
            leaveOut(notes, weakest(notes, new boolean[notes.size()]));
        }
        boolean[] goesOn = new boolean[notes.size()];
        for (int more = notes.size() - syllables; more > 0; more--) {
            goesOn[weakest(notes, goesOn)] = true;
        }
        return Optional.of(laid(notes, goesOn));
    }

    private static boolean struckTwice(List<Hearing.Tone> notes, Tempo tempo) {
        int longest = 0;
        for (int i = 1; i < notes.size(); i++) {
            longest = notes.get(i).length() > notes.get(longest).length() ? i : longest;
        }
        Hearing.Tone tone = notes.get(longest);
        int half = tone.length() / 2;
        int first = half >= Tempo.SIXTEENTH ? half / Tempo.SIXTEENTH * Tempo.SIXTEENTH : half;
        if (tempo.seconds(first) < SHORTEST_SECONDS) {
            return false;
        }
        notes.set(longest, new Hearing.Tone(tone.tick(), first, tone.pitch(), tone.certainty()));
        notes.add(longest + 1, new Hearing.Tone(tone.tick() + first, tone.length() - first, tone.pitch(),
                tone.certainty()));
        return true;
    }

    /** Which note needs a syllable of its own the least: short, off the beat, soon after the one before, not the first. */
    private static int weakest(List<Hearing.Tone> notes, boolean[] goesOn) {
        int weakest = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < notes.size(); i++) {
            Hearing.Tone note = notes.get(i);
            int gap = note.tick() - notes.get(i - 1).end();
            int run = 1;
            for (int j = i - 1; j > 0 && goesOn[j]; j--) {
                run++;
            }
            double need = note.length() + 2.0 * gap + (note.tick() % Tempo.QUARTER == 0 ? Tempo.EIGHTH : 0)
                    + (note.pitch() == notes.get(i - 1).pitch() ? Tempo.EIGHTH : 0) + run * Tempo.QUARTER;
            if (!goesOn[i] && need < least) {
                least = need;
                weakest = i;
            }
        }
        return weakest;
    }

    private static void leaveOut(List<Hearing.Tone> notes, int index) {
        Hearing.Tone gone = notes.remove(index);
        Hearing.Tone before = notes.get(index - 1);
        notes.set(index - 1,
                new Hearing.Tone(before.tick(), gone.end() - before.tick(), before.pitch(), before.certainty()));
    }

    private static List<Laid> laid(List<Hearing.Tone> notes, boolean[] goesOn) {
        List<Laid> laid = new ArrayList<>();
        int syllable = -1;
        for (int i = 0; i < notes.size(); i++) {
            Hearing.Tone note = notes.get(i);
            if (!goesOn[i]) {
                syllable++;
            } else {
                Laid before = laid.removeLast();
                if (before.pitch() == note.pitch()) {
                    laid.add(new Laid(syllable, before.tick(), note.end() - before.tick(), note.pitch()));
                    continue;
                }
                laid.add(new Laid(syllable, before.tick(), note.tick() - before.tick(), before.pitch()));
            }
            laid.add(new Laid(syllable, note.tick(), note.length(), note.pitch()));
        }
        return laid;
    }
}
