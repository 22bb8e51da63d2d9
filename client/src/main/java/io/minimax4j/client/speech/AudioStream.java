package io.minimax4j.client.speech;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;

import io.minimax4j.client.error.MiniMaxException;
import io.minimax4j.client.transport.HexPieces;
import io.minimax4j.protocol.speech.ExtraInfo;
import org.jspecify.annotations.Nullable;

/**
 * Speech on its way, in pieces that make a playable file when they are joined in order. Iterate it once, or have it
 * written, and close it; closing early closes the connection.
 *
 * <p>The same whether it comes over HTTP or a socket. A stream that breaks off before its last event throws a {@code
 * ConnectionException}, a stalled one a {@code DeadlineException}. Not for use by several threads at once, except
 * {@link #close()}.
 */
public final class AudioStream implements Iterable<byte[]>, AutoCloseable {
    private final AudioEvents events;
    private final SubtitlesSoFar subtitles = new SubtitlesSoFar();
    private final HexPieces pieces;
    private @Nullable ExtraInfo info;
    private @Nullable String traceId;
    private @Nullable String subtitleLink;

    AudioStream(AudioEvents events) {
        this.events = events;
        this.pieces = new HexPieces(new Noted());
        this.traceId = events.traceId();
    }

    /** The events, of which everything but the audio is noted as they pass. */
    private final class Noted implements HexPieces.Source {
        @Override
        public HexPieces.@Nullable Event next() {
            AudioEvent event = events.next();
            if (event == null) {
                return null;
            }
            note(event);
            return new HexPieces.Event(event.hex(), event.last(), event.size());
        }

        @Override
        public MiniMaxException malformed(String what) {
            return events.malformed(what);
        }

        @Override
        public void close() {
            events.close();
        }
    }

    /** The pieces, none of them empty. All iterators share one position. */
    @Override
    public Iterator<byte[]> iterator() {
        return pieces.iterator();
    }

    /** Writes every piece as it comes, flushed, and tells how many bytes that were. */
    public long writeTo(OutputStream out) throws IOException {
        return pieces.writeTo(out);
    }

    /**
     * Writes the clip to a file, whole or not at all, and gives the path back.
     *
     * @throws UncheckedIOException if the file cannot be written
     * @throws IllegalStateException if pieces were taken before, which the file would lack
     */
    public Path save(Path file) {
        return pieces.save(file);
    }

    /** Reads the rest and gives the clip as a whole. */
    public Audio toAudio() {
        byte[] whole = pieces.whole();
        return new Audio(whole, info, subtitleLink, traceId, this::subtitles);
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

    /** Ends the stream; what has not come yet is not waited for. */
    @Override
    public void close() {
        pieces.close();
    }
}
