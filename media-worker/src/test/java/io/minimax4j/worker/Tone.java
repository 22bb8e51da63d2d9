package io.minimax4j.worker;

import io.minimax4j.engine.audio.PcmFormat;

/** A sine, and how to recognise it. */
public final class Tone {
    private static final double LEVEL = 12_000;

    private Tone() {}

    /** The tone, the same in every channel. */
    public static short[] of(double hertz, PcmFormat format, long millis) {
        int frames = Math.toIntExact(format.frames(millis));
        short[] pcm = new short[frames * format.channels()];
        for (int i = 0; i < pcm.length; i++) {
            int frame = i / format.channels();
            pcm[i] = (short) (LEVEL * Math.sin(2 * Math.PI * hertz * frame / format.sampleRate()));
        }
        return pcm;
    }

    /** Frequency of one channel, by counting its ways up through zero. */
    public static double hertz(short[] pcm, PcmFormat format, int channel) {
        int ways = 0;
        for (int i = channel + format.channels(); i < pcm.length; i += format.channels()) {
            ways += pcm[i - format.channels()] < 0 && pcm[i] >= 0 ? 1 : 0;
        }
        return (double) ways * format.sampleRate() * format.channels() / pcm.length;
    }
}
