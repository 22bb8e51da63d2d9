package io.minimax4j.worker.codec;

import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLTP;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_S16;

import io.minimax4j.engine.audio.AudioCodec;
import java.util.Map;

/**
 * Which parts of FFmpeg make a form of audio.
 *
 * @param encoder      name of the encoder
 * @param container    name of the container
 * @param sampleFormat what the encoder takes
 */
record EncoderChoice(String encoder, String container, int sampleFormat) {
    private static final int PLENTY = 192_000;

    static EncoderChoice of(AudioCodec codec) {
        return switch (codec) {
            case MP3 -> new EncoderChoice("libmp3lame", "mp3", AV_SAMPLE_FMT_FLTP);
            case WAV -> new EncoderChoice("pcm_s16le", "wav", AV_SAMPLE_FMT_S16);
            case PCM -> new EncoderChoice("pcm_s16le", "s16le", AV_SAMPLE_FMT_S16);
            case FLAC -> new EncoderChoice("flac", "flac", AV_SAMPLE_FMT_S16);
            case OPUS -> new EncoderChoice("libopus", "ogg", AV_SAMPLE_FMT_S16);
            case PCMU_RAW -> new EncoderChoice("pcm_mulaw", "mulaw", AV_SAMPLE_FMT_S16);
            case PCMU_WAV -> new EncoderChoice("pcm_mulaw", "wav", AV_SAMPLE_FMT_S16);
        };
    }

    /**
     * What the encoder is told beside the shape and the bit rate. Opus keeps to its bit rate only when it must, and from
     * level 7 on it takes five times as long, to find out whether it hears music. MP3 with bits to spare does not need to be
     * weighed so carefully, which takes half the time.
     *
     * @param bitrate bits per second
     */
    Map<String, String> options(long bitrate) {
        if (encoder.equals("libopus")) {
            return Map.of("vbr", "off", "compression_level", "5");
        }
        return encoder.equals("libmp3lame") && bitrate >= PLENTY ? Map.of("compression_level", "7") : Map.of();
    }

    /** True if the container gathers packets into pages. */
    boolean hasPages() {
        return container.equals("ogg");
    }

    /** True if the container opens with a frame that only describes the rest and would sound as silence before it. */
    boolean opensWithSilentFrame() {
        return container.equals("mp3");
    }
}
