package io.minimax4j.client.speech;

import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

import io.minimax4j.client.error.MiniMaxException;
import io.minimax4j.client.transport.Budget;
import io.minimax4j.client.transport.Patience;
import io.minimax4j.protocol.speech.ExtraInfo;
import io.minimax4j.protocol.speech.SocketEvent;
import io.minimax4j.protocol.speech.SocketReply;
import io.minimax4j.protocol.speech.Subtitle;
import org.jspecify.annotations.Nullable;

/**
 * Speech of a text that is still being written, such as the answer of a chat: it is handed in piece by piece, of whatever
 * size, and comes back sentence by sentence (contract section 3). One thread says, another one reads.
 *
 * <pre>{@code
 * try (LiveSpeech live = minimax.speech().live(manner)) {
 *     live.say("It was a dark and ");
 *     live.say("stormy night. The rain fell.");
 *     live.finish();
 *     for (AudioStream sentence : live) {
 *         sentence.writeTo(player);
 *     }
 * }
 * }</pre>
 *
 * <p>Going on to the next sentence passes over what was not read of the one before. A sentence that {@link #cancel()} cut
 * off ends where it was cut. A text that the server passes over (codes 2204 and 2205) is told by the iterator between two
 * sentences, and the session goes on: ask the iterator again. Every other failure ends the session.
 *
 * <p>Between sentences the iterator waits for as long as the server shows that it is there; within one, and after
 * {@link #finish()}, nothing may stall.
 */
public final class LiveSpeech implements Iterable<AudioStream>, AutoCloseable {
    private final SpeechSocket socket;
    private final ReentrantLock saying = new ReentrantLock(true);
    private final ReentrantLock reading = new ReentrantLock();
    private final AtomicInteger cancelling = new AtomicInteger();
    private final AtomicInteger flushing = new AtomicInteger();
    private final Deque<MiniMaxException> passedOver = new ArrayDeque<>();
    private volatile boolean finished;
    private @Nullable Sentence current;
    private @Nullable SocketReply pushedBack;
    private @Nullable AudioStream next;
    private boolean ended;

    LiveSpeech(SpeechSocket socket, SessionOptions options) {
        this.socket = socket;
        options.keepAlive().ifPresent(pause -> socket.every(pause, socket::ping));
    }

    /**
     * Hands in a piece of the text. A sentence is spoken as soon as it is whole; what is not, waits for more, for a
     * {@link #flush()}, or for a moment of silence.
     *
     * @throws IllegalStateException if the session was finished
     */
    public void say(String piece) {
        send(SocketEvent.say(piece));
    }

    /** Has the rest spoken, though its sentence is not whole. */
    public void flush() {
        flushing.incrementAndGet();
        send(SocketEvent.named(SocketEvent.FLUSH));
    }

    /** Drops what was not spoken yet, and all audio that has not been read. More may be said afterwards. */
    public void cancel() {
        cancelling.incrementAndGet();
        send(SocketEvent.named(SocketEvent.CANCEL));
    }

    /** Has the rest spoken and ends the session; the iterator then comes to its end. */
    public void finish() {
        saying.lock();
        try {
            if (!finished) {
                socket.send(SocketEvent.named(SocketEvent.FINISH));
                finished = true;
            }
        } finally {
            saying.unlock();
        }
    }

    private void send(SocketEvent event) {
        saying.lock();
        try {
            if (finished) {
                throw new IllegalStateException("The session is finished; open another one to say more");
            }
            socket.send(event);
        } finally {
            saying.unlock();
        }
    }

    /** The sentences, each as a playable clip. All iterators share one position. */
    @Override
    public Iterator<AudioStream> iterator() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return peek() != null;
            }

            @Override
            public AudioStream next() {
                AudioStream sentence = peek();
                if (sentence == null) {
                    throw new NoSuchElementException("the session has ended");
                }
                next = null;
                return sentence;
            }
        };
    }

    private @Nullable AudioStream peek() {
        lock();
        try {
            if (next == null && !ended) {
                next = advance();
            }
            return next;
        } finally {
            reading.unlock();
        }
    }

    private void lock() {
        try {
            reading.lockInterruptibly();
        } catch (InterruptedException e) {
            throw socket.broken(new InterruptedIOException());
        }
    }

    private @Nullable AudioStream advance() {
        Sentence before = current;
        while (before != null && before.next() != null) {
            // what was not read is passed over
        }
        while (true) {
            MiniMaxException told = passedOver.poll();
            if (told != null) {
                throw told;
            }
            SocketReply reply = receive(socket.budget(Patience.TRANSFER));
            if (SocketReply.FINISHED.equals(reply.event())) {
                ended = true;
                return null;
            }
            if (SocketReply.SENTENCE_START.equals(reply.event()) || audible(reply)) {
                pushedBack = audible(reply) ? reply : null;
                Sentence sentence = new Sentence();
                current = sentence;
                return new AudioStream(sentence);
            }
        }
    }

    /** The next reply that counts; what a cancellation on its way has made void does not. */
    private SocketReply receive(Budget budget) {
        SocketReply reply = pushedBack == null ? received(budget) : pushedBack;
        pushedBack = null;
        while (cancelling.get() > 0 && !survives(reply)) {
            reply = received(budget);
        }
        if (SocketReply.CANCELED.equals(reply.event())) {
            flushing.set(0);
            cancelling.updateAndGet(count -> Math.max(0, count - 1));
        }
        return reply;
    }

    private static boolean survives(SocketReply reply) {
        return SocketReply.CANCELED.equals(reply.event()) || SocketReply.FINISHED.equals(reply.event());
    }

    private SocketReply received(Budget budget) {
        SocketReply reply = socket.receive(budget, this::idle);
        MiniMaxException wrong = socket.softFailure(reply);
        if (wrong != null) {
            passedOver.add(wrong);
        } else if (SocketReply.FLUSHED.equals(reply.event())) {
            flushing.updateAndGet(count -> Math.max(0, count - 1));
        }
        return reply;
    }

    /** Whether nothing is owed, so that silence is no sign of a stall. */
    private boolean idle() {
        Sentence speaking = current;
        return !finished && flushing.get() == 0 && cancelling.get() == 0 && (speaking == null || speaking.over);
    }

    private boolean audible(SocketReply reply) {
        boolean named = SocketReply.CONTINUED.equals(reply.event()) || reply.event() == null;
        return named && reply.data() != null && socket.softFailure(reply) == null;
    }

    /** Ends the session; what has not come yet is not waited for. */
    @Override
    public void close() {
        socket.close();
    }

    /** One sentence. It may be spoken by several requests; their measures and times are put together. */
    private final class Sentence implements AudioEvents {
        private final Budget budget = socket.budget(Patience.STREAM);
        private volatile boolean over;
        private @Nullable ExtraInfo soFar;
        private int codePoints;
        private int lastPlace;

        @Override
        public @Nullable AudioEvent next() {
            lock();
            try {
                AudioEvent event = null;
                while (event == null && !over) {
                    event = step();
                }
                return event;
            } finally {
                reading.unlock();
            }
        }

        private @Nullable AudioEvent step() {
            SocketReply reply = receive(budget);
            if (audible(reply)) {
                return event(reply);
            }
            if (ends(reply)) {
                over = true;
                boolean begunNext = SocketReply.SENTENCE_START.equals(reply.event());
                pushedBack = begunNext || SocketReply.FINISHED.equals(reply.event()) ? reply : null;
            }
            return null;
        }

        private boolean ends(SocketReply reply) {
            return SocketReply.SENTENCE_END.equals(reply.event()) || SocketReply.SENTENCE_START.equals(reply.event())
                    || SocketReply.FINISHED.equals(reply.event()) || SocketReply.CANCELED.equals(reply.event());
        }

        private AudioEvent event(SocketReply reply) {
            AudioEvent event = SpeechSession.event(reply, false);
            Subtitle subtitle = event.subtitle() == null ? null : placed(event.subtitle());
            if (event.last()) {
                codePoints = lastPlace;
                soFar = soFar == null ? event.info() : event.info() == null ? soFar : soFar.plus(event.info());
            }
            return new AudioEvent(event.hex(), event.last(), event.size(), event.last() ? soFar : null, event.traceId(),
                    subtitle, null, null);
        }

        /** Times and places are told within one request. */
        private Subtitle placed(Subtitle told) {
            Subtitle placed = told.later(soFar == null ? 0 : soFar.audioLength()).behind(codePoints);
            lastPlace = Math.max(lastPlace, placed.textEnd());
            return placed;
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

        /** What is left of it is passed over when the next one is asked for. */
        @Override
        public void close() {}
    }
}
