package io.minimax4j.server.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** The databases that every store test runs on: each call gives one that is empty. */
public enum TestDatabase {
    SQLITE {
        @Override
        public String newUrl(Path folder) {
            return "jdbc:sqlite:" + folder.resolve("test-" + COUNT.incrementAndGet() + ".db");
        }
    },
    POSTGRESQL {
        @Override
        public String newUrl(Path folder) {
            String schema = "test_" + COUNT.incrementAndGet();
            try (Connection connection = Postgres.INSTANCE.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE SCHEMA " + schema);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return Postgres.INSTANCE.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema;
        }
    };

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** The JDBC URL of an empty database; a file goes into the folder. */
    public abstract String newUrl(Path folder);

    public Database open(Path folder) {
        return Database.open(newUrl(folder));
    }

    /** One server for the whole run, as durable as in production; it ends with the JVM. */
    private static final class Postgres {
        static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on").setServerConfig("full_page_writes", "on")
                        .setServerConfig("max_connections", "200").start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
