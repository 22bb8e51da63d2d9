package io.minimax4j.server.task;

import io.minimax4j.server.store.Database;
import io.minimax4j.server.task.Task.Failure;
import io.minimax4j.server.task.Task.Times;
import io.minimax4j.server.task.Task.Turn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code task}. Every change names the state and the attempt that it starts from, and does nothing if the row
 * is not there any more.
 */
final class TaskStore {
    private static final String GUARD = " WHERE id = :id AND state = :from AND attempt = :attempt";

    private final Database database;

    TaskStore(Database database) {
        this.database = database;
    }

    void insert(Task task) {
        database.run(handle -> handle.createUpdate("INSERT INTO task (id, account_id, kind, lane, parent_id, state,"
                + " turn, woken, attempt, failures, progress, input, created_at, updated_at, expires_at) VALUES (:id,"
                + " :account, :kind, :lane, :parent, :state, :turn, 0, 0, 0, 0, :input, :created, :created, :expires)")
                .bind("id", task.id()).bind("account", task.accountId()).bind("kind", task.kind())
                .bind("lane", task.lane().name()).bind("parent", task.parentId()).bind("state", task.state().name())
                .bind("turn", task.turn().name()).bind("input", task.input())
                .bind("created", task.times().created().toEpochMilli())
                .bind("expires", millis(task.times().expires())).execute());
    }

    Optional<Task> find(long id) {
        return database.read(handle -> handle.select("SELECT * FROM task WHERE id = ?", id).map(TaskStore::task)
                .findOne());
    }

    /** {@link #find(long)} that keeps others from changing the task before the transaction ends. */
    Optional<Task> lock(long id) {
        return database.write(handle -> handle
                .createQuery("UPDATE task SET attempt = attempt WHERE id = :id RETURNING *").bind("id", id)
                .map(TaskStore::task).findOne());
    }

    /** The tasks with one of the ids. */
    List<Task> find(Collection<Long> ids) {
        return database.read(handle -> handle.createQuery("SELECT * FROM task WHERE id IN (<ids>)")
                .bindList("ids", ids).map(TaskStore::task).list());
    }

    /** Those parts of the work of the task that have not ended; others cannot change them before the transaction ends. */
    List<Task> lockParts(long parent) {
        return database.write(handle -> handle
                .createQuery("UPDATE task SET attempt = attempt WHERE parent_id = :parent AND lane = :lane"
                        + " AND finished_at IS NULL RETURNING *")
                .bind("parent", parent).bind("lane", Lane.WORK.name()).map(TaskStore::task).list());
    }

    /** Up to {@code limit} tasks that should have ended by now. */
    List<Task> expired(Instant now, int limit) {
        return database.read(handle -> handle
                .select("SELECT * FROM task WHERE expires_at <= ? AND finished_at IS NULL ORDER BY expires_at LIMIT ?",
                        now.toEpochMilli(), limit)
                .map(TaskStore::task).list());
    }

    /** Forgets up to {@code limit} tasks that ended before the moment; returns how many. */
    int forget(Instant before, boolean parts, int limit) {
        return database.write(handle -> handle.execute("DELETE FROM task WHERE id IN (SELECT id FROM task WHERE"
                + " finished_at < ? AND turn = 'NONE' AND parent_id IS " + (parts ? "NOT " : "")
                + "NULL ORDER BY finished_at LIMIT ?)",
                before.toEpochMilli(), limit));
    }

    /** A new attempt, for a task that has a turn: it alone may change the row from now on. */
    Optional<Task> start(Task task, TaskState next, Instant now) {
        return changed(task, "state = :next, attempt = attempt + 1, woken = 0, updated_at = :now,"
                + " started_at = COALESCE(started_at, :now)", " AND turn = 'HELD'", next, now,
                update -> update);
    }

    /** Another state, with everything else as it is. */
    Optional<Task> move(Task task, TaskState next, Instant now) {
        return changed(task, "state = :next, updated_at = :now", "", next, now, update -> update);
    }

    /** The attempt is over without an end. A task that was woken meanwhile keeps its turn. */
    Optional<Task> rest(Task task, TaskState next, Turn turn, int failures, Instant now) {
        return changed(task, "state = :next, turn = CASE WHEN woken = 1 THEN turn ELSE :turn END,"
                + " failures = :failures, updated_at = :now", "", next, now,
                update -> update.bind("turn", turn.name()).bind("failures", failures));
    }

    /** The end. */
    Optional<Task> end(Task task, TaskState next, @Nullable String output, @Nullable Failure failure, Instant now) {
        return changed(task, "state = :next, turn = 'OVER', output = :output, error_code = :code,"
                + " error_message = :message, updated_at = :now, finished_at = :now,"
                + " progress = CASE WHEN :next = 'SUCCESS' THEN 100 ELSE progress END", "", next, now,
                update -> update.bind("output", output).bind("code", failure == null ? null : failure.code())
                        .bind("message", failure == null ? null : failure.message()));
    }

    private Optional<Task> changed(Task task, String changes, String condition, TaskState next, Instant now,
            UnaryOperator<Query> more) {
        return database.write(handle -> more.apply(handle
                .createQuery("UPDATE task SET " + changes + GUARD + condition + " RETURNING *")
                .bind("id", task.id()).bind("from", task.state().name()).bind("attempt", task.attempt())
                .bind("next", next.name()).bind("now", now.toEpochMilli())).map(TaskStore::task).findOne());
    }

    /** From one turn to another, if it has not changed; nothing else does. */
    boolean turn(Task task, Turn turn) {
        return database.write(handle -> handle.execute("UPDATE task SET turn = ? WHERE id = ? AND turn = ?",
                turn.name(), task.id(), task.turn().name())) == 1;
    }

    /** One that sleeps wants to run; false if it does not sleep. */
    boolean wantTurn(long id) {
        return database.write(handle -> handle.execute("UPDATE task SET turn = 'WAITING' WHERE id = ?"
                + " AND turn = 'NONE' AND finished_at IS NULL", id)) == 1;
    }

    void wake(long id) {
        database.run(handle -> handle.execute("UPDATE task SET woken = 1 WHERE id = ?", id));
    }

    /**
     * Whether the attempt holds the task; if so, nobody takes it away before the transaction ends. One that gets something
     * written is no failure, whatever becomes of its worker: it brought the task nearer to its end.
     */
    boolean hold(Task task) {
        return database.write(handle -> handle.execute("UPDATE task SET failures = 0 WHERE id = ? AND attempt = ?"
                + " AND finished_at IS NULL", task.id(), task.attempt())) == 1;
    }

    void progress(Task task, int percent, Instant now) {
        database.run(handle -> handle.execute("UPDATE task SET progress = ?, updated_at = ? WHERE id = ?"
                + " AND attempt = ? AND finished_at IS NULL", percent, now.toEpochMilli(), task.id(), task.attempt()));
    }

    boolean upstream(Task task, String id) {
        return database.write(handle -> handle.execute("UPDATE task SET upstream_id = ? WHERE id = ? AND attempt = ?"
                + " AND finished_at IS NULL", id, task.id(), task.attempt())) == 1;
    }

    private static @Nullable Long millis(@Nullable Instant moment) {
        return moment == null ? null : moment.toEpochMilli();
    }

    private static Task task(ResultSet rs, StatementContext context) throws SQLException {
        Long parent = number(rs, "parent_id");
        Long code = number(rs, "error_code");
        Failure failure = code == null ? null : new Failure(code.intValue(), rs.getString("error_message"));
        Times times = new Times(Instant.ofEpochMilli(rs.getLong("created_at")),
                Instant.ofEpochMilli(rs.getLong("updated_at")), moment(rs, "started_at"), moment(rs, "finished_at"),
                moment(rs, "expires_at"));
        return new Task(rs.getLong("id"), rs.getLong("account_id"), rs.getString("kind"),
                Lane.valueOf(rs.getString("lane")), parent, TaskState.valueOf(rs.getString("state")),
                Turn.valueOf(rs.getString("turn")), rs.getInt("woken") == 1, rs.getLong("attempt"),
                rs.getInt("failures"), rs.getInt("progress"), rs.getString("input"), rs.getString("output"), failure,
                rs.getString("upstream_id"), times);
    }

    private static @Nullable Long number(ResultSet rs, String column) throws SQLException {
        long value = rs.getLong(column);
        return rs.wasNull() ? null : value;
    }

    private static @Nullable Instant moment(ResultSet rs, String column) throws SQLException {
        Long value = number(rs, column);
        return value == null ? null : Instant.ofEpochMilli(value);
    }
}
