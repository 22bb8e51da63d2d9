package io.minimax4j.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every session on PostgreSQL is set to. */
class PostgresTest {
    @TempDir
    Path folder;

    private static String show(Database database, String setting) {
        return database.read(handle -> handle.select("SHOW " + setting).mapTo(String.class).one());
    }

    /** What a node that was cut off in the midst of a transaction has locked would otherwise stay locked for hours. */
    @Test
    void transactionThatFallsSilent_isEnded() {
        try (Database database = TestDatabase.POSTGRESQL.open(folder)) {
            assertThat(show(database, "idle_in_transaction_session_timeout")).isEqualTo("10s");
        }
    }

    @Test
    void queries_arePlannedForTheTablesAsTheyAre() {
        try (Database database = TestDatabase.POSTGRESQL.open(folder)) {
            assertThat(show(database, "plan_cache_mode")).isEqualTo("force_custom_plan");
        }
    }
}
