package io.minimax4j.server.account;

import io.minimax4j.server.store.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The table {@code account_terms}. */
final class TermsStore {
    static final String COLUMNS = "plan, requests, tokens, connections, budget, spent";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM account_terms WHERE account_id = ?";

    private final Database database;

    TermsStore(Database database) {
        this.database = database;
    }

    /** Empty for an account with which nothing was agreed. */
    Optional<Standing> find(long account) {
        return database.read(handle -> select(handle, SELECT, account));
    }

    /**
     * {@link #find} that keeps all others out who ask in this way, until the transaction is over. On SQLite the
     * transaction itself does.
     */
    Optional<Standing> lock(long account) {
        return database.write(handle -> select(handle, SELECT + (database.shared() ? " FOR UPDATE" : ""), account));
    }

    private static Optional<Standing> select(Handle handle, String sql, long account) {
        return handle.select(sql, account).map(TermsStore::standing).findOne();
    }

    void put(long account, Standing standing) {
        Terms terms = standing.terms();
        database.run(handle -> handle.createUpdate("INSERT INTO account_terms (account_id, " + COLUMNS
                + ") VALUES (:account, :plan, :requests, :tokens, :connections, :budget, :spent)"
                + " ON CONFLICT (account_id) DO UPDATE SET plan = excluded.plan, requests = excluded.requests,"
                + " tokens = excluded.tokens, connections = excluded.connections, budget = excluded.budget,"
                + " spent = excluded.spent")
                .bind("account", account).bind("plan", terms.plan().word())
                .bind("requests", boxed(terms.own().requests())).bind("tokens", boxed(terms.own().tokens()))
                .bind("connections", boxed(terms.own().connections())).bind("budget", boxed(terms.budget()))
                .bind("spent", standing.spent()).execute());
    }

    void spent(long account, long spent) {
        database.run(handle -> handle.execute("UPDATE account_terms SET spent = ? WHERE account_id = ?", spent,
                account));
    }

    /** Reads {@link #COLUMNS} by their names; a row that an outer join left empty is no agreement. */
    static Standing standing(ResultSet rs, StatementContext context) throws SQLException {
        String plan = rs.getString("plan");
        if (plan == null) {
            return Standing.FREE;
        }
        Limits own = new Limits(optional(rs, "requests"), optional(rs, "tokens"), optional(rs, "connections"));
        return new Standing(new Terms(Plan.named(plan).orElseThrow(), own, optional(rs, "budget")),
                rs.getLong("spent"));
    }

    private static OptionalLong optional(ResultSet rs, String column) throws SQLException {
        long value = rs.getLong(column);
        return rs.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private static @Nullable Long boxed(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }
}
