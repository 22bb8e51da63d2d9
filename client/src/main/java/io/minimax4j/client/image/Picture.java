package io.minimax4j.client.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import io.minimax4j.client.media.Media;
import io.minimax4j.client.transport.TargetFile;
import org.jspecify.annotations.Nullable;

/** A picture that was made. */
public final class Picture {
    private final @Nullable String link;
    private final Supplier<byte[]> fetching;
    private volatile byte @Nullable [] bytes;

    Picture(@Nullable String link, Supplier<byte[]> fetching) {
        this.link = link;
        this.fetching = fetching;
    }

    /**
     * The file's bytes; a copy. Of a picture that was ordered as a link the first call fetches them, which throws an
     * {@code io.minimax4j.client.error.MiniMaxException} of its cause where that fails.
     */
    public byte[] bytes() {
        return content().clone();
    }

    private byte[] content() {
        byte[] known = bytes;
        if (known == null) {
            known = fetching.get();
            bytes = known;
        }
        return known;
    }

    /** How many bytes there are. */
    public int size() {
        return content().length;
    }

    /** What the bytes are, such as {@code image/jpeg}; {@code application/octet-stream} for what is not known. */
    public String mediaType() {
        return Media.typeOf(content()).orElse("application/octet-stream");
    }

    /** Its link, which works for a day, if it was ordered as one. */
    public Optional<String> link() {
        return Optional.ofNullable(link);
    }

    /** The picture for another request: as the first frame of a clip, for example. */
    public Media media() {
        return Media.of(content());
    }

    /**
     * Writes the picture to a file, whole or not at all, and gives the path back.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    public Path save(Path file) {
        byte[] content = content();
        try {
            new TargetFile(file).write(out -> out.write(content));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot save the picture to " + file, e);
        }
    }

    @Override
    public String toString() {
        byte[] known = bytes;
        return "Picture[" + (known == null ? "link" : known.length + " bytes") + "]";
    }
}
