package io.minimax4j.verification.process;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;

/** The two databases that durable work has to survive on; each call gives a launch over one that is empty. */
public enum Storage {
    SQLITE {
        @Override
        public Launch launch(Path data) {
            return Launch.over(data);
        }
    },
    POSTGRESQL {
        @Override
        public Launch launch(Path data) {
            return Launch.over(data).set("database", Postgres.newDatabase().url());
        }
    };

    private static final AtomicLong IDS = new AtomicLong(70);

    /** A server over the data folder and an empty database. */
    public abstract Launch launch(Path data);

    /** A further account with this key, written straight into the database, as an administrator's tool would. */
    public static void addAccount(ServerProcess server, String key) {
        Launch launch = server.launch();
        String url = launch.settings().getOrDefault("database",
                "jdbc:sqlite:" + launch.data().resolve("minimax4j.db"));
        long account = IDS.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(url)) {
            insert(connection, "INSERT INTO account (id, name, created_at) VALUES (" + account + ", ?, 1)",
                    "account " + account);
            insert(connection, "INSERT INTO api_key (id, account_id, hash, created_at) VALUES ("
                    + IDS.incrementAndGet() + ", " + account + ", ?, 1)", hash(key));
        } catch (SQLException e) {
            throw new IllegalStateException("Adding an account failed.", e);
        }
    }

    private static void insert(Connection connection, String sql, String value) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, value);
            insert.executeUpdate();
        }
    }

    private static String hash(String key) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
