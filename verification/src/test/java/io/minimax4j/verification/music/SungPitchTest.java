package io.minimax4j.verification.music;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.media.WorkerConfig;
import io.minimax4j.engine.media.WorkerPool;
import io.minimax4j.engine.offline.music.score.Brief;
import io.minimax4j.engine.offline.music.score.Form;
import io.minimax4j.engine.offline.music.score.Key;
import io.minimax4j.engine.offline.music.score.Metre;
import io.minimax4j.engine.offline.music.score.Mode;
import io.minimax4j.engine.offline.music.score.Mood;
import io.minimax4j.engine.offline.music.score.Section;
import io.minimax4j.engine.offline.music.score.SectionKind;
import io.minimax4j.engine.offline.music.score.Style;
import io.minimax4j.engine.offline.music.score.SungNote;
import io.minimax4j.engine.offline.music.score.Tempo;
import io.minimax4j.engine.offline.music.score.Voice;
import io.minimax4j.engine.offline.music.singing.LineReader;
import io.minimax4j.engine.offline.music.singing.Singer;
import io.minimax4j.engine.offline.music.singing.SungLine;
import io.minimax4j.engine.offline.music.singing.Syllable;
import io.minimax4j.engine.offline.music.singing.Take;
import io.minimax4j.verification.Repository;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Words at pitches. Frames are measured every 20 ms as they are, vibrato included; those within 40 ms around the beginning of a
 * note, where a voice glides, count too.
 */
@Timeout(120)
@Execution(ExecutionMode.CONCURRENT)
final class SungPitchTest {
    private static final Tempo TEMPO = new Tempo(90, Metre.FOUR_FOUR, 0.5);
    private static final int BEAT = Tempo.QUARTER;

    private static WorkerPool workers;

    @BeforeAll
    static void start() throws InterruptedException {
        workers = new WorkerPool(WorkerConfig.of(Repository.program().resolve("worker")).withCount(1));
        assertThat(workers.awaitWarm(Duration.ofSeconds(60))).isTrue();
    }

    @AfterAll
    static void stop() {
        workers.close();
    }

    @Test
    void mandarin_byAWoman_isInTuneAndInTime() throws Exception {
        hear(Voice.FEMALE, List.of("他去看天空", "太可怕去吃糖"),
                List.of(new int[][]{{64, 1}, {67, 1}, {71, 1}, {72, 1}, {69, 2}},
                        new int[][]{{64, 1}, {67, 1}, {66, 1}, {69, 1}, {71, 1}, {67, 3}}));
    }

    @Test
    void english_byAMan_isInTuneAndInTime() throws Exception {
        hear(Voice.MALE, List.of("Take two cups to Peter", "She talks to the tall teacher"),
                List.of(new int[][]{{52, 1}, {55, 1}, {57, 1}, {55, 1}, {52, 1}, {57, 2}},
                        new int[][]{{52, 1}, {55, 1}, {57, 1}, {55, 1}, {52, 1}, {60, 1}, {59, 3}}));
    }

    @Test
    void spanish_byAWoman_isInTuneAndInTime() throws Exception {
        hear(Voice.FEMALE, List.of("Te toca cantar", "Cada copa se quita"),
                List.of(new int[][]{{64, 1}, {67, 1}, {66, 1}, {64, 1}, {71, 2}},
                        new int[][]{{69, 1}, {67, 1}, {66, 1}, {64, 1}, {69, 1}, {71, 1}, {64, 3}}));
    }

    @Test
    void severalNotesOfOneSyllable_areSungThrough() throws Exception {
        List<SungLine> lines = new LineReader(workers).read(List.of("la la"));
        List<SungNote> notes = List.of(new SungNote(0, 0, 2 * BEAT, BEAT, 64, 0.7),
                new SungNote(0, 0, 3 * BEAT, BEAT, 67, 0.7), new SungNote(0, 0, 4 * BEAT, BEAT, 65, 0.7),
                new SungNote(0, 1, 5 * BEAT, 3 * BEAT, 64, 0.7));

        Ear ear = new Ear(sing(Voice.FEMALE, lines, notes, Take.LEAD));

        for (SungNote note : notes) {
            assertThat(ear.pitch(TEMPO.seconds(note.tick() + note.length() / 2.0))).isBetween(note.pitch() - 0.3,
                    note.pitch() + 0.3);
        }
        double from = TEMPO.seconds(2 * BEAT) + 0.05;
        for (double at = from; at < TEMPO.seconds(5 * BEAT) - 0.25; at += 0.02) {
            assertThat(ear.size(at)).as("size at %.2f s", at).isGreaterThan(0.03);
        }
    }

    @Test
    void heldNotes_haveVibratoAfterAWhile() throws Exception {
        List<SungLine> lines = new LineReader(workers).read(List.of("la"));
        List<SungNote> notes = List.of(new SungNote(0, 0, 2 * BEAT, 4 * BEAT, 67, 0.7));

        Ear ear = new Ear(sing(Voice.FEMALE, lines, notes, Take.LEAD));
        double start = TEMPO.seconds(2 * BEAT);

        assertThat(swing(ear, start + 0.08, start + 0.24)).isLessThan(0.14);
        assertThat(swing(ear, start + 0.8, start + 1.6)).isBetween(0.25, 0.7);
    }

    private static double swing(Ear ear, double from, double to) {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (double at = from; at < to; at += 0.01) {
            lowest = Math.min(lowest, ear.pitch(at));
            highest = Math.max(highest, ear.pitch(at));
        }
        return highest - lowest;
    }

    @Test
    void doubles_differALittleFromTheLead() throws Exception {
        List<SungLine> lines = new LineReader(workers).read(List.of("月亮"));
        List<SungNote> notes = List.of(new SungNote(0, 0, 2 * BEAT, BEAT, 64, 0.7),
                new SungNote(0, 1, 3 * BEAT, BEAT, 67, 0.7));

        Ear left = new Ear(sing(Voice.FEMALE, lines, notes, Take.DOUBLE_LEFT));
        Ear right = new Ear(sing(Voice.FEMALE, lines, notes, Take.DOUBLE_RIGHT));
        double middle = TEMPO.seconds(3.5 * BEAT);

        assertThat(left.pitch(middle)).isBetween(66.85, 67.15).isNotEqualTo(right.pitch(middle));
        assertThat(right.pitch(middle)).isBetween(66.85, 67.15);
    }

    @Test
    void lines_areReadAsSyllables() throws Exception {
        List<SungLine> lines = new LineReader(workers)
                .read(List.of("月亮代表我的心", "你好", "beautiful river", "花儿 love 2 you", "...", "I'm 20 tonight"));

        assertThat(texts(lines.get(0))).containsExactly("月", "亮", "代", "表", "我", "的", "心");
        assertThat(lines.get(0).syllables()).extracting(Syllable::tone).containsExactly(4, 5, 4, 2, 3, 5, 1);
        assertThat(lines.get(1).syllables()).extracting(Syllable::tone).containsExactly(2, 3);
        assertThat(lines.get(2).syllables()).hasSize(5).extracting(Syllable::stress).startsWith(1.0, 0.0, 0.0, 1.0);
        assertThat(lines.get(2).syllables()).extracting(Syllable::endsWord).containsExactly(false, false, true, false,
                true);
        assertThat(texts(lines.get(3))).startsWith("花", "儿", "love").endsWith("you");
        assertThat(lines.get(4).syllables()).isEmpty();
        assertThat(lines.get(5).syllables()).hasSize(5);
    }

    private static List<String> texts(SungLine line) {
        return line.syllables().stream().map(Syllable::text).toList();
    }

    private static void hear(Voice voice, List<String> texts, List<int[][]> melodies) throws Exception {
        List<SungLine> lines = new LineReader(workers).read(texts);
        List<SungNote> notes = new ArrayList<>();
        int tick = 2 * BEAT;
        for (int line = 0; line < melodies.size(); line++) {
            int[][] melody = melodies.get(line);
            assertThat(lines.get(line).syllables()).as(texts.get(line)).hasSize(melody.length);
            for (int i = 0; i < melody.length; i++) {
                notes.add(new SungNote(line, i, tick, melody[i][1] * BEAT, melody[i][0], 0.7));
                tick += melody[i][1] * BEAT;
            }
            tick += BEAT;
        }
        float[] sound = sing(voice, lines, notes, Take.LEAD);
        Ear ear = new Ear(sound);

        assertThat(sound.length / (double) Ear.RATE).isGreaterThan(TEMPO.seconds(tick));
        assertThat(inTune(ear, notes)).isGreaterThan(0.9);
        assertThat(inTime(ear, notes)).isGreaterThanOrEqualTo(0.9);
        assertThat(ear.peak()).isBetween(0.2f, 0.96f);
        double end = TEMPO.seconds(notes.get(melodies.getFirst().length - 1).end());
        assertThat(ear.size(end + 0.06, end + 0.16)).isLessThan(0.002);
    }

    private static double inTune(Ear ear, List<SungNote> notes) {
        int voiced = 0;
        int right = 0;
        for (SungNote note : notes) {
            double to = TEMPO.seconds(note.end());
            for (double at = TEMPO.seconds(note.tick()); at < to; at += 0.02) {
                double pitch = ear.pitch(at);
                if (pitch > 0) {
                    voiced++;
                    right += Math.abs(pitch - note.pitch()) < 0.3 ? 1 : 0;
                }
            }
        }
        double frames = notes.stream().mapToDouble(note -> TEMPO.seconds(note.length()) / 0.02).sum();
        assertThat(voiced).isGreaterThan((int) (0.7 * frames));
        return (double) right / voiced;
    }

    private static double inTime(Ear ear, List<SungNote> notes) {
        long right = notes.stream().filter(note -> {
            double expected = TEMPO.seconds(note.tick());
            return Math.abs(ear.onset(expected, TEMPO.seconds(note.length()), note.pitch()) - expected) < 0.03;
        }).count();
        return (double) right / notes.size();
    }

    private static float[] sing(Voice voice, List<SungLine> lines, List<SungNote> notes, Take take) throws Exception {
        int bars = notes.getLast().end() / TEMPO.ticksPerBar() + 1;
        Key key = new Key(0, Mode.MAJOR);
        Brief brief = new Brief(Style.POP, new Mood(0.5, 0.5), TEMPO.bpm(), TEMPO.metre(), TEMPO.swing(), key,
                List.of(voice), List.of(), false, false, 7);
        List<Section.Phrase> phrases = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            phrases.add(new Section.Phrase(line, 0, TEMPO.ticksPerBar(), voice));
        }
        Section verse = new Section(SectionKind.VERSE, 0, 0, bars, 0.5, key, List.of(), phrases);
        return new Singer(workers).sing(lines, notes, new Form(brief, TEMPO, List.of(verse)), take);
    }
}
