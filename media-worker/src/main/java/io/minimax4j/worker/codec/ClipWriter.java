package io.minimax4j.worker.codec;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_BITEXACT;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_CLOSED_GOP;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_GLOBAL_HEADER;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PROFILE_H264_HIGH;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avutil.AVCHROMA_LOC_LEFT;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_PRI_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_MPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_TRC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AV_CPU_FLAG_AVX512;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLTP;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;
import static org.bytedeco.ffmpeg.global.avutil.av_get_cpu_flags;
import static org.bytedeco.ffmpeg.presets.avutil.AVERROR_EAGAIN;

import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.media.ClipFormat;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaException.Kind;
import io.minimax4j.engine.media.pipe.Message;
import io.minimax4j.worker.session.Session;
import java.util.Map;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.jspecify.annotations.Nullable;

/**
 * Frames and samples in, a file out. The same frames and samples make the same bytes. The sound is cut off or filled up
 * with silence to the length of the pictures.
 */
final class ClipWriter implements AutoCloseable {
    private static final int VIDEO = 0;
    private static final int AUDIO = 1;
    private static final int THREADS = 2;
    private static final int GROUP_SECONDS = 2;
    private static final int AUDIO_BITRATE_OF_A_CHANNEL = 64_000;
    /**
     * In this edition of x264, what is made for AVX-512 decides differently from run to run how bits are shared out; for
     * everything below, the same frames make the same bytes, on whichever processor.
     */
    private static final String BELOW_AVX512 = "asm=SSE2Fast,LZCNT,SSSE3,SSE4.2,AVX,FMA3,BMI1,BMI2,AVX2";

    private final ClipFormat format;
    private final Session session;
    private final AVCodecContext video;
    private final AVCodecContext audio;
    private final AVFrame picture = av_frame_alloc();
    private final AVFrame samples = av_frame_alloc();
    private final FrameBytes planes;
    private final ClipSound sound;
    private final ClipFile file;
    private long frames;

    private ClipWriter(ClipFormat format, ClipFile file, Session session) throws MediaException {
        this.format = format;
        this.file = file;
        this.session = session;
        this.audio = openAudio(format.sound());
        this.video = openVideo(format);
        picture.width(format.size().width()).height(format.size().height()).format(AV_PIX_FMT_YUV420P)
                .color_range(AVCOL_RANGE_MPEG).colorspace(AVCOL_SPC_BT709);
        Ffmpeg.check(av_frame_get_buffer(picture, 0), Kind.INTERNAL, "making room for a frame");
        samples.nb_samples(audio.frame_size()).format(AV_SAMPLE_FMT_FLTP).sample_rate(audio.sample_rate())
                .ch_layout(audio.ch_layout());
        Ffmpeg.check(av_frame_get_buffer(samples, 0), Kind.INTERNAL, "making room for samples");
        this.planes = new FrameBytes(format.size());
        this.sound = new ClipSound(format.sound());
        file.begin(video, audio);
    }

    static ClipWriter open(Message.Film order, Session session) throws MediaException {
        ClipFile file = new ClipFile(order.path());
        try {
            return new ClipWriter(order.format(), file, session);
        } catch (MediaException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static AVCodecContext openVideo(ClipFormat format) throws MediaException {
        AVCodec encoder = find("libx264");
        AVCodecContext codec = avcodec_alloc_context3(encoder);
        codec.width(format.size().width()).height(format.size().height()).pix_fmt(AV_PIX_FMT_YUV420P)
                .time_base(new AVRational().num(1).den(format.framesPerSecond()))
                .framerate(new AVRational().num(format.framesPerSecond()).den(1))
                .sample_aspect_ratio(new AVRational().num(1).den(1)).profile(AV_PROFILE_H264_HIGH)
                .gop_size(GROUP_SECONDS * format.framesPerSecond()).thread_count(THREADS)
                .color_range(AVCOL_RANGE_MPEG).colorspace(AVCOL_SPC_BT709).color_primaries(AVCOL_PRI_BT709)
                .color_trc(AVCOL_TRC_BT709).chroma_sample_location(AVCHROMA_LOC_LEFT);
        codec.flags(codec.flags() | AV_CODEC_FLAG_GLOBAL_HEADER | AV_CODEC_FLAG_CLOSED_GOP | AV_CODEC_FLAG_BITEXACT);
        return open(codec, encoder, choices(), "video of " + format.size());
    }

    private static Map<String, String> choices() {
        String instructions = (av_get_cpu_flags() & AV_CPU_FLAG_AVX512) == 0 ? "asm=auto" : BELOW_AVX512;
        return Map.of("preset", "veryfast", "crf", "20", "x264-params", instructions);
    }

    private static AVCodecContext openAudio(PcmFormat format) throws MediaException {
        AVCodec encoder = find("aac");
        SoundShape shape = new SoundShape(format.sampleRate(), format.channels(), AV_SAMPLE_FMT_FLTP);
        AVCodecContext codec = avcodec_alloc_context3(encoder);
        codec.sample_rate(shape.sampleRate()).sample_fmt(shape.sampleFormat()).ch_layout(shape.layout())
                .time_base(new AVRational().num(1).den(shape.sampleRate())).thread_count(1)
                .bit_rate((long) AUDIO_BITRATE_OF_A_CHANNEL * shape.channels());
        codec.flags(codec.flags() | AV_CODEC_FLAG_GLOBAL_HEADER | AV_CODEC_FLAG_BITEXACT);
        return open(codec, encoder, Map.of(), "sound of " + format);
    }

    private static AVCodec find(String name) throws MediaException {
        AVCodec encoder = avcodec_find_encoder_by_name(name);
        if (encoder == null) {
            throw new MediaException(Kind.UNSUPPORTED, "FFmpeg was built without the encoder " + name);
        }
        return encoder;
    }

    private static AVCodecContext open(AVCodecContext codec, AVCodec encoder, Map<String, String> choices, String what)
            throws MediaException {
        AVDictionary options = new AVDictionary(null);
        choices.forEach((name, value) -> av_dict_set(options, name, value, 0));
        int status = avcodec_open2(codec, encoder, options);
        av_dict_free(options);
        if (status < 0) {
            avcodec_free_context(codec);
        }
        Ffmpeg.check(status, Kind.UNSUPPORTED, "opening the encoder for " + what);
        return codec;
    }

    /** Takes a part of a frame, and encodes the frame if it is complete. */
    void add(Message.Pixels pixels) throws MediaException {
        int done = 0;
        while (done < pixels.length()) {
            if (planes.isEmpty()) {
                Ffmpeg.check(av_frame_make_writable(picture), Kind.INTERNAL, "making room for a frame");
            }
            done += planes.put(pixels, done, picture);
            if (planes.isFull()) {
                planes.clear();
                picture.pts(frames++);
                encode(VIDEO, video, picture);
                encodeSound(false);
            }
        }
    }

    void add(Message.Samples pcm) throws MediaException {
        sound.add(pcm);
        encodeSound(false);
    }

    /** Sound is encoded as far as there are pictures to it; at the end to the last sample. */
    private void encodeSound(boolean toTheEnd) throws MediaException {
        long end = Math.round((double) frames * audio.sample_rate() / format.framesPerSecond());
        int size = audio.frame_size();
        for (long left = end - sound.taken(); toTheEnd ? left > 0 : left >= size && sound.waiting() >= size; left = end
                - sound.taken()) {
            Ffmpeg.check(av_frame_make_writable(samples), Kind.INTERNAL, "making room for samples");
            samples.pts(sound.taken());
            sound.take(samples, (int) Math.min(left, size));
            encode(AUDIO, audio, samples);
        }
    }

    void finish() throws MediaException {
        if (!planes.isEmpty() || frames == 0) {
            throw new MediaException(Kind.BAD_INPUT, "a clip needs at least one frame, and each frame whole");
        }
        encodeSound(true);
        encode(AUDIO, audio, null);
        encode(VIDEO, video, null);
        file.finish();
    }

    private void encode(int stream, AVCodecContext codec, @Nullable AVFrame next) throws MediaException {
        Ffmpeg.check(avcodec_send_frame(codec, next), Kind.INTERNAL, "encoding");
        int status = avcodec_receive_packet(codec, file.packet());
        while (status >= 0) {
            if (stream == VIDEO) {
                file.packet().duration(1);
            }
            file.writePacket(stream, codec);
            if (next == null) {
                // What the codec still holds can take a while; this shows that it goes on.
                session.send(new Message.Grant(0));
            }
            status = avcodec_receive_packet(codec, file.packet());
        }
        if (status != AVERROR_EAGAIN() && status != AVERROR_EOF()) {
            Ffmpeg.check(status, Kind.INTERNAL, "encoding");
        }
    }

    @Override
    public void close() {
        file.close();
        sound.close();
        av_frame_free(samples);
        av_frame_free(picture);
        avcodec_free_context(audio);
        avcodec_free_context(video);
    }
}
