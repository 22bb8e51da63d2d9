package io.minimax4j.server.file;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.server.account.Account;
import io.minimax4j.server.file.FileUpload.Allowance;
import io.minimax4j.server.store.BlobStore;
import io.minimax4j.server.store.Database;
import io.minimax4j.server.store.IdSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The files of all accounts. Each call names the account it is for, and a file of another account does not exist for
 * it. The blob store belongs to this service alone.
 */
public final class FileService {
    private static final int CHUNK = 64 * 1024;

    private final FileStore store;
    private final BlobStore blobs;
    private final IdSource ids;
    private final InstantSource clock;
    private final FileLimits limits;
    private final List<FileHold> holds = new CopyOnWriteArrayList<>();

    public FileService(Database database, BlobStore blobs, IdSource ids, InstantSource clock, FileLimits limits) {
        this.store = new FileStore(database);
        this.blobs = blobs;
        this.ids = ids;
        this.clock = clock;
        this.limits = limits;
    }

    /** Begins a file, within the account's quota. */
    public FileUpload begin(Account account) {
        long free = limits.accountQuotaBytes() - store.usage(account.id());
        return new FileUpload(store, blobs, new Allowance(ids.next(), account.id(), now(), limits.maxUploadBytes(),
                free, limits.accountQuotaBytes()));
    }

    /** Begins the result of work that was accepted: it is kept whatever else the account keeps. */
    public FileUpload beginResult(long accountId) {
        return beginResult(accountId, ids.next());
    }

    /** {@link #beginResult(long)} under an id that no other file ever has. Attempts at it make the same bytes. */
    public FileUpload beginResult(long accountId, long id) {
        return new FileUpload(store, blobs,
                new Allowance(id, accountId, now(), Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE));
    }

    /** Throws away what was kept on the way to a result, within the transaction of the thread if there is one. */
    public void discard(Collection<Long> fileIds) {
        store.discard(fileIds).forEach(id -> store.afterCommit(() -> blobs.delete(id)));
    }

    /**
     * Whether the account may have more results made, which are then kept however large they become.
     *
     * @throws ApiException 2013 if its files weigh as much already as they may
     */
    public void requireRoom(Account account) {
        if (store.usage(account.id()) >= limits.accountQuotaBytes()) {
            throw ApiException.invalid("the files of the account weigh " + limits.accountQuotaBytes()
                    + " bytes already, which is the most; delete some with /v1/files/delete");
        }
    }

    /** Lets a feature keep its files from being deleted while it needs them. */
    public void holdBy(FileHold hold) {
        holds.add(hold);
    }

    /** Keeps bytes that the server made: not listed, reached by id or link, gone after their life. */
    public StoredFile storeGenerated(Account account, GeneratedFile generated, InputStream content)
            throws IOException {
        try (FileUpload upload = begin(account)) {
            byte[] chunk = new byte[CHUNK];
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                upload.write(ByteBuffer.wrap(chunk, 0, read));
            }
            return upload.finish(generated);
        }
    }

    /** {@link #storeGenerated(Account, GeneratedFile, InputStream)} of bytes in memory. */
    public StoredFile storeGenerated(Account account, GeneratedFile generated, byte[] content) {
        try (FileUpload upload = begin(account)) {
            upload.write(ByteBuffer.wrap(content));
            return upload.finish(generated);
        }
    }

    /** Newest first; all purposes if it is null. */
    public List<StoredFile> list(Account account, @Nullable String purpose) {
        return store.list(account.id(), purpose == null ? null : new Purpose(purpose).name(), now());
    }

    /** The file, or 2013 if the account has no such file or it has expired. */
    public StoredFile find(Account account, long id) {
        return find(account.id(), id);
    }

    /** {@link #find(Account, long)} for work that goes on without its caller. */
    public StoredFile find(long accountId, long id) {
        StoredFile file = store.find(id).filter(found -> found.accountId() == accountId)
                .orElseThrow(() -> unknown(id));
        if (file.isExpired(now())) {
            throw ApiException.notFound("file expired: file_id " + id + " was kept until " + file.expiresAt().get());
        }
        return file;
    }

    /** The file that a signed link names: the signature stands for the account. */
    StoredFile findLinked(long id) {
        return store.find(id).filter(found -> !found.isExpired(now())).orElseThrow(() -> unknown(id));
    }

    /** Its bytes from {@code offset}; the caller closes the stream. */
    public InputStream open(StoredFile file, long offset, long length) {
        return blobs.open(file.id(), offset, length);
    }

    /** Deletes the file. A purpose that is given must be the file's own: it guards against a wrong id. */
    public StoredFile delete(Account account, long id, @Nullable String purpose) {
        StoredFile file = find(account, id);
        if (purpose != null && !purpose.equals(file.purpose())) {
            throw ApiException.invalid("file_id " + id + " has the purpose " + file.purpose()
                    + ", not the one given; correct the purpose or leave it out");
        }
        holds.stream().flatMap(hold -> hold.reason(file.id()).stream()).findFirst().ifPresent(reason -> {
            throw ApiException.invalid("file_id " + id + " cannot be deleted: " + reason);
        });
        if (!store.delete(file)) {
            throw unknown(id);
        }
        blobs.delete(id);
        return file;
    }

    private static ApiException unknown(long id) {
        return ApiException.notFound("file_id " + id + " does not exist; /v1/files/list shows the files there are");
    }

    private Instant now() {
        return clock.instant();
    }

    /** The sweeper of this service's files; its owner starts and closes it. */
    public FileSweeper sweeper() {
        return new FileSweeper(store, blobs, clock);
    }
}
