package io.minimax4j.server.task;

import io.minimax4j.server.store.Database;
import io.minimax4j.server.task.Task.Turn;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Turns: the table {@code task_turns}, and the column {@code turn} of {@code task}. Everything here is part of a
 * transaction of the caller.
 */
final class TurnStore {
    private static final String OF_ACCOUNT = " WHERE account_id = ? AND lane = ?";

    private final Database database;

    TurnStore(Database database) {
        this.database = database;
    }

    /** Waits until nobody else gives turns of the account, and keeps others out. */
    void lock(long account, Lane lane) {
        database.run(handle -> handle.execute("INSERT INTO task_turns (account_id, lane, unfinished) VALUES (?, ?, 0)"
                + " ON CONFLICT (account_id, lane) DO UPDATE SET unfinished = task_turns.unfinished", account,
                lane.name()));
    }

    /** One more task; false, and nothing changes, if there would be too many. */
    boolean open(long account, Lane lane, long most) {
        return database.write(handle -> {
            handle.execute("INSERT INTO task_turns (account_id, lane, unfinished) VALUES (?, ?, 0)"
                    + " ON CONFLICT (account_id, lane) DO NOTHING", account, lane.name());
            return handle.execute("UPDATE task_turns SET unfinished = unfinished + 1" + OF_ACCOUNT
                    + " AND unfinished < ?", account, lane.name(), most) == 1;
        });
    }

    /** Takes note of the tasks that are over. */
    void settle(long account, Lane lane) {
        database.run(handle -> {
            List<Boolean> alone = handle.select("UPDATE task SET turn = 'NONE'" + OF_ACCOUNT + " AND turn = 'OVER'"
                    + " RETURNING parent_id", account, lane.name())
                    .map((rs, context) -> rs.getObject(1) == null).list();
            long closed = alone.stream().filter(stands -> stands).count();
            if (closed > 0) {
                handle.execute("UPDATE task_turns SET unfinished = unfinished - ?" + OF_ACCOUNT, closed, account,
                        lane.name());
            }
        });
    }

    int held(long account, Lane lane) {
        return database.read(handle -> handle
                .select("SELECT COUNT(*) FROM task" + OF_ACCOUNT + " AND turn = 'HELD'", account, lane.name())
                .mapTo(Integer.class).one());
    }

    /** The tasks that have waited longest, up to that many. */
    List<Long> waiting(long account, Lane lane, int most) {
        return database.read(handle -> handle
                .select("SELECT id FROM task" + OF_ACCOUNT + " AND turn = 'WAITING' ORDER BY id LIMIT ?", account,
                        lane.name(), most)
                .mapTo(Long.class).list());
    }

    /** Gives turns to tasks that wait; those that do not wait any more get none. Returns the ids of those that did. */
    List<Long> give(List<Long> ids) {
        return database.write(handle -> {
            PreparedBatch updates = handle
                    .prepareBatch("UPDATE task SET turn = 'HELD' WHERE id = ? AND turn = 'WAITING'");
            ids.forEach(id -> updates.add(id));
            int[] given = updates.execute();
            return IntStream.range(0, given.length).filter(i -> given[i] == 1).mapToObj(ids::get)
                    .toList();
        });
    }

    /** Whose tasks wait for turns, or are over without their account knowing. */
    List<Waiting> accounts() {
        return database.read(handle -> handle
                .select("SELECT DISTINCT account_id, lane FROM task WHERE turn <> 'NONE' AND turn <> '" + Turn.HELD
                        + "'")
                .map((rs, context) -> new Waiting(rs.getLong(1), Lane.valueOf(rs.getString(2)))).list());
    }

    /** An account, and the lane in which it has something to be seen to. */
    record Waiting(long account, Lane lane) {}
}
