package io.minimax4j.client.transport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

import io.minimax4j.client.error.MiniMaxException;
import org.jspecify.annotations.Nullable;

/**
 * Audio that comes as hex in events, in pieces that make a playable file when they are joined in order.
 *
 * <p>The last event may repeat the whole. Its audio counts only if nothing came before, or if the size that is told shows it
 * to be a last piece. Not for use by several threads at once, except {@link #close()}.
 */
public final class HexPieces implements Iterable<byte[]>, AutoCloseable {
    private static final byte[] NOTHING = {};

    private final Source source;
    private byte @Nullable [] next;
    private long delivered;
    private boolean ended;
    private boolean begun;
    private @Nullable MiniMaxException failure;

    public HexPieces(Source source) {
        this.source = source;
    }

    /**
     * One event.
     *
     * @param hex the audio, empty if there is none
     * @param last whether it is the last of what was asked for, so that its audio may be the whole again
     * @param size how many bytes the whole has, 0 if that is not told
     */
    public record Event(String hex, boolean last, long size) {}

    /** Where events come from. */
    public interface Source {
        /**
         * The next event, waiting for it; null at an orderly end.
         *
         * @throws MiniMaxException if it broke off, stalled, was refused, or the thread was interrupted
         */
        @Nullable
        Event next();

        /** What to throw for an event that is not what the contract says. */
        MiniMaxException malformed(String what);

        /** What has not come yet is not waited for. */
        void close();
    }

    /** Audio as the wire carries it: two hexadecimal digits a byte, of either case. */
    public static byte[] decode(String hex, Function<String, MiniMaxException> malformed) {
        try {
            return HexFormat.of().parseHex(hex);
        } catch (IllegalArgumentException e) {
            throw malformed.apply("audio that is not hex");
        }
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
     * Writes all to a file, whole or not at all, and gives the path back.
     *
     * @throws UncheckedIOException if the file cannot be written
     * @throws IllegalStateException if pieces were taken before, which the file would lack
     */
    public Path save(Path file) {
        requireUntouched("save the audio to " + file);
        try {
            new TargetFile(file).write(this::writeTo);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot save the audio to " + file, e);
        }
    }

    /**
     * Reads all of them.
     *
     * @throws IllegalStateException if pieces were taken before
     */
    public byte[] whole() {
        requireUntouched("give the audio as a whole");
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    private void requireUntouched(String what) {
        if (begun) {
            throw new IllegalStateException("Cannot " + what + ": its first pieces were read already");
        }
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
            Event event = source.next();
            if (event != null) {
                return piece(event);
            }
            end(null);
        } catch (MiniMaxException e) {
            end(e);
        }
        return null;
    }

    private byte @Nullable [] piece(Event event) {
        boolean again = event.last() && repeats(event);
        byte[] piece = event.hex().isEmpty() || again ? NOTHING : decode(event.hex(), source::malformed);
        delivered = event.last() ? 0 : delivered + piece.length;
        return piece.length == 0 ? null : piece;
    }

    /** Whether the audio of a last event is the whole again, and not the last piece. */
    private boolean repeats(Event event) {
        boolean completes = event.size() > 0 && delivered + event.hex().length() / 2 == event.size();
        return delivered > 0 && !completes;
    }

    /** A failure is kept: whoever asks again must not take what came so far for the whole. */
    private void end(@Nullable MiniMaxException cause) {
        ended = true;
        failure = cause;
        source.close();
        if (cause != null) {
            throw cause;
        }
    }

    @Override
    public void close() {
        source.close();
    }
}
