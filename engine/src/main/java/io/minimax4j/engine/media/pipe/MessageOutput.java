package io.minimax4j.engine.media.pipe;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.locks.ReentrantLock;

/** The sending end. Any thread may send; a message goes out in one write and is never held back. */
public final class MessageOutput {
    private final OutputStream out;
    private final ReentrantLock lock = new ReentrantLock();
    private final PayloadWriter payload = new PayloadWriter();

    public MessageOutput(OutputStream out) {
        this.out = out;
    }

    /** Sends; blocks while the pipe is full. */
    public void send(int session, Message message) throws IOException {
        lock.lock();
        try {
            int frame = payload.frame(session, message);
            out.write(payload.array(), 0, frame);
            out.flush();
        } finally {
            lock.unlock();
        }
    }
}
