package io.minimax4j.client.video;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;

import io.minimax4j.client.error.MiniMaxException;
import io.minimax4j.client.error.TaskFailedException;
import io.minimax4j.client.task.TaskWord;
import io.minimax4j.client.transport.Link;
import io.minimax4j.client.transport.ResumingStream;
import io.minimax4j.client.transport.TargetFile;
import io.minimax4j.client.transport.Transport;
import org.jspecify.annotations.Nullable;

/**
 * A clip that was made, an MP4 at the platform. It is read while it is downloaded, so its size does not matter; a
 * connection that breaks is made again where it broke.
 */
public final class Clip {
    private static final int BLOCK = 64 * 1024;

    private final Transport transport;
    private final String what;
    private final Supplier<String> linking;
    private final @Nullable Long fileId;
    private final @Nullable Integer width;
    private final @Nullable Integer height;

    /** A clip whose link is known. */
    static Clip linked(Transport transport, String what, String link) {
        return new Clip(transport, what, () -> link, null, null, null);
    }

    Clip(Transport transport, String what, Supplier<String> linking, @Nullable Long fileId, @Nullable Integer width,
            @Nullable Integer height) {
        this.transport = transport;
        this.what = what;
        this.linking = linking;
        this.fileId = fileId;
        this.width = width;
        this.height = height;
    }

    /** The clip among the files of the account; version 2 and templates do not tell it. */
    public OptionalLong fileId() {
        return fileId == null ? OptionalLong.empty() : OptionalLong.of(fileId);
    }

    /** Its width in pixels; version 2 and templates do not tell it. */
    public OptionalInt width() {
        return present(width);
    }

    /** Its height in pixels; version 2 and templates do not tell it. */
    public OptionalInt height() {
        return present(height);
    }

    private static OptionalInt present(@Nullable Integer pixels) {
        return pixels == null || pixels == 0 ? OptionalInt.empty() : OptionalInt.of(pixels);
    }

    /**
     * A link for a player or a browser, which works without a key for an hour, of a template for nine. A later look at the
     * task yields a clip with a new one.
     */
    public String link() {
        return linking.get();
    }

    /**
     * Begins the download. Reading throws an {@link IOException} whose cause is the exception of this library.
     */
    public InputStream open() {
        return download();
    }

    private ResumingStream download() {
        Function<String, TaskFailedException> malformed = TaskWord.without(what, transport.toString());
        return new Link(link()).open(transport, what + ", download of the clip", malformed);
    }

    /**
     * Writes the clip to a file, whole or not at all, and gives the path back.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    public Path save(Path file) {
        return save(file, (bytes, of) -> {});
    }

    /**
     * Does the same and tells how far it is.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    public Path save(Path file, DownloadListener listener) {
        try (ResumingStream content = download()) {
            new TargetFile(file).write(out -> copy(content, out, listener));
            return file;
        } catch (IOException e) {
            if (e.getCause() instanceof MiniMaxException failure) {
                throw failure;
            }
            throw new UncheckedIOException("Cannot save the clip to " + file, e);
        }
    }

    private static void copy(ResumingStream content, OutputStream out, DownloadListener listener) throws IOException {
        byte[] block = new byte[BLOCK];
        long bytes = 0;
        for (int count = content.read(block); count >= 0; count = content.read(block)) {
            out.write(block, 0, count);
            bytes += count;
            listener.downloaded(bytes, content.size());
        }
    }

    @Override
    public String toString() {
        return "Clip[" + what + Optional.ofNullable(width).map(pixels -> ", " + pixels + "x" + height).orElse("") + "]";
    }
}
