package io.minimax4j.engine.media;

import io.minimax4j.engine.clip.Frame;
import io.minimax4j.engine.media.pipe.Message;
import java.util.Objects;

/**
 * A clip whose codec runs in a worker. Two frames may be on their way, so that the next is drawn while the codec works on
 * the last, and no more, so that a caller who is quicker than the codec waits for it.
 */
final class WorkerClip implements ClipEncoder {
    private static final int FRAMES_ON_THEIR_WAY = 2;

    private final WorkerSession session;
    private final ClipFormat format;
    private long room;
    private boolean usable = true;

    private WorkerClip(WorkerSession session, ClipFormat format) {
        this.session = session;
        this.format = format;
        this.room = Math.max(2L * Message.Pixels.MAX, (long) FRAMES_ON_THEIR_WAY * Frame.bytes(format.size()));
    }

    /** Waits until the file and the codecs are open; closes the session if they cannot be. */
    static WorkerClip start(WorkerSession session, ClipFormat format) throws MediaException, InterruptedException {
        try {
            session.take(Message.Done.class);
            return new WorkerClip(session, format);
        } catch (MediaException | InterruptedException | RuntimeException e) {
            session.close();
            throw e;
        }
    }

    @Override
    public void frame(Frame frame) throws MediaException, InterruptedException {
        if (!frame.size().equals(format.size())) {
            throw new IllegalArgumentException("a frame of " + frame.size() + " in a clip of " + format.size());
        }
        begin();
        byte[] planes = frame.planes();
        for (int done = 0; done < planes.length; done += Message.Pixels.MAX) {
            int part = Math.min(Message.Pixels.MAX, planes.length - done);
            awaitRoom(part);
            session.send(new Message.Pixels(planes, done, part));
        }
        usable = true;
    }

    @Override
    public void sound(short[] pcm, int offset, int length) throws MediaException, InterruptedException {
        Objects.checkFromIndexSize(offset, length, pcm.length);
        int channels = format.sound().channels();
        if (length % channels != 0) {
            throw new IllegalArgumentException(length + " samples are not whole frames of " + channels + " channels");
        }
        begin();
        int most = Message.Samples.MAX / channels * channels;
        for (int done = 0; done < length; done += most) {
            int part = Math.min(most, length - done);
            awaitRoom(part * Short.BYTES);
            session.send(new Message.Samples(pcm, offset + done, part));
        }
        usable = true;
    }

    @Override
    public void finish() throws MediaException, InterruptedException {
        begin();
        session.send(new Message.Finish());
        Message.Answer answer = session.take();
        while (answer instanceof Message.Grant) {
            answer = session.take();
        }
        if (!(answer instanceof Message.Done)) {
            throw Listener.unexpected(answer.getClass().getSimpleName());
        }
        session.end();
    }

    /** Whatever ends early leaves a part of a frame on its way, after which nothing fits any more. */
    private void begin() throws InterruptedException {
        if (!usable) {
            throw new IllegalStateException("the clip is finished, or has failed");
        }
        usable = false;
        if (Thread.interrupted()) {
            throw new InterruptedException("interrupted while a clip was written");
        }
    }

    private void awaitRoom(int bytes) throws MediaException, InterruptedException {
        while (room < bytes) {
            room += session.take(Message.Grant.class).bytes();
        }
        room -= bytes;
    }

    /** Without a proper end the work is stopped. */
    @Override
    public void close() {
        session.close();
    }
}
