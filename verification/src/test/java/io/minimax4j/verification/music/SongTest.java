package io.minimax4j.verification.music;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.minimax4j.engine.music.ReferenceSong;
import io.minimax4j.engine.music.SongOrder;
import io.minimax4j.engine.offline.music.WrittenSong;
import io.minimax4j.engine.offline.music.score.Form;
import io.minimax4j.engine.offline.music.score.Section;
import io.minimax4j.engine.offline.music.score.SectionKind;
import io.minimax4j.engine.offline.music.score.SungNote;
import io.minimax4j.engine.offline.music.singing.Take;
import io.minimax4j.verification.media.LoudnessMeter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Whole songs, made once, and all that is measured in them. */
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(180)
final class SongTest {
    /** Songs, and the tempo and the major key (or the relative one of minor) that their prompts name. */
    enum Sample {
        POP(112, 7, "upbeat pop song, 112 bpm, in G major, female voice, piano and guitar", """
                [Verse]
                Morning light is on the water
                Every window wants to sing
                [Chorus]
                Run with me, run with me over the hill
                I loved you then and I love you still
                [Outro]
                """), CHINESE(84, 2, "国风，古筝与笛子，女声，每分钟 84 拍，D 大调", """
                [Verse]
                青山隔岸水悠悠
                一叶扁舟过渡头
                [Chorus]
                明月照我归
                千里共相思
                [Outro]
                """), WALTZ(90, 2, "gentle ballad in 3/4, 90 bpm, D major, male voice, piano and strings", """
                [Verse]
                Stars are falling in the garden
                All the roses are asleep
                [Chorus]
                Turn around and dance with me
                Slowly as the turning sea
                [Outro]
                """), ELECTRONIC(126, 0, "electronic dance music, 126 bpm, A minor, energetic", """
                [Intro]
                [Chorus]
                [Break]
                [Chorus]
                [Outro]
                """);

        private final double bpm;
        private final int key;
        private final String prompt;
        private final String lyrics;

        Sample(double bpm, int key, String prompt, String lyrics) {
            this.bpm = bpm;
            this.key = key;
            this.prompt = prompt;
            this.lyrics = lyrics;
        }

        SongOrder order() {
            return this == ELECTRONIC ? Rehearsal.instrumental(prompt, lyrics) : Rehearsal.order(prompt, lyrics);
        }
    }

    private record Made(WrittenSong written, Heard heard, List<Integer> percents) {
        Form form() {
            return written.song().form();
        }

        double start(Section section) {
            return form().tempo().seconds(form().start(section));
        }

        Heard part(Section section) {
            return heard.part(start(section), form().tempo().seconds(form().end(section)));
        }

        Heard part(SectionKind kind, int number) {
            return part(form().sections().stream().filter(section -> section.kind() == kind).skip(number).findFirst()
                    .orElseThrow());
        }
    }

    private final Map<Sample, Made> songs = new TreeMap<>();
    private Rehearsal rehearsal;

    @TempDir
    private Path folder;

    @BeforeAll
    void make() throws InterruptedException {
        rehearsal = new Rehearsal();
        for (Sample sample : Sample.values()) {
            Rehearsal.Tape tape = new Rehearsal.Tape();
            rehearsal.composer().make(sample.order(), tape);
            songs.put(sample, new Made(rehearsal.compose(sample.order()), tape.heard(), tape.percents()));
        }
    }

    @AfterAll
    void stop() {
        rehearsal.close();
    }

    private Made song(Sample sample) {
        return songs.get(sample);
    }

    @ParameterizedTest
    @EnumSource
    void tempo_isThatOfThePrompt(Sample sample) {
        double tempo = new Beat(song(sample).heard().mono()).tempo(sample.bpm);

        assertThat(tempo).isCloseTo(sample.bpm, within(0.02 * sample.bpm));
    }

    @ParameterizedTest
    @EnumSource
    void key_isThatOfThePromptOrItsRelative(Sample sample) {
        Tones.Fit key = new Tones(song(sample).heard().mono()).key();

        assertThat(key.relativeMajor()).as(key.toString()).isEqualTo(sample.key);
        assertThat(key.correlation()).isGreaterThan(0.7);
    }

    @ParameterizedTest
    @EnumSource
    void sectionsOfMoreEnergy_areLouder(Sample sample) {
        Made song = song(sample);
        int pairs = 0;
        for (Section soft : song.form().sections()) {
            for (Section strong : song.form().sections()) {
                if (strong.energy() - soft.energy() >= 0.25) {
                    pairs++;
                    assertThat(song.part(strong).level() - song.part(soft).level())
                            .as("%s after %s", strong.kind(), soft.kind()).isGreaterThan(1);
                }
            }
        }
        assertThat(pairs).isPositive();
    }

    @Test
    void sectionsOfOneKind_soundAlike_othersDoNot() {
        Made song = song(Sample.ELECTRONIC);
        Colour chorus = new Colour(song.part(SectionKind.CHORUS, 0).mono());
        Colour again = new Colour(song.part(SectionKind.CHORUS, 1).mono());
        Colour breaks = new Colour(song.part(SectionKind.BREAK, 0).mono());
        Colour intro = new Colour(song.part(SectionKind.INTRO, 0).mono());

        assertThat(chorus.distance(again)).isLessThan(2);
        assertThat(chorus.distance(breaks)).isGreaterThan(2 * chorus.distance(again)).isGreaterThan(2);
        assertThat(chorus.distance(intro)).isGreaterThan(2 * chorus.distance(again)).isGreaterThan(2);
    }

    @ParameterizedTest
    @EnumSource
    void loudness_isThatOfSongs_andNoPeakIsClipped(Sample sample) throws InterruptedException, IOException {
        Path file = Files.write(folder.resolve(sample + ".mp3"), rehearsal.mp3(song(sample).heard()));

        LoudnessMeter meter = LoudnessMeter.of(file);

        assertThat(meter.integrated()).isBetween(-15.5, -12.5);
        assertThat(meter.truePeak()).isBetween(-6.0, -1.0);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ELECTRONIC")
    void lead_isInTune(Sample sample) throws InterruptedException {
        Made song = song(sample);
        List<SungNote> notes = song.written().song().melody().lead();
        Sung lead = new Sung(rehearsal.sing(song.written(), notes, Take.LEAD));
        int voiced = 0;
        int right = 0;
        int frames = 0;
        for (SungNote note : notes) {
            double end = song.form().tempo().seconds(note.end());
            for (double at = song.form().tempo().seconds(note.tick()); at < end; at += 0.02) {
                double pitch = lead.pitch(at);
                frames++;
                voiced += pitch > 0 ? 1 : 0;
                right += pitch > 0 && Math.abs(pitch - note.pitch()) < 0.3 ? 1 : 0;
            }
        }
        assertThat((double) right / voiced).isGreaterThan(0.9);
        assertThat((double) voiced / frames).isGreaterThan(0.7);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ELECTRONIC")
    void voices_areAboveTheBand(Sample sample) throws InterruptedException {
        Made song = song(sample);
        List<SungNote> lead = song.written().song().melody().lead();
        List<SungNote> harmony = song.written().song().melody().harmony();
        List<float[]> voices = new ArrayList<>();
        for (Take take : Take.values()) {
            voices.add(rehearsal.sing(song.written(), take == Take.HARMONY ? harmony : lead, take));
        }
        for (Section section : song.form().sections()) {
            if (section.sung()) {
                double from = song.start(section);
                double to = song.form().tempo().seconds(song.form().end(section));
                List<float[]> parts = voices.stream().map(voice -> new Heard(voice, voice).part(from, to).left())
                        .toList();
                assertThat(Balance.of(song.part(section).mono(), parts)).as(section.kind().name()).isBetween(3.0, 9.0);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void borders_haveNoClicks(Sample sample) {
        Made song = song(sample);
        List<Double> borders = song.form().sections().stream().skip(1).map(song::start).toList();
        double elsewhere = 0;
        for (double at = 0; at < song.heard().seconds(); at += 0.004) {
            double moment = at;
            if (borders.stream().noneMatch(border -> Math.abs(border - moment) < 0.03)) {
                elsewhere = Math.max(elsewhere, song.heard().click(at));
            }
        }
        for (double border : borders) {
            for (double at = border - 0.028; at < border + 0.028; at += 0.004) {
                assertThat(song.heard().click(at)).as("at %.3f s", at).isLessThan(1.3 * elsewhere);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void songs_beginAtOnceAndEnd(Sample sample) {
        Made song = song(sample);
        double length = song.heard().seconds();

        assertThat(song.heard().begin()).isLessThan(0.6);
        assertThat(song.heard().part(length - 0.5, length).level()).isLessThan(-60);
        assertThat(song.heard().part(length - 6, length - 4).level()).isGreaterThan(-45);
        for (double at = length - 4; at < length - 1; at += 0.5) {
            assertThat(song.heard().part(at + 0.5, at + 1).level()).as("at %.1f s", at)
                    .isLessThan(song.heard().part(at, at + 0.5).level() + 3);
        }
        assertThat(length).isBetween(30.0, 60.0);
    }

    @ParameterizedTest
    @EnumSource
    void progress_onlyGrowsAndEndsAtAHundred(Sample sample) {
        List<Integer> percents = song(sample).percents();

        assertThat(percents).isSorted().endsWith(100).hasSizeGreaterThan(5);
    }

    @Test
    void cover_keepsTempoKeyAndLength_andSoundsOtherwise() throws InterruptedException {
        Heard original = song(Sample.POP).heard();
        ReferenceSong reference = rehearsal.listen(original.write(folder.resolve("reference.wav")));
        Heard cover = rehearsal.make(new SongOrder("music-cover", "lo-fi with an electric piano", "",
                true, 3, reference, false));

        assertThat(cover.seconds()).isCloseTo(original.seconds(), within(2.0));
        assertThat(new Beat(cover.mono()).tempo(112)).isCloseTo(112, within(2.24));
        assertThat(new Tones(cover.mono()).key().relativeMajor()).isEqualTo(7);
        assertThat(new Colour(cover.mono()).distance(new Colour(original.mono()))).isGreaterThan(3);
    }
}
