package io.minimax4j.server.video.v2;

import io.minimax4j.protocol.video.ClipTask;
import io.minimax4j.server.store.Database;
import io.minimax4j.server.task.Task;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The table {@code clip_task}. */
final class ClipStore {
    private final Database database;

    ClipStore(Database database) {
        this.database = database;
    }

    <T> T together(Supplier<T> work) {
        return database.together(work);
    }

    void insert(ClipRow row) {
        database.run(handle -> handle
                .createUpdate("INSERT INTO clip_task (task_id, account_id, model, task_type, status,"
                        + " resolution, duration, ratio, root, created_at, updated_at) VALUES (:id, :account, :model, :type,"
                        + " :status, :resolution, :duration, :ratio, :root, :created, :updated)")
                .bind("id", row.id()).bind("account", row.accountId()).bind("model", row.model())
                .bind("type", row.type()).bind("status", row.status()).bind("resolution", row.resolution())
                .bind("duration", row.duration()).bind("ratio", row.ratio()).bind("root", row.root().toString())
                .bind("created", row.createdAt().toEpochMilli()).bind("updated", row.updatedAt().toEpochMilli())
                .execute());
    }

    /** One of the account that was accepted at the moment or later. */
    Optional<ClipRow> find(long account, long id, Instant since) {
        return database.read(handle -> handle
                .select("SELECT * FROM clip_task WHERE task_id = ? AND account_id = ? AND created_at >= ?", id, account,
                        since.toEpochMilli())
                .map(ClipStore::row).findOne());
    }

    Optional<ClipRow> find(long id) {
        return database.read(handle -> handle.select("SELECT * FROM clip_task WHERE task_id = ?", id)
                .map(ClipStore::row).findOne());
    }

    /** A page of those that were accepted at the moment or later, newest first. */
    List<ClipRow> list(long account, ClipFilter filter, Instant since) {
        return database.read(handle -> wanted(handle.createQuery("SELECT * FROM clip_task" + conditions(filter)
                + " ORDER BY task_id DESC LIMIT :limit OFFSET :offset"), account, filter, since)
                .bind("limit", filter.size()).bind("offset", (filter.page() - 1L) * filter.size())
                .map(ClipStore::row).list());
    }

    /** How many there are on all pages. */
    long count(long account, ClipFilter filter, Instant since) {
        return database.read(handle -> wanted(handle.createQuery("SELECT COUNT(*) FROM clip_task"
                + conditions(filter)), account, filter, since).mapTo(Long.class).one());
    }

    private static String conditions(ClipFilter filter) {
        return " WHERE account_id = :account AND created_at >= :since"
                + (filter.status() == null ? "" : " AND status = :status")
                + (filter.model() == null ? "" : " AND model = :model")
                + (filter.type() == null ? "" : " AND task_type = :type")
                + (filter.ids().isEmpty() ? "" : " AND task_id IN (<ids>)");
    }

    private static Query wanted(Query query, long account, ClipFilter filter, Instant since) {
        query.bind("account", account).bind("since", since.toEpochMilli());
        if (filter.status() != null) {
            query.bind("status", filter.status());
        }
        if (filter.model() != null) {
            query.bind("model", filter.model());
        }
        if (filter.type() != null) {
            query.bind("type", filter.type());
        }
        return filter.ids().isEmpty() ? query : query.bindList("ids", filter.ids());
    }

    /** How many tasks of the account with the model have not ended. */
    long open(long account, String model) {
        return database.read(handle -> handle.select("SELECT COUNT(*) FROM clip_task WHERE account_id = ? AND model = ?"
                + " AND status IN ('" + ClipTask.QUEUED + "', '" + ClipTask.RUNNING + "')", account, model)
                .mapTo(Long.class).one());
    }

    void move(Task task, String status) {
        Task.Failure failure = task.failed().orElse(null);
        database.run(handle -> handle.execute("UPDATE clip_task SET status = ?, updated_at = ?, error_code = ?,"
                + " error_message = ? WHERE task_id = ?", status, task.times().updated().toEpochMilli(),
                failure == null ? null : failure.code(), failure == null ? null : failure.message(), task.id()));
    }

    /** What came of a task. */
    void made(long id, Result result) {
        database.run(handle -> handle.execute("UPDATE clip_task SET file_id = ?, prompt = ?, usage = ?, ratio = ?"
                + " WHERE task_id = ?", result.file(), result.prompt(), result.usage(), result.ratio(), id));
    }

    boolean delete(long id) {
        return database.write(handle -> handle.execute("DELETE FROM clip_task WHERE task_id = ?", id)) == 1;
    }

    private static ClipRow row(ResultSet rs, StatementContext context) throws SQLException {
        String message = rs.getString("error_message");
        Task.Failure failure = message == null ? null : new Task.Failure(rs.getInt("error_code"), message);
        Long duration = number(rs, "duration");
        return new ClipRow(rs.getLong("task_id"), rs.getLong("account_id"), rs.getString("model"),
                rs.getString("task_type"), rs.getString("status"), rs.getString("resolution"),
                duration == null ? null : duration.intValue(), rs.getString("ratio"), URI.create(rs.getString("root")),
                number(rs, "file_id"), rs.getString("prompt"), rs.getString("usage"), failure,
                Instant.ofEpochMilli(rs.getLong("created_at")), Instant.ofEpochMilli(rs.getLong("updated_at")));
    }

    private static @Nullable Long number(ResultSet rs, String column) throws SQLException {
        long value = rs.getLong(column);
        return rs.wasNull() ? null : value;
    }

    /** Either a file or a prompt. */
    record Result(@Nullable Long file, @Nullable String prompt, String usage, String ratio) {}
}
