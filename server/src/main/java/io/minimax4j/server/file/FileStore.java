package io.minimax4j.server.file;

import io.minimax4j.server.store.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The tables {@code file} and {@code file_usage}. */
final class FileStore {
    private static final String COLUMNS = "id, account_id, purpose, filename, media_type, bytes, sha256, listed,"
            + " created_at, expires_at";

    private final Database database;

    FileStore(Database database) {
        this.database = database;
    }

    /** False, and nothing is kept, if the account's files would weigh more than the quota. */
    boolean insert(StoredFile file, long quota) {
        return database.write(handle -> {
            boolean fits = reserve(handle, file, quota);
            if (fits) {
                insert(handle, file);
            }
            return fits;
        });
    }

    /** One guarded update: it locks the account's row, so that two uploads cannot share the last free byte. */
    private static boolean reserve(Handle handle, StoredFile file, long quota) {
        handle.execute("INSERT INTO file_usage (account_id, bytes) VALUES (?, 0) ON CONFLICT (account_id) DO NOTHING",
                file.accountId());
        return handle.execute("UPDATE file_usage SET bytes = bytes + ? WHERE account_id = ? AND bytes <= ?",
                file.bytes(), file.accountId(), quota - file.bytes()) == 1;
    }

    private static void insert(Handle handle, StoredFile file) {
        handle.createUpdate("INSERT INTO file (" + COLUMNS + ") VALUES (:id, :account, :purpose, :filename, :mediaType,"
                + " :bytes, :sha256, :listed, :createdAt, :expiresAt)")
                .bind("id", file.id()).bind("account", file.accountId()).bind("purpose", file.purpose())
                .bind("filename", file.filename()).bind("mediaType", file.mediaType()).bind("bytes", file.bytes())
                .bind("sha256", file.sha256()).bind("listed", file.listed() ? 1 : 0)
                .bind("createdAt", file.createdAt().toEpochMilli())
                .bind("expiresAt", file.expiresAt().map(Instant::toEpochMilli).orElse(null)).execute();
    }

    /** How many bytes the account's files weigh. */
    long usage(long accountId) {
        return database.read(handle -> handle.select("SELECT bytes FROM file_usage WHERE account_id = ?", accountId)
                .mapTo(Long.class).findOne().orElse(0L));
    }

    /** The file, expired or not, whoever owns it. */
    Optional<StoredFile> find(long id) {
        return database.read(handle -> handle.select("SELECT " + COLUMNS + " FROM file WHERE id = ?", id)
                .map(FileStore::file).findOne());
    }

    /** Listed files that have not expired, newest first; of every purpose if it is null. */
    List<StoredFile> list(long accountId, @Nullable String purpose, Instant now) {
        return database.read(handle -> handle
                .createQuery("SELECT " + COLUMNS + " FROM file WHERE account_id = :account AND listed = 1"
                        + " AND (expires_at IS NULL OR expires_at > :now)"
                        + (purpose == null ? "" : " AND purpose = :purpose") + " ORDER BY id DESC")
                .bind("account", accountId).bind("now", now.toEpochMilli())
                .bindMap(purpose == null ? Map.of() : Map.of("purpose", purpose))
                .map(FileStore::file).list());
    }

    /** False if it is gone already. */
    boolean delete(StoredFile file) {
        return database.write(handle -> {
            boolean deleted = handle.execute("DELETE FROM file WHERE id = ? AND swept_at IS NULL", file.id()) == 1;
            if (deleted) {
                release(handle, file);
            }
            return deleted;
        });
    }

    /** Deletes those of the files that are there; returns their ids. */
    List<Long> discard(Collection<Long> ids) {
        return database.write(handle -> ids.stream()
                .filter(id -> find(id).filter(this::delete).isPresent()).toList());
    }

    void afterCommit(Runnable action) {
        database.afterCommit(action);
    }

    /** Up to {@code limit} files that expired and still have their bytes. */
    List<StoredFile> expired(Instant now, int limit) {
        return database.read(handle -> handle
                .select("SELECT " + COLUMNS + " FROM file WHERE expires_at <= ? AND swept_at IS NULL"
                        + " ORDER BY expires_at LIMIT ?", now.toEpochMilli(), limit)
                .map(FileStore::file).list());
    }

    /** Marks that the bytes of an expired file are gone; false if another node did so first. */
    boolean sweep(StoredFile file, Instant now) {
        return database.write(handle -> {
            boolean swept = handle.execute("UPDATE file SET swept_at = ? WHERE id = ? AND swept_at IS NULL",
                    now.toEpochMilli(), file.id()) == 1;
            if (swept) {
                release(handle, file);
            }
            return swept;
        });
    }

    /** Forgets files whose bytes were gone before the moment. */
    void forgetSwept(Instant before) {
        database.run(handle -> handle.execute("DELETE FROM file WHERE swept_at < ?", before.toEpochMilli()));
    }

    /** Those of the ids whose bytes are wanted. */
    Set<Long> kept(Collection<Long> ids) {
        return database.read(handle -> new HashSet<>(handle
                .createQuery("SELECT id FROM file WHERE swept_at IS NULL AND id IN (<ids>)").bindList("ids", ids)
                .mapTo(Long.class).list()));
    }

    private static void release(Handle handle, StoredFile file) {
        handle.execute("UPDATE file_usage SET bytes = bytes - ? WHERE account_id = ?", file.bytes(),
                file.accountId());
    }

    private static StoredFile file(ResultSet rs, StatementContext context) throws SQLException {
        long expiresAt = rs.getLong("expires_at");
        Optional<Instant> expiry = rs.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(expiresAt));
        return new StoredFile(rs.getLong("id"), rs.getLong("account_id"), rs.getString("purpose"),
                rs.getString("filename"), rs.getString("media_type"), rs.getLong("bytes"), rs.getString("sha256"),
                rs.getInt("listed") == 1, Instant.ofEpochMilli(rs.getLong("created_at")), expiry);
    }
}
