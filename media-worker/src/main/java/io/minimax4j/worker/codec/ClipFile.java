package io.minimax4j.worker.codec;

import static org.bytedeco.ffmpeg.avformat.AVFormatContext.AVFMT_FLAG_BITEXACT;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_rescale_ts;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_from_context;
import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_WRITE;
import static org.bytedeco.ffmpeg.global.avformat.av_interleaved_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avformat.avio_closep;
import static org.bytedeco.ffmpeg.global.avformat.avio_open;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;

import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaException.Kind;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;

/** The MP4 file around the packets of a clip. Its index is moved to the front at the end, for which it must be a real file. */
final class ClipFile implements AutoCloseable {
    /** Times of the whole are told in these; every usual rate of frames divides it. */
    private static final String TICKS = "90000";

    private static final String OPENING = "opening the file of the clip";

    private final AVFormatContext context = new AVFormatContext(null);
    private final AVPacket packet = av_packet_alloc();

    ClipFile(String path) throws MediaException {
        String url = "file:" + path;
        Ffmpeg.check(avformat_alloc_output_context2(context, null, "mp4", url), Kind.INTERNAL, OPENING);
        context.flags(context.flags() | AVFMT_FLAG_BITEXACT);
        AVIOContext io = new AVIOContext(null);
        int status = avio_open(io, url, AVIO_FLAG_WRITE);
        if (status < 0) {
            close();
        }
        Ffmpeg.check(status, Kind.INTERNAL, OPENING);
        context.pb(io);
    }

    /** Opens a stream for each encoder. */
    void begin(AVCodecContext... codecs) throws MediaException {
        for (AVCodecContext codec : codecs) {
            AVStream stream = avformat_new_stream(context, null);
            Ffmpeg.check(avcodec_parameters_from_context(stream.codecpar(), codec), Kind.INTERNAL, OPENING);
            stream.time_base(codec.time_base()).avg_frame_rate(codec.framerate());
        }
        Ffmpeg.check(writeHeader(), Kind.INTERNAL, OPENING);
    }

    private int writeHeader() {
        AVDictionary options = new AVDictionary(null);
        try {
            av_dict_set(options, "movflags", "+faststart", 0);
            av_dict_set(options, "movie_timescale", TICKS, 0);
            return avformat_write_header(context, options);
        } finally {
            av_dict_free(options);
        }
    }

    /** Where an encoder puts its next packet. */
    AVPacket packet() {
        return packet;
    }

    /** Writes what lies in {@link #packet}, in its turn. */
    void writePacket(int stream, AVCodecContext codec) throws MediaException {
        av_packet_rescale_ts(packet, codec.time_base(), context.streams(stream).time_base());
        packet.stream_index(stream);
        Ffmpeg.check(av_interleaved_write_frame(context, packet), Kind.INTERNAL, "writing to the file of the clip");
    }

    void finish() throws MediaException {
        Ffmpeg.check(av_write_trailer(context), Kind.INTERNAL, "ending the file of the clip");
        AVIOContext io = context.pb();
        context.pb(null);
        Ffmpeg.check(avio_closep(io), Kind.INTERNAL, "ending the file of the clip");
    }

    @Override
    public void close() {
        AVIOContext io = context.pb();
        if (io != null && !io.isNull()) {
            context.pb(null);
            avio_closep(io);
        }
        avformat_free_context(context);
        av_packet_free(packet);
    }
}
