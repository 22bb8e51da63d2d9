package io.minimax4j.worker.codec;

import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;
import static org.bytedeco.ffmpeg.global.swresample.swr_alloc_set_opts2;
import static org.bytedeco.ffmpeg.global.swresample.swr_convert;
import static org.bytedeco.ffmpeg.global.swresample.swr_free;
import static org.bytedeco.ffmpeg.global.swresample.swr_get_out_samples;
import static org.bytedeco.ffmpeg.global.swresample.swr_init;

import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaException.Kind;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swresample.SwrContext;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;
import org.jspecify.annotations.Nullable;

/** Turns sound of one shape into another: sample rate, channels and sample format. */
final class Resampler implements AutoCloseable {
    private static final int SPARE = 256;

    private final SwrContext context = new SwrContext(null);
    private final SoundShape to;
    private final AVFrame converted = av_frame_alloc();
    private int capacity;

    Resampler(SoundShape from, SoundShape to) throws MediaException {
        this.to = to;
        int status = swr_alloc_set_opts2(context, to.layout(), to.sampleFormat(), to.sampleRate(), from.layout(),
                from.sampleFormat(), from.sampleRate(), 0, null);
        if (status >= 0) {
            status = swr_init(context);
        }
        if (status < 0) {
            close();
        }
        Ffmpeg.check(status, Kind.UNSUPPORTED, "resampling " + from + " to " + to);
    }

    /** Converts frames, or with null what is still held back. Returns how many frames {@link #data} holds then. */
    int convert(@Nullable PointerPointer<?> input, int count) throws MediaException {
        int most = Ffmpeg.check(swr_get_out_samples(context, count), Kind.INTERNAL, "resampling") + SPARE;
        reserve(most);
        return Ffmpeg.check(swr_convert(context, converted.extended_data(), most, input, count), Kind.INTERNAL,
                "resampling");
    }

    private void reserve(int frames) throws MediaException {
        if (frames > capacity) {
            av_frame_unref(converted);
            converted.nb_samples(frames).format(to.sampleFormat()).sample_rate(to.sampleRate())
                    .ch_layout(to.layout());
            Ffmpeg.check(av_frame_get_buffer(converted, 0), Kind.INTERNAL, "resampling");
            capacity = frames;
        }
    }

    /** The planes of what was converted last. */
    PointerPointer<?> data() {
        return converted.extended_data();
    }

    /** The first plane, which is all there is where the samples are interleaved. */
    Pointer interleaved() {
        return converted.data(0);
    }

    @Override
    public void close() {
        swr_free(context);
        av_frame_free(converted);
    }
}
