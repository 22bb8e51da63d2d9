package io.minimax4j.server.video;

import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.server.account.Account;
import io.minimax4j.server.file.FileService;
import io.minimax4j.server.file.GeneratedFile;
import io.minimax4j.server.file.StoredFile;
import io.minimax4j.server.media.MediaIntake;
import io.minimax4j.server.media.MediaRule;
import io.minimax4j.server.media.Medium;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;

/**
 * Keeps media that came with requests until their tasks have ended. A task may wait for hours and be done again by another
 * node, and neither a link nor an uploaded file need last that long: so what was let in is copied to a hidden file, and the
 * request refers to that.
 */
public final class MediaKeeper {
    private static final String SCHEME = "mm_file://";

    private final MediaIntake intake;
    private final FileService files;
    private final VideoLimits limits;

    public MediaKeeper(MediaIntake intake, FileService files, VideoLimits limits) {
        this.intake = intake;
        this.files = files;
        this.limits = limits;
    }

    /** For the media of one request. */
    public KeptMedia begin(Account account) {
        return new KeptMedia(this, account);
    }

    Medium take(Account account, String field, String reference, MediaRule rule) throws InterruptedException {
        return intake.take(account.id(), field, reference, rule);
    }

    StoredFile keep(Account account, Medium medium) {
        GeneratedFile hidden = new GeneratedFile("video_medium", "medium", medium.format().mediaType(),
                limits.retention());
        try (InputStream content = Files.newInputStream(medium.file())) {
            return files.storeGenerated(account, hidden, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a request refers to a file of the account. */
    public static String reference(long fileId) {
        return SCHEME + fileId;
    }

    /** A picture that was kept. */
    public Bitmap picture(long accountId, String field, String reference, MediaRule rule) throws InterruptedException {
        return intake.picture(accountId, field, reference, rule);
    }

    /** A clip or a sound that was kept. The caller closes it. */
    public Medium medium(long accountId, String field, String reference, MediaRule rule) throws InterruptedException {
        return intake.take(accountId, field, reference, rule);
    }

    /** Throws away what was kept under the references, within the transaction of the thread if there is one. */
    public void discard(Collection<String> references) {
        discardFiles(references.stream().map(reference -> Long.valueOf(reference.substring(SCHEME.length()))).toList());
    }

    void discardFiles(List<Long> ids) {
        files.discard(ids);
    }
}
