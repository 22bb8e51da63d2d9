package io.minimax4j.verification.bench;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.SqliteJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.minimax4j.server.account.Accounts;
import io.minimax4j.server.store.Database;
import io.minimax4j.server.store.LeasedIds;
import io.minimax4j.server.task.Attempt;
import io.minimax4j.server.task.NewTask;
import io.minimax4j.server.task.Outcome;
import io.minimax4j.server.task.TaskChange;
import io.minimax4j.server.task.TaskKind;
import io.minimax4j.server.task.TaskLimits;
import io.minimax4j.server.task.TaskService;
import io.minimax4j.verification.process.Folders;
import io.minimax4j.verification.process.Postgres;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;

/**
 * The task core by itself: tasks that do nothing, accepted by callers at once and finished. The peer is the plain library
 * underneath in the same run: jobs without accounts, turns, states, results or fencing of their own.
 */
final class TaskCoreBench implements Bench.Benchmark {
    private static final int CALLERS = 16;
    private static final int WARM_UP = 1_000;
    private static final int TASKS = 5_000;
    private static final int THREADS = 32;

    @Override
    public void run() throws Exception {
        Table table = new Table(TASKS + " tasks that do nothing, " + CALLERS + " callers", "", "accepted/s",
                "finished/s", "plain db-scheduler: finished/s", "ratio");
        Path folder = Folders.temporary("bench");
        try {
            measure("SQLite", "jdbc:sqlite:" + folder.resolve("core.db"), "jdbc:sqlite:" + folder.resolve("peer.db"),
                    table);
            measure("PostgreSQL", Postgres.newDatabase().url(), Postgres.newDatabase().url(), table);
        } finally {
            Folders.delete(folder);
        }
        table.print();
    }

    private static void measure(String name, String core, String peer, Table table) throws Exception {
        Rates ours = ours(core);
        Rates plain = plain(peer);
        table.row(name, ours.accepted(), ours.finished(), plain.finished(), ours.finished() / plain.finished());
    }

    private static Rates ours(String url) throws Exception {
        try (Database database = Database.open(url);
                LeasedIds ids = new LeasedIds(database, InstantSource.system(), OptionalInt.empty());
                TaskService tasks = new TaskService(database, ids, InstantSource.system(), new TaskLimits(THREADS,
                        THREADS, 1_000_000, Duration.ofDays(1), Duration.ofSeconds(8), Duration.ZERO))) {
            long account = new Accounts(database, ids, InstantSource.system()).create("bench").account().id();
            Counting kind = new Counting();
            tasks.register(kind);
            tasks.start();
            IntConsumer accept = i -> tasks.accept(NewTask.of(account, "nothing", "{}"));
            kind.left = new CountDownLatch(WARM_UP);
            fill(WARM_UP, accept);
            kind.left.await();
            kind.left = new CountDownLatch(TASKS);
            return rates(accept, kind.left);
        }
    }

    private static Rates plain(String url) throws Exception {
        Jobs jobs = new Jobs();
        OneTimeTask<Void> job = Tasks.oneTime("job", Void.class).execute((instance, context) -> jobs.left.countDown());
        try (Database database = Database.open(url)) {
            var builder = Scheduler.create(database.connections(), job).threads(THREADS)
                    .executorService(Executors.newFixedThreadPool(THREADS, Thread.ofVirtual().factory()))
                    .jdbcCustomization(database.shared()
                            ? new PostgreSqlJdbcCustomization(false, true)
                            : new SqliteJdbcCustomization())
                    .pollingInterval(Duration.ofMillis(250)).enableImmediateExecution();
            Scheduler scheduler = (database.shared()
                    ? builder.pollUsingLockAndFetch(0.5, 1.0)
                    : builder.pollUsingFetch(0.5, 1.0)).build();
            scheduler.start();
            jobs.left = new CountDownLatch(WARM_UP);
            fill(WARM_UP, i -> scheduler.schedule(job.instance("warm-" + i), Instant.now()));
            jobs.left.await();
            jobs.left = new CountDownLatch(TASKS);
            Rates rates = rates(i -> scheduler.schedule(job.instance("job-" + i), Instant.now()), jobs.left);
            scheduler.stop();
            return rates;
        }
    }

    private static Rates rates(IntConsumer accept, CountDownLatch left) throws Exception {
        long start = System.nanoTime();
        fill(TASKS, accept);
        double accepted = Figures.secondsSince(start);
        left.await();
        return new Rates(TASKS / accepted, TASKS / Figures.secondsSince(start));
    }

    private static void fill(int count, IntConsumer accept) {
        try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS, Thread.ofVirtual().factory())) {
            for (int i = 0; i < count; i++) {
                int number = i;
                callers.submit(() -> accept.accept(number));
            }
        }
    }

    private record Rates(double accepted, double finished) {}

    private static final class Jobs {
        private volatile CountDownLatch left = new CountDownLatch(0);
    }

    /** Does nothing, and counts ends. */
    private static final class Counting implements TaskKind {
        private volatile CountDownLatch left = new CountDownLatch(0);

        @Override
        public String name() {
            return "nothing";
        }

        @Override
        public Outcome run(Attempt attempt) {
            return Outcome.done(null);
        }

        @Override
        public void changed(TaskChange change) {
            if (change.after().state().ended()) {
                left.countDown();
            }
        }
    }
}
