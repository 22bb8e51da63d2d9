package io.minimax4j.engine.offline.music.hearing;

import io.minimax4j.engine.offline.music.score.Key;
import io.minimax4j.protocol.error.ApiException;
import java.util.ArrayList;
import java.util.List;

/** All that is measured of a recording, in the order in which one thing needs another. */
final class Measures {
    /** Of the samples, in Hz. */
    static final int RATE = 22_050;
    static final double SHORTEST_SECONDS = 5.9;

    private static final double SILENT = -60;
    private static final double LEVEL = 0.1;

    private Measures() {}

    /**
     * Measures a recording of one channel at {@link #RATE}.
     *
     * @throws ApiException 2013 if it is too short, or if nothing is to be heard
     */
    static Hearing of(float[] samples) throws InterruptedException {
        double seconds = (double) samples.length / RATE;
        if (seconds < SHORTEST_SECONDS) {
            throw ApiException.invalid("the recording is shorter than 6 s; send 6 s to 6 min of a song");
        }
        Loudness loudness = Loudness.of(samples);
        double level = loudness.over(0, seconds);
        if (level < SILENT) {
            throw ApiException.invalid("nothing is to be heard in the recording; send 6 s to 6 min of a song");
        }
        return measured(brought(samples), loudness, seconds);
    }

    /** Levels are compared with fixed ones, so that a soft recording must be as any other. */
    private static float[] brought(float[] samples) {
        double squares = 0;
        for (float sample : samples) {
            squares += (double) sample * sample;
        }
        float gain = (float) (LEVEL / Math.sqrt(squares / samples.length + 1e-12));
        float[] brought = new float[samples.length];
        for (int i = 0; i < samples.length; i++) {
            brought[i] = samples[i] * gain;
        }
        return brought;
    }

    private static Hearing measured(float[] samples, Loudness loudness, double seconds) throws InterruptedException {
        Onsets onsets = Onsets.of(samples);
        Peaks peaks = Peaks.of(samples);
        double tuning = peaks.tuning();
        Chroma chroma = Chroma.of(peaks, tuning);
        Pulse pulse = Pulse.of(onsets, chroma, seconds);
        Bars bars = Bars.of(pulse, onsets, chroma, seconds);
        Key key = KeyFinder.of(chroma, bars, seconds);
        List<Hearing.Tone> tones = TuneTrack.of(peaks, onsets, bars, tuning);
        List<Hearing.Harmony> harmonies = ChordTrack.of(chroma, bars, key);
        List<Hearing.Piece> pieces = Structure.of(bars, chroma, onsets, loudness, tones, seconds);
        List<Double> beats = new ArrayList<>();
        for (double beat : bars.beats()) {
            beats.add(beat);
        }
        return new Hearing(seconds, 60 / pulse.period(), pulse.strength(), bars.metre(), tuning, key, beats,
                loudness.beats(bars), tones, harmonies, pieces);
    }
}
