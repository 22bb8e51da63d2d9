package io.minimax4j.engine.offline.music.arrange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import io.minimax4j.engine.offline.music.score.Chord;
import io.minimax4j.engine.offline.music.score.Brief;
import io.minimax4j.engine.offline.music.score.Form;
import io.minimax4j.engine.offline.music.score.Instrument;
import io.minimax4j.engine.offline.music.score.Metre;
import io.minimax4j.engine.offline.music.score.Note;
import io.minimax4j.engine.offline.music.score.Part;
import io.minimax4j.engine.offline.music.score.Section;
import io.minimax4j.engine.offline.music.score.Style;
import io.minimax4j.engine.offline.music.score.Tempo;
import io.minimax4j.engine.offline.music.score.Voice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArrangerTest {
    private static final List<Metre> METRES = List.of(Metre.FOUR_FOUR, Metre.THREE_FOUR, Metre.SIX_EIGHT);
    /** How far from its written place a note may be played: 30 ms at 100 quarters a minute. */
    private static final int NEAR = 24;

    @ParameterizedTest
    @EnumSource(Style.class)
    void everyNoteIsInTheSongInItsCompassAndEndsBeforeItsPitchIsStruckAgain(Style style) throws InterruptedException {
        for (Metre metre : METRES) {
            for (long seed = 0; seed < 2; seed++) {
                SmallSong song = SmallSong.of(style, metre, seed);
                for (Part part : song.arranged()) {
                    Map<Integer, Integer> ends = new HashMap<>();
                    int last = 0;
                    for (Note note : part.notes()) {
                        boolean right = note.tick() >= last && note.end() <= song.form().ticks()
                                && note.pitch() >= part.instrument().lowest()
                                && note.pitch() <= part.instrument().highest()
                                && ends.getOrDefault(note.pitch(), 0) <= note.tick();
                        if (!right) {
                            fail("%s, seed %s, %s: %s", metre, seed, part.instrument(), note);
                        }
                        ends.put(note.pitch(), note.end());
                        last = note.tick();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void theBassMeetsEachChordOnItsLowestNote(Style style) throws InterruptedException {
        for (Metre metre : METRES) {
            SmallSong song = SmallSong.of(style, metre, 5);
            Part bass = song.arranged().stream().filter(part -> part.role() == Part.Role.BASS).findFirst()
                    .orElseThrow();
            for (Section section : song.form().sections()) {
                if (section.energy() < 0.5) {
                    continue;
                }
                for (Section.ChordSpan span : section.chords()) {
                    Note first = bass.notes().stream().filter(note -> Math.abs(note.tick() - span.tick()) <= NEAR)
                            .findFirst().orElseThrow(() -> new AssertionError("no bass at " + span));
                    assertThat(first.pitch() % 12).as(metre + " " + span).isEqualTo(span.chord().bass());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void strongerSectionsHaveMorePlayersAndAreLouder(Style style) throws InterruptedException {
        for (long seed = 0; seed < 2; seed++) {
            SmallSong song = SmallSong.of(style, Metre.FOUR_FOUR, seed);
            List<Part> parts = song.arranged();
            for (Section weak : song.form().sections()) {
                for (Section strong : song.form().sections()) {
                    if (strong.energy() >= weak.energy() + 0.14 && weak != song.form().sections().getLast()) {
                        String what = seed + ": " + weak.kind() + " and " + strong.kind();
                        assertThat(players(parts, strong, song.form())).as(what)
                                .isGreaterThanOrEqualTo(players(parts, weak, song.form()));
                        assertThat(power(parts, strong, song.form())).as(what)
                                .isGreaterThan(power(parts, weak, song.form()));
                    }
                }
            }
        }
    }

    private static List<Note> within(Part part, Section section, Form form) {
        return part.notes().stream().filter(
                note -> note.tick() >= form.start(section) - NEAR && note.tick() < form.end(section) - 2 * NEAR)
                .toList();
    }

    private static long players(List<Part> parts, Section section, Form form) {
        return parts.stream().filter(
                part -> part.role() != Part.Role.TUNE && part.role() != Part.Role.COUNTER
                        && within(part, section, form).size() > 1)
                .count();
    }

    /** Of the accompaniment: squares of velocities, a bar. */
    private static double power(List<Part> parts, Section section, Form form) {
        return parts.stream().filter(part -> part.role() != Part.Role.TUNE)
                .flatMap(part -> within(part, section, form).stream())
                .mapToDouble(note -> note.velocity() * note.velocity()).sum() / section.bars();
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void everybodyStrikesTheLastChordTogetherAndHoldsIt(Style style) throws InterruptedException {
        for (Metre metre : METRES) {
            SmallSong song = SmallSong.of(style, metre, 2);
            Chord tonic = song.form().sections().getLast().chords().getLast().chord();
            for (Part part : song.arranged()) {
                List<Note> last = part.notes().stream().filter(note -> note.tick() >= song.lastBar() - NEAR).toList();
                if (part.role() == Part.Role.TUNE) {
                    continue;
                }
                assertThat(last).as(part.instrument().name()).isNotEmpty();
                for (Note note : last) {
                    assertThat(note.tick()).as("%s %s", part.instrument(), note).isLessThan(song.lastBar()
                            + Tempo.QUARTER);
                    assertThat(note.end()).isEqualTo(song.form().ticks());
                    assertThat(part.role() == Part.Role.DRUMS || tonic.has(note.pitch()))
                            .as("%s %s", part.instrument(), note).isTrue();
                }
            }
        }
    }

    @Test
    void anyTwoStylesDifferInWhatIsStruckWhenAndByWhom() throws InterruptedException {
        for (long seed = 0; seed < 2; seed++) {
            List<Map<String, Double>> prints = new ArrayList<>();
            for (Style style : Style.values()) {
                prints.add(print(SmallSong.of(style, Metre.FOUR_FOUR, seed)));
            }
            for (Style one : Style.values()) {
                for (Style other : Style.values()) {
                    if (one.ordinal() < other.ordinal()) {
                        assertThat(distance(prints.get(one.ordinal()), prints.get(other.ordinal())))
                                .as("%s and %s, %s", one, other, seed).isGreaterThan(0.4);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void someSongsOfAStyleHaveOtherGrooves(Style style) throws InterruptedException {
        List<Map<String, Double>> kinds = new ArrayList<>();
        for (long seed = 0; seed < 8; seed++) {
            Map<String, Double> print = print(SmallSong.of(style, Metre.FOUR_FOUR, seed));
            if (kinds.stream().allMatch(kind -> distance(kind, print) > 0.12)) {
                kinds.add(print);
            }
        }
        assertThat(kinds).hasSizeGreaterThanOrEqualTo(3);
    }

    /** The share of each instrument's strokes on each sixteenth of the bar, in the first chorus. */
    private static Map<String, Double> print(SmallSong song) throws InterruptedException {
        Map<String, Double> print = new HashMap<>();
        Section chorus = song.form().sections().get(3);
        int bar = song.form().tempo().ticksPerBar();
        for (Part part : song.arranged()) {
            if (part.role() == Part.Role.TUNE || part.role() == Part.Role.COUNTER) {
                continue;
            }
            List<Note> notes = within(part, chorus, song.form());
            for (Note note : notes) {
                int step = Math.round((float) (note.tick() % bar) / Tempo.SIXTEENTH) % (bar / Tempo.SIXTEENTH);
                String who = part.role() == Part.Role.DRUMS ? "drum " + note.pitch() : part.instrument().name();
                print.merge(who + " " + step, 1.0 / notes.size(), Double::sum);
            }
        }
        double whole = print.values().stream().mapToDouble(Double::doubleValue).sum();
        print.replaceAll((key, share) -> share / whole);
        return print;
    }

    /** 0 for the same, 1 for nothing in common. */
    private static double distance(Map<String, Double> one, Map<String, Double> other) {
        Set<String> keys = new HashSet<>(one.keySet());
        keys.addAll(other.keySet());
        return keys.stream().mapToDouble(key -> Math.abs(one.getOrDefault(key, 0.0) - other.getOrDefault(key, 0.0)))
                .sum() / 2;
    }

    @Test
    void arrange_sameFormAgain_sameParts() throws InterruptedException {
        for (Style style : Style.values()) {
            assertThat(SmallSong.of(style, Metre.FOUR_FOUR, 7).arranged())
                    .isEqualTo(SmallSong.of(style, Metre.FOUR_FOUR, 7).arranged());
        }
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void arrange_instrumentsAskedFor_allPlayOften(Style style) throws InterruptedException {
        List<Instrument> asked = List.of(Instrument.ERHU, Instrument.GUZHENG, Instrument.STRINGS,
                Instrument.DOUBLE_BASS, Instrument.PIANO);
        List<Part> parts = SmallSong.of(style, Metre.FOUR_FOUR, 3, asked.toArray(Instrument[]::new)).arranged();
        for (Instrument instrument : asked) {
            assertThat(parts.stream().filter(part -> part.instrument() == instrument)
                    .mapToInt(part -> part.notes().size()).sum()).as(instrument.name()).isGreaterThan(12);
        }
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void arrange_unwanted_doNotPlayAndOthersHaveTheChords(Style style) throws InterruptedException {
        Set<Instrument> unwanted = EnumSet.allOf(Instrument.class);
        unwanted.removeAll(List.of(Instrument.HARP, Instrument.FLUTE));

        List<Part> parts = without(style, unwanted);

        assertThat(parts).extracting(Part::instrument).isSubsetOf(Instrument.HARP, Instrument.FLUTE);
        assertThat(parts.stream().filter(part -> part.role() == Part.Role.CHORDS).mapToInt(part -> part.notes().size())
                .sum()).isGreaterThan(12);
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void arrange_withoutDrums_allOthersPlay(Style style) throws InterruptedException {
        assertThat(without(style, Set.of(Instrument.DRUM_KIT))).extracting(Part::role)
                .doesNotContain(Part.Role.DRUMS).contains(Part.Role.BASS, Part.Role.TUNE);
    }

    private static List<Part> without(Style style, Set<Instrument> unwanted) throws InterruptedException {
        SmallSong song = SmallSong.of(style, Metre.FOUR_FOUR, 3);
        Brief brief = song.form().brief();
        Brief other = new Brief(brief.style(), brief.mood(), brief.bpm(), brief.metre(), brief.swing(), brief.key(),
                brief.voices(), List.of(), List.copyOf(unwanted), false, false, brief.seed());
        return Arranger.arrange(new Form(other, song.form().tempo(), song.form().sections()), song.melody());
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void arrange_acoustic_neitherDrumsNorElectricity(Style style) throws InterruptedException {
        SmallSong song = SmallSong.of(style, Metre.FOUR_FOUR, 4, true, 0.5, List.of());
        assertThat(song.arranged()).extracting(Part::instrument).doesNotContain(Instrument.DRUM_KIT,
                Instrument.OVERDRIVEN_GUITAR, Instrument.DISTORTED_GUITAR, Instrument.CLEAN_GUITAR,
                Instrument.SYNTH_BASS, Instrument.SUB_BASS, Instrument.FINGERED_BASS, Instrument.ELECTRIC_PIANO,
                Instrument.SAW_LEAD, Instrument.SQUARE_LEAD, Instrument.WARM_PAD, Instrument.POLY_PAD);
    }

    @ParameterizedTest
    @EnumSource(value = Style.class, mode = EnumSource.Mode.EXCLUDE, names = "AMBIENT")
    void inThinSectionsAnswersComeWhereNobodySings(Style style) throws InterruptedException {
        for (Metre metre : METRES) {
            SmallSong song = SmallSong.of(style, metre, 6);
            Section verse = song.form().sections().get(1);
            List<Note> answers = song.arranged().stream().filter(part -> part.role() == Part.Role.COUNTER)
                    .flatMap(part -> within(part, verse, song.form()).stream()).toList();
            for (Note answer : answers) {
                assertThat(song.melody().lead()).as(metre + " " + answer).noneMatch(
                        sung -> sung.tick() < answer.end() - NEAR && sung.end() - NEAR > answer.tick());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void theTuneIsPlayedWhereItStands(Style style) throws InterruptedException {
        SmallSong song = SmallSong.of(style, Metre.FOUR_FOUR, 8);
        List<Note> played = song.arranged().stream().filter(part -> part.role() == Part.Role.TUNE)
                .flatMap(part -> part.notes().stream()).toList();
        assertThat(song.melody().tune()).allSatisfy(
                note -> assertThat(played).anyMatch(other -> Math.abs(other.tick() - note.tick()) <= NEAR
                        && (other.pitch() - note.pitch()) % 12 == 0));
    }

    @ParameterizedTest
    @EnumSource(value = Style.class, names = {"POP", "BALLAD", "JAZZ", "RNB"})
    void chordsLieBesideWhoSings(Style style) throws InterruptedException {
        SmallSong song = SmallSong.of(style, Metre.FOUR_FOUR, 1, Instrument.PIANO);
        Part piano = song.arranged().stream().filter(part -> part.role() == Part.Role.CHORDS
                && part.instrument() == Instrument.PIANO).findFirst().orElseThrow();
        double middle = within(piano, song.form().sections().get(3), song.form()).stream().mapToInt(Note::pitch)
                .average().orElseThrow();
        assertThat(Math.abs(middle - Voice.FEMALE.middle())).isGreaterThan(6);
    }

    @Test
    void heldChordsMoveLittleFromOneToTheNext() throws InterruptedException {
        SmallSong song = SmallSong.of(Style.BALLAD, Metre.FOUR_FOUR, 1);
        Part pad = song.arranged().stream().filter(part -> part.role() == Part.Role.PAD).findFirst().orElseThrow();
        List<List<Integer>> chords = song.form().sections().get(3).chords().stream()
                .map(span -> pad.notes().stream()
                        .filter(note -> note.tick() < span.tick() + span.length() / 2
                                && note.end() > span.tick() + span.length() / 2)
                        .map(Note::pitch).toList())
                .toList();
        for (int i = 1; i < chords.size(); i++) {
            List<Integer> before = chords.get(i - 1);
            assertThat(chords.get(i)).as(chords.toString()).allSatisfy(pitch -> assertThat(
                    before.stream().mapToInt(other -> Math.abs(other - pitch)).min().orElseThrow())
                    .isLessThanOrEqualTo(4));
        }
    }

    @Test
    void arrange_swing_offBeatsComeLate() throws InterruptedException {
        SmallSong song = SmallSong.of(Style.JAZZ, Metre.FOUR_FOUR, 1, false, 0.667, List.of());
        Part drums = song.arranged().stream().filter(part -> part.role() == Part.Role.DRUMS).findFirst()
                .orElseThrow();
        List<Integer> within = drums.notes().stream().map(note -> (note.tick() + NEAR) % Tempo.QUARTER - NEAR)
                .toList();
        assertThat(within.stream().filter(tick -> Math.abs(tick - 320) < NEAR).count()).isGreaterThan(30);
        assertThat(within.stream().filter(tick -> Math.abs(tick - 240) < NEAR).count()).isZero();
    }

    @Test
    void arrange_interrupted_givesUp() {
        SmallSong song = SmallSong.of(Style.POP, Metre.FOUR_FOUR, 1);
        Thread.currentThread().interrupt();
        assertThatThrownBy(song::arranged).isInstanceOf(InterruptedException.class);
    }
}
