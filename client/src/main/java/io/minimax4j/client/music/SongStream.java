package io.minimax4j.client.music;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;

import io.minimax4j.client.error.MiniMaxException;
import io.minimax4j.client.transport.HexPieces;
import io.minimax4j.client.transport.UntilLast;
import io.minimax4j.protocol.music.MusicReply;
import io.minimax4j.protocol.music.MusicReply.MusicInfo;
import org.jspecify.annotations.Nullable;

/**
 * A song on its way, in pieces that make a playable file when they are joined in order. Iterate it once, or have it written,
 * and close it; closing early closes the connection.
 *
 * <p>A repeat of the whole song at the end, which some servers send, is dropped. A stream that breaks off before its last
 * event throws a {@code ConnectionException}, a stalled one a {@code DeadlineException}. Not for use by several threads at
 * once, except {@link #close()}.
 */
public final class SongStream implements Iterable<byte[]>, AutoCloseable {
    private final UntilLast<MusicReply> events;
    private final HexPieces pieces;
    private @Nullable MusicInfo info;
    private @Nullable String traceId;

    SongStream(UntilLast<MusicReply> events) {
        this.events = events;
        this.pieces = new HexPieces(new Noted());
        this.traceId = events.reply().traceId();
    }

    /** The end says so by its status, or, where the status is left out, by carrying the measures of the song. */
    static boolean last(MusicReply event) {
        Integer status = event.data() == null ? null : event.data().status();
        return status == null ? event.extraInfo() != null : status == MusicReply.Data.DONE;
    }

    /** The events, of which everything but the audio is noted as they pass. */
    private final class Noted implements HexPieces.Source {
        @Override
        public HexPieces.@Nullable Event next() {
            MusicReply event = events.next();
            if (event == null) {
                return null;
            }
            info = event.extraInfo() == null ? info : event.extraInfo();
            traceId = event.traceId() == null ? traceId : event.traceId();
            String hex = event.data() == null || event.data().audio() == null ? "" : event.data().audio();
            Long size = info == null ? null : info.musicSize();
            return new HexPieces.Event(hex, last(event), size == null ? 0 : size);
        }

        @Override
        public MiniMaxException malformed(String what) {
            return events.reply().malformed(what, null);
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
     * Writes the song to a file, whole or not at all, and gives the path back.
     *
     * @throws java.io.UncheckedIOException if the file cannot be written
     * @throws IllegalStateException if pieces were taken before, which the file would lack
     */
    public Path save(Path file) {
        return pieces.save(file);
    }

    /** Reads the rest and gives the song as a whole. */
    public Song toSong() {
        byte[] whole = pieces.whole();
        return new Song(whole, info, traceId);
    }

    /** Length and rates: known when the stream has ended. */
    public Optional<MusicInfo> info() {
        return Optional.ofNullable(info);
    }

    /** The id by which the platform finds the request. */
    public Optional<String> traceId() {
        return Optional.ofNullable(traceId);
    }

    /** Ends the stream; what has not come yet is not waited for. */
    @Override
    public void close() {
        pieces.close();
    }
}
