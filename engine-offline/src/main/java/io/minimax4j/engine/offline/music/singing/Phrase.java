package io.minimax4j.engine.offline.music.singing;

import io.minimax4j.engine.offline.music.score.SungNote;
import io.minimax4j.engine.offline.music.score.Tempo;
import java.util.ArrayList;
import java.util.List;

/**
 * When each sound of a line is sung. Consonants keep about their length and come before the note; the vowel begins on it and
 * takes all the time there is.
 *
 * <p>Implementation note: of a vowel only the middle is held, while its way in and out goes by as it was spoken; of one that
 * moves to another the way out is longer, so that it moves at the end, as singers do it.
 */
final class Phrase {
    private static final double LONGEST_ONSET = 0.19;
    private static final double ONSET_SHARE = 0.45;
    private static final double CODA_SHARE = 0.3;
    private static final double CONSONANTS = 0.85;
    private static final double LEGATO = 0.12;
    private static final double WAY_IN = 0.06;
    private static final double WAY_OUT = 0.06;
    private static final double LONG_WAY_OUT = 0.17;
    private static final double SHORTEST_VOWEL = 0.04;
    private static final double FADED = 0.4;
    private static final double LATEST_VOICE = 0.06;
    private static final int EAR = 22;

    private final int rate;
    private final List<Sung> sung = new ArrayList<>();
    private final List<Stretch> stretches = new ArrayList<>();

    private Phrase(int rate) {
        this.rate = rate;
    }

    /**
     * @param syllables how many syllables the line has whose notes these are
     * @param late by how much it is sung late, in seconds
     */
    static Phrase of(Recitation recitation, Spectra spectra, List<SungNote> notes, int syllables, Tempo tempo, int rate,
            double late) {
        Phrase phrase = new Phrase(rate);
        phrase.lay(recitation, notes, syllables, tempo, late);
        for (int i = 0; i < phrase.sung.size(); i++) {
            phrase.stretch(i, spectra);
        }
        return phrase;
    }

    List<Sung> sung() {
        return sung;
    }

    /** In order, not overlapping; between them is silence. */
    List<Stretch> stretches() {
        return stretches;
    }

    double start() {
        return sung.getFirst().onset();
    }

    double end() {
        return sung.getLast().end();
    }

    private void lay(Recitation recitation, List<SungNote> notes, int syllables, Tempo tempo, double late) {
        List<List<SungNote>> groups = groups(notes);
        double before = Double.NEGATIVE_INFINITY;
        double[] onsets = new double[groups.size()];
        List<SpokenSyllable> spoken = new ArrayList<>();
        for (int i = 0; i < onsets.length; i++) {
            SpokenSyllable syllable = spoken(recitation, groups.get(i).getFirst().syllable(), syllables);
            spoken.add(syllable);
            double start = start(groups.get(i), tempo, late);
            double length = seconds(syllable.vowel().start() - syllable.start());
            double most = Math.min(LONGEST_ONSET, Math.min(start, (start - before) * ONSET_SHARE) / rate);
            onsets[i] = Math.clamp(length * CONSONANTS, 0, Math.max(0, most)) * rate;
            before = start;
        }
        for (int i = 0; i < onsets.length; i++) {
            List<SungNote> group = groups.get(i);
            double start = start(group, tempo, late);
            double end = tempo.seconds(group.getLast().end()) * rate + late * rate;
            boolean legato = false;
            if (i + 1 < onsets.length) {
                double next = start(groups.get(i + 1), tempo, late);
                legato = next - end < LEGATO * rate;
                end = legato ? next - onsets[i + 1] : Math.min(end, next - onsets[i + 1]);
            }
            end = Math.max(end, start + SHORTEST_VOWEL * rate);
            double coda = Math.min(seconds(spoken.get(i).end() - spoken.get(i).vowel().end()) * CONSONANTS * rate,
                    (end - start) * CODA_SHARE);
            sung.add(new Sung(spoken.get(i), group, start - onsets[i], start, end - coda, end, legato));
        }
    }

    private double start(List<SungNote> group, Tempo tempo, double late) {
        return Math.max(0, (tempo.seconds(group.getFirst().tick()) + late) * rate);
    }

    private static double seconds(int samples) {
        return (double) samples / Recitation.RATE;
    }

    /** Notes that follow each other on one syllable. */
    private static List<List<SungNote>> groups(List<SungNote> notes) {
        List<List<SungNote>> groups = new ArrayList<>();
        int syllable = -1;
        for (SungNote note : notes) {
            if (note.syllable() != syllable || groups.isEmpty()) {
                groups.add(new ArrayList<>());
                syllable = note.syllable();
            }
            groups.getLast().add(note);
        }
        return groups;
    }

    /** Where the voice says a line in other syllables than were counted, they are dealt out evenly. */
    private static SpokenSyllable spoken(Recitation recitation, int syllable, int syllables) {
        int said = recitation.syllables().size();
        int place = said == syllables ? syllable : (int) ((long) syllable * said / Math.max(1, syllables));
        return recitation.syllables().get(Math.clamp(place, 0, said - 1));
    }

    private void stretch(int i, Spectra spectra) {
        Sung one = sung.get(i);
        SpokenSyllable spoken = one.spoken();
        double ratio = (double) rate / Recitation.RATE;
        double from = voiceStart(spoken.vowel(), spectra);
        onset(i, one, spoken, from, ratio);
        double to = voiceEnd(spoken.vowel(), spectra);
        double length = one.coda() - one.vowel();
        double natural = (to - from) * ratio;
        if (length <= natural) {
            add(one.vowel(), one.coda(), from, to, i, spoken.vowel());
        } else {
            double in = Math.min(natural * 0.35, WAY_IN * rate);
            double out = spoken.vowel().isDiphthong()
                    ? Math.min(natural * 0.55, LONG_WAY_OUT * rate)
                    : Math.min(natural * 0.3, WAY_OUT * rate);
            double held = from + in / ratio;
            double left = to - out / ratio;
            add(one.vowel(), one.vowel() + in, from, held, i, spoken.vowel());
            add(one.vowel() + in, one.coda() - out, held, left, i, spoken.vowel());
            add(one.coda() - out, one.coda(), left, to, i, spoken.vowel());
        }
        consonants(spoken.coda(), one.coda(), one.end(), i);
    }

    /** A single consonant that has too little time begins late rather than hurries; several must hurry. */
    private void onset(int i, Sung one, SpokenSyllable spoken, double end, double ratio) {
        if (spoken.onset().isEmpty()) {
            return;
        }
        Phone last = spoken.onset().getLast();
        if (spoken.onset().size() == 1) {
            double from = Math.max(last.start(), end - (one.vowel() - one.onset()) / ratio);
            add(one.onset(), one.vowel(), from, end, i, last);
        } else {
            List<Phone> sounds = new ArrayList<>(spoken.onset());
            sounds.set(sounds.size() - 1,
                    new Phone(last.name(), last.stress(), last.tone(), last.start(), (int) Math.round(end)));
            consonants(sounds, one.onset(), one.vowel(), i);
        }
    }

    /** Behind a consonant without voice a vowel is told to begin a little before it is heard. */
    private static double voiceStart(Phone vowel, Spectra spectra) {
        double most = 0;
        for (int at = vowel.start(); at < vowel.end(); at += Spectra.HOP / 2) {
            most = Math.max(most, spectra.size((double) at / Spectra.HOP));
        }
        double start = vowel.start();
        double latest = start + Math.min(LATEST_VOICE * Recitation.RATE, vowel.length() / 3.0);
        while (start < latest && spectra.voiced(start / Spectra.HOP) * spectra.size(start / Spectra.HOP) < most / 2) {
            start += EAR;
        }
        return start;
    }

    private void consonants(List<Phone> sounds, double from, double to, int syllable) {
        double length = sounds.stream().mapToInt(Phone::length).sum();
        double at = from;
        for (Phone sound : sounds) {
            double next = at + (to - from) * sound.length() / length;
            add(at, next, sound.start(), sound.end(), syllable, sound);
            at = next;
        }
    }

    /** Before a pause a spoken vowel dies away; it is held where it is not yet faint. */
    private static double voiceEnd(Phone vowel, Spectra spectra) {
        double most = 0;
        for (int at = vowel.start(); at < vowel.end(); at += Spectra.HOP) {
            most = Math.max(most, spectra.size((double) at / Spectra.HOP));
        }
        int end = vowel.end();
        while (end - Spectra.HOP > vowel.start() + vowel.length() / 2
                && spectra.size((double) end / Spectra.HOP) < most * FADED) {
            end -= Spectra.HOP / 2;
        }
        return end;
    }

    private void add(double from, double to, double source, double sourceEnd, int syllable, Phone sound) {
        if (to > from) {
            stretches.add(new Stretch(from, to, source, sourceEnd, syllable, sound));
        }
    }
}
