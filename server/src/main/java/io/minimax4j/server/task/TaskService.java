package io.minimax4j.server.task;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.minimax4j.server.store.Database;
import io.minimax4j.server.store.IdSource;
import io.minimax4j.server.store.SteadyClock;
import io.minimax4j.server.task.ExecutionStore.Pick;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tasks of all accounts, and this node's share in doing them. Kinds are registered before it starts.
 *
 * <p><b>Who does what.</b> db-scheduler finds what is due, lets one node have it, keeps that alive with a heartbeat, and
 * finds what nobody keeps alive. Everything else is one of our {@link Transitions}: a row of its table changes only
 * together with the task.
 *
 * <p><b>Threads.</b> Work runs on at most {@code parallel} virtual threads. One thread looks after attempts that ended
 * elsewhere, turns, expiry and the clock, and may hang as long as the database does; another one does what must not wait
 * for that. Closing takes no new work, asks attempts to end, interrupts them after the grace time, and hands what has not
 * ended to whoever is left, at once.
 */
public final class TaskService implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TaskService.class);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration POLLING = Duration.ofMillis(250);
    private static final Duration TOGETHER = Duration.ofMillis(2);
    private static final Duration TURNS = Duration.ofSeconds(2);
    private static final Duration WATCHING = Duration.ofMillis(300);

    private final Database database;
    private final TaskLimits limits;
    private final Kinds kinds = new Kinds();
    private final RunningAttempts running = new RunningAttempts();
    private final Transitions transitions;
    private final TaskRunner runner;
    private final AttemptWatch watch;
    private final TaskSweeper sweeper;
    private final SteadyClock steady;
    private final Scheduler scheduler;
    private final ScheduledExecutorService keeper = thread("task-keeper");
    private final ScheduledExecutorService prompt = thread("task-prompt");
    private final AtomicBoolean polling = new AtomicBoolean();
    private volatile boolean started;

    public TaskService(Database database, IdSource ids, InstantSource clock, TaskLimits limits) {
        this.database = database;
        this.limits = limits;
        this.steady = new SteadyClock(database, clock, System::nanoTime);
        this.transitions = new Transitions(database, limits, kinds, ids, clock, this::poll,
                turns -> Thread.ofVirtual().name("task-turns").start(turns));
        this.runner = new TaskRunner(database, transitions, kinds, running, clock, steady);
        this.watch = new AttemptWatch(transitions.tasks(), running, steady, limits.lease());
        this.sweeper = new TaskSweeper(transitions, limits.retention(), clock);
        this.scheduler = scheduler();
    }

    private static ScheduledExecutorService thread(String name) {
        return Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name(name).factory());
    }

    private Scheduler scheduler() {
        CustomTask<Void> attempts = Tasks.custom(ExecutionStore.NAME, Void.class)
                .onFailure((complete, operations) -> {
                    // The row stays picked: when its heartbeat is old, a node takes it over. See lost().
                })
                .onDeadExecution((complete, operations) -> transitions.lost(pick(complete.getExecution())))
                .execute((instance, context) -> {
                    runner.run(pick(context.getExecution()));
                    return (complete, operations) -> {};
                });
        JdbcCustomization dialect = database.shared()
                ? new PostgreSqlJdbcCustomization(false, true)
                : new SqliteExecutionStore();
        return Scheduler.create(database.connections(), attempts).clock(steady::instant)
                .jdbcCustomization(dialect).schedulerName(new SchedulerName.Fixed("node-" + UUID.randomUUID()))
                .threads(limits.parallel())
                .executorService(Executors.newFixedThreadPool(limits.parallel(),
                        Thread.ofVirtual().name("task-", 0).factory()))
                .pollingInterval(POLLING)
                .heartbeatInterval(limits.lease().dividedBy(MISSED_HEARTBEATS)).missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(Duration.ofSeconds(1)).pollUsingLockAndFetch(0.5, 1.0).build();
    }

    private static Pick pick(Execution execution) {
        return new Pick(Long.parseLong(execution.getId()), execution.version);
    }

    /** Adds a kind of task. */
    public void register(TaskKind kind) {
        kinds.register(kind);
    }

    /** Works from now on. What a process left behind that held this database alone is taken up at once. */
    public TaskService start() {
        if (!database.shared()) {
            transitions.executions().picked().forEach(transitions::lost);
        }
        scheduler.start();
        started = true;
        every(WATCHING, watch::stopIfUnanswered, prompt);
        every(WATCHING, watch::look, keeper);
        every(TURNS, transitions.turns()::seeToAll, keeper);
        every(Duration.ofSeconds(2), sweeper::expire, keeper);
        every(Duration.ofSeconds(10), steady::agree, keeper);
        every(Duration.ofMinutes(1), sweeper::forget, keeper);
        return this;
    }

    private static void every(Duration time, Runnable action, ScheduledExecutorService thread) {
        thread.scheduleWithFixedDelay(() -> guarded(action), time.toMillis(), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void guarded(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            LOG.warn("Looking after tasks failed; it is tried again", e);
        }
    }

    /** What becomes due within a moment is looked for together: a look costs more than to find one more. */
    private void poll() {
        if (started && polling.compareAndSet(false, true)) {
            try {
                prompt.schedule(this::pollNow, TOGETHER.toMillis(), TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException e) {
                LOG.debug("This node is leaving: others look for what is due", e);
            }
        }
    }

    private void pollNow() {
        polling.set(false);
        scheduler.triggerCheckForDueExecutions();
    }

    /**
     * Accepts a task: it is on disk when the transaction ends that this is part of, or when this returns.
     *
     * @throws io.minimax4j.protocol.error.ApiException 1041 if the account has too many that have not ended
     */
    public Task accept(NewTask task) {
        return transitions.accept(task);
    }

    public Optional<Task> find(long id) {
        return transitions.tasks().find(id);
    }

    /** Asks for the end of a task; one that has ended stays as it is. Its worker stops within a second or so. */
    public Task cancel(Task task) {
        Task cancelled = transitions.cancel(task);
        database.afterCommit(() -> running.cancelled(task.id()));
        return cancelled;
    }

    /** {@link #cancel} of a task that has not begun; false, and nothing happens, if it has begun or ended. */
    public boolean cancelWaiting(Task task) {
        return transitions.cancelWaiting(task);
    }

    /**
     * Keeps the parts of a task's work from changing until the transaction ends. Who changes a task and its parts together
     * does this first: a part that ends changes its own row before anything of the whole.
     */
    public void holdParts(long parent) {
        transitions.tasks().lockParts(parent);
    }

    /** Cancels all parts of its work that have not ended; who is told of it stays. */
    public void cancelParts(long parent) {
        database.together(() -> transitions.tasks().lockParts(parent).forEach(this::cancel));
    }

    /** Makes a task that sleeps go on. */
    public void wake(long id) {
        transitions.wake(id);
    }

    /** How many attempts this node is making. */
    public int running() {
        return running.count();
    }

    /** The kinds that are registered. */
    public Set<String> kinds() {
        return kinds.names();
    }

    /** How many attempts at tasks of the kind this node has begun since it started. */
    public long attempts(String kind) {
        return running.begun(kind);
    }

    /** Time for {@link Outcome#asleep}: what all nodes agree on. */
    public InstantSource clock() {
        return steady;
    }

    @Override
    public void close() {
        scheduler.pause();
        try {
            running.leave(limits.drain());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        keeper.shutdownNow();
        prompt.shutdownNow();
        transitions.turns().close();
        if (started) {
            scheduler.stop();
        }
    }
}
