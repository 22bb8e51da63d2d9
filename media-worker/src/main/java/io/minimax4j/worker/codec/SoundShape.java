package io.minimax4j.worker.codec;

import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_S16;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;

import io.minimax4j.engine.audio.PcmFormat;
import org.bytedeco.ffmpeg.avutil.AVChannelLayout;

/**
 * Sound as FFmpeg describes it, with the usual speakers for a number of channels.
 *
 * @param sampleRate   frames per second
 * @param channels     channels
 * @param sampleFormat one of AV_SAMPLE_FMT_*
 */
record SoundShape(int sampleRate, int channels, int sampleFormat) {
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
