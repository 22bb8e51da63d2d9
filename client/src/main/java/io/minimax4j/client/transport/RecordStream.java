package io.minimax4j.client.transport;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import io.minimax4j.client.error.MalformedReplyException;
import io.minimax4j.client.error.MiniMaxException;
import io.minimax4j.protocol.sse.LineTooLongException;
import io.minimax4j.protocol.sse.SseDecoder;
import io.minimax4j.protocol.sse.SseEvent;
import org.jspecify.annotations.Nullable;

/**
 * A streamed reply as records, one per event. A server that answers a plain JSON text instead, be it an error or the
 * whole reply, is read as a stream of that one record.
 *
 * <p>The first record is read at once, so that an error at the start counts as an error of the call and not of the
 * stream.
 */
public final class RecordStream<T> implements AutoCloseable {
    private final Reply reply;
    private final Shape<T> shape;
    private final SseDecoder events;
    private @Nullable T first;
    private boolean done;

    private RecordStream(Reply reply, Shape<T> shape, InputStream events, int longestLine) {
        this.reply = reply;
        this.shape = shape;
        this.events = new SseDecoder(events, longestLine);
    }

    /** Opens the stream; a line longer than that many bytes ends it with an error. */
    public static <T> RecordStream<T> open(Reply reply, Shape<T> shape, int longestLine) {
        if (!reply.json() && !reply.type().isEmpty() && !reply.type().equals("text/event-stream")) {
            throw reply.malformed(reply.type() + " instead of an event stream", null);
        }
        if (reply.json()) {
            RecordStream<T> one = new RecordStream<>(reply, shape, new ByteArrayInputStream(new byte[0]), longestLine);
            one.first = reply.read(shape);
            return one;
        }
        RecordStream<T> stream = new RecordStream<>(reply, shape, reply.body(), longestLine);
        try {
            stream.first = stream.next();
        } catch (IOException e) {
            throw reply.broken(e);
        }
        return stream;
    }

    /**
     * The next record, or null at the end.
     *
     * @throws IOException if the connection breaks, stalls or is closed, or the thread is interrupted
     */
    public @Nullable T next() throws IOException {
        T waiting = first;
        if (waiting != null) {
            first = null;
            return waiting;
        }
        SseEvent event = done ? null : event();
        while (event != null && !event.done()) {
            T value = record(event.data().getBytes(StandardCharsets.UTF_8));
            if (value != null) {
                return value;
            }
            event = event();
        }
        done |= event != null;
        return null;
    }

    private @Nullable SseEvent event() throws IOException {
        try {
            return events.next();
        } catch (LineTooLongException e) {
            throw reply.malformed(e.getMessage(), e);
        }
    }

    /** The event as a record; null for one that says nothing, which is passed over. */
    private @Nullable T record(byte[] json) {
        T value = whole(json);
        if (shape.complete().test(value)) {
            return value;
        }
        if (ErrorBody.of(json).tellsError()) {
            throw reply.refused(json);
        }
        return null;
    }

    /** A text that is no JSON because the stream ended within it is a cut, not a mistake of the server. */
    private T whole(byte[] json) {
        try {
            return reply.parse(json, shape);
        } catch (MalformedReplyException e) {
            throw events.cut() ? cut() : e;
        }
    }

    /** Whether the stream ended with {@code [DONE]}. */
    public boolean done() {
        return done;
    }

    /** The reply that the stream came in, for its headers and failures. */
    public Reply reply() {
        return reply;
    }

    /** What to throw for a stream that broke off. */
    public MiniMaxException broken(IOException e) {
        return reply.broken(e);
    }

    /** What to throw for a stream that ended too early. */
    public MiniMaxException cut() {
        return reply.broken(new EOFException("the stream was cut: it ended before its last event"));
    }

    @Override
    public void close() {
        reply.close();
    }
}
