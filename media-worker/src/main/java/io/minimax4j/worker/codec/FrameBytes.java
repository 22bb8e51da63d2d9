package io.minimax4j.worker.codec;

import io.minimax4j.engine.clip.Frame;
import io.minimax4j.engine.media.pipe.Message;
import io.minimax4j.engine.picture.PixelSize;
import java.nio.ByteBuffer;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/** Where the bytes of a frame go: its planes lie close together in a message, and in rows with gaps in native memory. */
final class FrameBytes {
    private final PixelSize size;
    private final int bytes;
    private int filled;

    FrameBytes(PixelSize size) {
        this.size = size;
        this.bytes = Frame.bytes(size);
    }

    boolean isEmpty() {
        return filled == 0;
    }

    boolean isFull() {
        return filled == bytes;
    }

    void clear() {
        filled = 0;
    }

    /** Copies from the message, from an offset in its part, as much as the frame has room for; returns how much. */
    int put(Message.Pixels pixels, int from, AVFrame frame) {
        int done = 0;
        while (filled < bytes && from + done < pixels.length()) {
            int plane = planeAt(filled);
            int part = Math.min(pixels.length() - from - done, planeStart(plane + 1) - filled);
            rows(plane, filled - planeStart(plane), part, pixels.bytes(), pixels.offset() + from + done, frame);
            filled += part;
            done += part;
        }
        return done;
    }

    private void rows(int plane, int at, int length, byte[] from, int offset, AVFrame frame) {
        int width = plane == 0 ? size.width() : size.width() / 2;
        int stride = frame.linesize(plane);
        ByteBuffer rows = buffer(frame, plane, plane == 0 ? size.height() : size.height() / 2);
        int done = 0;
        while (done < length) {
            int row = (at + done) / width;
            int column = (at + done) % width;
            int part = Math.min(width - column, length - done);
            rows.put(row * stride + column, from, offset + done, part);
            done += part;
        }
    }

    private int planeAt(int offset) {
        int plane = 0;
        while (offset >= planeStart(plane + 1)) {
            plane++;
        }
        return plane;
    }

    private int planeStart(int plane) {
        int luma = Math.toIntExact(size.area());
        return plane == 0 ? 0 : luma + (plane - 1) * (luma / 4);
    }

    /** The rows of a plane, gaps included. */
    static ByteBuffer buffer(AVFrame frame, int plane, int rows) {
        return frame.data(plane).capacity((long) frame.linesize(plane) * rows).asByteBuffer();
    }
}
