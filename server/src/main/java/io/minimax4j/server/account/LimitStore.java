package io.minimax4j.server.account;

import io.minimax4j.server.store.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * The tables {@code limit_window} and {@code open_request}. Whoever changes them holds the lock of the account's terms.
 */
final class LimitStore {
    private static final String WINDOW = "SELECT model, began_at, requests, tokens FROM limit_window"
            + " WHERE account_id = ?";

    private final Database database;

    LimitStore(Database database) {
        this.database = database;
    }

    Optional<Window> window(long account, String model) {
        return database.read(handle -> handle.select(WINDOW + " AND model = ?", account, model)
                .map(LimitStore::windowOf).findOne());
    }

    /** All of the account, by model. */
    Map<String, Window> windows(long account) {
        return database.read(handle -> handle.select(WINDOW, account)
                .map((rs, context) -> Map.entry(rs.getString(1), windowOf(rs, context))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    void put(long account, String model, Window window) {
        database.run(handle -> handle.execute("INSERT INTO limit_window (account_id, model, began_at, requests, tokens)"
                + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (account_id, model) DO UPDATE SET began_at = excluded.began_at,"
                + " requests = excluded.requests, tokens = excluded.tokens", account, model, window.began(),
                window.requests(), window.tokens()));
    }

    /** Changes the tokens of the window that a request was let in by; nothing if another has begun since. */
    void change(OpenRequest request, long tokens) {
        if (tokens != 0 && request.window().isPresent()) {
            database.run(handle -> handle.execute("UPDATE limit_window SET tokens = tokens + ?"
                    + " WHERE account_id = ? AND model = ? AND began_at = ?", tokens, request.account(),
                    request.model(), request.window().getAsLong()));
        }
    }

    void insert(OpenRequest request) {
        database.run(handle -> handle.createUpdate("INSERT INTO open_request (id, account_id, model, holder,"
                + " window_began, window_tokens, budget_tokens, leased_until) VALUES (:id, :account, :model, :holder,"
                + " :window, :windowTokens, :budgetTokens, :until)")
                .bind("id", request.id()).bind("account", request.account()).bind("model", request.model())
                .bind("holder", request.holder())
                .bind("window", request.window().isPresent() ? request.window().getAsLong() : null)
                .bind("windowTokens", request.windowTokens()).bind("budgetTokens", request.budgetTokens())
                .bind("until", request.leasedUntil()).execute());
    }

    List<OpenRequest> open(long account) {
        return database.read(handle -> handle.select("SELECT id, account_id, model, holder, window_began,"
                + " window_tokens, budget_tokens, leased_until FROM open_request WHERE account_id = ? ORDER BY id",
                account).map(LimitStore::request).list());
    }

    /** False if it was taken for dead. */
    boolean remove(long id) {
        return database.write(handle -> handle.execute("DELETE FROM open_request WHERE id = ?", id)) == 1;
    }

    /** All requests of a node live on. */
    void renew(long holder, long until) {
        database.run(handle -> handle.execute("UPDATE open_request SET leased_until = ? WHERE holder = ?", until,
                holder));
    }

    private static Window windowOf(ResultSet rs, StatementContext context) throws SQLException {
        return new Window(rs.getLong("began_at"), rs.getLong("requests"), rs.getLong("tokens"));
    }

    private static OpenRequest request(ResultSet rs, StatementContext context) throws SQLException {
        long began = rs.getLong(5);
        OptionalLong window = rs.wasNull() ? OptionalLong.empty() : OptionalLong.of(began);
        return new OpenRequest(rs.getLong(1), rs.getLong(2), rs.getString(3), rs.getLong(4), window, rs.getLong(6),
                rs.getLong(7), rs.getLong(8));
    }
}
