package io.minimax4j.server.voice;

import io.minimax4j.protocol.voice.VoiceType;
import io.minimax4j.server.store.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** The table {@code voice}. Of a temporary voice, {@code oldest} is the moment from which on it is still there. */
final class VoiceStore {
    private static final String TEMPORARY = "used_at IS NULL AND deleted_at IS NULL";
    private static final String UNUSED = "used_at IS NULL AND deleted_at IS NULL AND account_id = :account"
            + " AND id IN (<ids>)";

    private final Database database;

    VoiceStore(Database database) {
        this.database = database;
    }

    /** The row of the id, whoever owns it, deleted or not. */
    Optional<KeptVoice> find(String id) {
        return database.read(handle -> handle.select("SELECT * FROM voice WHERE id = ?", id).map(VoiceStore::voice)
                .findOne());
    }

    /** False, and nothing is kept, if the id is taken. Of several at once, one gets it. */
    boolean insert(KeptVoice voice, Instant oldest) {
        return database.write(handle -> {
            handle.execute("DELETE FROM voice WHERE id = ? AND created_at <= ? AND " + TEMPORARY, voice.id(),
                    oldest.toEpochMilli());
            return handle.createUpdate("INSERT INTO voice (id, account_id, kind, portrait, description, created_at)"
                    + " VALUES (:id, :account, :kind, :portrait, :description, :created) ON CONFLICT (id) DO NOTHING")
                    .bind("id", voice.id()).bind("account", voice.accountId()).bind("kind", voice.type().text())
                    .bind("portrait", voice.portrait()).bind("description", lines(voice.description()))
                    .bind("created", voice.createdAt().toEpochMilli()).execute() == 1;
        });
    }

    /**
     * Marks voices as used; returns how many were not before. Voices that were used already, which is nearly always so,
     * cost a read only.
     */
    int use(long account, Collection<String> ids, Instant now) {
        boolean unused = database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM voice WHERE " + UNUSED)
                .bind("account", account).bindList("ids", ids).mapTo(Integer.class).one()) > 0;
        return unused
                ? database.write(handle -> handle.createUpdate("UPDATE voice SET used_at = :now WHERE " + UNUSED)
                        .bind("account", account).bindList("ids", ids).bind("now", now.toEpochMilli()).execute())
                : 0;
    }

    /** The voices of a kind that are there, newest first. */
    List<KeptVoice> list(long account, VoiceType type, Instant oldest) {
        return database.read(handle -> handle
                .select("SELECT * FROM voice WHERE account_id = ? AND kind = ? AND deleted_at IS NULL"
                        + " AND (used_at IS NOT NULL OR created_at > ?) ORDER BY created_at DESC, id",
                        account, type.text(), oldest.toEpochMilli())
                .map(VoiceStore::voice).list());
    }

    /** Leaves nothing but the id; false if it is gone already. */
    boolean delete(KeptVoice voice, Instant now) {
        return database.write(handle -> handle.execute("UPDATE voice SET deleted_at = ?, portrait = '',"
                + " description = '' WHERE id = ? AND account_id = ? AND deleted_at IS NULL", now.toEpochMilli(),
                voice.id(), voice.accountId())) == 1;
    }

    /** Forgets temporary voices that are too old; returns how many. */
    int purge(Instant oldest, int limit) {
        return database.write(handle -> handle.execute("DELETE FROM voice WHERE " + TEMPORARY + " AND id IN (SELECT id"
                + " FROM voice WHERE " + TEMPORARY + " AND created_at <= ? ORDER BY created_at LIMIT ?)",
                oldest.toEpochMilli(), limit));
    }

    private static String lines(List<String> sentences) {
        return String.join("\n", sentences.stream().map(sentence -> sentence.replaceAll("\\R", " ")).toList());
    }

    private static KeptVoice voice(ResultSet rs, StatementContext context) throws SQLException {
        return new KeptVoice(rs.getString("id"), rs.getLong("account_id"), new VoiceType(rs.getString("kind")),
                rs.getString("portrait"), rs.getString("description").lines().toList(),
                Instant.ofEpochMilli(rs.getLong("created_at")), rs.getObject("used_at") != null,
                rs.getObject("deleted_at") != null);
    }
}
