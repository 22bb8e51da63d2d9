package io.minimax4j.worker.codec;

import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_ALL;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avformat.av_guess_frame_rate;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaException.Kind;
import io.minimax4j.engine.media.pipe.Message;
import io.minimax4j.engine.picture.PixelSize;
import io.minimax4j.worker.session.Session;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the pictures of one clip. A packet that is damaged is passed over, as players do; a file of which less than half
 * can be decoded is refused.
 */
final class ClipReader implements AutoCloseable {
    private static final int THREADS = 2;
    private static final double USUAL_RATE = 25;

    private final InputFile file;
    private final Message.Watch order;
    private final Session session;
    private final AVPacket packet = av_packet_alloc();
    private final AVFrame frame = av_frame_alloc();
    private @Nullable AVCodecContext codec;
    private double secondsEach;
    private double tick;
    private double last = -1;
    private int good;
    private int damaged;

    ClipReader(InputFile file, Message.Watch order, Session session) {
        this.file = file;
        this.order = order;
        this.session = session;
    }

    void read() throws MediaException {
        AVFormatContext context = file.context();
        AVStream stream = VideoStreams.best(file);
        VideoStreams.checkSize(VideoStreams.size(stream), order.limits().mostPixels());
        for (int i = 0; i < context.nb_streams(); i++) {
            if (i != stream.index()) {
                context.streams(i).discard(AVDISCARD_ALL);
            }
        }
        AVRational rate = av_guess_frame_rate(context, stream, null);
        secondsEach = rate.num() <= 0 || rate.den() <= 0 ? 1 / USUAL_RATE : (double) rate.den() / rate.num();
        tick = (double) stream.time_base().num() / stream.time_base().den();
        AVCodecContext opened = VideoStreams.open(stream, order.limits().mostPixels(), THREADS);
        codec = opened;
        try (FrameRate rated = new FrameRate(order.limits(), VideoStreams.orientation(file, stream), session)) {
            readAll(opened, stream.index(), rated);
            receive(opened, null, rated);
            if (good == 0 || damaged > good) {
                throw new MediaException(Kind.BAD_INPUT, "the clip is damaged: of " + (good + damaged)
                        + " parts only " + good + " can be decoded");
            }
            rated.finish(last + secondsEach);
        }
    }

    private void readAll(AVCodecContext opened, int index, FrameRate out) throws MediaException {
        while (av_read_frame(file.context(), packet) >= 0) {
            session.checkWanted();
            try {
                if (packet.stream_index() == index) {
                    receive(opened, packet, out);
                }
            } finally {
                av_packet_unref(packet);
            }
        }
    }

    /** Decodes a packet, or with null what the codec still holds. */
    private void receive(AVCodecContext opened, @Nullable AVPacket next, FrameRate out) throws MediaException {
        boolean failed = avcodec_send_packet(opened, next) < 0;
        while (!failed && avcodec_receive_frame(opened, frame) >= 0) {
            VideoStreams.checkSize(new PixelSize(frame.width(), frame.height()), order.limits().mostPixels());
            good++;
            last = seconds();
            if (frame.duration() > 0) {
                secondsEach = frame.duration() * tick;
            }
            out.add(frame, last);
        }
        damaged += failed ? 1 : 0;
    }

    /** When the frame is shown; one that does not say follows the last. */
    private double seconds() {
        long time = frame.best_effort_timestamp();
        return time == AV_NOPTS_VALUE ? last < 0 ? 0 : last + secondsEach : time * tick;
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
