package io.minimax4j.engine.offline.music.singing;

import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaToolbox;
import io.minimax4j.engine.offline.music.score.Form;
import io.minimax4j.engine.offline.music.score.Section;
import io.minimax4j.engine.offline.music.score.SungNote;
import io.minimax4j.engine.offline.music.score.Tempo;
import io.minimax4j.engine.offline.music.score.Voice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Sings lines at the pitches of a melody. Every line is learned once: it is spoken, taken apart and kept for as long as this
 * singer, so that further takes of a song cost only the singing; a second of speech takes some 300 kB. For one thread at a time.
 */
public final class Singer {
    /** Samples a second. */
    public static final int RATE = 44_100;
    /** For how long a take goes on behind the last tick, in seconds. */
    public static final double TAIL = 1;

    private static final int WORDS_PER_MINUTE = 120;
    private static final double LEVEL = Math.pow(10, -18 / 20.0);
    private static final double HARMONY = Math.pow(10, -23 / 20.0);

    private final MediaToolbox toolbox;
    private final Map<Known, Learned> learned = new HashMap<>();

    private record Known(String line, Singing singing) {}

    public Singer(MediaToolbox toolbox) {
        this.toolbox = toolbox;
    }

    /**
     * A take of a song.
     *
     * @param lines all lines of the song
     * @param notes of the lead or of another voice, in order
     * @return mono from tick 0, at {@value #RATE} samples a second, until {@link #TAIL} seconds behind the last tick
     * @throws MediaException if the toolbox fails
     */
    public float[] sing(List<SungLine> lines, List<SungNote> notes, Form form, Take take)
            throws MediaException, InterruptedException {
        Tempo tempo = form.tempo();
        float[] song = new float[(int) (tempo.sample(form.ticks(), RATE) + TAIL * RATE)];
        Reciter reciter = new Reciter(toolbox, SongLanguages.of(lines.stream().map(SungLine::text).toList()));
        SplittableRandom random = new SplittableRandom(
                form.brief().seed() ^ 0x51A6E5 + take.ordinal() * 0x9E3779B97F4A7C15L);
        double sung = 0;
        for (List<SungNote> phrase : phrases(notes)) {
            int line = phrase.getFirst().line();
            Singing singing = Singing.of(voice(form, line));
            Learned words = learn(reciter, lines.get(line).text(), singing);
            if (!words.recitation().syllables().isEmpty()) {
                Phrase laid = sing(words, phrase, lines.get(line).syllables().size(), tempo, singing, take,
                        random.split(), song);
                if (take == Take.LEAD) {
                    Breathing.before(sung, laid.start(), RATE, random, song);
                }
                sung = laid.end();
            }
        }
        new Finish(RATE).on(song, random, take == Take.HARMONY ? HARMONY : LEVEL);
        return song;
    }

    private Learned learn(Reciter reciter, String line, Singing singing) throws MediaException, InterruptedException {
        Known known = new Known(line, singing);
        Learned words = learned.get(known);
        if (words == null) {
            Recitation recitation = reciter.recite(line, singing.variant(), singing.hertz(), WORDS_PER_MINUTE);
            words = new Learned(recitation, Spectra.of(recitation.samples(), singing.period(), singing.mouth()));
            learned.put(known, words);
        }
        return words;
    }

    private static Phrase sing(Learned words, List<SungNote> notes, int syllables, Tempo tempo, Singing singing,
            Take take,
            SplittableRandom random, float[] song) throws InterruptedException {
        boolean doubled = take == Take.DOUBLE_LEFT || take == Take.DOUBLE_RIGHT;
        double late = doubled ? random.nextDouble(0.004, 0.016) * (take == Take.DOUBLE_LEFT ? 1 : -1) : 0;
        double off = doubled ? random.nextDouble(0.02, 0.06) * (random.nextBoolean() ? 1 : -1) : 0;
        Phrase phrase = Phrase.of(words.recitation(), words.spectra(), notes, syllables, tempo, RATE, late);
        PitchCurve.Times times = tick -> (tempo.seconds(tick) + late) * RATE;
        PitchCurve pitch = PitchCurve.of(phrase, RATE, off, random, times);
        Sound sound = new Throat(words, singing, RATE, random).sing(phrase, pitch);
        Loudness.shape(phrase, sound, RATE, times);
        sound.addTo(song);
        return phrase;
    }

    /** The notes of one line after the other. */
    private static List<List<SungNote>> phrases(List<SungNote> notes) {
        List<List<SungNote>> phrases = new ArrayList<>();
        int line = -1;
        for (SungNote note : notes) {
            if (note.line() != line) {
                phrases.add(new ArrayList<>());
                line = note.line();
            }
            phrases.getLast().add(note);
        }
        return phrases;
    }

    private static Voice voice(Form form, int line) {
        return form.sections().stream().map(Section::phrases).flatMap(List::stream)
                .filter(phrase -> phrase.line() == line).findFirst().map(Section.Phrase::voice)
                .orElse(form.brief().voices().getFirst());
    }
}
