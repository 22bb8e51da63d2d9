package io.minimax4j.engine.offline.music.melody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.engine.offline.music.form.WrittenLyrics;
import io.minimax4j.engine.offline.music.score.Brief;
import io.minimax4j.engine.offline.music.score.Chord;
import io.minimax4j.engine.offline.music.score.Form;
import io.minimax4j.engine.offline.music.score.Melody;
import io.minimax4j.engine.offline.music.score.Note;
import io.minimax4j.engine.offline.music.score.Section;
import io.minimax4j.engine.offline.music.score.Section.Phrase;
import io.minimax4j.engine.offline.music.score.SectionKind;
import io.minimax4j.engine.offline.music.score.Style;
import io.minimax4j.engine.offline.music.score.SungNote;
import io.minimax4j.engine.offline.music.score.Voice;
import io.minimax4j.engine.offline.music.singing.SungLine;
import io.minimax4j.engine.offline.music.singing.Syllable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MelodyWriterTest {
    /** What a tone does to speech, beginning and end: high level, rising, low, falling, and the neutral one in between. */
    private static final Map<Integer, List<Integer>> TONES = Map.of(1, List.of(5, 5), 2, List.of(3, 5), 3,
            List.of(1, 1), 4, List.of(5, 1), 5, List.of(3, 3));

    /** A song with what it was made of, and where each of its lines stands. */
    private record Score(Form form, Melody melody, List<SungLine> lines, Map<Integer, Section> sections,
            Map<Integer, Phrase> phrases) {
        static Score of(WrittenLyrics lyrics, Brief brief) throws InterruptedException {
            Form form = lyrics.form(brief);
            Map<Integer, Section> sections = new HashMap<>();
            Map<Integer, Phrase> phrases = new HashMap<>();
            form.sections().forEach(section -> section.phrases().forEach(phrase -> {
                sections.put(phrase.line(), section);
                phrases.put(phrase.line(), phrase);
            }));
            return new Score(form, MelodyWriter.write(form, lyrics.lines()), lyrics.lines(), sections, phrases);
        }

        Section section(SungNote note) {
            return sections.get(note.line());
        }

        Phrase phrase(SungNote note) {
            return phrases.get(note.line());
        }

        Syllable syllable(SungNote note) {
            return lines.get(note.line()).syllables().get(note.syllable());
        }

        List<SungNote> in(Section section) {
            return melody.lead().stream().filter(note -> section(note) == section).toList();
        }

        /** Whether a note begins where the bar is strong: on its first beat, or on the middle one of an even bar. */
        boolean strong(SungNote note) {
            int bar = form.tempo().ticksPerBar();
            int inBar = note.tick() % bar;
            return inBar == 0 || inBar == bar / 2 && form.tempo().metre().beats() != 3;
        }
    }

    private static final Map<Style, List<Score>> THROWN = new EnumMap<>(Style.class);
    private static final Map<Style, List<Score>> ENGLISH = new EnumMap<>(Style.class);

    @BeforeAll
    static void write() throws InterruptedException {
        for (Style style : Style.values()) {
            List<Score> thrown = new ArrayList<>();
            List<Score> english = new ArrayList<>();
            for (long seed = 0; seed < 6; seed++) {
                thrown.add(Score.of(WrittenLyrics.thrown(new SplittableRandom(seed), seed % 3 == 0),
                        WrittenLyrics.brief(style, seed)));
            }
            for (long seed = 0; seed < 4; seed++) {
                english.add(Score.of(WrittenLyrics.ENGLISH, WrittenLyrics.plain(style, 100, seed)));
            }
            THROWN.put(style, thrown);
            ENGLISH.put(style, english);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anyLyrics_areSungWholeInOrderWithinTheVoice(Style style) {
        for (Score score : THROWN.get(style)) {
            int free = 0;
            Map<Integer, Set<Integer>> sung = new TreeMap<>();
            List<SungNote> wrong = new ArrayList<>();
            for (SungNote note : score.melody.lead()) {
                Voice voice = score.phrase(note).voice();
                boolean right = note.tick() >= free && note.length() > 0 && note.loudness() > 0.1
                        && note.loudness() <= 1 && note.pitch() >= voice.lowest() && note.pitch() <= voice.highest();
                if (!right) {
                    wrong.add(note);
                }
                free = note.end();
                sung.computeIfAbsent(note.line(), _ -> new LinkedHashSet<>()).add(note.syllable());
            }
            assertThat(wrong).isEmpty();
            assertThat(free).isLessThanOrEqualTo(score.form.ticks());
            score.phrases.keySet().forEach(line -> assertThat(sung.get(line)).containsExactlyElementsOf(
                    IntStream.range(0, score.lines.get(line).syllables().size()).boxed().toList()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void betweenLines_thereIsTimeForABreath(Style style) {
        for (Score score : THROWN.get(style)) {
            double shortest = 1;
            SungNote before = null;
            for (SungNote note : score.melody.lead()) {
                if (before != null && before.line() != note.line()) {
                    shortest = Math.min(shortest, score.form.tempo().seconds(note.tick() - before.end()));
                }
                before = note;
            }
            assertThat(shortest).isGreaterThanOrEqualTo(0.25);
        }
    }

    @ParameterizedTest
    @EnumSource
    void strongNotesAreOfTheChord_andAllOfTheScale(Style style) throws InterruptedException {
        int strong = 0;
        int ofChord = 0;
        int all = 0;
        int ofKey = 0;
        for (long seed = 0; seed < 4; seed++) {
            WrittenLyrics lyrics = seed % 2 == 0 ? WrittenLyrics.ENGLISH : WrittenLyrics.MANDARIN;
            Score score = Score.of(lyrics, WrittenLyrics.brief(style, seed));
            for (SungNote note : score.melody.lead()) {
                Section section = score.section(note);
                all++;
                boolean blue = style == Style.BLUES && section.chordAt(note.tick()).has(note.pitch());
                ofKey += section.key().has(note.pitch()) || blue ? 1 : 0;
                if (score.strong(note)) {
                    strong++;
                    ofChord += sounds(section, note) ? 1 : 0;
                }
            }
        }
        assertThat(ofChord / (double) strong).isGreaterThanOrEqualTo(0.85);
        assertThat(ofKey / (double) all).isGreaterThanOrEqualTo(style == Style.CHINESE ? 0.99 : 0.95);
    }

    /** A power chord leaves its third to the melody. */
    private static boolean sounds(Section section, SungNote note) {
        Chord chord = section.chordAt(note.tick());
        int above = Math.floorMod(note.pitch() - chord.root(), 12);
        boolean third = (above == 3 || above == 4) && section.key().has(note.pitch());
        return chord.has(note.pitch()) || chord.quality() == Chord.Quality.POWER && third;
    }

    @ParameterizedTest
    @EnumSource
    void mandarin_isNotSungAgainstItsTones(Style style) throws InterruptedException {
        int pairs = 0;
        int contrary = 0;
        for (long seed = 0; seed < 4; seed++) {
            WrittenLyrics lyrics = seed % 2 == 0
                    ? WrittenLyrics.MANDARIN
                    : WrittenLyrics.thrown(new SplittableRandom(seed), true);
            Score score = Score.of(lyrics, WrittenLyrics.brief(style, seed));
            SungNote before = null;
            for (SungNote note : score.melody.lead()) {
                if (before != null && before.line() == note.line() && before.syllable() != note.syllable()) {
                    int spoken = movement(score.syllable(before).tone(), score.syllable(note).tone());
                    pairs++;
                    contrary += spoken * (note.pitch() - before.pitch()) < 0 ? 1 : 0;
                }
                before = note;
            }
        }
        assertThat(contrary / (double) pairs).isLessThanOrEqualTo(0.1);
    }

    private static int movement(int from, int to) {
        int begins = Integer.signum(TONES.get(to).getFirst() - TONES.get(from).getFirst());
        int ends = Integer.signum(TONES.get(to).getLast() - TONES.get(from).getLast());
        return begins == -ends ? 0 : begins != 0 ? begins : ends;
    }

    @ParameterizedTest
    @EnumSource
    void stressedSyllables_standOnBeats(Style style) {
        int stressed = 0;
        double theirs = 0;
        int light = 0;
        double others = 0;
        for (Score score : ENGLISH.get(style)) {
            for (SungNote note : score.melody.lead()) {
                boolean onBeat = note.tick() % 480 == 0;
                if (score.syllable(note).stress() == 1) {
                    stressed++;
                    theirs += onBeat ? 1 : 0;
                } else {
                    light++;
                    others += onBeat ? 1 : 0;
                }
            }
        }
        assertThat(theirs / stressed).isGreaterThan(0.6);
        assertThat(theirs / stressed).isGreaterThan(others / light + 0.2);
    }

    @ParameterizedTest
    @EnumSource
    void chorusesReturn_andTopTheSong(Style style) {
        for (Score score : ENGLISH.get(style)) {
            List<Section> choruses = all(score.form, SectionKind.CHORUS);

            assertThat(pitches(score, choruses.get(1))).isEqualTo(pitches(score, choruses.get(0)));
            assertThat(pitches(score, choruses.get(2))).isEqualTo(pitches(score, choruses.get(0)));
            int top = choruses.stream().flatMap(section -> score.in(section).stream()).mapToInt(SungNote::pitch).max()
                    .orElseThrow();
            assertThat(score.melody.lead()).filteredOn(note -> score.section(note).kind() != SectionKind.CHORUS)
                    .allMatch(note -> note.pitch() < top);
        }
    }

    /** From the tonic of the section. */
    private static List<Integer> pitches(Score score, Section section) {
        return score.in(section).stream().map(note -> note.pitch() - section.key().tonic()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void aSecondVerse_isTheFirstWithOtherWords(Style style) {
        int same = 0;
        int places = 0;
        for (Score score : ENGLISH.get(style)) {
            List<Section> verses = all(score.form, SectionKind.VERSE);
            Map<Integer, Integer> first = byPlace(score, verses.get(0));
            Map<Integer, Integer> second = byPlace(score, verses.get(1));
            for (Map.Entry<Integer, Integer> note : first.entrySet()) {
                places++;
                same += Math.abs(second.getOrDefault(note.getKey(), 0) - note.getValue()) <= 2 ? 1 : 0;
            }
        }
        assertThat(same / (double) places).isGreaterThan(0.6);
    }

    private static Map<Integer, Integer> byPlace(Score score, Section section) {
        return score.in(section).stream().collect(Collectors.toMap(note -> note.tick() - score.form.start(section),
                SungNote::pitch, (one, _) -> one, TreeMap::new));
    }

    @ParameterizedTest
    @EnumSource
    void melodiesWalkMoreThanTheyLeap(Style style) {
        int moves = 0;
        int steps = 0;
        int wide = 0;
        for (Score score : ENGLISH.get(style)) {
            List<SungNote> lead = score.melody.lead();
            for (int index = 1; index < lead.size(); index++) {
                if (lead.get(index).line() == lead.get(index - 1).line()) {
                    int size = Math.abs(lead.get(index).pitch() - lead.get(index - 1).pitch());
                    moves++;
                    steps += size <= 4 ? 1 : 0;
                    wide += size > 9 ? 1 : 0;
                }
            }
        }
        assertThat(steps / (double) moves).isGreaterThan(0.75);
        assertThat(wide / (double) moves).isLessThan(0.02);
    }

    @ParameterizedTest
    @EnumSource
    void aSecondVoice_singsTheSameWordsElsewhere(Style style) throws InterruptedException {
        Score score = Score.of(WrittenLyrics.ENGLISH, WrittenLyrics.plain(style, 100, 3));
        Map<Integer, SungNote> lead = score.melody.lead().stream()
                .collect(Collectors.toMap(SungNote::tick, note -> note));
        int apart = 0;
        for (SungNote note : score.melody.harmony()) {
            SungNote beside = lead.get(note.tick());
            assertThat(beside.line()).isEqualTo(note.line());
            assertThat(beside.syllable()).isEqualTo(note.syllable());
            assertThat(beside.length()).isEqualTo(note.length());
            assertThat(note.pitch()).isBetween(57, 74);
            int distance = Math.abs(beside.pitch() - note.pitch());
            apart += distance >= 3 && distance <= 9 && distance != 6 ? 1 : 0;
        }
        assertThat(apart).isGreaterThanOrEqualTo((int) (0.9 * score.melody.harmony().size()));
    }

    @ParameterizedTest
    @EnumSource
    void tunesStayInTheirRange_oneNoteAtATime(Style style) {
        for (Score score : THROWN.get(style)) {
            int free = 0;
            List<Note> wrong = new ArrayList<>();
            for (Note note : score.melody.tune()) {
                if (note.pitch() < 60 || note.pitch() > 84 || note.tick() < free) {
                    wrong.add(note);
                }
                free = note.end();
            }
            assertThat(wrong).isEmpty();
            assertThat(free).isLessThanOrEqualTo(score.form.ticks());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPieceWithoutWords_hasATune(Style style) throws InterruptedException {
        Score score = Score.of(WrittenLyrics.read(""), WrittenLyrics.plain(style, 100, 3));

        assertThat(score.melody.lead()).isEmpty();
        assertThat(score.melody.tune()).hasSizeGreaterThan(40);
        assertThat(score.melody.tune().getLast().pitch() % 12).isZero();
    }

    @Test
    void theBlues_answersItsSinger() {
        for (Score score : ENGLISH.get(Style.BLUES)) {
            List<Section> sung = score.form.sections().stream().filter(Section::sung).toList();

            assertThat(score.melody.tune()).anyMatch(note -> sung.stream().anyMatch(
                    section -> note.tick() >= score.form.start(section) && note.end() <= score.form.end(section)));
            assertThat(score.melody.tune()).noneMatch(note -> score.melody.lead().stream()
                    .anyMatch(lead -> lead.tick() < note.end() && note.tick() < lead.end()));
        }
    }

    @Test
    void swingMovesTheSecondEighth() throws InterruptedException {
        Brief straight = WrittenLyrics.plain(Style.JAZZ, 120, 1);
        Brief swung = new Brief(Style.JAZZ, straight.mood(), 120, straight.metre(), 0.65, straight.key(),
                straight.voices(), List.of(), false, false, 1);

        assertThat(Score.of(WrittenLyrics.ENGLISH, straight).melody.lead()).anyMatch(note -> note.tick() % 480 == 240);
        assertThat(Score.of(WrittenLyrics.ENGLISH, swung).melody.lead()).anyMatch(note -> note.tick() % 480 == 312)
                .noneMatch(note -> note.tick() % 480 == 240);
    }

    @Test
    void theSameForm_givesTheSameMelody_andSeedsDiffer() throws InterruptedException {
        Brief brief = WrittenLyrics.plain(Style.FOLK, 100, 7);

        assertThat(Score.of(WrittenLyrics.ENGLISH, brief)).isEqualTo(Score.of(WrittenLyrics.ENGLISH, brief));
        assertThat(Score.of(WrittenLyrics.ENGLISH, WrittenLyrics.plain(Style.FOLK, 100, 8)).melody)
                .isNotEqualTo(Score.of(WrittenLyrics.ENGLISH, brief).melody);
    }

    @Test
    void anInterruptedThread_writesNoMelody() {
        Form form = WrittenLyrics.ENGLISH.form(WrittenLyrics.plain(Style.POP, 100, 1));
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> MelodyWriter.write(form, WrittenLyrics.ENGLISH.lines()))
                .isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isFalse();
    }

    private static List<Section> all(Form form, SectionKind kind) {
        return form.sections().stream().filter(section -> section.kind() == kind).toList();
    }
}
