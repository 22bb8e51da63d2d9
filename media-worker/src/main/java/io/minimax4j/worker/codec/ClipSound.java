package io.minimax4j.worker.codec;

import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLTP;
import static org.bytedeco.ffmpeg.global.avutil.av_audio_fifo_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_audio_fifo_free;
import static org.bytedeco.ffmpeg.global.avutil.av_audio_fifo_read;
import static org.bytedeco.ffmpeg.global.avutil.av_audio_fifo_size;
import static org.bytedeco.ffmpeg.global.avutil.av_audio_fifo_write;
import static org.bytedeco.ffmpeg.global.avutil.av_samples_set_silence;

import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaException.Kind;
import io.minimax4j.engine.media.pipe.Message;
import org.bytedeco.ffmpeg.avutil.AVAudioFifo;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.javacpp.ShortPointer;

/** The sound of a clip that waits for its pictures. */
final class ClipSound implements AutoCloseable {
    private static final int MOST_MILLIS_AHEAD = 600_000;

    private final PcmFormat format;
    private final Resampler planar;
    private final AVAudioFifo waiting;
    private final ShortPointer input = new ShortPointer(Message.Samples.MAX);
    private final PointerPointer<ShortPointer> inputs = new PointerPointer<ShortPointer>(1).put(0, input);
    private long taken;

    ClipSound(PcmFormat format) throws MediaException {
        this.format = format;
        SoundShape given = SoundShape.of(format);
        this.planar = new Resampler(given,
                new SoundShape(format.sampleRate(), format.channels(), AV_SAMPLE_FMT_FLTP));
        this.waiting = av_audio_fifo_alloc(AV_SAMPLE_FMT_FLTP, format.channels(), format.sampleRate());
    }

    void add(Message.Samples samples) throws MediaException {
        if (waiting() > format.frames(MOST_MILLIS_AHEAD)) {
            throw new MediaException(Kind.LIMIT, "the sound of the clip is ten minutes ahead of its pictures");
        }
        input.position(0).put(samples.pcm(), samples.offset(), samples.length());
        int converted = planar.convert(inputs, samples.length() / format.channels());
        Ffmpeg.check(av_audio_fifo_write(waiting, planar.data(), converted), Kind.INTERNAL, "queueing samples");
    }

    /** How many samples of each channel wait. */
    int waiting() {
        return av_audio_fifo_size(waiting);
    }

    /** How many were taken. */
    long taken() {
        return taken;
    }

    /** Takes so many, with silence for those that are missing. */
    void take(AVFrame frame, int count) throws MediaException {
        frame.nb_samples(count);
        int present = Ffmpeg.check(av_audio_fifo_read(waiting, frame.extended_data(), count), Kind.INTERNAL,
                "taking samples");
        if (present < count) {
            av_samples_set_silence(frame.extended_data(), present, count - present, format.channels(),
                    AV_SAMPLE_FMT_FLTP);
        }
        taken += count;
    }

    @Override
    public void close() {
        av_audio_fifo_free(waiting);
        planar.close();
        inputs.close();
        input.close();
    }
}
