package io.minimax4j.server.task;

import io.minimax4j.server.store.Database;

/**
 * The table {@code task_turns}: how many tasks of an account are open, and how many may run. Everything here is part of
 * a transaction of the caller, who holds the account's row from the first call on.
 */
final class TurnStore {
    private static final String OF_ACCOUNT = " WHERE account_id = ? AND lane = ?";

    private final Database database;

    TurnStore(Database database) {
        this.database = database;
    }

    /** Waits until no other transaction changes the turns of the account, and keeps others out. */
    void lock(long account, Lane lane) {
        database.run(handle -> handle.execute("INSERT INTO task_turns (account_id, lane, unfinished, held)"
                + " VALUES (?, ?, 0, 0) ON CONFLICT (account_id, lane) DO UPDATE SET held = task_turns.held", account,
                lane.name()));
    }

    /** One more open task; false, and nothing changes, if there would be too many. */
    boolean open(long account, Lane lane, long most) {
        return update("UPDATE task_turns SET unfinished = unfinished + 1" + OF_ACCOUNT + " AND unfinished < ?", account,
                lane.name(), most);
    }

    void closed(long account, Lane lane) {
        update("UPDATE task_turns SET unfinished = unfinished - 1" + OF_ACCOUNT, account, lane.name());
    }

    /** Takes a turn; false if as many are held as may be. */
    boolean take(long account, Lane lane, long most) {
        return update("UPDATE task_turns SET held = held + 1" + OF_ACCOUNT + " AND held < ?", account, lane.name(),
                most);
    }

    /** Gives a turn back, with nobody waiting for it. */
    void giveBack(long account, Lane lane) {
        update("UPDATE task_turns SET held = held - 1" + OF_ACCOUNT, account, lane.name());
    }

    private boolean update(String sql, Object... values) {
        return database.write(handle -> handle.execute(sql, values)) == 1;
    }
}
