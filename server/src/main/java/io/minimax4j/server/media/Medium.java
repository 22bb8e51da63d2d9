package io.minimax4j.server.media;

import io.minimax4j.engine.media.MediaInfo;
import io.minimax4j.engine.picture.PixelSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A medium that was let in: a copy of its own, which closing deletes. */
public final class Medium implements AutoCloseable {
    private final MediaKind kind;
    private final MediaFormat format;
    private final MediaInfo info;
    private final Path file;

    Medium(MediaKind kind, MediaFormat format, MediaInfo info, Path file) {
        this.kind = kind;
        this.format = format;
        this.info = info;
        this.file = file;
    }

    public MediaKind kind() {
        return kind;
    }

    public MediaFormat format() {
        return format;
    }

    /** What its headers say. */
    public MediaInfo info() {
        return info;
    }

    /** The copy, until this is closed. */
    public Path file() {
        return file;
    }

    /** The sides of a picture or clip, as the headers say. */
    public PixelSize size() {
        return MediaRule.size(info).orElseThrow();
    }

    /** How long a clip or sound lasts; -1 if the headers do not tell. */
    public long millis() {
        return MediaRule.millis(info).orElse(-1);
    }

    @Override
    public void close() {
        delete(file);
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
