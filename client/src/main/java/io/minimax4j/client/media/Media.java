package io.minimax4j.client.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * A picture, a clip or a sound that goes along with a request: a file of this machine or bytes, which are sent in the
 * request, a link, which the server fetches, or a file that the account has stored.
 */
public final class Media {
    /** What a request may hold; more is uploaded first. */
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private final String url;
    private final String kind;

    private Media(String url, String kind) {
        this.url = url;
        this.kind = kind;
    }

    /**
     * A file, read at once. What it is its first bytes tell, whatever its name says.
     *
     * @throws UncheckedIOException if it cannot be read
     * @throws IllegalArgumentException if it is larger than 64 MB, or nothing that is known
     */
    public static Media of(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new IllegalArgumentException(file + " is larger than the 64 MB that a request may hold; make it"
                        + " smaller, or upload it and use Media.stored(...)");
            }
            return of(Files.readAllBytes(file), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /**
     * The bytes of a file.
     *
     * @throws IllegalArgumentException if they are nothing that is known
     */
    public static Media of(byte[] bytes) {
        return of(bytes, "what the bytes hold");
    }

    private static Media of(byte[] bytes, String what) {
        String type = MediaType.of(bytes).orElseThrow(() -> new IllegalArgumentException(what
                + " is no picture, clip or sound that is known: use JPEG, PNG, WebP, HEIC, MP4, MOV, MP3, WAV, FLAC, M4A or OGG"));
        return new Media("data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes),
                type + ", " + bytes.length + " bytes");
    }

    /**
     * What a link leads to, which the server has to be able to fetch, or a data URL.
     *
     * @throws IllegalArgumentException if it begins with none of http, https and data
     */
    public static Media of(URI link) {
        String scheme = link.getScheme() == null ? "" : link.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https") && !scheme.equals("data")) {
            throw new IllegalArgumentException("The link must begin with https://, http:// or data:; for a file of this"
                    + " machine give its Path");
        }
        return new Media(link.toString(), scheme + " link");
    }

    /**
     * A file of the account: one that was uploaded for {@code video_generation_input}, or a clip that was made before.
     * Only clips of version 2 take it.
     */
    public static Media stored(long fileId) {
        return new Media("mm_file://" + fileId, "file " + fileId);
    }

    /** What a file is by its first bytes, such as {@code image/png}; empty if it is nothing that is known. */
    public static Optional<String> typeOf(byte[] file) {
        return MediaType.of(file);
    }

    /** The text that stands for it in a request. */
    public String url() {
        return url;
    }

    /** What it is, without its content or its link, which may be signed. */
    @Override
    public String toString() {
        return "Media[" + kind + "]";
    }
}
