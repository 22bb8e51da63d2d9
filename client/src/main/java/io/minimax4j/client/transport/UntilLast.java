package io.minimax4j.client.transport;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/** Events of a stream that tells by one of them that it is the last: an end before that is a failure, one after it is not. */
public final class UntilLast<T> implements AutoCloseable {
    private final RecordStream<T> events;
    private final Predicate<T> last;
    private boolean finished;

    public UntilLast(RecordStream<T> events, Predicate<T> last) {
        this.events = events;
        this.last = last;
    }

    /**
     * The next event, waiting for it; null at an orderly end.
     *
     * @throws io.minimax4j.client.error.MiniMaxException if it broke off, stalled, was refused, or the thread was interrupted
     */
    public @Nullable T next() {
        try {
            T event = events.next();
            if (event != null) {
                finished |= last.test(event);
                return event;
            }
            if (events.done() || finished) {
                return null;
            }
            throw events.cut();
        } catch (IOException e) {
            if (finished && !(e instanceof InterruptedIOException)) {
                return null;
            }
            throw events.broken(e);
        }
    }

    /** What it came in. */
    public Reply reply() {
        return events.reply();
    }

    @Override
    public void close() {
        events.close();
    }
}
