package io.minimax4j.engine.offline.music.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.minimax4j.engine.music.ReferenceSong.Label;
import io.minimax4j.engine.offline.music.hearing.Hearing;
import io.minimax4j.engine.offline.music.lyric.LyricSheet;
import io.minimax4j.engine.offline.music.score.Brief;
import io.minimax4j.engine.offline.music.score.Chord;
import io.minimax4j.engine.offline.music.score.Form;
import io.minimax4j.engine.offline.music.score.Key;
import io.minimax4j.engine.offline.music.score.Melody;
import io.minimax4j.engine.offline.music.score.Metre;
import io.minimax4j.engine.offline.music.score.Mode;
import io.minimax4j.engine.offline.music.score.Mood;
import io.minimax4j.engine.offline.music.score.Section;
import io.minimax4j.engine.offline.music.score.SectionKind;
import io.minimax4j.engine.offline.music.score.Style;
import io.minimax4j.engine.offline.music.score.SungNote;
import io.minimax4j.engine.offline.music.score.Voice;
import io.minimax4j.engine.offline.music.singing.SungLine;
import io.minimax4j.engine.offline.music.singing.Syllable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The recording has 16 bars of 2 s: four of an intro, four of a verse, four of a louder chorus, and the verse again. */
final class CoverWriterTest {
    private static final int BAR = 1920;
    private static final Key A_MINOR = new Key(9, Mode.MINOR);
    private static final Melody NOTHING = new Melody(List.of(), List.of(), List.of());

    private static Hearing heard(double certainty) {
        List<Double> beats = new ArrayList<>();
        List<Double> loudness = new ArrayList<>();
        List<Hearing.Harmony> harmonies = new ArrayList<>();
        List<Hearing.Tone> tones = new ArrayList<>();
        int[] roots = {9, 5, 0, 7};
        for (int beat = 0; beat < 64; beat++) {
            beats.add(beat * 0.5);
            loudness.add(beat < 16 ? -26.0 : beat >= 32 && beat < 48 ? -14.0 : -20.0);
        }
        for (int bar = 0; bar < 16; bar++) {
            harmonies.add(new Hearing.Harmony(bar * BAR, BAR,
                    Chord.of(roots[bar % 4], bar % 4 == 0 ? Chord.Quality.MINOR : Chord.Quality.MAJOR), 0.8));
            for (int beat = 0; beat < 4 && bar >= 4; beat++) {
                int[] pitches = {81, 79, 76, 72};
                if (bar % 2 == 0 || beat < 2) {
                    tones.add(new Hearing.Tone(bar * BAR + beat * 480, 480, pitches[beat], certainty));
                }
            }
        }
        return new Hearing(35, 120, 0.8, Metre.FOUR_FOUR, 0, A_MINOR, beats, loudness, tones, harmonies,
                List.of(new Hearing.Piece(0, 8, Label.INTRO, 0), new Hearing.Piece(8, 16, Label.VERSE, 1),
                        new Hearing.Piece(16, 24, Label.CHORUS, 2), new Hearing.Piece(24, 35, Label.VERSE, 1)));
    }

    private static Brief brief(Style style, Voice voice) {
        return new Brief(style, new Mood(0, 0.5), 97, Metre.THREE_FOUR, 0.5, new Key(2, Mode.MAJOR), List.of(voice),
                List.of(), false, false, 1);
    }

    private static final LyricSheet SHEET = new LyricSheet(List.of(
            new LyricSheet.Stanza(SectionKind.VERSE, List.of("one", "two")),
            new LyricSheet.Stanza(SectionKind.CHORUS, List.of("three", "four")),
            new LyricSheet.Stanza(SectionKind.VERSE, List.of("five", "six"))));

    private static List<SungLine> lines(int syllables) {
        return SHEET.lines().stream()
                .map(line -> new SungLine(line, Collections.nCopies(syllables, new Syllable("la", 0, 0, true))))
                .toList();
    }

    @Test
    void aCover_keepsTempoKeyMetreLengthAndChords() {
        Form form = CoverWriter.form(brief(Style.POP, Voice.FEMALE), heard(0.9), SHEET, lines(6));

        assertThat(form.tempo().bpm()).isEqualTo(120);
        assertThat(form.tempo().metre()).isEqualTo(Metre.FOUR_FOUR);
        assertThat(form.brief().key()).isEqualTo(A_MINOR);
        assertThat(form.bars()).isEqualTo(16);
        Section verse = form.sections().get(1);
        assertThat(verse.chordAt(5 * BAR + 10)).isEqualTo(Chord.of(5, Chord.Quality.MAJOR));
        assertThat(verse.chordAt(6 * BAR + 10)).isEqualTo(Chord.of(0, Chord.Quality.MAJOR));
        assertThat(form.sections().getLast().chordAt(15 * BAR)).isEqualTo(Chord.of(9, Chord.Quality.MINOR));
    }

    @Test
    void sections_areTheParts_asLoudAsTheyAre_andHaveTheirStanzas() {
        Form form = CoverWriter.form(brief(Style.POP, Voice.FEMALE), heard(0.9), SHEET, lines(6));

        assertThat(form.sections()).extracting(Section::kind).containsExactly(SectionKind.INTRO, SectionKind.VERSE,
                SectionKind.CHORUS, SectionKind.VERSE);
        assertThat(form.sections()).extracting(section -> section.phrases().stream().map(Section.Phrase::line).toList())
                .containsExactly(List.of(), List.of(0, 1), List.of(2, 3), List.of(4, 5));
        assertThat(form.sections().get(2).energy()).isGreaterThan(form.sections().get(1).energy() + 0.2);
        assertThat(form.sections().get(1).energy()).isGreaterThan(form.sections().get(0).energy() + 0.2);
        assertThat(form.sections().get(1).energy()).isCloseTo(form.sections().get(3).energy(), within(0.01));
    }

    @Test
    void asManySyllablesAsNotes_areSungOneToANote_inTheRangeOfTheVoice() {
        Form form = CoverWriter.form(brief(Style.POP, Voice.MALE), heard(0.9), SHEET, lines(6));

        Melody melody = CoverWriter.melody(form, heard(0.9), lines(6), NOTHING);

        List<SungNote> first = melody.lead().stream().filter(note -> note.line() == 0).toList();
        assertThat(first).extracting(SungNote::syllable).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(first).extracting(SungNote::pitch).containsExactly(57, 55, 52, 48, 57, 55);
        assertThat(first).extracting(SungNote::tick).containsExactly(4 * BAR, 4 * BAR + 480, 4 * BAR + 960,
                4 * BAR + 1440, 5 * BAR, 5 * BAR + 480);
        assertThat(melody.harmony()).extracting(SungNote::line).containsOnly(2, 3);
    }

    @Test
    void fewerSyllables_areSungOverSeveralNotes() {
        Form form = CoverWriter.form(brief(Style.POP, Voice.FEMALE), heard(0.9), SHEET, lines(4));

        Melody melody = CoverWriter.melody(form, heard(0.9), lines(4), NOTHING);

        List<SungNote> first = melody.lead().stream().filter(note -> note.line() == 0).toList();
        assertThat(first).hasSize(6);
        assertThat(first).extracting(SungNote::syllable).startsWith(0).endsWith(3).isSorted();
        assertThat(first).extracting(SungNote::syllable).contains(1, 2);
    }

    @Test
    void moreSyllables_strikeLongNotesTwice() {
        Form form = CoverWriter.form(brief(Style.POP, Voice.FEMALE), heard(0.9), SHEET, lines(9));

        Melody melody = CoverWriter.melody(form, heard(0.9), lines(9), NOTHING);

        List<SungNote> first = melody.lead().stream().filter(note -> note.line() == 0).toList();
        assertThat(first).extracting(SungNote::syllable).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
        for (int i = 1; i < first.size(); i++) {
            assertThat(first.get(i).tick()).isGreaterThanOrEqualTo(first.get(i - 1).end());
        }
    }

    @Test
    void withoutAClearMelody_whatWasWrittenIsSung() {
        Form form = CoverWriter.form(brief(Style.POP, Voice.FEMALE), heard(0.1), SHEET, lines(6));
        Melody written = new Melody(List.of(new SungNote(0, 0, 4 * BAR, 480, 64, 0.7)), List.of(), List.of());

        assertThat(CoverWriter.melody(form, heard(0.1), lines(6), written)).isEqualTo(written);
    }

    @Test
    void whereNobodySings_anInstrumentPlaysTheMelody() {
        LyricSheet none = new LyricSheet(List.of());
        Form form = CoverWriter.form(brief(Style.JAZZ, Voice.FEMALE), heard(0.9), none, List.of());

        Melody melody = CoverWriter.melody(form, heard(0.9), List.of(), NOTHING);

        assertThat(melody.lead()).isEmpty();
        assertThat(melody.tune()).hasSizeGreaterThan(30);
        assertThat(melody.tune().getFirst().tick()).isEqualTo(4 * BAR);
        assertThat(Math.floorMod(melody.tune().getFirst().pitch(), 12)).isEqualTo(9);
        assertThat(form.sections().get(1).chordAt(7 * BAR).quality()).isNotEqualTo(Chord.Quality.MAJOR);
    }
}
