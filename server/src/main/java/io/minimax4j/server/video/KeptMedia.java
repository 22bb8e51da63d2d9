package io.minimax4j.server.video;

import io.minimax4j.server.account.Account;
import io.minimax4j.server.file.StoredFile;
import io.minimax4j.server.media.MediaRule;
import io.minimax4j.server.media.Medium;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The media of one request. Closing it throws them away, unless a task has taken them over. */
public final class KeptMedia implements AutoCloseable {
    private final MediaKeeper keeper;
    private final Account account;
    private final List<Long> files = new ArrayList<>();

    KeptMedia(MediaKeeper keeper, Account account) {
        this.keeper = keeper;
        this.account = account;
    }

    /**
     * Lets in and keeps what a reference of the request leads to or holds.
     *
     * @throws io.minimax4j.protocol.error.ApiException 2013 if it is not as the rule wants it
     */
    public Kept keep(String field, String reference, MediaRule rule) throws InterruptedException {
        try (Medium medium = keeper.take(account, field, reference, rule)) {
            StoredFile file = keeper.keep(account, medium);
            files.add(file.id());
            return new Kept(MediaKeeper.reference(file.id()), medium);
        }
    }

    /** The new reference of what {@link #keep} is told to keep; null if there is nothing. */
    @Nullable
    String reference(String field, @Nullable String reference, MediaRule rule) throws InterruptedException {
        return reference == null ? null : keep(field, reference, rule).reference();
    }

    /** A task keeps them from now on, and throws them away at its end. */
    public void handOver() {
        files.clear();
    }

    @Override
    public void close() {
        if (!files.isEmpty()) {
            keeper.discardFiles(files);
        }
    }

    /**
     * What was kept.
     *
     * @param reference that the task finds it by
     * @param medium what it is, without its bytes
     */
    public record Kept(String reference, Medium medium) {}
}
