package io.minimax4j.engine.offline.speech;

import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.SpeechEvent;
import io.minimax4j.engine.media.SynthesisSink;
import io.minimax4j.engine.offline.speech.sound.Edges;
import io.minimax4j.engine.offline.speech.sound.Progress;
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
 * edges know the silence between words, which belongs to none of them.
 */
final class Run implements SynthesisSink {
    private static final float FULL_SCALE = 32768;
    private static final double MILLIS = 1000;

    /** Opens the way of a run's sound when its format is known. */
    interface Opening {
        Edges open(PcmFormat format) throws MediaException;
    }

    private final List<Word> words;
    private final double lengthening;
    private final Opening opening;
    private final Subtitles subtitles;
    private @Nullable Edges way;
    private double start;
    private int sampleRate;
    private int open;
    private long opened;
    private float[] samples = new float[1024];

    Run(Words words, double lengthening, Opening opening, Subtitles subtitles) {
        this.words = words.words();
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
        way = opening.open(format);
    }

    @Override
    public void event(SpeechEvent event) throws InterruptedException {
        int beginning = event.kind() == SpeechEvent.Kind.WORD
                ? wordAt(event.position() + Math.max(0, event.length() - 1))
                : 0;
        if (beginning > open && way != null) {
            long frame = event.millis() * sampleRate / 1000;
            close(way, beginning, way.soundTo(frame));
            opened = frame;
        }
    }

    /** The last word that begins no later than a place. */
    private int wordAt(int place) {
        int word = open;
        while (word + 1 < words.size() && words.get(word + 1).at() <= place) {
            word++;
        }
        return word;
    }

    private void close(Edges edges, int until, long end) throws InterruptedException {
        long begin = edges.soundFrom(opened);
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
        if (way != null) {
            way.take(samples, length);
        }
    }

    void end() throws InterruptedException {
        if (way != null) {
            way.end();
            close(way, words.size(), way.soundTo());
        }
    }
}
