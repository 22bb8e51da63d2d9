package io.minimax4j.client.speech;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

import io.minimax4j.client.error.MiniMaxException;
import io.minimax4j.client.transport.TargetFile;
import io.minimax4j.protocol.speech.ExtraInfo;
import org.jspecify.annotations.Nullable;

/**
 * Speech on its way, in pieces that make a playable file when they are joined in order. Iterate it once, or have it
 * written, and close it; closing early closes the connection.
 *
 * <p>The same whether it comes over HTTP or a socket. The last event may repeat the whole clip. Its audio counts only if nothing came before, or if the size that the
 * platform tells shows it to be a last piece. A stream that breaks off before its last event throws a {@code
 * ConnectionException}, a stalled one a {@code DeadlineException}. Not for use by several threads at once, except
 * {@link #close()}.
 */
public final class AudioStream implements Iterable<byte[]>, AutoCloseable {
    private static final byte[] NOTHING = {};

    private final AudioEvents events;
    private final SubtitlesSoFar subtitles = new SubtitlesSoFar();
    private byte @Nullable [] next;
    private long delivered;
    private boolean ended;
    private boolean begun;
    private @Nullable MiniMaxException failure;
    private @Nullable ExtraInfo info;
    private @Nullable String traceId;
    private @Nullable String subtitleLink;

    AudioStream(AudioEvents events) {
        this.events = events;
        this.traceId = events.traceId();
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

    /** Reads the rest and gives the clip as a whole. */
    public Audio toAudio() {
        if (begun) {
            throw new IllegalStateException("Cannot give the audio as a whole: its first pieces were read already");
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        forEach(whole::writeBytes);
        return new Audio(whole.toByteArray(), info, subtitleLink, traceId, this::subtitles);
    }

    /**
     * The sentences that were told up to the piece that was read last; all of them when the stream has ended. Where the
     * end gives a link to them instead, it is followed.
     */
    public Subtitles subtitles() {
        Subtitles told = subtitles.told();
        String link = subtitleLink;
        return told.isEmpty() && link != null ? fetched(link) : told;
    }

    private Subtitles fetched(String link) {
        Subtitles all = events.subtitles(link);
        subtitles.replace(all.sentences());
        return all;
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
            AudioEvent event = events.next();
            if (event != null) {
                return piece(event);
            }
            end(null);
        } catch (MiniMaxException e) {
            end(e);
        }
        return null;
    }

    private byte @Nullable [] piece(AudioEvent event) {
        note(event);
        boolean again = event.last() && repeats(event);
        byte[] piece = event.hex().isEmpty() || again ? NOTHING : Hex.decode(event.hex(), events::malformed);
        delivered = event.last() ? 0 : delivered + piece.length;
        return piece.length == 0 ? null : piece;
    }

    private void note(AudioEvent event) {
        info = event.info() == null ? info : event.info();
        traceId = event.traceId() == null ? traceId : event.traceId();
        subtitleLink = event.subtitleLink() == null || event.subtitleLink().isBlank()
                ? subtitleLink
                : event.subtitleLink();
        if (event.subtitles() != null && !event.subtitles().isEmpty()) {
            subtitles.replace(event.subtitles());
        } else if (event.subtitle() != null) {
            subtitles.add(event.subtitle());
        }
    }

    /** Whether the audio of the last event of a request is the clip again, and not its last piece. */
    private boolean repeats(AudioEvent event) {
        boolean completes = event.size() > 0 && delivered + event.hex().length() / 2 == event.size();
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
