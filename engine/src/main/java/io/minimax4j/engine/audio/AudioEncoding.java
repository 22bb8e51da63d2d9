package io.minimax4j.engine.audio;

import java.util.Objects;

/**
 * A complete instruction to an encoder. Whatever stands here is what the produced bytes say about themselves, so a
 * caller may report it as it is.
 *
 * @param codec      the form
 * @param sampleRate frames per second, 8000 to 48000; MP3 knows nine rates, see {@link Mp3Bitrates}
 * @param channels   1 or 2
 * @param bitrate    bits per second; for MP3 a rate the standard has at that sample rate, for the others
 *                   0 (a consequence of the rest, not a choice)
 */
public record AudioEncoding(AudioCodec codec, int sampleRate, int channels, int bitrate) {
    public AudioEncoding {
        Objects.requireNonNull(codec, "codec");
        if (sampleRate < 8000 || sampleRate > 48_000) {
            throw new IllegalArgumentException("sample rate " + sampleRate + " Hz is outside 8000..48000");
        }
        if (channels != 1 && channels != 2) {
            throw new IllegalArgumentException("channel count " + channels + " is neither 1 nor 2");
        }
        if (codec == AudioCodec.MP3) {
            Mp3Bitrates.check(sampleRate, bitrate);
        } else if (bitrate != 0) {
            throw new IllegalArgumentException("bitrate " + bitrate + " given for " + codec + ", which has none");
        }
    }

    /**
     * The encoding that comes nearest to a wish: a bit rate MP3 does not have at this sample rate becomes the nearest
     * one it has, and is dropped for the other codecs.
     */
    public static AudioEncoding nearest(AudioCodec codec, int sampleRate, int channels, int wantedBitrate) {
        int bitrate = codec == AudioCodec.MP3 ? Mp3Bitrates.nearest(sampleRate, wantedBitrate) : 0;
        return new AudioEncoding(codec, sampleRate, channels, bitrate);
    }

    /** The shape of the sound before it is encoded and after it is decoded. */
    public PcmFormat pcm() {
        return new PcmFormat(sampleRate, channels);
    }

    /** Bits per second of the samples: the chosen rate for MP3, the uncompressed one for the others. */
    public int nominalBitrate() {
        return bitrate != 0 ? bitrate : sampleRate * pcm().frameBytes() * Byte.SIZE;
    }
}
