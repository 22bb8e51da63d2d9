package io.minimax4j.engine.media;

import io.minimax4j.engine.media.pipe.Message;
import java.io.ByteArrayOutputStream;
import java.util.Objects;

/** An encoder whose codec runs in a worker. Each message is answered before the next is sent. */
final class WorkerEncoder implements AudioEncoder {
    private static final byte[] NOTHING = {};

    private final WorkerSession session;
    private final int channels;
    private boolean finished;

    private WorkerEncoder(WorkerSession session, int channels) {
        this.session = session;
        this.channels = channels;
    }

    /** Waits until the codec is open; closes the session if it cannot be. */
    static WorkerEncoder start(WorkerSession session, int channels) throws MediaException, InterruptedException {
        try {
            session.take(Message.Done.class);
            return new WorkerEncoder(session, channels);
        } catch (MediaException | InterruptedException | RuntimeException e) {
            session.close();
            throw e;
        }
    }

    @Override
    public byte[] encode(short[] pcm, int offset, int length) throws MediaException, InterruptedException {
        Objects.checkFromIndexSize(offset, length, pcm.length);
        if (length % channels != 0) {
            throw new IllegalArgumentException(length + " samples are not whole frames of " + channels + " channels");
        }
        if (finished) {
            throw new IllegalStateException("the encoder is finished");
        }
        int most = Message.Samples.MAX / channels * channels;
        if (length <= most) {
            return length == 0 ? NOTHING : encodeOne(pcm, offset, length);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int done = 0; done < length; done += most) {
            all.writeBytes(encodeOne(pcm, offset + done, Math.min(most, length - done)));
        }
        return all.toByteArray();
    }

    private byte[] encodeOne(short[] pcm, int offset, int length) throws MediaException, InterruptedException {
        session.send(new Message.Samples(pcm, offset, length));
        return session.take(Message.Encoded.class).bytes();
    }

    @Override
    public EncodedTail finish() throws MediaException, InterruptedException {
        if (finished) {
            throw new IllegalStateException("the encoder is finished");
        }
        finished = true;
        session.send(new Message.Finish());
        return session.take(Message.Tail.class).tail();
    }

    @Override
    public void close() {
        session.close();
    }
}
