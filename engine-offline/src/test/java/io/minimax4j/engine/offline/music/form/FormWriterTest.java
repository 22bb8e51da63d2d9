package io.minimax4j.engine.offline.music.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.minimax4j.engine.offline.music.lyric.LyricSheet;
import io.minimax4j.engine.offline.music.lyric.LyricSheet.Stanza;
import io.minimax4j.engine.offline.music.score.Brief;
import io.minimax4j.engine.offline.music.score.Chord;
import io.minimax4j.engine.offline.music.score.Chord.Quality;
import io.minimax4j.engine.offline.music.score.Form;
import io.minimax4j.engine.offline.music.score.Key;
import io.minimax4j.engine.offline.music.score.Metre;
import io.minimax4j.engine.offline.music.score.Mode;
import io.minimax4j.engine.offline.music.score.Mood;
import io.minimax4j.engine.offline.music.score.Section;
import io.minimax4j.engine.offline.music.score.Section.ChordSpan;
import io.minimax4j.engine.offline.music.score.Section.Phrase;
import io.minimax4j.engine.offline.music.score.SectionKind;
import io.minimax4j.engine.offline.music.score.Style;
import io.minimax4j.engine.offline.music.score.Voice;
import io.minimax4j.engine.offline.music.singing.SungLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormWriterTest {

    @ParameterizedTest
    @EnumSource
    void anyLyrics_fillBarsWithoutGapsAndEndOnTheTonic(Style style) {
        for (long seed = 0; seed < 20; seed++) {
            Brief brief = WrittenLyrics.brief(style, seed);
            WrittenLyrics lyrics = WrittenLyrics.thrown(new SplittableRandom(seed), seed % 2 == 0);
            Form form = lyrics.form(brief);

            assertThat(form.tempo().seconds(form.ticks())).isBetween(10.0, 355.0);
            int bar = 0;
            for (Section section : form.sections()) {
                assertThat(section.firstBar()).isEqualTo(bar);
                assertThat(section.bars()).isPositive();
                assertThat(section.energy()).isBetween(0.0, 1.0);
                bar += section.bars();
                chordsFill(form, section);
                phrasesLieOnBars(form, section);
            }
            endsOnTonic(form);
        }
    }

    private static void chordsFill(Form form, Section section) {
        int tick = form.start(section);
        for (ChordSpan span : section.chords()) {
            tick = span.tick() == tick && span.length() > 0 ? tick + span.length() : -1;
        }
        assertThat(tick).isEqualTo(form.end(section));
    }

    private static void phrasesLieOnBars(Form form, Section section) {
        int free = form.start(section);
        for (Phrase phrase : section.phrases()) {
            assertThat(phrase.tick()).isGreaterThanOrEqualTo(free);
            assertThat(phrase.tick() % form.tempo().ticksPerBar()).isZero();
            free = phrase.tick() + phrase.length();
        }
        assertThat(free).isLessThanOrEqualTo(form.end(section));
    }

    private static void endsOnTonic(Form form) {
        Section last = form.sections().getLast();
        int finalBar = form.ticks() - form.tempo().ticksPerBar();
        ChordSpan chord = last.chords().getLast();
        assertThat(chord.tick()).isEqualTo(finalBar);
        assertThat(chord.chord().root()).isEqualTo(last.key().tonic());
        assertThat(last.phrases()).allMatch(phrase -> phrase.tick() + phrase.length() <= finalBar);
    }

    @ParameterizedTest
    @EnumSource
    void everyLineIsSungOnceInItsTurn_wherePlentyOfTimeIsLeft(Style style) {
        Form form = WrittenLyrics.ENGLISH.form(WrittenLyrics.plain(style, 100, 4));

        assertThat(form.sections().stream().flatMap(section -> section.phrases().stream()).map(Phrase::line))
                .containsExactlyElementsOf(IntStream.range(0, WrittenLyrics.ENGLISH.lines().size()).boxed().toList());
    }

    @ParameterizedTest
    @EnumSource
    void sectionsOfAKind_shareTheirChords_andVersesAreNoChoruses(Style style) {
        for (long seed = 0; seed < 10; seed++) {
            Form form = WrittenLyrics.ENGLISH.form(WrittenLyrics.plain(style, 100, seed));
            List<Section> choruses = all(form, SectionKind.CHORUS);

            assertThat(all(form, SectionKind.VERSE)).extracting(FormWriterTest::degrees).hasSize(2)
                    .containsOnly(degrees(all(form, SectionKind.VERSE).getFirst()));
            assertThat(choruses).extracting(FormWriterTest::degrees).hasSize(3)
                    .containsOnly(degrees(choruses.getFirst()));
            assertThat(degrees(choruses.getFirst())).isNotEqualTo(degrees(all(form, SectionKind.VERSE).getFirst()));
        }
    }

    /** What sounds, seen from the tonic. */
    private static List<Chord> degrees(Section section) {
        return section.chords().stream().map(span -> span.chord().transposed(-section.key().tonic())).toList();
    }

    @ParameterizedTest
    @EnumSource
    void aBridgeBeginsOffTheTonic_andAPreChorusLeadsToTheDominant(Style style) {
        WrittenLyrics lyrics = WrittenLyrics.read("""
                [VERSE]
                *one and *two and *three
                *one and *two and *three
                [PRE_CHORUS]
                *four and *five and *six
                *four and *five and *six
                [CHORUS]
                *one and *two and *three
                [BRIDGE]
                *four and *five and *six
                """);
        for (long seed = 0; seed < 8; seed++) {
            for (Mode mode : List.of(Mode.MAJOR, Mode.MINOR)) {
                Form form = lyrics.form(inMode(style, mode, seed));

                Section bridge = all(form, SectionKind.BRIDGE).getFirst();
                assertThat(bridge.chords().getFirst().chord().root()).isNotEqualTo(bridge.key().tonic());
                Section pre = all(form, SectionKind.PRE_CHORUS).getFirst();
                assertThat(pre.chords().getLast().chord().root()).isEqualTo((pre.key().tonic() + 7) % 12);
            }
        }
    }

    private static Brief inMode(Style style, Mode mode, long seed) {
        return new Brief(style, new Mood(0, 0.5), 96, Metre.FOUR_FOUR, 0.5, new Key(2, mode), List.of(Voice.MALE),
                List.of(), false, false, seed);
    }

    @ParameterizedTest
    @EnumSource
    void songsGrowToTheirLastChorus(Style style) {
        Form form = WrittenLyrics.ENGLISH.form(WrittenLyrics.plain(style, 100, 1));
        List<Section> choruses = all(form, SectionKind.CHORUS);
        Section verse = all(form, SectionKind.VERSE).getFirst();

        assertThat(form.sections()).filteredOn(section -> section != choruses.getLast()).extracting(Section::energy)
                .allMatch(energy -> energy < choruses.getLast().energy());
        assertThat(form.sections().getFirst().energy()).isLessThan(verse.energy());
        assertThat(verse.energy()).isLessThan(choruses.getFirst().energy());
        assertThat(all(form, SectionKind.BRIDGE).getFirst().energy()).isLessThan(choruses.getFirst().energy());
    }

    @ParameterizedTest
    @EnumSource
    void aVerseAndAChorus_lastAboutAMinute(Style style) {
        LyricSheet sheet = new LyricSheet(WrittenLyrics.ENGLISH.sheet().stanzas().subList(0, 2));
        double usual = switch (style) {
            case BALLAD, LOFI, AMBIENT, CHINESE -> 76;
            case HIP_HOP, BLUES, RNB, REGGAE, CLASSICAL -> 90;
            case METAL, ELECTRONIC, BOSSA_NOVA, JAZZ -> 130;
            default -> 108;
        };
        Form form = FormWriter.write(WrittenLyrics.plain(style, usual, 3), sheet,
                WrittenLyrics.ENGLISH.lines().subList(0, 8));

        assertThat(form.tempo().seconds(form.ticks())).isBetween(40.0, 80.0);
    }

    @Test
    void threeAndAHalfThousandCharacters_endWithinSixMinutes() {
        for (Style style : Style.values()) {
            for (double bpm : new double[]{50, 120}) {
                Form form = FormWriter.write(WrittenLyrics.plain(style, bpm, 1), longSheet(), longLines(false));
                assertThat(form.tempo().seconds(form.ticks())).isBetween(240.0, 355.0);
                endsOnTonic(form);
                form = FormWriter.write(WrittenLyrics.plain(style, bpm, 1), longSheet(), longLines(true));
                assertThat(form.tempo().seconds(form.ticks())).isBetween(240.0, 355.0);
            }
        }
    }

    /** 3,500 characters, where a syllable takes three of them: 110 lines of 10 or 11 syllables; of Hanzi more would fit in. */
    private static LyricSheet longSheet() {
        List<Stanza> stanzas = new ArrayList<>();
        for (int stanza = 0; stanza < 22; stanza++) {
            stanzas.add(new Stanza(stanza % 2 == 0 ? SectionKind.VERSE : SectionKind.CHORUS,
                    Collections.nCopies(5, "la la la la la la la la la la")));
            if (stanza % 4 == 3) {
                stanzas.add(new Stanza(SectionKind.INTERLUDE, List.of()));
            }
        }
        return new LyricSheet(stanzas);
    }

    private static List<SungLine> longLines(boolean mandarin) {
        SplittableRandom dice = new SplittableRandom(5);
        return Stream.generate(() -> WrittenLyrics.thrownLine(dice, mandarin ? 20 : 10 + dice.nextInt(2), mandarin))
                .limit(110).toList();
    }

    @Test
    void tooManyWords_costPlayedSectionsFirst() {
        List<Stanza> stanzas = new ArrayList<>();
        for (int verse = 0; verse < 10; verse++) {
            stanzas.add(new Stanza(SectionKind.VERSE, Collections.nCopies(4, "la la la la la la la la")));
            stanzas.add(new Stanza(SectionKind.SOLO, List.of()));
        }
        SplittableRandom dice = new SplittableRandom(6);
        List<SungLine> lines = Stream.generate(() -> WrittenLyrics.thrownLine(dice, 8, false)).limit(40).toList();
        Form form = FormWriter.write(WrittenLyrics.plain(Style.POP, 100, 1), new LyricSheet(stanzas), lines);

        assertThat(all(form, SectionKind.SOLO)).isEmpty();
        assertThat(all(form, SectionKind.VERSE)).hasSize(10);
    }

    @ParameterizedTest
    @EnumSource
    void noLyricsAtAll_isAWholePieceOfTheStyle(Style style) {
        for (double bpm : new double[]{60, 90, 128, 176}) {
            Form form = FormWriter.write(WrittenLyrics.plain(style, bpm, 2), new LyricSheet(List.of()), List.of());

            assertThat(form.tempo().seconds(form.ticks())).isBetween(55.0, 120.0);
            assertThat(form.sections()).noneMatch(Section::sung);
            assertThat(form.sections()).extracting(Section::kind).contains(SectionKind.VERSE)
                    .endsWith(SectionKind.OUTRO);
        }
    }

    @Test
    void tagsAlone_areThePiece() {
        List<SectionKind> kinds = List.of(SectionKind.INTRO, SectionKind.BUILD_UP, SectionKind.DROP, SectionKind.BREAK,
                SectionKind.SOLO, SectionKind.OUTRO);
        LyricSheet sheet = new LyricSheet(kinds.stream().map(kind -> new Stanza(kind, List.of())).toList());
        Form form = FormWriter.write(WrittenLyrics.plain(Style.ELECTRONIC, 120, 2), sheet, List.of());

        assertThat(form.sections()).extracting(Section::kind).containsExactlyElementsOf(kinds);
        assertThat(form.sections()).extracting(Section::bars).containsExactly(4, 4, 8, 2, 8, 4);
    }

    @Test
    void lyricsWithoutABeginningAndAnEnding_getThem() {
        assertThat(WrittenLyrics.MANDARIN.form(WrittenLyrics.plain(Style.CHINESE, 80, 1)).sections())
                .extracting(Section::kind).containsExactly(SectionKind.INTRO, SectionKind.VERSE, SectionKind.CHORUS,
                        SectionKind.VERSE, SectionKind.CHORUS, SectionKind.OUTRO);
    }

    @Test
    void threeCallsOfTheBlues_areTwelveBars() {
        WrittenLyrics lyrics = WrittenLyrics.read("""
                [VERSE]
                I *woke up *this *morn-ing and the *sun was *gone
                yes I *woke up *this *morn-ing and the *sun was *gone
                and the *one I was *lov-ing had been *trav-el-ling *on
                """);
        Section verse = all(lyrics.form(WrittenLyrics.plain(Style.BLUES, 112, 0)), SectionKind.VERSE).getFirst();

        assertThat(verse.bars()).isEqualTo(12);
        assertThat(verse.chordAt(verse.phrases().get(1).tick())).isEqualTo(Chord.of(5, Quality.DOMINANT7));
        assertThat(verse.chords()).allMatch(span -> span.chord().quality() == Quality.DOMINANT7
                || span.chord().quality() == Quality.MINOR7);
    }

    @Test
    void stylesHaveTheirColours() {
        assertThat(qualities(Style.METAL)).containsOnly(Quality.POWER);
        assertThat(qualities(Style.JAZZ)).doesNotContain(Quality.MAJOR, Quality.MINOR, Quality.POWER)
                .contains(Quality.MAJOR7, Quality.MINOR7, Quality.DOMINANT7);
        assertThat(qualities(Style.FOLK)).containsOnly(Quality.MAJOR, Quality.MINOR);
        assertThat(qualities(Style.CHINESE)).contains(Quality.SUS4).doesNotContain(Quality.DOMINANT7);
        assertThat(qualities(Style.BOSSA_NOVA)).contains(Quality.MAJOR9, Quality.DOMINANT9);
    }

    private static Set<Quality> qualities(Style style) {
        Set<Quality> found = new HashSet<>();
        for (long seed = 0; seed < 12; seed++) {
            WrittenLyrics.ENGLISH.form(WrittenLyrics.plain(style, 100, seed)).sections()
                    .forEach(section -> section.chords().forEach(span -> found.add(span.chord().quality())));
        }
        return found;
    }

    @Test
    void chineseSongs_haveFiveNotes_whateverTheirKeyIsCalled() {
        assertThat(WrittenLyrics.MANDARIN.form(WrittenLyrics.plain(Style.CHINESE, 80, 1)).sections())
                .extracting(section -> section.key().mode()).containsOnly(Mode.GONG);
    }

    @Test
    void someLastChoruses_areLifted() {
        List<Integer> lifts = IntStream.range(0, 40)
                .mapToObj(seed -> WrittenLyrics.ENGLISH.form(WrittenLyrics.plain(Style.BALLAD, 80, seed)))
                .map(form -> all(form, SectionKind.CHORUS).getLast().key().tonic()).toList();

        assertThat(lifts).contains(0, 1, 2).allMatch(lift -> lift <= 2);
    }

    @Test
    void two_takeTurnsAndShareTheChorus() {
        Brief brief = new Brief(Style.POP, new Mood(0, 0.5), 100, Metre.FOUR_FOUR, 0.5, new Key(0, Mode.MAJOR),
                List.of(Voice.FEMALE, Voice.MALE), List.of(), false, false, 1);
        Form form = WrittenLyrics.ENGLISH.form(brief);

        assertThat(all(form, SectionKind.VERSE).get(0).phrases()).extracting(Phrase::voice).containsOnly(Voice.FEMALE);
        assertThat(all(form, SectionKind.VERSE).get(1).phrases()).extracting(Phrase::voice).containsOnly(Voice.MALE);
        assertThat(all(form, SectionKind.CHORUS).get(0).phrases()).extracting(Phrase::voice)
                .containsExactly(Voice.FEMALE, Voice.FEMALE, Voice.MALE, Voice.MALE);
    }

    @Test
    void theSameBriefAndLyrics_giveTheSameForm_andSeedsDiffer() {
        Brief brief = WrittenLyrics.plain(Style.POP, 100, 7);

        assertThat(WrittenLyrics.ENGLISH.form(brief)).isEqualTo(WrittenLyrics.ENGLISH.form(brief));
        assertThat(IntStream.range(0, 10).mapToObj(
                seed -> WrittenLyrics.ENGLISH.form(WrittenLyrics.plain(Style.POP, 100, seed)).sections()).distinct())
                .hasSizeGreaterThan(7);
    }

    @Test
    void linesOfAnotherSheet_areRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> FormWriter
                .write(WrittenLyrics.plain(Style.POP, 100, 1), WrittenLyrics.ENGLISH.sheet(), List.of()))
                .withMessage("a sheet of 22 lines, but 0 to sing");
    }

    private static List<Section> all(Form form, SectionKind kind) {
        return form.sections().stream().filter(section -> section.kind() == kind).toList();
    }
}
