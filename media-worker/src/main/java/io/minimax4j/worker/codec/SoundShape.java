package io.minimax4j.worker.codec;

import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_S16;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;

import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaException.Kind;
import org.bytedeco.ffmpeg.avutil.AVChannelLayout;

/**
 * Sound as FFmpeg describes it, with the usual speakers for a number of channels.
 *
 * @param sampleRate   frames per second
 * @param channels     channels
 * @param sampleFormat one of AV_SAMPLE_FMT_*
 */
record SoundShape(int sampleRate, int channels, int sampleFormat) {
    private static final int LOWEST_RATE = 1000;
    private static final int HIGHEST_RATE = 768_000;
    private static final int MOST_CHANNELS = 64;

    /** Headers can claim anything; what is out of all reason is not worth the memory. */
    static boolean credible(int sampleRate, int channels) {
        return sampleRate >= LOWEST_RATE && sampleRate <= HIGHEST_RATE && channels >= 1 && channels <= MOST_CHANNELS;
    }

    static void checkClaim(int sampleRate, int channels) throws MediaException {
        if (!credible(sampleRate, channels)) {
            throw new MediaException(Kind.BAD_INPUT,
                    "the audio claims " + sampleRate + " Hz and " + channels + " channels");
        }
    }

    /** Signed 16-bit, interleaved. */
    static SoundShape of(PcmFormat format) {
        return new SoundShape(format.sampleRate(), format.channels(), AV_SAMPLE_FMT_S16);
    }

    /** A new layout; it holds no native memory of its own. */
    AVChannelLayout layout() {
        AVChannelLayout layout = new AVChannelLayout();
        av_channel_layout_default(layout, channels);
        return layout;
    }
}
