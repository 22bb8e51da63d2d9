package io.minimax4j.server.callback;

import io.minimax4j.server.callback.Callbacks.Subscription;
import io.minimax4j.server.callback.Delivery.State;
import io.minimax4j.server.store.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The tables {@code callback}, {@code callback_delivery} and {@code callback_secret}. */
final class CallbackStore {
    private static final String DELIVERIES = "SELECT d.*, c.subject, c.url FROM callback_delivery d"
            + " JOIN callback c ON c.task_id = d.task_id";
    private static final int REFUSED = 2;

    private final Database database;

    CallbackStore(Database database) {
        this.database = database;
    }

    <T> T together(Supplier<T> work) {
        return database.together(work);
    }

    void insert(Subscription subscription, long sender) {
        database.run(handle -> handle.execute("INSERT INTO callback (task_id, sender_id, account_id, subject, url,"
                + " verified) VALUES (?, ?, ?, ?, ?, ?)", subscription.taskId(), sender, subscription.accountId(),
                subscription.subject(), subscription.url(), subscription.verified() ? 1 : 0));
    }

    /** The subscription of a task; empty if there is none, or its address was refused. */
    Optional<Subscription> find(long task) {
        return database.read(handle -> handle
                .select("SELECT task_id, account_id, subject, url, verified FROM callback WHERE task_id = ?"
                        + " AND verified <> ?", task, REFUSED)
                .map((rs, context) -> new Subscription(rs.getLong(1), rs.getLong(2), rs.getString(3), rs.getString(4),
                        rs.getInt(5) == 1))
                .findOne());
    }

    Optional<Long> sender(long task) {
        return database.read(handle -> handle.select("SELECT sender_id FROM callback WHERE task_id = ?", task)
                .mapTo(Long.class).findOne());
    }

    void verified(long task) {
        database.run(handle -> handle.execute("UPDATE callback SET verified = 1 WHERE task_id = ?", task));
    }

    /** Nothing is pushed to the address; what waited for it has failed. */
    void refused(long task, String why) {
        database.run(handle -> {
            handle.execute("UPDATE callback SET verified = ? WHERE task_id = ?", REFUSED, task);
            handle.execute("UPDATE callback_delivery SET state = ?, last_error = ? WHERE task_id = ? AND state = ?",
                    text(State.FAILED), why, task, text(State.PENDING));
        });
    }

    void insert(long id, Subscription subscription, String body, Instant now) {
        database.run(handle -> handle.execute("INSERT INTO callback_delivery (id, task_id, account_id, state, body,"
                + " tries, created_at, due_since, next_at) VALUES (?, ?, ?, ?, ?, 0, ?, ?, ?)", id,
                subscription.taskId(), subscription.accountId(), text(State.PENDING), body, now.toEpochMilli(),
                now.toEpochMilli(), now.toEpochMilli()));
    }

    /** The oldest push of the task that nobody has taken yet. */
    Optional<Delivery> next(long task) {
        return database.read(handle -> handle
                .select(DELIVERIES + " WHERE d.task_id = ? AND d.state = ? ORDER BY d.id LIMIT 1", task,
                        text(State.PENDING))
                .map(CallbackStore::row).findOne());
    }

    long pending(long account) {
        return database.read(handle -> handle
                .select("SELECT COUNT(*) FROM callback_delivery WHERE account_id = ? AND state = ?", account,
                        text(State.PENDING))
                .mapTo(Long.class).one());
    }

    /** What became of a try; nothing, if somebody has asked for another one meanwhile. */
    void tried(Delivery delivery, State state, Instant next, @Nullable Instant delivered, @Nullable Integer status,
            @Nullable String error) {
        database.run(handle -> handle.execute("UPDATE callback_delivery SET state = ?, tries = tries + 1, next_at = ?,"
                + " delivered_at = ?, last_status = ?, last_error = ? WHERE id = ? AND due_since = ?", text(state),
                next.toEpochMilli(), delivered == null ? null : delivered.toEpochMilli(), status, error,
                delivery.id(), delivery.dueSince().toEpochMilli()));
    }

    /** Pending again, to be sent at once; also if it is being sent right now. */
    void again(long id, Instant now) {
        database.run(handle -> handle.createUpdate("UPDATE callback_delivery SET state = :state, next_at = :now,"
                + " due_since = CASE WHEN due_since < :now THEN :now ELSE due_since + 1 END WHERE id = :id")
                .bind("state", text(State.PENDING)).bind("now", now.toEpochMilli()).bind("id", id).execute());
    }

    Optional<Delivery> delivery(long account, long id) {
        return database.read(handle -> handle
                .select(DELIVERIES + " WHERE d.account_id = ? AND d.id = ?", account, id)
                .map(CallbackStore::row).findOne());
    }

    /** Newest first, those older than {@code before}; of that state and subject, where they are given. */
    List<Delivery> list(long account, long before, @Nullable State state, @Nullable String subject, int limit) {
        return database.read(handle -> handle
                .createQuery(DELIVERIES + " WHERE d.account_id = :account AND d.id < :before"
                        + (state == null ? "" : " AND d.state = :state")
                        + (subject == null ? "" : " AND c.subject = :subject") + " ORDER BY d.id DESC LIMIT :limit")
                .bind("account", account).bind("before", before).bind("limit", limit)
                .bindMap(state == null ? Map.of() : Map.of("state", text(state)))
                .bindMap(subject == null ? Map.of() : Map.of("subject", subject))
                .map(CallbackStore::row).list());
    }

    /** The secret of the account; the one offered is kept if there is none. */
    Secrets secrets(long account, String offered) {
        return database.write(handle -> {
            handle.execute("INSERT INTO callback_secret (account_id, secret) VALUES (?, ?)"
                    + " ON CONFLICT (account_id) DO NOTHING", account, offered);
            return handle.select("SELECT secret, previous, previous_until FROM callback_secret WHERE account_id = ?",
                    account)
                    .map((rs, context) -> new Secrets(rs.getString(1), rs.getString(2),
                            Instant.ofEpochMilli(rs.getLong(3))))
                    .one();
        });
    }

    /** Another secret; the one before signs beside it for a while. */
    void rotate(long account, String secret, Instant previousUntil) {
        database.run(handle -> handle.execute("UPDATE callback_secret SET previous = secret, previous_until = ?,"
                + " secret = ? WHERE account_id = ?", previousUntil.toEpochMilli(), secret, account));
    }

    private static String text(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static Delivery row(ResultSet rs, StatementContext context) throws SQLException {
        long delivered = rs.getLong("delivered_at");
        Instant deliveredAt = rs.wasNull() ? null : Instant.ofEpochMilli(delivered);
        int status = rs.getInt("last_status");
        Integer lastStatus = rs.wasNull() ? null : status;
        return new Delivery(rs.getLong("id"), rs.getLong("task_id"), rs.getString("subject"), rs.getString("url"),
                State.valueOf(rs.getString("state").toUpperCase(Locale.ROOT)), rs.getString("body"),
                rs.getInt("tries"), Instant.ofEpochMilli(rs.getLong("created_at")),
                Instant.ofEpochMilli(rs.getLong("due_since")), Instant.ofEpochMilli(rs.getLong("next_at")),
                deliveredAt, lastStatus, rs.getString("last_error"));
    }

    /** What an account signs with. */
    record Secrets(String secret, @Nullable String previous, Instant previousUntil) {
        @Override
        public String toString() {
            return "Secrets";
        }
    }
}
