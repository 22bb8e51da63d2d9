package io.minimax4j.server.task;

import io.minimax4j.server.store.Database;
import io.minimax4j.server.store.IdSource;
import io.minimax4j.server.task.TurnStore.Waiting;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives turns: of an account's tasks as many may run as its limit says, on all nodes together, and those that have waited
 * longest come first.
 *
 * <p>Turns are given in a transaction of their own, under the lock of the account's row, after whatever made one free or
 * wanted. So the work itself never waits for that lock, and while turns of an account are given, all that asks for more
 * is seen to together. What a crash leaves undone between the two, the next look does.
 *
 * <p>What has a turn is due at once: its execution gets a time in the far past, in the order in which turns were given.
 * That order makes accounts take turns with each other, and a clock that was set back stops nobody.
 */
final class Turns implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Turns.class);

    private final Database database;
    private final TurnStore store;
    private final ExecutionStore executions;
    private final TaskLimits limits;
    private final IdSource ids;
    private final Runnable due;
    private final Executor background;
    /** Whose turns are being given now; true if something came up meanwhile. */
    private final Map<Waiting, Boolean> giving = new ConcurrentHashMap<>();
    private volatile boolean closed;

    /**
     * @param due told that executions may be due
     * @param background where turns are given
     */
    Turns(Database database, ExecutionStore executions, TaskLimits limits, IdSource ids, Runnable due,
            Executor background) {
        this.database = database;
        this.store = new TurnStore(database);
        this.executions = executions;
        this.limits = limits;
        this.ids = ids;
        this.due = due;
        this.background = background;
    }

    TurnStore store() {
        return store;
    }

    /** Sees to an account's turns once the transaction is on disk that this is part of. */
    void see(long account, Lane lane) {
        database.afterCommit(() -> see(new Waiting(account, lane)));
    }

    private void see(Waiting account) {
        if (closed || giving.merge(account, false, (before, first) -> true)) {
            return;
        }
        background.execute(() -> giveAll(account));
    }

    private void giveAll(Waiting account) {
        boolean more = true;
        while (more) {
            try {
                give(account);
            } catch (RuntimeException e) {
                logUnlessClosed(account, e);
            }
            more = giving.computeIfPresent(account, (key, again) -> again ? false : null) != null;
        }
    }

    private void logUnlessClosed(Waiting account, RuntimeException e) {
        if (!closed) {
            LOG.warn("Tasks of account {} wait longer, because turns could not be given", account.account(), e);
        }
    }

    /** Looks for what was left undone. */
    void seeToAll() {
        store.accounts().forEach(this::see);
    }

    private void give(Waiting account) {
        Instant soon = soon();
        List<Long> given = database.together(() -> {
            store.lock(account.account(), account.lane());
            store.settle(account.account(), account.lane());
            int free = limits.parallel(account.lane()) - store.held(account.account(), account.lane());
            List<Long> next = free > 0
                    ? store.give(store.waiting(account.account(), account.lane(), free))
                    : List.<Long>of();
            executions.moveAll(next.stream().collect(Collectors.toMap(Function.identity(), id -> soon)));
            return next;
        });
        if (!given.isEmpty()) {
            due.run();
        }
    }

    /** A time in the far past, in the order of the calls. */
    Instant soon() {
        return DueTime.of(ids.next());
    }

    /** Gives no more turns; other nodes do. */
    @Override
    public void close() {
        closed = true;
    }
}
