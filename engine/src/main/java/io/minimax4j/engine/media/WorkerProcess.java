package io.minimax4j.engine.media;

import io.minimax4j.engine.media.MediaException.Kind;
import io.minimax4j.engine.media.pipe.BrokenFrameException;
import io.minimax4j.engine.media.pipe.Envelope;
import io.minimax4j.engine.media.pipe.Message;
import io.minimax4j.engine.media.pipe.MessageInput;
import io.minimax4j.engine.media.pipe.MessageOutput;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * One running worker process and the sessions on it.
 *
 * <p><b>Threads.</b> {@link #serve} is the only reader; it hands answers to inboxes and never blocks on a consumer.
 * Senders are the threads of the sessions; they can block while the pipe is full, which ends when the process reads on
 * or is killed. Nothing here waits for a sender, so that a process that stopped reading can always be killed.
 *
 * <p><b>Death.</b> However the process ends, {@code serve} returns. The process is then taken off the roster, and only
 * after that {@code end} gives every session a last answer, so that a repetition never meets the same process again. A
 * session opened during that moment is caught by the check after its registration.
 */
final class WorkerProcess {
    private final Process process;
    private final MessageInput in;
    private final MessageOutput out;
    private final Duration progressTimeout;
    private final Map<Integer, WorkerSession> sessions = new ConcurrentHashMap<>();
    private final AtomicInteger lastId = new AtomicInteger();
    private final CountDownLatch warm = new CountDownLatch(1);
    private volatile long lastSign = System.nanoTime();
    private volatile boolean ended;
    private volatile boolean usable = true;
    private volatile @Nullable String killedFor;

    WorkerProcess(Process process, Duration progressTimeout) {
        this.process = process;
        this.in = new MessageInput(process.getInputStream());
        this.out = new MessageOutput(process.getOutputStream());
        this.progressTimeout = progressTimeout;
    }

    long pid() {
        return process.pid();
    }

    /** False as soon as it is known to be dead or is to be killed. */
    boolean usable() {
        return usable;
    }

    int load() {
        return sessions.size();
    }

    /** Open until the engines of the process have run once, or it died. */
    CountDownLatch warm() {
        return warm;
    }

    /** Waits for the greeting; a process that is not ours or is of another version is refused. */
    void greet() throws IOException {
        Envelope first = in.read();
        if (first == null) {
            throw new IOException("the process ended before its greeting" + exitCode());
        }
        if (!(first.message() instanceof Message.Hello(int version)) || version != Message.Hello.VERSION) {
            throw new IOException("the process greeted with " + first.message() + ", expected version "
                    + Message.Hello.VERSION);
        }
        lastSign = System.nanoTime();
    }

    /** Reads until the process ends, and makes sure that it has; returns why it did. */
    String serve() {
        String reason = "it closed its pipe";
        try {
            for (Envelope next = in.read(); next != null; next = in.read()) {
                lastSign = System.nanoTime();
                receive(next);
            }
        } catch (IOException e) {
            reason = String.valueOf(e.getMessage());
        }
        usable = false;
        process.destroyForcibly();
        String known = killedFor;
        return (known != null ? known : reason) + exitCode();
    }

    private void receive(Envelope envelope) throws BrokenFrameException {
        switch (envelope.message()) {
            case Message.Warm _ -> warm.countDown();
            case Message.Answer answer -> deliver(envelope.session(), answer);
            default -> {
            }
        }
    }

    /** An answer to a session that is gone is dropped: it was on its way when the session was cancelled. */
    private void deliver(int id, Message.Answer answer) {
        WorkerSession session = sessions.get(id);
        if (session != null && !session.deliver(answer)) {
            kill("it sent more than its window");
        }
    }

    /** Tells every session that the process has ended. It must not be found by new ones any more. */
    void end(String why) {
        ended = true;
        warm.countDown();
        sessions.values().forEach(session -> tellEnd(session, why));
    }

    private static void tellEnd(WorkerSession session, String why) {
        session.deliver(new Message.Failed(Kind.WORKER_DIED, "the media worker ended during the work: " + why));
    }

    private String exitCode() {
        try {
            return process.waitFor(Duration.ofSeconds(2)) ? " (exit code " + process.exitValue() + ")" : "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    WorkerSession open(Message.Opening opening) throws MediaException {
        WorkerSession session = new WorkerSession(this, lastId.incrementAndGet(), progressTimeout);
        sessions.put(session.id(), session);
        try {
            send(session.id(), opening);
        } catch (MediaException e) {
            forget(session.id());
            throw e;
        }
        if (ended) {
            tellEnd(session, "it had just ended");
        }
        return session;
    }

    void send(int session, Message message) throws MediaException {
        try {
            out.send(session, message);
        } catch (IOException e) {
            usable = false;
            throw new MediaException(Kind.WORKER_DIED, "the media worker takes no more work: " + e.getMessage());
        }
    }

    void forget(int session) {
        sessions.remove(session);
    }

    void cancel(int session) {
        try {
            out.send(session, new Message.Cancel());
        } catch (IOException e) {
            // The process is gone, and the work with it.
        }
    }

    /** True if no sign of life came for longer than that. */
    boolean silentFor(Duration time) {
        return System.nanoTime() - lastSign > time.toNanos();
    }

    void kill(String reason) {
        usable = false;
        killedFor = reason;
        process.destroyForcibly();
    }
}
