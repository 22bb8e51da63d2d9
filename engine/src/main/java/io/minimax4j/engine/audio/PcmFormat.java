package io.minimax4j.engine.audio;

/**
 * The shape of raw sound: signed 16-bit samples, channels interleaved. One sample per channel makes a frame.
 *
 * @param sampleRate frames per second, 4000 to 192000
 * @param channels   1 (mono) to 8
 */
public record PcmFormat(int sampleRate, int channels) {
    private static final int BYTES_PER_SAMPLE = 2;
    private static final int MILLIS = 1000;

    public PcmFormat {
        if (sampleRate < 4000 || sampleRate > 192_000) {
            throw new IllegalArgumentException("sample rate " + sampleRate + " Hz is outside 4000..192000");
        }
        if (channels < 1 || channels > 8) {
            throw new IllegalArgumentException("channel count " + channels + " is outside 1..8");
        }
    }

    /** One channel at the given rate. */
    public static PcmFormat mono(int sampleRate) {
        return new PcmFormat(sampleRate, 1);
    }

    /** Bytes of one frame. */
    public int frameBytes() {
        return channels * BYTES_PER_SAMPLE;
    }

    /** How long that many frames sound, in whole milliseconds, rounded to nearest. */
    public long millis(long frames) {
        return (frames * MILLIS + sampleRate / 2) / sampleRate;
    }

    /** How many frames sound for that many milliseconds, rounded down. */
    public long frames(long millis) {
        return millis * sampleRate / MILLIS;
    }
}
