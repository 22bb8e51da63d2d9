package io.minimax4j.worker.codec;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_BITEXACT;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.av_audio_fifo_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_audio_fifo_free;
import static org.bytedeco.ffmpeg.global.avutil.av_audio_fifo_read;
import static org.bytedeco.ffmpeg.global.avutil.av_audio_fifo_size;
import static org.bytedeco.ffmpeg.global.avutil.av_audio_fifo_write;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;
import static org.bytedeco.ffmpeg.presets.avutil.AVERROR_EAGAIN;

import io.minimax4j.engine.audio.AudioEncoding;
import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.media.EncodedTail;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaException.Kind;
import io.minimax4j.engine.media.pipe.Message;
import java.util.Map;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avutil.AVAudioFifo;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.javacpp.ShortPointer;
import org.jspecify.annotations.Nullable;

/** Samples in, bytes of a file out: resampler, frames of the codec's size, codec, container. */
final class Encoder implements AutoCloseable {
    /** Frames at a time for codecs that take any number. */
    private static final int ANY_SIZE = 4096;
    /** The same where somebody listens: 40 ms, so that low sample rates do not make the wait longer. */
    private static final int STREAMED_PER_SECOND = 25;

    private final AudioEncoding encoding;
    private final int inputChannels;
    private final AVCodecContext codec;
    private final Resampler resampler;
    private final AVAudioFifo waiting;
    private final AVFrame frame = av_frame_alloc();
    private final ShortPointer input = new ShortPointer(Message.Samples.MAX);
    private final PointerPointer<ShortPointer> inputs = new PointerPointer<ShortPointer>(1).put(0, input);
    private final EncodedFile file;
    private final int frameSize;
    private long frames;

    Encoder(PcmFormat from, AudioEncoding encoding, boolean streamed) throws MediaException {
        this.encoding = encoding;
        this.inputChannels = from.channels();
        EncoderChoice choice = EncoderChoice.of(encoding.codec());
        SoundShape to = new SoundShape(encoding.sampleRate(), encoding.channels(), choice.sampleFormat());
        this.codec = openCodec(choice, to, encoding.bitrate());
        this.frameSize = codec.frame_size() > 0 ? codec.frame_size() : anySize(to, streamed);
        this.resampler = new Resampler(SoundShape.of(from), to);
        this.waiting = av_audio_fifo_alloc(to.sampleFormat(), to.channels(), frameSize);
        allocateFrame(to);
        this.file = new EncodedFile(codec, choice, streamed);
    }

    private static int anySize(SoundShape shape, boolean streamed) {
        return streamed ? shape.sampleRate() / STREAMED_PER_SECOND : ANY_SIZE;
    }

    private static AVCodecContext openCodec(EncoderChoice choice, SoundShape shape, int bitrate)
            throws MediaException {
        AVCodec encoder = avcodec_find_encoder_by_name(choice.encoder());
        if (encoder == null) {
            throw new MediaException(Kind.UNSUPPORTED, "FFmpeg was built without the encoder " + choice.encoder());
        }
        AVCodecContext codec = avcodec_alloc_context3(encoder);
        codec.sample_rate(shape.sampleRate()).sample_fmt(shape.sampleFormat()).ch_layout(shape.layout())
                .time_base(new AVRational().num(1).den(shape.sampleRate())).thread_count(1).bit_rate(bitrate);
        codec.flags(codec.flags() | AV_CODEC_FLAG_BITEXACT);
        int status = open(codec, encoder, choice.options(bitrate));
        if (status < 0) {
            avcodec_free_context(codec);
        }
        Ffmpeg.check(status, Kind.UNSUPPORTED, "opening the encoder " + choice.encoder() + " for " + shape);
        return codec;
    }

    private static int open(AVCodecContext codec, AVCodec encoder, Map<String, String> choices) {
        AVDictionary options = new AVDictionary(null);
        try {
            choices.forEach((name, value) -> av_dict_set(options, name, value, 0));
            return avcodec_open2(codec, encoder, options);
        } finally {
            av_dict_free(options);
        }
    }

    private void allocateFrame(SoundShape shape) throws MediaException {
        frame.nb_samples(frameSize).format(shape.sampleFormat()).sample_rate(shape.sampleRate())
                .ch_layout(shape.layout());
        Ffmpeg.check(av_frame_get_buffer(frame, 0), Kind.INTERNAL, "making room for a frame");
    }

    /** Takes whole frames; returns the bytes that became ready. */
    byte[] encode(Message.Samples samples) throws MediaException {
        input.position(0).put(samples.pcm(), samples.offset(), samples.length());
        convert(inputs, samples.length() / inputChannels);
        encodeWhole();
        return file.take();
    }

    /** Ends the sound. */
    EncodedTail finish() throws MediaException {
        convert(null, 0);
        encodeWhole();
        int rest = av_audio_fifo_size(waiting);
        if (rest > 0) {
            encodeFrame(rest);
        }
        send(null);
        file.finish();
        return new EncodedTail(file.take(), file.patches(), encoding.pcm(), frames);
    }

    private void convert(@Nullable PointerPointer<?> samples, int count) throws MediaException {
        int converted = resampler.convert(samples, count);
        if (converted > 0) {
            Ffmpeg.check(av_audio_fifo_write(waiting, resampler.data(), converted), Kind.INTERNAL, "queueing samples");
        }
    }

    private void encodeWhole() throws MediaException {
        while (av_audio_fifo_size(waiting) >= frameSize) {
            encodeFrame(frameSize);
        }
    }

    private void encodeFrame(int count) throws MediaException {
        frame.nb_samples(frameSize);
        Ffmpeg.check(av_frame_make_writable(frame), Kind.INTERNAL, "making room for a frame");
        frame.nb_samples(Ffmpeg.check(av_audio_fifo_read(waiting, frame.extended_data(), count), Kind.INTERNAL,
                "taking samples"));
        frame.pts(frames);
        frames += count;
        send(frame);
    }

    private void send(@Nullable AVFrame next) throws MediaException {
        Ffmpeg.check(avcodec_send_frame(codec, next), Kind.INTERNAL, "encoding");
        int status = avcodec_receive_packet(codec, file.packet());
        while (status >= 0) {
            file.writePacket();
            status = avcodec_receive_packet(codec, file.packet());
        }
        if (status != AVERROR_EAGAIN() && status != AVERROR_EOF()) {
            Ffmpeg.check(status, Kind.INTERNAL, "encoding");
        }
    }

    @Override
    public void close() {
        file.close();
        av_frame_free(frame);
        av_audio_fifo_free(waiting);
        resampler.close();
        avcodec_free_context(codec);
        inputs.close();
        input.close();
    }
}
