package io.minimax4j.server.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The one database of a server: SQLite in a file, or PostgreSQL, by JDBC URL. The same SQL runs on both.
 *
 * <p>SQLite allows one writer at a time and answers SQLITE_BUSY to a second one, or to a reader that turns into a
 * writer. So all writing goes through a pool of exactly one connection, whose transactions take the write lock when
 * they begin: writers queue in the pool and never meet in the database. Reading has connections of its own, which
 * refuse to write. On PostgreSQL reading and writing share one pool.
 *
 * <p>A {@link #write} inside a write of the same thread joins it. Inside a write, use the handle given to read: a
 * nested {@link #read} sees only what was committed before.
 */
public final class Database implements AutoCloseable {
    static final int BUSY_MILLIS = 10_000;
    private static final String SQLITE = "jdbc:sqlite:";

    private final List<HikariDataSource> pools;
    private final HikariDataSource writing;
    private final Jdbi writer;
    private final Jdbi reader;

    private Database(HikariDataSource writing, HikariDataSource reading) {
        this.pools = List.of(writing, reading);
        this.writing = writing;
        this.writer = Jdbi.create(writing);
        this.reader = Jdbi.create(reading);
    }

    /** Opens the database and brings its tables up to date. The URL starts with jdbc:sqlite: or jdbc:postgresql:. */
    public static Database open(String jdbcUrl) {
        return jdbcUrl.startsWith(SQLITE) ? openSqlite(jdbcUrl) : openPostgres(jdbcUrl);
    }

    private static Database openSqlite(String jdbcUrl) {
        if (jdbcUrl.length() == SQLITE.length() || jdbcUrl.contains(":memory:") || jdbcUrl.contains("mode=memory")) {
            throw new IllegalArgumentException("The database must be a file, not memory: jdbc:sqlite:PATH");
        }
        migrate(sqlite(jdbcUrl, durable()));
        return new Database(pool("sqlite-writer", sqlite(jdbcUrl, writing()), 1, null),
                pool("sqlite-reader", sqlite(jdbcUrl, durable()), 4, "PRAGMA query_only = 1"));
    }

    private static SQLiteConfig durable() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        return config;
    }

    private static SQLiteConfig writing() {
        SQLiteConfig config = durable();
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return config;
    }

    private static DataSource sqlite(String jdbcUrl, SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(jdbcUrl);
        return source;
    }

    private static Database openPostgres(String jdbcUrl) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("postgres");
        config.setJdbcUrl(jdbcUrl);
        HikariDataSource pool = new HikariDataSource(config);
        try {
            migrate(pool);
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
        return new Database(pool, pool);
    }

    private static HikariDataSource pool(String name, DataSource source, int size, @Nullable String first) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        config.setConnectionInitSql(first);
        return new HikariDataSource(config);
    }

    private static void migrate(DataSource source) {
        Flyway.configure(Database.class.getClassLoader()).dataSource(source).load().migrate();
    }

    /** Reads; any number at a time. */
    public <T> T read(HandleCallback<T, RuntimeException> work) {
        return reader.withHandle(work);
    }

    /** Runs the work in one transaction: all of it is on disk when this returns, none of it when it throws. */
    public <T> T write(HandleCallback<T, RuntimeException> work) {
        return writer.inTransaction(work);
    }

    /** {@link #write} for work that has nothing to tell. */
    public void run(HandleConsumer<RuntimeException> work) {
        writer.useTransaction(work);
    }

    /** Whether the database answers now. */
    public boolean answers() {
        try {
            return read(handle -> handle.select("SELECT 1").mapTo(Integer.class).one()) == 1;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** The connections that may write, for a library that brings its own SQL. */
    public DataSource connections() {
        return writing;
    }

    @Override
    public void close() {
        pools.forEach(HikariDataSource::close);
    }
}
