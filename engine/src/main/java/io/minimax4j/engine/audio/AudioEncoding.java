package io.minimax4j.engine.audio;

import java.util.Objects;

/**
 * A complete instruction to an encoder. Whatever stands here is what the produced bytes say about themselves, so a
 * caller may report it as it is.
 *
 * @param codec      the form
 * @param sampleRate frames per second, 8000 to 48000; MP3 knows nine rates, see {@link Mp3Bitrates}; Opus 8000, 12000,
 *                   16000, 24000 and 48000, which its header tells while every decoder yields 48000; mu-law 8000
 * @param channels   1 or 2
 * @param bitrate    bits per second; for MP3 a rate the standard has at that sample rate, for Opus a multiple of 400
 *                   from 6000 a channel to 256000 a channel and 510000 in all, for the others 0 (a consequence of the
 *                   rest, not a choice)
 */
public record AudioEncoding(AudioCodec codec, int sampleRate, int channels, int bitrate) {
    /** As a wanted bit rate: the one that is usual for the codec. */
    public static final int USUAL_BITRATE = 0;

    private static final int USUAL_MP3_BITRATE = 128_000;
    private static final int MU_LAW_RATE = 8000;

    public AudioEncoding {
        Objects.requireNonNull(codec, "codec");
        if (sampleRate < 8000 || sampleRate > 48_000) {
            throw new IllegalArgumentException("sample rate " + sampleRate + " Hz is outside 8000..48000");
        }
        if (channels != 1 && channels != 2) {
            throw new IllegalArgumentException("channel count " + channels + " is neither 1 nor 2");
        }
        switch (codec) {
            case MP3 -> Mp3Bitrates.check(sampleRate, bitrate);
            case OPUS -> OpusRates.check(sampleRate, channels, bitrate);
            case PCMU_RAW, PCMU_WAV -> {
                checkMuLaw(sampleRate);
                checkNone(codec, bitrate);
            }
            case WAV, PCM, FLAC -> checkNone(codec, bitrate);
        }
    }

    private static void checkMuLaw(int sampleRate) {
        if (sampleRate != MU_LAW_RATE) {
            throw new IllegalArgumentException("mu-law has no sample rate " + sampleRate + " Hz, only " + MU_LAW_RATE);
        }
    }

    private static void checkNone(AudioCodec codec, int bitrate) {
        if (bitrate != 0) {
            throw new IllegalArgumentException("bitrate " + bitrate + " given for " + codec + ", which has none");
        }
    }

    /**
     * The encoding that comes nearest to a wish. A sample rate Opus does not have becomes the next higher one it has,
     * and any becomes 8000 for mu-law; a bit rate MP3 or Opus does not have becomes the nearest one it has, and is
     * dropped for the other codecs.
     *
     * @param wantedBitrate bits per second, or {@link #USUAL_BITRATE} for 128000 with MP3 and 32000 a channel with Opus
     */
    public static AudioEncoding nearest(AudioCodec codec, int sampleRate, int channels, int wantedBitrate) {
        boolean usual = wantedBitrate == USUAL_BITRATE;
        return switch (codec) {
            case MP3 -> new AudioEncoding(codec, sampleRate, channels,
                    Mp3Bitrates.nearest(sampleRate, usual ? USUAL_MP3_BITRATE : wantedBitrate));
            case OPUS -> new AudioEncoding(codec, OpusRates.sampleRate(sampleRate), channels,
                    OpusRates.bitrate(channels, usual ? OpusRates.USUAL_A_CHANNEL * channels : wantedBitrate));
            case PCMU_RAW, PCMU_WAV -> new AudioEncoding(codec, MU_LAW_RATE, channels, 0);
            case WAV, PCM, FLAC -> new AudioEncoding(codec, sampleRate, channels, 0);
        };
    }

    /** The shape of the sound before it is encoded and after it is decoded. */
    public PcmFormat pcm() {
        return new PcmFormat(sampleRate, channels);
    }

    /** Bits per second of the sound: the chosen rate for MP3 and Opus, that of the plain samples for the others. */
    public int nominalBitrate() {
        return switch (codec) {
            case MP3, OPUS -> bitrate;
            case PCMU_RAW, PCMU_WAV -> sampleRate * channels * Byte.SIZE;
            case WAV, PCM, FLAC -> sampleRate * pcm().frameBytes() * Byte.SIZE;
        };
    }
}
