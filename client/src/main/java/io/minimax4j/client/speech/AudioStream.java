package io.minimax4j.client.speech;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

import io.minimax4j.client.error.MiniMaxException;
import io.minimax4j.client.transport.RecordStream;
import io.minimax4j.client.transport.TargetFile;
import io.minimax4j.protocol.speech.ExtraInfo;
import io.minimax4j.protocol.speech.SpeechReply;
import org.jspecify.annotations.Nullable;

/**
 * Speech on its way, in pieces that make a playable file when they are joined in order. Iterate it once, or have it
 * written, and close it; closing early closes the connection.
 *
 * <p>The last event may repeat the whole clip. Its audio counts only if nothing came before, or if the size that the
 * platform tells shows it to be a last piece. A stream that breaks off before its last event throws a {@code
 * ConnectionException}, a stalled one a {@code DeadlineException}. Not for use by several threads at once, except
 * {@link #close()}.
 */
public final class AudioStream implements Iterable<byte[]>, AutoCloseable {
    private final RecordStream<SpeechReply> events;
    private byte @Nullable [] next;
    private long delivered;
    private boolean finished;
    private boolean ended;
    private boolean begun;
    private @Nullable MiniMaxException failure;
    private @Nullable ExtraInfo info;
    private @Nullable String traceId;

    AudioStream(RecordStream<SpeechReply> events) {
        this.events = events;
        this.traceId = events.reply().traceId();
    }

    /** The pieces, none of them empty. All iterators share one position. */
    @Override
    public Iterator<byte[]> iterator() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return peek() != null;
            }

            @Override
            public byte[] next() {
                byte[] piece = peek();
                if (piece == null) {
                    throw new NoSuchElementException("the stream has ended");
                }
                next = null;
                begun = true;
                return piece;
            }
        };
    }

    /** Writes every piece as it comes, flushed, and tells how many bytes that were. */
    public long writeTo(OutputStream out) throws IOException {
        long written = 0;
        for (byte[] piece : this) {
            out.write(piece);
            out.flush();
            written += piece.length;
        }
        return written;
    }

    /**
     * Writes the clip to a file, whole or not at all, and gives the path back.
     *
     * @throws UncheckedIOException if the file cannot be written
     * @throws IllegalStateException if pieces were taken before, which the file would lack
     */
    public Path save(Path file) {
        if (begun) {
            throw new IllegalStateException(
                    "Cannot save the audio to " + file + ": its first pieces were read already");
        }
        try {
            new TargetFile(file).write(this::writeTo);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot save the audio to " + file, e);
        }
    }

    /** Length, rates and what was charged: known when the stream has ended. */
    public Optional<ExtraInfo> info() {
        return Optional.ofNullable(info);
    }

    /** The id by which the platform finds the request. */
    public Optional<String> traceId() {
        return Optional.ofNullable(traceId);
    }

    private byte @Nullable [] peek() {
        if (failure != null) {
            throw failure;
        }
        while (next == null && !ended) {
            next = pull();
        }
        return next;
    }

    private byte @Nullable [] pull() {
        try {
            SpeechReply event = events.next();
            if (event != null) {
                return piece(event);
            }
            end(events.done() || finished ? null : events.cut());
        } catch (IOException e) {
            end(finished && !(e instanceof InterruptedIOException) ? null : events.broken(e));
        } catch (MiniMaxException e) {
            end(e);
        }
        return null;
    }

    private byte @Nullable [] piece(SpeechReply event) {
        info = event.extraInfo() == null ? info : event.extraInfo();
        traceId = event.traceId() == null ? traceId : event.traceId();
        String hex = event.data() == null || event.data().audio() == null ? "" : event.data().audio();
        boolean last = last(event);
        finished |= last;
        if (hex.isEmpty() || last && repeats(hex.length() / 2)) {
            return null;
        }
        byte[] piece = Hex.decode(hex, events.reply());
        delivered += piece.length;
        return piece;
    }

    /** The end says so by its status, or, where the status is left out, by carrying the measures of the clip. */
    private static boolean last(SpeechReply event) {
        int status = event.data() == null ? 0 : event.data().status();
        return status == SpeechReply.Data.DONE || status == 0 && event.extraInfo() != null;
    }

    /** Whether audio of that size in the last event is the clip again, and not its last piece. */
    private boolean repeats(int size) {
        boolean completes = info != null && delivered + size == info.audioSize();
        return delivered > 0 && !completes;
    }

    /** A failure is kept: whoever asks again must not take what came so far for the whole. */
    private void end(@Nullable MiniMaxException cause) {
        ended = true;
        failure = cause;
        events.close();
        if (cause != null) {
            throw cause;
        }
    }

    /** Ends the stream; what has not come yet is not waited for. */
    @Override
    public void close() {
        events.close();
    }
}
