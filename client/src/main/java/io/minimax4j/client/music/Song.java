package io.minimax4j.client.music;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import io.minimax4j.client.transport.TargetFile;
import io.minimax4j.protocol.music.MusicReply.MusicInfo;
import org.jspecify.annotations.Nullable;

/** A song that was made. */
public final class Song {
    private final byte[] bytes;
    private final @Nullable MusicInfo info;
    private final @Nullable String traceId;

    Song(byte[] bytes, @Nullable MusicInfo info, @Nullable String traceId) {
        this.bytes = bytes;
        this.info = info;
        this.traceId = traceId;
    }

    /** The file's bytes; a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** How many bytes there are. */
    public int size() {
        return bytes.length;
    }

    /** How long it sounds, if that was told. */
    public Optional<Duration> duration() {
        return info().map(MusicInfo::musicDuration).map(Duration::ofMillis);
    }

    /** Length in milliseconds, rates in Hz and bits per second. */
    public Optional<MusicInfo> info() {
        return Optional.ofNullable(info);
    }

    /** The id by which the platform finds the request. */
    public Optional<String> traceId() {
        return Optional.ofNullable(traceId);
    }

    /**
     * Writes the song to a file, whole or not at all, and gives the path back.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    public Path save(Path file) {
        try {
            new TargetFile(file).write(out -> out.write(bytes));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot save the song to " + file, e);
        }
    }

    @Override
    public String toString() {
        return "Song[" + bytes.length + " bytes]";
    }
}
