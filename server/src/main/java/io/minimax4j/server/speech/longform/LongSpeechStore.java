package io.minimax4j.server.speech.longform;

import io.minimax4j.server.store.Database;
import io.minimax4j.server.task.Task;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The tables {@code long_speech}, {@code long_speech_track} and {@code long_speech_part}. */
final class LongSpeechStore {
    private final Database database;

    LongSpeechStore(Database database) {
        this.database = database;
    }

    <T> T together(Supplier<T> work) {
        return database.together(work);
    }

    void insert(long task, long account, String request) {
        database.run(handle -> handle.execute("INSERT INTO long_speech (task_id, account_id, request)"
                + " VALUES (?, ?, ?)", task, account, request));
    }

    void insertTracks(long task, List<TrackRow> tracks) {
        database.run(handle -> {
            PreparedBatch rows = handle.prepareBatch("INSERT INTO long_speech_track (task_id, track, name, characters,"
                    + " invisible) VALUES (?, ?, ?, ?, ?)");
            tracks.forEach(track -> rows.add(task, track.number(), track.name(), track.characters(),
                    track.invisible()));
            rows.execute();
        });
    }

    void insertParts(long task, List<PartRow> parts) {
        database.run(handle -> {
            PreparedBatch rows = handle.prepareBatch("INSERT INTO long_speech_part (task_id, part, track, begins, last,"
                    + " text) VALUES (?, ?, ?, ?, ?, ?)");
            parts.forEach(part -> rows.add(task, part.number(), part.track(), part.begins(), part.last() ? 1 : 0,
                    part.text()));
            rows.execute();
        });
    }

    /** Empty when it has ended. */
    Optional<Row> find(long task) {
        return database.read(handle -> handle.select("SELECT * FROM long_speech WHERE task_id = ?", task)
                .map(LongSpeechStore::whole).findOne());
    }

    List<TrackRow> tracks(long task) {
        return database.read(handle -> handle
                .select("SELECT * FROM long_speech_track WHERE task_id = ? ORDER BY track", task)
                .map((rs, context) -> new TrackRow(rs.getLong("track"), rs.getString("name"),
                        rs.getLong("characters"), rs.getDouble("invisible")))
                .list());
    }

    Optional<PartRow> part(long task, long number) {
        return database.read(handle -> handle
                .select("SELECT * FROM long_speech_part WHERE task_id = ? AND part = ?", task, number)
                .map(LongSpeechStore::partRow).findOne());
    }

    /** The parts of a track, in order. */
    List<PartRow> parts(long task, long track) {
        return database.read(handle -> handle
                .select("SELECT * FROM long_speech_part WHERE task_id = ? AND track = ? ORDER BY part", task, track)
                .map(LongSpeechStore::partRow).list());
    }

    long partCount(long task) {
        return database.read(handle -> handle
                .select("SELECT COUNT(*) FROM long_speech_part WHERE task_id = ?", task).mapTo(Long.class).one());
    }

    void begun(long task, long parts) {
        database.run(handle -> handle.execute("UPDATE long_speech SET pending = ? WHERE task_id = ?", parts, task));
    }

    /** What became of a part; false if nobody waits for it any more. */
    boolean spoken(long task, long number, long frames, @Nullable Long file, String titles) {
        return database.write(handle -> handle.execute("UPDATE long_speech_part SET frames = ?, file_id = ?, titles = ?"
                + " WHERE task_id = ? AND part = ?", frames, file, titles, task, number)) == 1;
    }

    /** One part less, with the reason if it failed; the first reason stays. False if nobody waits for it any more. */
    boolean partEnded(long task, Task.@Nullable Failure failure) {
        return database.write(handle -> {
            if (failure != null) {
                handle.execute("UPDATE long_speech SET error_code = ?, error_message = ? WHERE task_id = ?"
                        + " AND error_code IS NULL", failure.code(), failure.message(), task);
            }
            return handle.execute("UPDATE long_speech SET pending = pending - 1 WHERE task_id = ?", task) == 1;
        });
    }

    /** The files of all parts; they go together with the rows. */
    List<Long> files(long task) {
        return database.read(handle -> handle
                .select("SELECT file_id FROM long_speech_part WHERE task_id = ? AND file_id IS NOT NULL", task)
                .mapTo(Long.class).list());
    }

    void delete(long task) {
        database.run(handle -> {
            handle.execute("DELETE FROM long_speech_part WHERE task_id = ?", task);
            handle.execute("DELETE FROM long_speech_track WHERE task_id = ?", task);
            handle.execute("DELETE FROM long_speech WHERE task_id = ?", task);
        });
    }

    private static Row whole(ResultSet rs, StatementContext context) throws SQLException {
        String message = rs.getString("error_message");
        Task.Failure failure = message == null ? null : new Task.Failure(rs.getInt("error_code"), message);
        return new Row(rs.getLong("task_id"), rs.getLong("account_id"), rs.getString("request"),
                number(rs, "pending"), failure);
    }

    private static PartRow partRow(ResultSet rs, StatementContext context) throws SQLException {
        return new PartRow(rs.getLong("part"), rs.getLong("track"), rs.getInt("begins"), rs.getInt("last") == 1,
                rs.getString("text"), number(rs, "frames"), number(rs, "file_id"), rs.getString("titles"));
    }

    private static @Nullable Long number(ResultSet rs, String column) throws SQLException {
        long value = rs.getLong(column);
        return rs.wasNull() ? null : value;
    }

    /**
     * The whole.
     *
     * @param request as JSON, without its text
     * @param pending parts that have not ended; null before they were handed out
     */
    record Row(long task, long account, String request, @Nullable Long pending, Task.@Nullable Failure failure) {}

    /** What becomes an audio of its own; see {@link Track}. */
    record TrackRow(long number, String name, long characters, double invisible) {}

    /**
     * A stretch of a track.
     *
     * @param begins code points of the track before it
     * @param frames of its sound; null before it was spoken
     * @param file its audio; null also if nothing of the text could be spoken
     * @param titles as JSON, with times and places counted from its beginning
     */
    record PartRow(long number, long track, int begins, boolean last, String text, @Nullable Long frames,
            @Nullable Long file, @Nullable String titles) {
        static PartRow of(long number, long track, PartCuts.Cut cut, boolean last) {
            return new PartRow(number, track, cut.begins(), last, cut.text(), null, null, null);
        }
    }
}
