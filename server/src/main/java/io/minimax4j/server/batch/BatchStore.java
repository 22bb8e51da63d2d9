package io.minimax4j.server.batch;

import io.minimax4j.protocol.batch.Batch.Counts;
import io.minimax4j.protocol.batch.BatchStatus;
import io.minimax4j.server.store.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The tables {@code batch} and {@code batch_line}. */
final class BatchStore {
    /** Which column tells when a batch came to a status. */
    private static final Map<BatchStatus, String> MOMENTS = Map.of(BatchStatus.IN_PROGRESS, "in_progress_at",
            BatchStatus.FINALIZING, "finalizing_at", BatchStatus.COMPLETED, "completed_at", BatchStatus.FAILED,
            "failed_at", BatchStatus.EXPIRED, "expired_at", BatchStatus.CANCELLING, "cancelling_at",
            BatchStatus.CANCELLED, "cancelled_at");
    private static final String OPEN = " AND completed_at IS NULL AND failed_at IS NULL AND expired_at IS NULL"
            + " AND cancelled_at IS NULL";

    private final Database database;

    BatchStore(Database database) {
        this.database = database;
    }

    <T> T together(Supplier<T> work) {
        return database.together(work);
    }

    void insert(BatchRow row) {
        database.run(handle -> handle.createUpdate("INSERT INTO batch (task_id, public_id, account_id, endpoint,"
                + " window_name, input_file_id, callback_url, metadata, status, total, completed, failed, created_at,"
                + " expires_at) VALUES (:id, :publicId, :account, :endpoint, :window, :input, :callback, :metadata,"
                + " :status, 0, 0, 0, :created, :expires)")
                .bind("id", row.id()).bind("publicId", row.publicId()).bind("account", row.accountId())
                .bind("endpoint", row.endpoint()).bind("window", row.window()).bind("input", row.inputFileId())
                .bind("callback", row.callbackUrl()).bind("metadata", row.metadata())
                .bind("status", row.status().text()).bind("created", row.createdAt().toEpochMilli())
                .bind("expires", row.expiresAt().toEpochMilli()).execute());
    }

    Optional<BatchRow> find(long id) {
        return database.read(handle -> handle.select("SELECT * FROM batch WHERE task_id = ?", id)
                .map(BatchStore::row).findOne());
    }

    Optional<BatchRow> find(long account, String publicId) {
        return database.read(handle -> handle
                .select("SELECT * FROM batch WHERE account_id = ? AND public_id = ?", account, publicId)
                .map(BatchStore::row).findOne());
    }

    /** Newest first, those older than the one with the id. */
    List<BatchRow> list(long account, long before, int limit) {
        return database.read(handle -> handle
                .select("SELECT * FROM batch WHERE account_id = ? AND task_id < ? ORDER BY task_id DESC LIMIT ?",
                        account, before, limit)
                .map(BatchStore::row).list());
    }

    /** The batch that has not ended and reads the file. */
    Optional<String> reading(long file) {
        return database.read(handle -> handle
                .select("SELECT public_id FROM batch WHERE input_file_id = ?" + OPEN + " LIMIT 1", file)
                .mapTo(String.class).findOne());
    }

    /** Another status, unless the batch has ended; false if it has. */
    boolean move(long id, BatchStatus status, Instant now) {
        String moment = MOMENTS.get(status);
        return database.write(handle -> handle.execute("UPDATE batch SET status = ?, " + moment + " = ?"
                + " WHERE task_id = ?" + OPEN, status.text(), now.toEpochMilli(), id)) == 1;
    }

    void checked(long id, long total, List<Part> parts) {
        database.run(handle -> handle.execute("UPDATE batch SET total = ?, parts = ? WHERE task_id = ?", total,
                Part.text(parts), id));
    }

    void refused(long id, String errors) {
        database.run(handle -> handle.execute("UPDATE batch SET errors = ? WHERE task_id = ?", errors, id));
    }

    void begun(long id, long parts) {
        database.run(handle -> handle.execute("UPDATE batch SET pending = ? WHERE task_id = ?", parts, id));
    }

    /** One part less; true if it was the last. */
    boolean partEnded(long id) {
        return database.write(handle -> {
            handle.execute("UPDATE batch SET pending = pending - 1 WHERE task_id = ?", id);
            return handle.select("SELECT pending FROM batch WHERE task_id = ?", id).mapTo(Long.class).one() == 0;
        });
    }

    /** The final figures and files. */
    void finished(long id, Counts counts, @Nullable Long outputFile, @Nullable Long errorFile) {
        database.run(handle -> {
            handle.execute("UPDATE batch SET completed = ?, failed = ?, output_file_id = ?, error_file_id = ?"
                    + " WHERE task_id = ?", counts.completed(), counts.failed(), outputFile, errorFile, id);
            handle.execute("DELETE FROM batch_line WHERE batch_id = ?", id);
        });
    }

    /** Keeps answers; what is there already stays, and does not count again. False if the batch has ended. */
    boolean record(long id, List<LineResult> results) {
        return database.write(handle -> {
            PreparedBatch inserts = handle.prepareBatch("INSERT INTO batch_line (batch_id, line, succeeded, text)"
                    + " VALUES (?, ?, ?, ?) ON CONFLICT (batch_id, line) DO NOTHING");
            results.forEach(result -> inserts.add(id, result.line(), result.succeeded() ? 1 : 0, result.text()));
            int[] inserted = inserts.execute();
            long completed = 0;
            long failed = 0;
            for (int i = 0; i < inserted.length; i++) {
                completed += inserted[i] > 0 && results.get(i).succeeded() ? 1 : 0;
                failed += inserted[i] > 0 && !results.get(i).succeeded() ? 1 : 0;
            }
            return handle.execute("UPDATE batch SET completed = completed + ?, failed = failed + ? WHERE task_id = ?"
                    + OPEN, completed, failed, id) == 1;
        });
    }

    /** Which lines of the part have their answer already. */
    Set<Long> answered(long id, Part part) {
        return database.read(handle -> new HashSet<>(handle
                .select("SELECT line FROM batch_line WHERE batch_id = ? AND line BETWEEN ? AND ?", id,
                        part.firstLine(), part.firstLine() + part.lines() - 1)
                .mapTo(Long.class).list()));
    }

    /** Answers in the order of the lines, from after {@code line} on. */
    List<LineResult> results(long id, long line, int limit) {
        return database.read(handle -> handle
                .select("SELECT line, succeeded, text FROM batch_line WHERE batch_id = ? AND line > ? ORDER BY line"
                        + " LIMIT ?", id, line, limit)
                .map((rs, context) -> new LineResult(rs.getLong(1), rs.getInt(2) == 1, rs.getString(3))).list());
    }

    private static BatchRow row(ResultSet rs, StatementContext context) throws SQLException {
        Map<BatchStatus, Instant> moments = new HashMap<>();
        for (Map.Entry<BatchStatus, String> moment : MOMENTS.entrySet()) {
            Long millis = number(rs, moment.getValue());
            if (millis != null) {
                moments.put(moment.getKey(), Instant.ofEpochMilli(millis));
            }
        }
        return new BatchRow(rs.getLong("task_id"), rs.getString("public_id"), rs.getLong("account_id"),
                rs.getString("endpoint"), rs.getString("window_name"), rs.getLong("input_file_id"),
                rs.getString("callback_url"), rs.getString("metadata"), new BatchStatus(rs.getString("status")),
                rs.getString("errors"), rs.getString("parts"), number(rs, "pending"),
                new Counts(rs.getLong("total"), rs.getLong("completed"), rs.getLong("failed")),
                number(rs, "output_file_id"), number(rs, "error_file_id"),
                Instant.ofEpochMilli(rs.getLong("created_at")), Instant.ofEpochMilli(rs.getLong("expires_at")),
                moments);
    }

    private static @Nullable Long number(ResultSet rs, String column) throws SQLException {
        long value = rs.getLong(column);
        return rs.wasNull() ? null : value;
    }

    /**
     * The answer to a line.
     *
     * @param text the line of the output or error file, without its end
     */
    record LineResult(long line, boolean succeeded, String text) {}
}
