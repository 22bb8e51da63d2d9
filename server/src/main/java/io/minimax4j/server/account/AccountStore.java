package io.minimax4j.server.account;

import io.minimax4j.server.store.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The tables {@code account} and {@code api_key}. */
final class AccountStore {
    private static final String KEY = "k.id AS key_id, k.account_id AS key_account, k.name AS key_name,"
            + " k.created_at AS key_made, k.revoked_at";
    /** Accounts that were made on order have terms from their beginning: none of them is that of the first start. */
    private static final String UNBOUND = " WHERE NOT EXISTS (SELECT 1 FROM account_terms"
            + " WHERE account_id = account.id)";

    private final Database database;

    AccountStore(Database database) {
        this.database = database;
    }

    /** The account of the first start: the one a server has when it has only one. */
    Optional<Account> first() {
        return database.read(handle -> select(handle, " WHERE CAST(id AS TEXT) = (SELECT value FROM setting"
                + " WHERE name = 'first-account')").or(() -> select(handle, UNBOUND)));
    }

    private static Optional<Account> select(Handle handle, String which) {
        return handle.select("SELECT id, name FROM account" + which + " ORDER BY id LIMIT 1")
                .map(AccountStore::account).findOne();
    }

    /** The account together with its first key, or neither. */
    void insert(Account account, KeyRow key) {
        database.run(handle -> insert(handle, account, key));
    }

    /**
     * {@link #insert(Account, KeyRow)} of the account that a server has when it has only one. False, and nothing is
     * written, if there is one: of nodes that start for the first time at the same moment, one makes it.
     */
    boolean insertFirst(Account account, KeyRow key) {
        return database.write(handle -> {
            boolean first = handle.execute("INSERT INTO setting (name, value) VALUES ('first-account', ?)"
                    + " ON CONFLICT (name) DO NOTHING", Long.toString(account.id())) == 1
                    && handle.select("SELECT COUNT(*) FROM account" + UNBOUND).mapTo(Long.class).one() == 0;
            if (first) {
                insert(handle, account, key);
            }
            return first;
        });
    }

    private static void insert(Handle handle, Account account, KeyRow key) {
        insert(handle, account, key.createdAt());
        insert(handle, key);
    }

    /** An account that has no key yet. */
    void insert(Account account, long createdAt) {
        database.run(handle -> insert(handle, account, createdAt));
    }

    private static void insert(Handle handle, Account account, long createdAt) {
        handle.execute("INSERT INTO account (id, name, created_at) VALUES (?, ?, ?)", account.id(), account.name(),
                createdAt);
    }

    /** False when another key has the same hash, that is, the same secret. */
    boolean insert(KeyRow key) {
        return database.write(handle -> insert(handle, key));
    }

    private static boolean insert(Handle handle, KeyRow key) {
        return handle.execute("INSERT INTO api_key (id, account_id, name, hash, created_at) VALUES (?, ?, ?, ?, ?)"
                + " ON CONFLICT (hash) DO NOTHING", key.id(), key.accountId(), key.name(), key.hash(),
                key.createdAt()) == 1;
    }

    /** The account of a key that is not revoked. */
    Optional<KeyOwner> owner(String hash) {
        return database.read(handle -> handle
                .select("SELECT a.id, a.name, k.id, k.hash FROM api_key k JOIN account a ON a.id = k.account_id"
                        + " WHERE k.hash = ? AND k.revoked_at IS NULL", hash)
                .map((rs, context) -> new KeyOwner(account(rs, context), rs.getLong(3), rs.getString(4))).findOne());
    }

    List<ApiKey> keys(long accountId) {
        return database.read(handle -> handle
                .select("SELECT " + KEY + " FROM api_key k WHERE k.account_id = ? ORDER BY k.id", accountId)
                .map(AccountStore::key).list());
    }

    /** False when the account has no such key, or it is revoked already. */
    boolean revoke(long accountId, long keyId, long at) {
        return database.write(handle -> handle.execute("UPDATE api_key SET revoked_at = ?"
                + " WHERE id = ? AND account_id = ? AND revoked_at IS NULL", at, keyId, accountId)) == 1;
    }

    /** A key that was revoked is valid again: its owner asked for this very secret. */
    void restore(String hash) {
        database.run(handle -> handle.execute("UPDATE api_key SET revoked_at = NULL WHERE hash = ?", hash));
    }

    /** The account of that name, kept from being made by anybody else until the transaction is over. */
    Optional<Account> lock(String name) {
        return database.write(handle -> {
            handle.execute("INSERT INTO setting (name, value) VALUES ('account-names', '')"
                    + " ON CONFLICT (name) DO UPDATE SET value = setting.value");
            return handle.select("SELECT id, name FROM account WHERE name = ? ORDER BY id LIMIT 1", name)
                    .map(AccountStore::account).findOne();
        });
    }

    /** Every key, those of an account together, with what was agreed with the account. */
    List<KeyReport> reports() {
        return database.read(handle -> handle
                .select("SELECT " + KEY + ", a.name AS account_name, " + TermsStore.COLUMNS + " FROM api_key k"
                        + " JOIN account a ON a.id = k.account_id"
                        + " LEFT JOIN account_terms t ON t.account_id = a.id ORDER BY a.id, k.id")
                .map(AccountStore::report).list());
    }

    /** {@link #revoke(long, long, long)} of a key of any account. */
    boolean revoke(long keyId, long at) {
        return database.write(handle -> handle.execute("UPDATE api_key SET revoked_at = ?"
                + " WHERE id = ? AND revoked_at IS NULL", at, keyId)) == 1;
    }

    private static KeyReport report(ResultSet rs, StatementContext context) throws SQLException {
        Standing standing = TermsStore.standing(rs, context);
        return new KeyReport(key(rs, context), rs.getString("account_name"), standing.terms(), standing.spent());
    }

    private static Account account(ResultSet rs, StatementContext context) throws SQLException {
        return new Account(rs.getLong(1), rs.getString(2));
    }

    private static ApiKey key(ResultSet rs, StatementContext context) throws SQLException {
        long revokedAt = rs.getLong("revoked_at");
        Optional<Instant> revoked = rs.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(revokedAt));
        return new ApiKey(rs.getLong("key_id"), rs.getLong("key_account"), rs.getString("key_name"),
                Instant.ofEpochMilli(rs.getLong("key_made")), revoked);
    }

    record KeyRow(long id, long accountId, String name, String hash, long createdAt) {}

    record KeyOwner(Account account, long keyId, String hash) {}
}
