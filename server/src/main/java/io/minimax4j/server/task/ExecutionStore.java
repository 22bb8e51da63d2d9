package io.minimax4j.server.task;

import io.minimax4j.server.store.Database;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Our side of db-scheduler's table: rows are made, moved and removed here, in the same transaction as the task they run.
 * The library picks what is due, keeps it alive and finds what died; the version that it counts up with every pick tells
 * whose a row is.
 */
final class ExecutionStore {
    static final String NAME = "task";
    /** No clock reaches it: the row waits for somebody to move it. */
    static final Instant NEVER = Instant.parse("9000-01-01T00:00:00Z");
    private static final String OWN = " WHERE task_name = '" + NAME + "' AND task_instance = :task";
    private static final String FREE = "picked = FALSE, picked_by = NULL, last_heartbeat = NULL, version = version + 1";

    private final Database database;

    ExecutionStore(Database database) {
        this.database = database;
    }

    void insert(long task, Instant at) {
        database.run(handle -> handle.createUpdate("INSERT INTO scheduled_tasks (task_name, task_instance,"
                + " execution_time, picked, version) VALUES ('" + NAME + "', :task, :at, FALSE, 1)")
                .bind("task", Long.toString(task)).bind("at", time(at)).execute());
    }

    /** Moves a row that nobody has picked; false if somebody has, or there is none. */
    boolean move(long task, Instant at) {
        return database.write(handle -> handle
                .createUpdate("UPDATE scheduled_tasks SET execution_time = :at" + OWN + " AND picked = FALSE")
                .bind("task", Long.toString(task)).bind("at", time(at)).execute()) == 1;
    }

    /** {@link #move(long, Instant)} of many. */
    void moveAll(Map<Long, Instant> times) {
        database.run(handle -> {
            PreparedBatch updates = handle
                    .prepareBatch("UPDATE scheduled_tasks SET execution_time = :at" + OWN + " AND picked = FALSE");
            times.forEach((task, at) -> updates.bind("task", Long.toString(task)).bind("at", time(at)).add());
            updates.execute();
        });
    }

    /** Removes a row that nobody has picked; false if somebody has, or there is none. */
    boolean remove(long task) {
        return database.write(handle -> handle.createUpdate("DELETE FROM scheduled_tasks" + OWN + " AND picked = FALSE")
                .bind("task", Long.toString(task)).execute()) == 1;
    }

    /** Whether the row is still the one that was picked. */
    boolean isHeld(Pick pick) {
        return database.read(handle -> handle
                .createQuery("SELECT COUNT(*) FROM scheduled_tasks" + OWN + " AND picked = TRUE AND version = :version")
                .bind("task", Long.toString(pick.task())).bind("version", pick.version()).mapTo(Integer.class)
                .one()) == 1;
    }

    /** Lets the row go, for another pick at that time; false if it is another's by now. */
    boolean release(Pick pick, Instant at) {
        return database.write(handle -> handle
                .createUpdate("UPDATE scheduled_tasks SET execution_time = :at, " + FREE + OWN
                        + " AND picked = TRUE AND version = :version")
                .bind("task", Long.toString(pick.task())).bind("version", pick.version()).bind("at", time(at))
                .execute()) == 1;
    }

    /** Removes the row; false if it is another's by now. */
    boolean finish(Pick pick) {
        return database.write(handle -> handle
                .createUpdate("DELETE FROM scheduled_tasks" + OWN + " AND picked = TRUE AND version = :version")
                .bind("task", Long.toString(pick.task())).bind("version", pick.version()).execute()) == 1;
    }

    /** All that are picked, by whomever. */
    List<Pick> picked() {
        return database.read(handle -> handle
                .select("SELECT task_instance, version FROM scheduled_tasks WHERE task_name = '" + NAME
                        + "' AND picked = TRUE")
                .map((rs, context) -> new Pick(Long.parseLong(rs.getString(1)), rs.getLong(2))).list());
    }

    /** As the library writes times on either database. */
    private static Argument time(Instant at) {
        return (position, statement, context) -> statement.setTimestamp(position, Timestamp.from(at),
                Calendar.getInstance(TimeZone.getTimeZone("UTC")));
    }

    /** A row as somebody picked it. */
    record Pick(long task, long version) {}
}
