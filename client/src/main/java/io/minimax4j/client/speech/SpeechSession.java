package io.minimax4j.client.speech;

import java.io.EOFException;
import java.io.InterruptedIOException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;

import io.minimax4j.client.error.MiniMaxException;
import io.minimax4j.client.transport.Budget;
import io.minimax4j.client.transport.Patience;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.protocol.speech.SocketEvent;
import io.minimax4j.protocol.speech.SocketReply;
import org.jspecify.annotations.Nullable;

/**
 * One connection that speaks text after text, each to a clip of its own (contract section 2). The first sound comes
 * sooner than with a request for each, and texts may be handed in ahead: they are spoken in their order.
 *
 * <pre>{@code
 * try (SpeechSession session = minimax.speech().session(manner)) {
 *     AudioStream hello = session.say("Hello.");
 *     AudioStream bye = session.say("Goodbye.");
 *     hello.save(Path.of("hello.mp3"));
 *     bye.save(Path.of("bye.mp3"));
 * }
 * }</pre>
 *
 * <p>The streams are read in the order of their texts, since that is how the audio comes; a stream that is closed is
 * passed over. What is not read makes the server wait. A text that the server passes over (codes 2203 to 2205) fails
 * alone; every other failure ends the session, and is thrown by all that is called afterwards.
 *
 * <p>Any thread may say something while another reads.
 */
public final class SpeechSession implements AutoCloseable {
    private final SpeechSocket socket;
    private final Deque<Said> unanswered = new ConcurrentLinkedDeque<>();
    private final ReentrantLock saying = new ReentrantLock(true);
    private final ReentrantLock reading = new ReentrantLock();
    private volatile boolean finished;

    SpeechSession(SpeechSocket socket, SessionOptions options) {
        this.socket = socket;
        options.keepAlive().ifPresent(pause -> socket.every(pause, this::keepAlive));
    }

    /**
     * Hands in a text, at most 10,000 characters; the stream is its audio, with subtitles if the session was opened with
     * them.
     *
     * @throws IllegalStateException if the session was finished
     */
    public AudioStream say(String text) {
        saying.lock();
        try {
            if (finished) {
                throw new IllegalStateException("The session is finished; open another one to say more");
            }
            return new AudioStream(sent(new Said(), text));
        } finally {
            saying.unlock();
        }
    }

    private Said sent(Said said, String text) {
        unanswered.add(said);
        socket.send(SocketEvent.say(text));
        return said;
    }

    /**
     * On this socket pings are not told to count. An empty text does, is answered by one message, and is of use only where
     * nothing else is under way.
     */
    private void keepAlive() {
        if (unanswered.isEmpty() && saying.tryLock()) {
            try {
                if (!finished && unanswered.isEmpty()) {
                    Said nothing = new Said();
                    nothing.unwanted = true;
                    sent(nothing, "");
                }
            } catch (MiniMaxException e) {
                // whoever uses the session next is told
            } finally {
                saying.unlock();
            }
        }
    }

    /** Says that no more text will come. The streams that were given can still be read to their ends. */
    public void finish() {
        saying.lock();
        try {
            if (!finished) {
                finished = true;
                socket.send(SocketEvent.named(SocketEvent.FINISH));
            }
        } finally {
            saying.unlock();
        }
    }

    /** Ends the session; what has not come yet is not waited for. */
    @Override
    public void close() {
        socket.close();
    }

    /** A text that was said, and the way to its audio. */
    private final class Said implements AudioEvents {
        private @Nullable Budget budget;
        private volatile boolean unwanted;
        private volatile boolean answered;
        private volatile @Nullable MiniMaxException refused;

        /** A text that is not even queued is refused out of its turn: it is the one that came last. */
        private void refuse(MiniMaxException why) {
            refused = why;
            answered = true;
        }

        @Override
        public @Nullable AudioEvent next() {
            try {
                reading.lockInterruptibly();
            } catch (InterruptedException e) {
                throw socket.broken(new InterruptedIOException());
            }
            try {
                AudioEvent event = null;
                while (event == null && !answered) {
                    event = step();
                }
                MiniMaxException why = refused;
                if (why != null) {
                    throw why;
                }
                return event;
            } finally {
                reading.unlock();
            }
        }

        /** Takes one reply; null if it says nothing about this text. */
        private @Nullable AudioEvent step() {
            Said first = unanswered.element();
            if (first != this && !first.unwanted) {
                throw new IllegalStateException("The audio of an earlier text comes first: read its stream to the end,"
                        + " or close it to pass over it");
            }
            SocketReply reply = socket.receive(budget());
            MiniMaxException wrong = socket.softFailure(reply);
            if (SocketReply.FINISHED.equals(reply.event())) {
                throw socket.broken(new EOFException("the session ended before the audio did"));
            }
            if (wrong != null && !Boolean.TRUE.equals(reply.isFinal())) {
                unanswered.removeLast().refuse(wrong);
                return null;
            }
            if (wrong == null && !audio(reply)) {
                return null;
            }
            AudioEvent event = event(reply, wrong != null);
            if (event.last()) {
                first.answered = true;
                unanswered.remove();
            }
            if (first == this && wrong != null) {
                throw wrong;
            }
            return first == this ? event : null;
        }

        private Budget budget() {
            Budget known = budget;
            if (known == null) {
                known = socket.budget(Patience.STREAM);
                budget = known;
            }
            return known;
        }

        @Override
        public @Nullable String traceId() {
            return null;
        }

        @Override
        public MiniMaxException malformed(String what) {
            return socket.malformed(what);
        }

        @Override
        public Subtitles subtitles(String link) {
            return socket.subtitles(link);
        }

        @Override
        public void close() {
            unwanted = true;
        }
    }

    /** Audio says so by its event, or, where the event is left out, by what it carries. */
    private static boolean audio(SocketReply reply) {
        return SocketReply.CONTINUED.equals(reply.event())
                || reply.event() == null && (reply.data() != null || reply.isFinal() != null);
    }

    static AudioEvent event(SocketReply reply, boolean failed) {
        SocketReply.SocketAudio data = reply.data();
        boolean last = failed || (reply.isFinal() == null ? reply.extraInfo() != null : reply.isFinal());
        return new AudioEvent(data == null || data.audio() == null ? "" : data.audio(), last,
                AudioEvent.size(reply.extraInfo()), reply.extraInfo(), reply.traceId(),
                data == null ? null : data.subtitle(), null, null);
    }
}
