package io.minimax4j.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_GLOBAL_HEADER;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_from_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_WRITE;
import static org.bytedeco.ffmpeg.global.avformat.av_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avformat.avio_closep;
import static org.bytedeco.ffmpeg.global.avformat.avio_open;
import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_QUIET;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLTP;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;

import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVChannelLayout;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.javacpp.FloatPointer;
import org.jspecify.annotations.Nullable;

/** Writes the kind of file a telephone records: AAC in MP4, its index at the end. */
final class M4aFile {
    private final AVFormatContext muxer = new AVFormatContext(null);
    private final AVCodecContext codec;
    private final AVPacket packet = av_packet_alloc();

    private M4aFile(int sampleRate) {
        AVCodec aac = avcodec_find_encoder_by_name("aac");
        AVChannelLayout mono = new AVChannelLayout();
        av_channel_layout_default(mono, 1);
        codec = avcodec_alloc_context3(aac);
        codec.sample_rate(sampleRate).sample_fmt(AV_SAMPLE_FMT_FLTP).ch_layout(mono).bit_rate(64_000)
                .time_base(new AVRational().num(1).den(sampleRate)).flags(AV_CODEC_FLAG_GLOBAL_HEADER);
        assertThat(avcodec_open2(codec, aac, (AVDictionary) null)).isZero();
    }

    /** A sine of whole frames of 1024 samples. */
    static void write(Path file, int sampleRate, double hertz, int frames) {
        av_log_set_level(AV_LOG_QUIET);
        M4aFile writer = new M4aFile(sampleRate);
        writer.open(file);
        writer.encode(sampleRate, hertz, frames);
        writer.close();
    }

    private void open(Path file) {
        avformat_alloc_output_context2(muxer, null, "ipod", file.toString());
        AVStream stream = avformat_new_stream(muxer, null);
        avcodec_parameters_from_context(stream.codecpar(), codec);
        stream.time_base(codec.time_base());
        AVIOContext io = new AVIOContext(null);
        assertThat(avio_open(io, file.toString(), AVIO_FLAG_WRITE)).isNotNegative();
        muxer.pb(io);
        assertThat(avformat_write_header(muxer, (AVDictionary) null)).isNotNegative();
    }

    private void encode(int sampleRate, double hertz, int frames) {
        AVFrame frame = av_frame_alloc();
        frame.nb_samples(codec.frame_size()).format(AV_SAMPLE_FMT_FLTP).sample_rate(sampleRate)
                .ch_layout(codec.ch_layout());
        av_frame_get_buffer(frame, 0);
        float[] samples = new float[codec.frame_size()];
        for (int i = 0; i < frames; i++) {
            for (int j = 0; j < samples.length; j++) {
                samples[j] = (float) (0.4 * Math.sin(2 * Math.PI * hertz * (i * samples.length + j) / sampleRate));
            }
            av_frame_make_writable(frame);
            new FloatPointer(frame.data(0)).put(samples);
            frame.pts((long) i * samples.length);
            send(frame);
        }
        send(null);
        av_frame_free(frame);
    }

    private void send(@Nullable AVFrame frame) {
        avcodec_send_frame(codec, frame);
        while (avcodec_receive_packet(codec, packet) >= 0) {
            packet.stream_index(0);
            assertThat(av_write_frame(muxer, packet)).isZero();
        }
    }

    private void close() {
        assertThat(av_write_trailer(muxer)).isZero();
        AVIOContext io = muxer.pb();
        avio_closep(io);
        avformat_free_context(muxer);
        av_packet_free(packet);
        avcodec_free_context(codec);
    }
}
