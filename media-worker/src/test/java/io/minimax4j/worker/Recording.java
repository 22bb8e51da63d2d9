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
        double[] pitches = pitches(sampleRate);
        return pitches.length == 0 ? 0 : pitches[pitches.length / 2];
    }

    private double[] pitches(int sampleRate) {
        int window = sampleRate / 20;
        return IntStream.range(0, pcm.length / window - 1).map(i -> i * window)
                .mapToDouble(start -> pitchAt(start, window, sampleRate)).filter(pitch -> pitch > 0).sorted().toArray();
    }

    /** The 90th percentile of the pitch of the voiced parts over the 10th. */
    public double pitchSpread(int sampleRate) {
        double[] pitches = pitches(sampleRate);
        return pitches[pitches.length * 9 / 10] / pitches[pitches.length / 10];
    }

    /** How far the pitch is from one that is nearly known, in cents: many periods are measured at once, to parts of a sample. */
    public double periodCents(int sampleRate, double hertz) {
        int periods = 6;
        double[] cents = IntStream.range(0, pcm.length / sampleRate * 10).map(i -> i * sampleRate / 10)
                .filter(start -> start + sampleRate / 5 < pcm.length)
                .filter(start -> pitchAt(start, sampleRate / 20, sampleRate) > 0)
                .mapToDouble(start -> lag(start, sampleRate / 20, (int) Math.round(periods * sampleRate / hertz)))
                .map(lag -> 1200 * Math.log(periods * sampleRate / hertz / lag) / Math.log(2)).sorted().toArray();
        return cents[cents.length / 2];
    }

    private double lag(int start, int window, int near) {
        int best = IntStream.rangeClosed(near - 6, near + 6).boxed()
                .max((a, b) -> Double.compare(correlation(start, window, a), correlation(start, window, b)))
                .orElseThrow();
        double left = correlation(start, window, best - 1);
        double right = correlation(start, window, best + 1);
        return best + 0.5 * (left - right) / (left - 2 * correlation(start, window, best) + right);
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
