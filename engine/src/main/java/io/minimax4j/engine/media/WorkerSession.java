package io.minimax4j.engine.media;

import io.minimax4j.engine.media.MediaException.Kind;
import io.minimax4j.engine.media.pipe.Credit;
import io.minimax4j.engine.media.pipe.Message;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * One session as its consumer sees it: messages in order, and room given back as they are taken. Its inbox is bounded
 * by the window the worker keeps to; a worker that does not keep to it is killed.
 */
final class WorkerSession implements AutoCloseable {
    private static final int GRANT_FROM = Credit.WINDOW / 4;

    private final WorkerProcess worker;
    private final int id;
    private final Duration progressTimeout;
    private final LinkedBlockingQueue<Message.Answer> inbox = new LinkedBlockingQueue<>(Credit.WINDOW / Short.BYTES);
    private int taken;
    private boolean ended;

    WorkerSession(WorkerProcess worker, int id, Duration progressTimeout) {
        this.worker = worker;
        this.id = id;
        this.progressTimeout = progressTimeout;
    }

    int id() {
        return id;
    }

    /** Called by the reader of the pipe; never blocks. False if the inbox overflows. */
    boolean deliver(Message.Answer answer) {
        return inbox.offer(answer);
    }

    void send(Message message) throws MediaException {
        worker.send(id, message);
    }

    /** The next answer; a failure is thrown. */
    Message.Answer take() throws MediaException, InterruptedException {
        Message.Answer answer = inbox.poll(progressTimeout.toMillis(), TimeUnit.MILLISECONDS);
        if (answer == null) {
            ended = true;
            String silence = "no progress for " + progressTimeout.toSeconds() + " s";
            worker.kill(silence);
            throw new MediaException(Kind.TIMEOUT, "the media worker made " + silence + " and was replaced");
        }
        if (answer instanceof Message.Failed(var kind, var reason)) {
            ended = true;
            throw new MediaException(kind, reason);
        }
        ended = answer instanceof Message.Tail || answer instanceof Message.Info;
        return answer;
    }

    /** The next answer, which must be of that type. */
    <A extends Message.Answer> A take(Class<A> type) throws MediaException, InterruptedException {
        Message.Answer answer = take();
        if (!type.isInstance(answer)) {
            throw new MediaException(Kind.INTERNAL, "the media worker answered with "
                    + answer.getClass().getSimpleName() + " instead of " + type.getSimpleName());
        }
        return type.cast(answer);
    }

    /** Says that the session has come to its proper end. */
    void end() {
        ended = true;
    }

    /** Gives back the room of an answer that was worked off. */
    void release(Message.Answer answer) throws MediaException {
        taken += Credit.cost(answer);
        if (taken >= GRANT_FROM) {
            send(new Message.Grant(taken));
            taken = 0;
        }
    }

    /** Forgets the session, and stops the work if it is not at its end. */
    @Override
    public void close() {
        worker.forget(id);
        if (!ended) {
            worker.cancel(id);
        }
    }
}
