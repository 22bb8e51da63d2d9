package io.minimax4j.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteTest {
    @TempDir
    Path folder;

    @Test
    void writer_isDurable() {
        try (Database database = TestDatabase.SQLITE.open(folder)) {
            assertThat(database.<String>write(handle -> handle.select("PRAGMA journal_mode").mapTo(String.class).one()))
                    .isEqualTo("wal");
            assertThat(
                    database.<Integer>write(handle -> handle.select("PRAGMA synchronous").mapTo(Integer.class).one()))
                    .as("2 is FULL").isEqualTo(2);
        }
    }

    @Test
    void read_refusesToWrite() {
        try (Database database = TestDatabase.SQLITE.open(folder)) {
            assertThatThrownBy(() -> database
                    .read(handle -> handle.execute("INSERT INTO setting (name, value) VALUES ('a', 'b')")))
                    .hasMessageContaining("readonly");
        }
    }

    @Test
    void write_thatReadsFirstBesideFiftyOthers_isNeverBusyAndNeverStale() throws Exception {
        try (Database database = TestDatabase.SQLITE.open(folder);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            database.run(handle -> handle.execute("INSERT INTO setting (name, value) VALUES ('counter', '0')"));
            for (Future<?> writer : threads.invokeAll(Collections.nCopies(50, () -> increment(database)))) {
                writer.get();
            }
            assertThat(database.<Integer>read(SqliteTest::counter)).isEqualTo(50);
        }
    }

    private static int increment(Database database) {
        return database.write(handle -> handle.execute("UPDATE setting SET value = ? WHERE name = 'counter'",
                String.valueOf(counter(handle) + 1)));
    }

    private static int counter(Handle handle) {
        return handle.select("SELECT value FROM setting WHERE name = 'counter'").mapTo(Integer.class).one();
    }

    @Test
    void memory_isRefused() {
        assertThatThrownBy(() -> Database.open("jdbc:sqlite::memory:")).hasMessageContaining("must be a file");
        assertThatThrownBy(() -> Database.open("jdbc:sqlite:")).hasMessageContaining("must be a file");
    }
}
