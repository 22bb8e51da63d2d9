package io.minimax4j.verification.process;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real PostgreSQL, as durable as in production, for the whole run: it starts when the first test asks and ends with
 * the JVM.
 */
public final class Postgres {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Postgres() {}

    /**
     * An empty database of its own.
     *
     * @param port where PostgreSQL listens on loopback
     */
    public record Empty(int port, String name) {
        public String url() {
            return urlBy(port);
        }

        /** The same database through something that stands between, such as a {@link TcpProxy}. */
        public String urlBy(int otherPort) {
            return "jdbc:postgresql://127.0.0.1:" + otherPort + "/" + name + "?user=postgres&password=postgres";
        }
    }

    public static Empty newDatabase() {
        String name = "test_" + COUNT.incrementAndGet();
        try (Connection connection = Running.INSTANCE.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("Making the database '" + name + "' failed.", e);
        }
        return new Empty(Running.INSTANCE.getPort(), name);
    }

    private static final class Running {
        static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on").setServerConfig("full_page_writes", "on")
                        .setServerConfig("max_connections", "200")
                        .setOutputRedirector(ProcessBuilder.Redirect.DISCARD).start();
            } catch (IOException e) {
                throw new UncheckedIOException("Starting PostgreSQL failed.", e);
            }
        }
    }
}
