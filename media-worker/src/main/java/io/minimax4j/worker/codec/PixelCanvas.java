package io.minimax4j.worker.codec;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_ARGB;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;

import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaException.Kind;
import io.minimax4j.engine.media.pipe.Message;
import io.minimax4j.engine.picture.PixelSize;
import io.minimax4j.worker.session.Session;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.Pointer;

/** Pixels of sRGB in native memory, four bytes each: alpha, red, green, blue. */
final class PixelCanvas implements AutoCloseable {
    private static final int PIXEL = Integer.BYTES;
    /** More than FFmpeg may allocate at once is not worth the try. */
    private static final long MOST_PIXELS = 60_000_000;

    private final PixelSize size;
    private final AVFrame pixels = av_frame_alloc();
    private final int stride;

    PixelCanvas(PixelSize size) throws MediaException {
        this.size = size;
        pixels.width(size.width()).height(size.height()).format(AV_PIX_FMT_ARGB);
        int status = size.area() > MOST_PIXELS ? -1 : av_frame_get_buffer(pixels, 0);
        if (status < 0) {
            close();
            throw new MediaException(Kind.LIMIT, "there is no room for a picture of " + size);
        }
        this.stride = pixels.linesize(0);
        Pointer.memset(pixels.data(0), 0, (long) stride * size.height());
    }

    /** Draws a decoded frame with its corner there, as far as the canvas goes. */
    void draw(AVFrame frame, int left, int top) throws MediaException {
        PixelSize tile = new PixelSize(frame.width(), frame.height());
        try (Scaler scaler = new Scaler(tile, AV_PIX_FMT_ARGB)) {
            AVFrame converted = scaler.scale(frame);
            long row = (long) Math.min(tile.width(), size.width() - left) * PIXEL;
            int rows = Math.min(tile.height(), size.height() - top);
            for (int y = 0; y < rows && row > 0; y++) {
                Pointer to = pixels.data(0).position((long) (top + y) * stride + (long) left * PIXEL);
                Pointer.memcpy(to, converted.data(0).position((long) y * converted.linesize(0)), row);
            }
        }
    }

    /** Sends a part of the canvas, as large as told and from that corner on, upright. */
    void send(Orientation orientation, PixelSize part, int left, int top, Session session) throws MediaException {
        PixelSize upright = orientation.turned(part);
        session.send(new Message.Sized(upright));
        ByteBuffer all = FrameBytes.buffer(pixels, 0, size.height()).order(ByteOrder.BIG_ENDIAN);
        ByteBuffer out = ByteBuffer.allocate(Message.Pixels.MAX);
        int corner = top * stride + left * PIXEL;
        for (int y = 0; y < upright.height(); y++) {
            Orientation.Walk row = orientation.row(y, part, PIXEL, stride);
            int at = corner + row.start();
            for (int x = 0; x < upright.width(); x++) {
                if (!out.hasRemaining()) {
                    flush(out, session);
                }
                out.putInt(all.getInt(at));
                at += row.step();
            }
        }
        flush(out, session);
    }

    private static void flush(ByteBuffer out, Session session) {
        session.send(new Message.Pixels(out.array(), 0, out.position()));
        out.clear();
    }

    @Override
    public void close() {
        av_frame_free(pixels);
    }
}
