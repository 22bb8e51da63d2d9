package io.minimax4j.worker.codec;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;

import io.minimax4j.engine.clip.Frame;
import io.minimax4j.engine.media.FrameLimits;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaException.Kind;
import io.minimax4j.engine.media.pipe.Message;
import io.minimax4j.engine.picture.PixelSize;
import io.minimax4j.worker.session.Session;
import java.nio.ByteBuffer;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/**
 * Decoded frames on their way to the session: each is shown from the tick of the wanted rate that is nearest to its time
 * until the next begins, so that some are left out and some come more than once.
 */
final class FrameRate implements AutoCloseable {
    private final FrameLimits limits;
    private final Orientation orientation;
    private final Session session;
    private final Scaler scaler;
    private final PixelSize stored;
    private final byte[] planes;
    private double start = Double.NaN;
    private long sent;

    FrameRate(FrameLimits limits, Orientation orientation, Session session) throws MediaException {
        this.limits = limits;
        this.orientation = orientation;
        this.session = session;
        this.stored = orientation.turned(limits.size());
        this.scaler = new Scaler(stored, AV_PIX_FMT_YUV420P);
        this.planes = new byte[Frame.bytes(limits.size())];
    }

    /** Takes the next frame, to be shown from that second on; the first begins the clip whatever its time is. */
    void add(AVFrame frame, double seconds) throws MediaException {
        if (Double.isNaN(start)) {
            start = seconds;
        } else {
            repeatUntil(seconds);
        }
        copy(scaler.scale(frame));
    }

    /** Shows the last frame to its end, and at least once if it is the only one. */
    void finish(double seconds) throws MediaException {
        repeatUntil(Math.max(seconds, start + (sent == 0 ? 1.0 / limits.framesPerSecond() : 0)));
    }

    private void repeatUntil(double seconds) throws MediaException {
        double ticks = (seconds - start) * limits.framesPerSecond();
        while (sent < Math.rint(ticks)) {
            if (sent == limits.mostFrames()) {
                throw new MediaException(Kind.LIMIT, "the clip has more than " + limits.mostFrames() + " frames at "
                        + limits.framesPerSecond() + " a second");
            }
            for (int done = 0; done < planes.length; done += Message.Pixels.MAX) {
                session.send(new Message.Pixels(planes, done, Math.min(Message.Pixels.MAX, planes.length - done)));
            }
            sent++;
        }
    }

    private void copy(AVFrame scaled) {
        int at = 0;
        for (int plane = 0; plane < 3; plane++) {
            int half = plane == 0 ? 1 : 2;
            at = copy(scaled, plane, new PixelSize(stored.width() / half, stored.height() / half), at);
        }
    }

    private int copy(AVFrame scaled, int plane, PixelSize size, int from) {
        PixelSize upright = orientation.turned(size);
        ByteBuffer rows = FrameBytes.buffer(scaled, plane, size.height());
        int at = from;
        for (int y = 0; y < upright.height(); y++) {
            Orientation.Walk row = orientation.row(y, size, 1, scaled.linesize(plane));
            if (row.step() == 1) {
                rows.get(row.start(), planes, at, upright.width());
            } else {
                for (int x = 0; x < upright.width(); x++) {
                    planes[at + x] = rows.get(row.start() + x * row.step());
                }
            }
            at += upright.width();
        }
        return at;
    }

    @Override
    public void close() {
        scaler.close();
    }
}
