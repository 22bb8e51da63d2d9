package io.minimax4j.server.task;

import io.minimax4j.server.store.SteadyClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks now and then whether the tasks that this node works on are still its own and still wanted, and stops the attempts
 * that are not. When the database does not answer for so long that other nodes take over, all attempts are stopped.
 */
final class AttemptWatch {
    private static final Logger LOG = LoggerFactory.getLogger(AttemptWatch.class);

    private final TaskStore tasks;
    private final RunningAttempts running;
    private final SteadyClock steady;
    private final Duration lease;
    private volatile Instant answered;

    AttemptWatch(TaskStore tasks, RunningAttempts running, SteadyClock steady, Duration lease) {
        this.tasks = tasks;
        this.running = running;
        this.steady = steady;
        this.lease = lease;
        this.answered = steady.instant();
    }

    void look() {
        List<RunningAttempt> attempts = List.copyOf(running.all());
        if (attempts.isEmpty()) {
            answered = steady.instant();
            return;
        }
        try {
            Map<Long, Task> rows = tasks.find(attempts.stream().map(attempt -> attempt.task().id()).toList()).stream()
                    .collect(Collectors.toMap(Task::id, Function.identity()));
            answered = steady.instant();
            attempts.stream().filter(attempt -> !isWanted(attempt.task(), rows.get(attempt.task().id())))
                    .forEach(RunningAttempt::stop);
        } catch (RuntimeException e) {
            LOG.debug("The database did not say how the tasks of this node stand", e);
        }
    }

    private static boolean isWanted(Task begun, @Nullable Task now) {
        return now != null && now.attempt() == begun.attempt() && !now.state().ended()
                && (now.state() != TaskState.CANCELLING || begun.state() == TaskState.CANCELLING);
    }

    /** Not by the thread that asks, which may hang as long as the database does. */
    void stopIfUnanswered() {
        if (running.count() > 0 && steady.instant().isAfter(answered.plus(lease))) {
            LOG.warn("The database has not answered for {}: other nodes take over the {} tasks of this one", lease,
                    running.count());
            running.all().forEach(RunningAttempt::stop);
            answered = steady.instant();
        }
    }
}
