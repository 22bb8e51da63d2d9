package io.minimax4j.worker;

import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.media.SpeechEvent;
import io.minimax4j.engine.media.SynthesisSink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A sink that keeps everything, and measures it. */
public final class Recording implements SynthesisSink {
    private final List<SpeechEvent> events = new ArrayList<>();
    private @Nullable PcmFormat format;
    private short[] pcm = new short[0];

    @Override
    public void begin(PcmFormat begun) {
        if (format != null) {
            throw new IllegalStateException("begun twice");
        }
        format = begun;
    }

    @Override
    public void pcm(short[] samples, int length) {
        int old = pcm.length;
        pcm = Arrays.copyOf(pcm, old + length);
        System.arraycopy(samples, 0, pcm, old, length);
    }

    @Override
    public void event(SpeechEvent event) {
        events.add(event);
    }

    public @Nullable PcmFormat format() {
        return format;
    }

    public short[] pcm() {
        return pcm;
    }

    public List<SpeechEvent> events() {
        return events;
    }

    public long millis(int sampleRate) {
        return pcm.length * 1000L / sampleRate;
    }

    /** Root mean square of the samples. */
    public double loudness() {
        return Math.sqrt(IntStream.range(0, pcm.length).mapToDouble(i -> (double) pcm[i] * pcm[i]).average().orElse(0));
    }

    /** Median pitch in Hz of the voiced parts, by autocorrelation between 60 and 400 Hz. */
    public double pitch(int sampleRate) {
        int window = sampleRate / 20;
        double[] pitches = IntStream.range(0, pcm.length / window - 1).map(i -> i * window)
                .mapToDouble(start -> pitchAt(start, window, sampleRate)).filter(pitch -> pitch > 0).sorted().toArray();
        return pitches.length == 0 ? 0 : pitches[pitches.length / 2];
    }

    private double pitchAt(int start, int window, int sampleRate) {
        double energy = correlation(start, window, 0);
        int best = IntStream.range(sampleRate / 400, Math.min(sampleRate / 60, pcm.length - start - window)).boxed()
                .max((a, b) -> Double.compare(correlation(start, window, a), correlation(start, window, b))).orElse(0);
        boolean voiced = best > 0 && energy > window * 250_000.0 && correlation(start, window, best) > energy / 2;
        return voiced ? (double) sampleRate / best : 0;
    }

    private double correlation(int start, int window, int lag) {
        double sum = 0;
        for (int i = start; i < start + window; i++) {
            sum += (double) pcm[i] * pcm[i + lag];
        }
        return sum;
    }
}
