package io.minimax4j.worker.session;

import io.minimax4j.engine.media.pipe.Credit;
import io.minimax4j.engine.media.pipe.Message;
import io.minimax4j.engine.media.pipe.MessageOutput;
import java.io.IOException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

/**
 * One session. Its work runs on one thread; the reader of the pipe calls {@link #receive}. Sending waits for room at the
 * consumer, so that a consumer that stalls holds up this session's thread and nothing else.
 */
public final class Session {
    private static final int FREE_PASS = Integer.MAX_VALUE / 2;

    private final int id;
    private final MessageOutput out;
    private final Semaphore window = new Semaphore(Credit.WINDOW);
    private final LinkedBlockingQueue<Message.Following> inbox = new LinkedBlockingQueue<>();
    private volatile boolean cancelled;

    public Session(int id, MessageOutput out) {
        this.id = id;
        this.out = out;
    }

    /** Takes what the supervisor sends into this session. */
    public void receive(Message.Following message) {
        switch (message) {
            case Message.Grant(int bytes) -> window.release(bytes);
            case Message.Cancel cancel -> cancel(cancel);
            default -> inbox.add(message);
        }
    }

    private void cancel(Message.Cancel cancel) {
        cancelled = true;
        window.release(FREE_PASS);
        inbox.add(cancel);
    }

    /** True once nobody wants the result any more. */
    public boolean cancelled() {
        return cancelled;
    }

    /** Sends; waits while the consumer has no room. */
    public void send(Message.Answer message) {
        window.acquireUninterruptibly(Credit.cost(message));
        checkWanted();
        try {
            out.send(id, message);
        } catch (IOException e) {
            // The supervisor is gone. The end of our input follows and ends the process.
            cancelled = true;
            throw new SessionCancelledException();
        }
    }

    /** The next message of the supervisor. */
    public Message.Following take() throws InterruptedException {
        Message.Following message = inbox.take();
        checkWanted();
        return message;
    }

    /** Unwinds the work if nobody wants its result any more. */
    public void checkWanted() {
        if (cancelled) {
            throw new SessionCancelledException();
        }
    }
}
