package io.minimax4j.server.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
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
 * <p>A {@link #write} or {@link #read} inside a write of the same thread joins its transaction. So features can do
 * something together in one transaction without handing a connection around.
 */
public final class Database implements AutoCloseable {
    static final int BUSY_MILLIS = 10_000;
    /**
     * How long a transaction may wait for its next statement. A node that is cut off in the midst of one leaves its locks
     * behind, and PostgreSQL would keep them until the connection breaks, which may take hours. Ours wait for nothing
     * but the database.
     */
    private static final int LONGEST_SILENCE_SECONDS = 10;
    private static final int UNDONE_RETRIES = 4;
    private static final int POSTGRES_CONNECTIONS = 16;
    private static final String SQLITE = "jdbc:sqlite:";
    private static final int SQLITE_FULL = 13;
    private static final String POSTGRES_FULL = "53100";

    private final List<HikariDataSource> pools;
    private final HikariDataSource writing;
    private final Jdbi writer;
    private final Jdbi reader;
    private final boolean shared;
    private final ThreadLocal<@Nullable OpenWrite> open = new ThreadLocal<>();

    private Database(HikariDataSource writing, HikariDataSource reading) {
        this.shared = writing == reading;
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
        config.setMaximumPoolSize(POSTGRES_CONNECTIONS);
        config.setConnectionTimeout(BUSY_MILLIS);
        // Tables of work grow from nothing to thousands of rows in seconds: a plan that was kept from before would read them
        // from end to end.
        config.setConnectionInitSql("SET plan_cache_mode = force_custom_plan; "
                + "SET idle_in_transaction_session_timeout = '" + LONGEST_SILENCE_SECONDS + "s'");
        // A node that is cut off notices, instead of waiting for an answer for ever; what the URL says wins.
        config.addDataSourceProperty("connectTimeout", "5");
        config.addDataSourceProperty("socketTimeout", "30");
        config.addDataSourceProperty("tcpKeepAlive", "true");
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

    /** Whether other servers may work on the same database: so on PostgreSQL, and not on SQLite. */
    public boolean shared() {
        return shared;
    }

    /** Reads; any number at a time. */
    public <T> T read(HandleCallback<T, RuntimeException> work) {
        OpenWrite current = open.get();
        return current == null ? reader.withHandle(work) : work.withHandle(current.handle());
    }

    /**
     * Runs the work in one transaction: all of it is on disk when this returns, none of it when it throws. Where two
     * transactions block each other, the database undoes one, and its work runs again from its beginning.
     */
    public <T> T write(HandleCallback<T, RuntimeException> work) {
        OpenWrite current = open.get();
        if (current != null) {
            return work.withHandle(current.handle());
        }
        for (int left = UNDONE_RETRIES;; left--) {
            try {
                return writeOnce(work);
            } catch (RuntimeException e) {
                if (left == 0 || !wasUndone(e)) {
                    throw isFull(e) ? DiskFailure.duringWrite(e) : e;
                }
            }
        }
    }

    private <T> T writeOnce(HandleCallback<T, RuntimeException> work) {
        List<Runnable> afterwards = new ArrayList<>();
        T result = writer.inTransaction(handle -> {
            open.set(new OpenWrite(handle, afterwards));
            try {
                return work.withHandle(handle);
            } finally {
                open.remove();
            }
        });
        afterwards.forEach(Runnable::run);
        return result;
    }

    /** A deadlock, or a transaction that could not be put in order with another. */
    private static boolean wasUndone(Throwable failure) {
        return isCausedBy(failure, sql -> sql.getSQLState() != null && sql.getSQLState().startsWith("40"));
    }

    private boolean isFull(Throwable failure) {
        return isCausedBy(failure, sql -> shared
                ? POSTGRES_FULL.equals(sql.getSQLState())
                : sql.getErrorCode() == SQLITE_FULL);
    }

    private static boolean isCausedBy(Throwable failure, Predicate<SQLException> wanted) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && wanted.test(sql)) {
                return true;
            }
        }
        return false;
    }

    /** {@link #write} for work that has nothing to tell. */
    public void run(HandleConsumer<RuntimeException> work) {
        write(handle -> {
            work.useHandle(handle);
            return Boolean.TRUE;
        });
    }

    /** Whether the calling thread is within a transaction. */
    boolean inTransaction() {
        return open.get() != null;
    }

    /** One transaction over the stores of several features: what they write inside belongs to it. */
    public <T> T together(Supplier<T> work) {
        return write(handle -> work.get());
    }

    /** {@link #together(Supplier)} for work that has nothing to tell. */
    public void together(Runnable work) {
        run(handle -> work.run());
    }

    /** Does something once the thread's transaction is on disk, and never if it fails; at once if there is none. */
    public void afterCommit(Runnable action) {
        OpenWrite current = open.get();
        if (current == null) {
            action.run();
        } else {
            current.afterwards().add(action);
        }
    }

    /** The time by the clock that all servers of this database share: PostgreSQL's own, or this machine's. */
    Instant time(InstantSource local) {
        return shared
                ? Instant.ofEpochMilli(read(handle -> handle
                        .select("SELECT CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)")
                        .mapTo(Long.class).one()))
                : local.instant();
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

    /** The transaction that a thread is in. */
    private record OpenWrite(Handle handle, List<Runnable> afterwards) {}
}
