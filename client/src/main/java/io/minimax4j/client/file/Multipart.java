package io.minimax4j.client.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.UUID;

import io.minimax4j.client.transport.Content;
import org.jspecify.annotations.Nullable;

/**
 * An upload form: the purpose first, so that a server can refuse before the file comes, then the file, read while it is
 * sent. A failure to read it is kept apart from one of the connection.
 */
final class Multipart implements Content {
    private static final long UNKNOWN = -1;

    private final String boundary = "minimax4j-" + UUID.randomUUID();
    private final String head;
    private final Source source;
    private final long size;
    private final boolean once;
    private volatile boolean opened;
    private volatile @Nullable IOException failure;

    private Multipart(String name, String purpose, Source source, long size) {
        if (purpose.isBlank() || !purpose.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new IllegalArgumentException("The purpose is '" + purpose + "'; it must be a word like retrieval");
        }
        this.head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\n" + purpose
                + "\r\n--"
                + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + escape(name)
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        this.source = source;
        this.size = size;
        this.once = size == UNKNOWN;
    }

    static Multipart of(Path file, String name, String purpose) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString(), null, "not a file");
        }
        return new Multipart(name, purpose, () -> Files.newInputStream(file), Files.size(file));
    }

    static Multipart of(InputStream content, String name, String purpose) {
        return new Multipart(name, purpose, () -> content, UNKNOWN);
    }

    /** As browsers do it: what would end the quoted name is percent-encoded, the rest is UTF-8. */
    private static String escape(String name) {
        return name.replace("\r", "%0D").replace("\n", "%0A").replace("\"", "%22");
    }

    @Override
    public String type() {
        return "multipart/form-data; boundary=" + boundary;
    }

    @Override
    public BodyPublisher publisher() {
        BodyPublisher stream = BodyPublishers.ofInputStream(this::open);
        BodyPublisher file = size > 0 ? BodyPublishers.fromPublisher(stream, size) : stream;
        return BodyPublishers.concat(text(head), size == 0 ? BodyPublishers.noBody() : file,
                text("\r\n--" + boundary + "--\r\n"));
    }

    private static BodyPublisher text(String text) {
        return BodyPublishers.ofByteArray(text.getBytes(StandardCharsets.UTF_8));
    }

    private @Nullable InputStream open() {
        opened = true;
        try {
            return new Watched(source.open());
        } catch (IOException e) {
            failure = e;
            return null;
        }
    }

    @Override
    public boolean spent() {
        return once && opened;
    }

    /** Throws what went wrong with the file, if anything did. */
    void throwReadFailure() throws IOException {
        IOException e = failure;
        if (e != null) {
            throw e;
        }
    }

    @FunctionalInterface
    private interface Source {
        InputStream open() throws IOException;
    }

    private final class Watched extends FilterInputStream {
        Watched(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            try {
                return super.read(target, offset, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }
}
