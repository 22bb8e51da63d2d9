package io.minimax4j.server.music;

import io.minimax4j.engine.music.ReferenceSong;
import io.minimax4j.server.store.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** The table {@code cover}. */
final class CoverStore {
    private final Database database;

    CoverStore(Database database) {
        this.database = database;
    }

    /** One of the account's that has not expired. */
    Optional<KeptCover> find(long account, String id, Instant now) {
        return database.read(handle -> handle
                .select("SELECT * FROM cover WHERE account_id = ? AND id = ? AND expires_at > ?", account, id,
                        now.toEpochMilli())
                .map(CoverStore::cover).findOne());
    }

    /** Keeps it until then, in place of what was kept under its id. */
    void keep(KeptCover cover, Instant until) {
        database.run(handle -> handle.createUpdate("INSERT INTO cover (account_id, id, features, lyrics, structure,"
                + " seconds, expires_at) VALUES (:account, :id, :features, :lyrics, :structure, :seconds, :until)"
                + " ON CONFLICT (account_id, id) DO UPDATE SET features = excluded.features, lyrics = excluded.lyrics,"
                + " structure = excluded.structure, seconds = excluded.seconds, expires_at = excluded.expires_at")
                .bind("account", cover.accountId()).bind("id", cover.id()).bind("features", cover.song().text())
                .bind("lyrics", cover.song().lyrics()).bind("structure", cover.structure())
                .bind("seconds", cover.song().seconds()).bind("until", until.toEpochMilli()).execute());
    }

    /** Forgets what has expired; returns how many. */
    int purge(Instant now, int limit) {
        return database.write(handle -> handle.execute("DELETE FROM cover WHERE (account_id, id) IN (SELECT account_id,"
                + " id FROM cover WHERE expires_at <= ? ORDER BY expires_at LIMIT ?)", now.toEpochMilli(), limit));
    }

    private static KeptCover cover(ResultSet rs, StatementContext context) throws SQLException {
        return new KeptCover(rs.getLong("account_id"), rs.getString("id"), new ReferenceSong(rs.getString("features"),
                rs.getString("lyrics"), KeptCover.segments(rs.getString("structure")), rs.getDouble("seconds")));
    }
}
