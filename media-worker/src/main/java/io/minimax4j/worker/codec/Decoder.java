package io.minimax4j.worker.codec;

import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_ALL;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avformat.av_find_best_stream;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaException.Kind;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the audio of one file. A packet that is damaged is passed over, as players do; a file of which less than half
 * can be decoded is refused.
 */
final class Decoder implements AutoCloseable {
    private static final int MOST_SAMPLES = 1 << 22;

    private final InputFile file;
    private final DecodedSound sound;
    private final AVPacket packet = av_packet_alloc();
    private final AVFrame frame = av_frame_alloc();
    private @Nullable AVCodecContext codec;
    private int good;
    private int damaged;

    Decoder(InputFile file, DecodedSound sound) {
        this.file = file;
        this.sound = sound;
    }

    void decode() throws MediaException {
        AVFormatContext context = file.context();
        int index = av_find_best_stream(context, AVMEDIA_TYPE_AUDIO, -1, -1, (AVCodec) null, 0);
        if (index < 0) {
            throw new MediaException(Kind.BAD_INPUT, "the file holds no audio");
        }
        for (int i = 0; i < context.nb_streams(); i++) {
            if (i != index) {
                context.streams(i).discard(AVDISCARD_ALL);
            }
        }
        AVCodecContext opened = openCodec(context.streams(index));
        codec = opened;
        readAll(context, opened, index);
        receive(opened, null);
        sound.finish();
        if (good == 0 || damaged > good) {
            throw new MediaException(Kind.BAD_INPUT, "the audio is damaged: of " + (good + damaged) + " parts only "
                    + good + " can be decoded");
        }
    }

    private static AVCodecContext openCodec(AVStream stream) throws MediaException {
        AVCodecParameters parameters = stream.codecpar();
        SoundShape.checkClaim(parameters.sample_rate(), parameters.ch_layout().nb_channels());
        AVCodec decoder = avcodec_find_decoder(parameters.codec_id());
        if (decoder == null) {
            throw new MediaException(Kind.UNSUPPORTED, "the audio is in a form that cannot be decoded");
        }
        AVCodecContext codec = avcodec_alloc_context3(decoder);
        avcodec_parameters_to_context(codec, parameters);
        codec.pkt_timebase(stream.time_base()).thread_count(1).max_samples(MOST_SAMPLES);
        int status = avcodec_open2(codec, decoder, (AVDictionary) null);
        if (status < 0) {
            avcodec_free_context(codec);
        }
        Ffmpeg.check(status, Kind.BAD_INPUT, "the audio's headers are damaged");
        return codec;
    }

    private void readAll(AVFormatContext context, AVCodecContext opened, int index) throws MediaException {
        while (av_read_frame(context, packet) >= 0) {
            sound.checkWanted();
            try {
                if (packet.stream_index() == index) {
                    receive(opened, packet);
                }
            } finally {
                av_packet_unref(packet);
            }
        }
    }

    /** Decodes a packet, or with null what the codec still holds. */
    private void receive(AVCodecContext opened, @Nullable AVPacket next) throws MediaException {
        boolean failed = avcodec_send_packet(opened, next) < 0;
        while (!failed && avcodec_receive_frame(opened, frame) >= 0) {
            SoundShape.checkClaim(frame.sample_rate(), frame.ch_layout().nb_channels());
            sound.add(frame);
            good++;
        }
        damaged += failed ? 1 : 0;
    }

    @Override
    public void close() {
        AVCodecContext opened = codec;
        if (opened != null) {
            avcodec_free_context(opened);
        }
        av_frame_free(frame);
        av_packet_free(packet);
    }
}
