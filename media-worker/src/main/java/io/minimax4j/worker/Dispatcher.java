package io.minimax4j.worker;

import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaException.Kind;
import io.minimax4j.engine.media.pipe.Envelope;
import io.minimax4j.engine.media.pipe.Message;
import io.minimax4j.engine.media.pipe.MessageOutput;
import io.minimax4j.worker.session.Session;
import io.minimax4j.worker.session.SessionCancelledException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Gives each session a thread for as long as it works. Platform threads, because native code calls back into Java and
 * waits there for a slow consumer, which would hold on to the carrier of a virtual thread.
 */
final class Dispatcher {
    private final Studio studio;
    private final MessageOutput out;
    private final Map<Integer, Session> sessions = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());

    Dispatcher(Studio studio, MessageOutput out) {
        this.studio = studio;
        this.out = out;
    }

    /** Called by the reader of the pipe only; never blocks. */
    void dispatch(Envelope envelope) {
        switch (envelope.message()) {
            case Message.Opening opening -> open(envelope.session(), opening);
            case Message.Following following -> follow(envelope.session(), following);
            default -> throw new IllegalStateException("a supervisor does not send " + envelope.message());
        }
    }

    private void open(int id, Message.Opening order) {
        Session session = new Session(id, out);
        sessions.put(id, session);
        threads.execute(() -> {
            try {
                work(order, session);
            } finally {
                sessions.remove(id);
            }
        });
    }

    /** What is for a session that has ended meanwhile needs no answer. */
    private void follow(int id, Message.Following message) {
        Session session = sessions.get(id);
        if (session != null) {
            session.receive(message);
        }
    }

    private void work(Message.Opening order, Session session) {
        try {
            try {
                studio.work(order, session);
            } catch (MediaException e) {
                session.send(new Message.Failed(e.kind(), String.valueOf(e.getMessage())));
            } catch (SessionCancelledException e) {
                throw e;
            } catch (Throwable e) {
                e.printStackTrace();
                session.send(new Message.Failed(Kind.INTERNAL, "fault in the media worker: " + e));
            }
        } catch (SessionCancelledException e) {
            // Nobody waits for an answer.
        }
    }
}
