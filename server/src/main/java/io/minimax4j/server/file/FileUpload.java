package io.minimax4j.server.file;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.server.store.Blob;
import io.minimax4j.server.store.BlobStore;
import io.minimax4j.server.store.BlobWriter;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way in: its bytes first, then what it is. Until it is finished there is nothing to see, and closing it
 * leaves nothing. For one thread at a time.
 */
public final class FileUpload implements AutoCloseable {
    private final FileStore store;
    private final BlobStore blobs;
    private final BlobWriter writer;
    private final Allowance allowance;
    private final Measure measure = new Measure();
    private @Nullable Blob sealed;

    FileUpload(FileStore store, BlobStore blobs, Allowance allowance) {
        this.store = store;
        this.blobs = blobs;
        this.allowance = allowance;
        this.writer = blobs.create(allowance.id());
    }

    /** Takes the next bytes; fails with 2013 as soon as they are too many. */
    public void write(ByteBuffer bytes) {
        allowance.require(measure.bytes() + bytes.remaining());
        measure.add(bytes);
        writer.write(bytes);
    }

    /** Keeps what a user sent, if the purpose takes such a file. */
    StoredFile finish(Purpose purpose, FileName name, @Nullable String declaredType) {
        purpose.check(name, measure);
        Optional<Instant> expiresAt = purpose.retention().map(allowance.now()::plus);
        return keep(new Draft(purpose.name(), name, MediaTypes.of(name, declaredType), true, expiresAt));
    }

    /** Keeps what the server made. */
    public StoredFile finish(GeneratedFile generated) {
        Optional<Instant> expiresAt = Optional.of(allowance.now().plus(generated.life()));
        return keep(new Draft(new Purpose(generated.purpose()).name(), FileName.of(generated.filename()),
                generated.mediaType(), generated.listed(), expiresAt));
    }

    /** Makes the bytes durable; no more may follow. What then remains for finishing is one row. */
    public void seal() {
        if (sealed == null) {
            sealed = writer.commit();
        }
    }

    /**
     * The blob is durable before its row is: a crash between the two leaves an orphan for the sweeper, never a lie. A blob
     * that was sealed beforehand stays when the row cannot be written, since the row may be tried again.
     */
    private StoredFile keep(Draft draft) {
        boolean again = sealed != null;
        seal();
        Blob blob = sealed;
        StoredFile file = new StoredFile(blob.id(), allowance.accountId(), draft.purpose(), draft.name().text(),
                draft.mediaType(), blob.bytes(), blob.sha256(), draft.listed(), allowance.now(), draft.expiresAt());
        boolean kept = false;
        try {
            kept = store.insert(file, allowance.quota());
        } finally {
            if (!kept && !again) {
                blobs.delete(blob.id());
            }
        }
        if (!kept) {
            throw allowance.quotaExceeded();
        }
        return file;
    }

    @Override
    public void close() {
        writer.close();
    }

    private record Draft(String purpose, FileName name, String mediaType, boolean listed,
            Optional<Instant> expiresAt) {}

    /** Who uploads, under which id, and how much of it. */
    record Allowance(long id, long accountId, Instant now, long maxBytes, long free, long quota) {
        void require(long bytes) {
            if (bytes > maxBytes) {
                throw ApiException.invalid("the file is larger than the " + maxBytes + " bytes that are allowed");
            }
            if (bytes > free) {
                throw quotaExceeded();
            }
        }

        ApiException quotaExceeded() {
            return ApiException.invalid("all files of the account may have " + quota
                    + " bytes together; delete some with /v1/files/delete");
        }
    }
}
