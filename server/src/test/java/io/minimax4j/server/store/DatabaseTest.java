package io.minimax4j.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class DatabaseTest {
    @Parameter
    TestDatabase kind;

    @TempDir
    Path folder;

    private String url;
    private Database database;

    @BeforeEach
    void open() {
        url = kind.newUrl(folder);
        database = Database.open(url);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void fiftyWritersAtOnce_allSucceedAndNothingIsLost() throws Exception {
        database.run(handle -> put(handle, "counter", "0"));
        Callable<Void> increments = () -> {
            for (int i = 0; i < 4; i++) {
                database.run(handle -> handle.execute("UPDATE setting SET value ="
                        + " CAST(CAST(value AS BIGINT) + 1 AS TEXT) WHERE name = 'counter'"));
            }
            return null;
        };
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Void>> writers = threads
                    .invokeAll(IntStream.range(0, 50).mapToObj(i -> increments).toList());
            for (Future<Void> writer : writers) {
                writer.get();
            }
        }
        assertThat(value("counter")).isEqualTo("200");
    }

    @Test
    void write_thatThrows_leavesNothing() {
        assertThatThrownBy(() -> database.run(handle -> {
            put(handle, "half", "done");
            throw new IllegalStateException("stop");
        })).hasMessage("stop");
        assertThat(database.<Integer>read(handle -> handle.select("SELECT COUNT(*) FROM setting")
                .mapTo(Integer.class).one())).isZero();
    }

    @Test
    void write_insideAWrite_joinsItsTransaction() {
        assertThatThrownBy(() -> database.run(outer -> {
            database.run(inner -> put(inner, "inner", "1"));
            throw new IllegalStateException("stop");
        })).hasMessage("stop");
        assertThat(database.<Integer>read(handle -> handle.select("SELECT COUNT(*) FROM setting")
                .mapTo(Integer.class).one())).isZero();
    }

    @Test
    void reopening_keepsWhatWasWritten() {
        database.run(handle -> put(handle, "kept", "yes"));
        database.close();
        database = Database.open(url);
        assertThat(value("kept")).isEqualTo("yes");
    }

    @Test
    void foreignKeys_areEnforced() {
        assertThatThrownBy(() -> database.run(handle -> handle
                .execute("INSERT INTO api_key (id, account_id, hash, created_at) VALUES (1, 404, 'h', 0)")))
                .hasMessageContaining("INSERT INTO api_key");
    }

    @Test
    void answers_isTrueWhileOpenAndFalseAfterwards() {
        assertThat(database.answers()).isTrue();
        database.close();
        assertThat(database.answers()).isFalse();
    }

    private String value(String name) {
        return database.read(handle -> select(handle, name));
    }

    private static String select(Handle handle, String name) {
        return handle.select("SELECT value FROM setting WHERE name = ?", name).mapTo(String.class).one();
    }

    private static void put(Handle handle, String name, String value) {
        handle.execute("INSERT INTO setting (name, value) VALUES (?, ?)", name, value);
    }
}
