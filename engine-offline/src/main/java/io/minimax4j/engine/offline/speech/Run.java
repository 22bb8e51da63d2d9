package io.minimax4j.engine.offline.speech;

import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.SpeechEvent;
import io.minimax4j.engine.media.SynthesisSink;
import io.minimax4j.engine.offline.speech.language.Writing;
import io.minimax4j.engine.offline.speech.sound.Edges;
import io.minimax4j.engine.offline.speech.sound.Hold;
import io.minimax4j.engine.offline.speech.sound.Progress;
import io.minimax4j.engine.offline.speech.sound.Stage;
import io.minimax4j.engine.offline.speech.text.Part.Word;
import io.minimax4j.engine.offline.speech.text.Part.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the sound of one run of words, and finds out when each is heard.
 *
 * <p>Implementation note: the synthesizer tells when a word begins, in its own time and before the samples of that moment. It
 * takes several characters of Chinese for one word, and in some languages tells places that are off by a few characters. So
 * an event closes all words before its place, which share the time since the last; one that goes back is passed over. The
 * edges know the silence between words, which belongs to none of them. Sound is held back until the word it belongs to was
 * told, but never for more than {@value #MOST_HELD} ms of it, which take the synthesizer about one.
 */
final class Run implements SynthesisSink {
    private static final float FULL_SCALE = 32768;
    private static final double MILLIS = 1000;

    private static final int MOST_HELD = 500;

    /** Opens the way of a run's sound when its format is known. */
    interface Opening {
        Stage open(PcmFormat format) throws MediaException;
    }

    private final List<Word> words;
    private final boolean byCharacter;
    private final double lengthening;
    private final Opening opening;
    private final Subtitles subtitles;
    private @Nullable Hold held;
    private @Nullable Edges edges;
    private double start;
    private int sampleRate;
    private int open;
    private long opened;
    private float[] samples = new float[1024];

    Run(Words words, double lengthening, Opening opening, Subtitles subtitles) {
        this.words = words.words();
        this.byCharacter = words.language().writing() == Writing.HAN || words.language().writing() == Writing.KANA;
        this.lengthening = lengthening;
        this.opening = opening;
        this.subtitles = subtitles;
    }

    /** What has passed before its sound. */
    void startsAt(Progress progress) {
        start = progress.millis();
    }

    @Override
    public void begin(PcmFormat format) throws MediaException {
        sampleRate = format.sampleRate();
        held = new Hold(sampleRate * MOST_HELD / 1000, opening.open(format));
        edges = new Edges(sampleRate, held);
    }

    @Override
    public void event(SpeechEvent event) throws InterruptedException {
        int beginning = event.kind() == SpeechEvent.Kind.WORD ? wordAt(place(event)) : 0;
        if (beginning > open && edges != null && held != null) {
            long frame = event.millis() * sampleRate / 1000;
            close(edges, beginning, edges.soundTo(frame));
            opened = frame;
            held.release();
        }
    }

    /** Where the word stands that begins: its last character is sure to be of it, unless each of them is a word. */
    private int place(SpeechEvent event) {
        return byCharacter ? event.position() : event.position() + Math.max(0, event.length() - 1);
    }

    /** The last word that begins no later than a place. */
    private int wordAt(int place) {
        int word = open;
        while (word + 1 < words.size() && words.get(word + 1).at() <= place) {
            word++;
        }
        return word;
    }

    private void close(Edges sound, int until, long end) throws InterruptedException {
        long begin = sound.soundFrom(opened);
        double share = (double) Math.max(0, end - begin) / (until - open);
        for (int i = open; i < until; i++) {
            subtitles.spoken(words.get(i), heard(begin + share * (i - open)), heard(begin + share * (i + 1 - open)));
        }
        open = until;
    }

    private double heard(double frame) {
        return start + frame * lengthening * MILLIS / sampleRate;
    }

    @Override
    public void pcm(short[] pcm, int length) throws InterruptedException {
        if (samples.length < length) {
            samples = new float[length];
        }
        for (int i = 0; i < length; i++) {
            samples[i] = pcm[i] / FULL_SCALE;
        }
        if (edges != null) {
            edges.take(samples, length);
        }
    }

    void end() throws InterruptedException {
        if (edges != null) {
            close(edges, words.size(), edges.soundTo());
            edges.end();
        }
    }
}
