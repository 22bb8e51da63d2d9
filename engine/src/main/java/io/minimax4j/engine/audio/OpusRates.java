package io.minimax4j.engine.audio;

import java.util.stream.IntStream;

/** Which sample rates and bit rates Opus has here: those that come out of the encoder to the bit. */
final class OpusRates {
    /** A speaker's voice keeps all of its band with it. */
    static final int USUAL_A_CHANNEL = 32_000;

    private static final int[] SAMPLE_RATES = {8000, 12_000, 16_000, 24_000, 48_000};
    private static final int LEAST_A_CHANNEL = 6000;
    private static final int MOST_A_CHANNEL = 256_000;
    /** A packet holds no more than 1275 bytes. */
    private static final int MOST = 510_000;
    /** One byte in a packet of 20 ms. */
    private static final int STEP = 400;

    private OpusRates() {}

    /** The rate itself, or the next higher one; the highest for all that is above it. */
    static int sampleRate(int wanted) {
        return IntStream.of(SAMPLE_RATES).filter(rate -> rate >= wanted).findFirst()
                .orElse(SAMPLE_RATES[SAMPLE_RATES.length - 1]);
    }

    /** The bit rate (bits per second) for that many channels that is nearest to the wanted one. */
    static int bitrate(int channels, int wanted) {
        int within = Math.clamp(wanted, least(channels), most(channels));
        return (within + STEP / 2) / STEP * STEP;
    }

    static void check(int sampleRate, int channels, int bitrate) {
        if (sampleRate(sampleRate) != sampleRate) {
            throw new IllegalArgumentException("Opus has no sample rate " + sampleRate + " Hz");
        }
        if (bitrate < least(channels) || bitrate > most(channels) || bitrate % STEP != 0) {
            throw new IllegalArgumentException("bitrate " + bitrate + " is no multiple of " + STEP + " in "
                    + least(channels) + ".." + most(channels) + ", as Opus has with " + channels + " channels");
        }
    }

    private static int least(int channels) {
        return LEAST_A_CHANNEL * channels;
    }

    private static int most(int channels) {
        return Math.min(MOST_A_CHANNEL * channels, MOST);
    }
}
