package io.minimax4j.server.media;

import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaInfo;
import io.minimax4j.engine.media.MediaToolbox;
import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.server.egress.Egress;
import io.minimax4j.server.file.FileService;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The gate of media from outside. A reference is a public link, {@code data:<type>;base64,...} whatever the type says,
 * {@code mm_file://<file_id>}, or the id of a file alone; a file of another account is one that does not exist. What comes
 * is judged by its first bytes, counted while it comes, and looked at by a media worker, before anything is decoded.
 *
 * <p>Whatever is wrong with a medium is 2013 with the field's name and what to change, and nothing of the content. That the
 * toolbox fails is 1001 or 1013.
 */
public final class MediaIntake {
    private final Sources sources;
    private final MediaToolbox toolbox;
    private final Path folder;

    /** @param folder for copies of what is let in */
    public MediaIntake(Egress egress, FileService files, MediaToolbox toolbox, Path folder) {
        this.sources = new Sources(egress, files);
        this.toolbox = toolbox;
        this.folder = folder;
    }

    /**
     * Lets in what a reference leads to or holds. The caller closes it.
     *
     * @param field of the request, for messages
     * @throws ApiException 2013 if there is none, or it is not as the rule wants it
     */
    public Medium take(long accountId, String field, String reference, MediaRule rule) throws InterruptedException {
        Ask ask = new Ask(accountId, field, rule);
        return kept(ask, taking -> sources.read(ask, reference, taking));
    }

    /** {@link #take} of base64 text. */
    public Medium takeBase64(long accountId, String field, String base64, MediaRule rule) throws InterruptedException {
        Ask ask = new Ask(accountId, field, rule);
        return kept(ask, taking -> Sources.ofBase64(ask, base64, 0, taking));
    }

    /** {@link #take} of a file that came in another way; it stays where it is. */
    public Medium takeFile(long accountId, String field, Path content, MediaRule rule) throws InterruptedException {
        Ask ask = new Ask(accountId, field, rule);
        return kept(ask, taking -> Sources.ofPath(ask, content, taking));
    }

    /** Where a medium is read from. */
    private interface Reading {
        MediaFormat read(Sources.Taking<MediaFormat> taking) throws InterruptedException;
    }

    private Medium kept(Ask ask, Reading source) throws InterruptedException {
        Path file = create();
        boolean kept = false;
        try {
            MediaFormat format = source.read((found, content) -> {
                Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
                return found;
            });
            Medium medium = new Medium(ask.rule().kind(), format, checked(ask, file), file);
            kept = true;
            return medium;
        } finally {
            if (!kept) {
                Medium.delete(file);
            }
        }
    }

    /** The picture that a reference leads to or holds, decoded and upright; fails like {@link #take}. */
    public Bitmap picture(long accountId, String field, String reference, MediaRule rule) throws InterruptedException {
        try (Medium medium = take(accountId, field, reference, rule)) {
            return decode(new Ask(accountId, field, rule), medium);
        }
    }

    /** The bytes of what a reference leads to or holds, of which only the first were judged, and how many there are. */
    public Unopened bytes(long accountId, String field, String reference, MediaRule rule) throws InterruptedException {
        return sources.read(new Ask(accountId, field, rule), reference, Unopened::of);
    }

    /** {@link #bytes} of base64 text. */
    public static Unopened ofBase64(String field, String base64, MediaRule rule) throws InterruptedException {
        return Sources.ofBase64(new Ask(0, field, rule), base64, 0, Unopened::of);
    }

    /** A medium as it came. */
    public record Unopened(MediaFormat format, byte[] content) {
        static Unopened of(MediaFormat format, InputStream content) throws IOException {
            return new Unopened(format, content.readAllBytes());
        }
    }

    private Path create() {
        try {
            return Files.createTempFile(folder, "medium", ".part");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MediaInfo checked(Ask ask, Path file) throws InterruptedException {
        try {
            MediaInfo info = toolbox.probe(file);
            ask.rule().complaint(info).ifPresent(complaint -> {
                throw ask.refused(complaint);
            });
            return info;
        } catch (MediaException e) {
            throw told(ask, e);
        }
    }

    private Bitmap decode(Ask ask, Medium medium) throws InterruptedException {
        try {
            return toolbox.picture(medium.file(), MediaRule.MOST_PIXELS);
        } catch (MediaException e) {
            throw told(ask, e);
        }
    }

    private static ApiException told(Ask ask, MediaException failure) {
        return switch (failure.kind()) {
            case BAD_INPUT, UNSUPPORTED -> ask.refused("is damaged, or not what its first bytes say");
            case LIMIT -> ask.refused("is larger than its header says");
            case TIMEOUT -> new ApiException(ErrorCode.TIMEOUT, ErrorCode.TIMEOUT.message(), failure);
            case WORKER_DIED, INTERNAL -> new ApiException(ErrorCode.SERVICE_FAILED, ErrorCode.SERVICE_FAILED.message()
                    + ": the media worker failed at " + ask.field() + "; try again", failure);
        };
    }
}
