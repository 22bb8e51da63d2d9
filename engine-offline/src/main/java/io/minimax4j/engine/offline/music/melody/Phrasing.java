package io.minimax4j.engine.offline.music.melody;

import io.minimax4j.engine.offline.music.score.Form;
import io.minimax4j.engine.offline.music.score.Section.Phrase;
import io.minimax4j.engine.offline.music.score.Tempo;
import io.minimax4j.engine.offline.music.singing.SungLine;
import io.minimax4j.engine.offline.music.singing.Syllable;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The notes of a line before they have pitches: when each syllable begins, ends, and is broken into several notes. */
final class Phrasing {
    /** Seconds between lines. */
    private static final double BREATH = 0.28;

    /**
     * A note without a pitch.
     *
     * @param place from the start of the song, straight
     * @param tick where it sounds
     * @param tied whether it goes on with the syllable of the note before
     */
    record Beat(int syllable, int place, int tick, int end, int straightEnd, boolean tied) {}

    private final Form form;
    private final List<SungLine> lines;

    Phrasing(Form form, List<SungLine> lines) {
        this.form = form;
        this.lines = lines;
    }

    /**
     * @param number of the phrase in its section
     * @param next the phrase that follows, this one itself if none does
     * @param closed whether the line comes to rest; others leave more time to what answers them
     */
    List<Beat> beats(Phrase phrase, int number, Phrase next, boolean closed, Strain strain) {
        List<Syllable> syllables = lines.get(phrase.line()).syllables();
        Cell cell = strain.cell(phrase.length());
        int taken = breath() + (next.tick() == phrase.tick() + phrase.length() ? upbeat(next) : 0);
        int limit = Math.max(phrase.length() / 2, phrase.length() - taken);
        double pace = Math.clamp(0.72 * seconds(phrase.length()) / (syllables.size() + 1), 0.17, 0.5);
        RhythmSearch.Room room = new RhythmSearch.Room(phrase.tick(), upbeat(phrase), limit, pace);
        int[] ticks = new RhythmSearch(form.tempo(), cell, room, syllables).ticks();
        List<Beat> beats = new ArrayList<>();
        SplittableRandom random = strain.random(100 + number);
        for (int syllable = 0; syllable < ticks.length; syllable++) {
            boolean last = syllable == ticks.length - 1;
            int place = phrase.tick() + ticks[syllable];
            int end = phrase.tick() + (last ? limit : ticks[syllable + 1]);
            int longest = (int) ((last ? longestLast() * (closed ? 1 : 0.65) : 1.5) / seconds(1));
            boolean plain = beats.isEmpty() || !beats.getLast().tied();
            add(beats, syllable, place, Math.min(end, place + longest), last,
                    random.nextDouble() < melisma(syllables.get(syllable)) && plain);
        }
        beats.addLast(breathing(beats.removeLast()));
        return beats;
    }

    /** The last note of a line ends where it is written, swing or not: what follows may be written early. */
    private static Beat breathing(Beat last) {
        int end = Math.max(last.tick() + 1, Math.min(last.end(), last.straightEnd()));
        return new Beat(last.syllable(), last.place(), last.tick(), end, last.straightEnd(), last.tied());
    }

    private void add(List<Beat> beats, int syllable, int place, int end, boolean last, boolean broken) {
        double seconds = seconds(end - place);
        int part = Tempo.EIGHTH * (seconds(Tempo.EIGHTH) < 0.18 ? 2 : 1);
        boolean room = end - place >= 2 * part && seconds >= (last ? 1.0 : 0.55);
        if (!broken || !room) {
            beats.add(beat(syllable, place, end, false));
            return;
        }
        boolean three = last && end - place >= 4 * part;
        int second = last ? place + part : place + Math.ceilDiv((end - place) / 2, part) * part;
        beats.add(beat(syllable, place, second, false));
        if (three) {
            beats.add(beat(syllable, second, second + part, true));
            beats.add(beat(syllable, second + part, end, true));
        } else {
            beats.add(beat(syllable, second, end, true));
        }
    }

    private Beat beat(int syllable, int place, int end, boolean tied) {
        int tick = Swing.sounding(form.tempo(), place);
        return new Beat(syllable, place, tick, Math.max(tick + 1, Swing.sounding(form.tempo(), end)), end, tied);
    }

    /** How often a long note is broken into several. A level tone would turn into another word. */
    private double melisma(Syllable syllable) {
        if (syllable.tone() == 1 || syllable.tone() == 5) {
            return 0.1;
        }
        if (syllable.tone() == 0 && syllable.stress() < 0.5) {
            return 0;
        }
        return switch (form.brief().style()) {
            case HIP_HOP -> 0;
            case METAL, ROCK, ELECTRONIC, FUNK -> 0.1;
            case RNB, CHINESE -> 0.5;
            case BALLAD, BLUES, CLASSICAL, FOLK -> 0.35;
            default -> 0.2;
        };
    }

    /** Seconds that the last note of a line rings at most. */
    private double longestLast() {
        return switch (form.brief().style()) {
            case HIP_HOP, FUNK -> 0.9;
            case BALLAD, CLASSICAL, AMBIENT, CHINESE -> 2.4;
            default -> 1.7;
        };
    }

    /** Ticks that a line may begin before its phrase: for the small words before its first stressed syllable. */
    private int upbeat(Phrase phrase) {
        List<Syllable> syllables = lines.get(phrase.line()).syllables();
        int light = 0;
        while (light < Math.min(2, syllables.size() - 1) && syllables.get(light).tone() == 0
                && syllables.get(light).stress() < 0.35) {
            light++;
        }
        boolean stressed = syllables.get(light).stress() >= 0.5;
        int part = phrase.length() / form.tempo().ticksPerBar() > 2 ? Tempo.QUARTER : Tempo.EIGHTH;
        return !stressed || phrase.tick() == 0 ? 0 : light * part;
    }

    private int breath() {
        return (int) Math.ceil(BREATH / seconds(1));
    }

    private double seconds(int ticks) {
        return form.tempo().seconds(ticks);
    }
}
