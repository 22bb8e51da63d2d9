package io.minimax4j.server.task;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.server.store.StorageException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What follows on an attempt that failed: by its cause another one, later each time, or the end of the task. A failure of
 * the server's own storage never ends a task: it is no fault of the task, and what was paid for must not be lost by it.
 */
final class RetryPlan {
    private static final Logger LOG = LoggerFactory.getLogger(RetryPlan.class);
    private static final int MOST_FAILURES = 5;
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final int GROWTH = 5;
    private static final Duration STORAGE_PAUSE = Duration.ofSeconds(5);

    /** Clients repeat a whole request when they read one of these, so that no task ends with it. */
    private static final Set<ErrorCode> NO_END = EnumSet.of(ErrorCode.UNKNOWN, ErrorCode.TIMEOUT, ErrorCode.RATE_LIMIT,
            ErrorCode.INTERNAL, ErrorCode.DOWNSTREAM);

    private RetryPlan() {}

    static Outcome after(Throwable cause, Task task, Instant now) {
        if (StorageException.isBehind(cause)) {
            LOG.warn("Attempt {} of {} task {} failed, because something could not be stored or read; it is tried again"
                    + " every {} until it can", task.attempt(), task.kind(), task.id(), STORAGE_PAUSE, cause);
            return new Outcome.Again(now.plus(STORAGE_PAUSE), task.failures());
        }
        boolean hopeless = cause instanceof ApiException api && api.code().repeat() == ErrorCode.Repeat.NEVER;
        int failures = task.failures() + 1;
        if (hopeless || failures >= MOST_FAILURES) {
            return Outcome.failed(failure(cause, failures), () -> {});
        }
        Duration pause = FIRST.multipliedBy((long) Math.pow(GROWTH, failures - 1));
        LOG.warn("Attempt {} of {} task {} failed; it is tried again in {}", task.attempt(), task.kind(), task.id(),
                pause, cause);
        return new Outcome.Again(now.plus(pause), failures);
    }

    private static Task.Failure failure(Throwable cause, int failures) {
        if (cause instanceof ApiException api) {
            ErrorCode code = NO_END.contains(api.code()) ? ErrorCode.SERVICE_FAILED : api.code();
            return Task.Failure.of(code, api.detail());
        }
        return Task.Failure.of(ErrorCode.SERVICE_FAILED,
                ErrorCode.SERVICE_FAILED.message() + ", " + failures + " attempts failed; see the server's log");
    }
}
