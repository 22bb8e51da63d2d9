package io.minimax4j.client.task;

import java.time.Duration;

import io.minimax4j.client.error.CancelledException;
import io.minimax4j.client.error.DeadlineException;
import io.minimax4j.client.error.Failure;
import io.minimax4j.client.error.MiniMaxException;
import io.minimax4j.client.transport.Timing;
import io.minimax4j.protocol.error.ErrorCode.Repeat;
import io.minimax4j.protocol.error.ErrorCode.Text;
import org.jspecify.annotations.Nullable;

/** One wait for the end of a task: how long it may last, how often it looked, and what it saw last. */
final class Waiting<R> {
    private static final Duration FIRST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final Duration FOREVER = Duration.ofDays(36_500);
    /** The least time for a look, so that the last one is not over before it begins. */
    private static final Duration LEAST = Duration.ofSeconds(1);
    private static final int MOST_FAILURES_IN_A_ROW = 5;
    private static final Text LATER = new Text("Wait longer, or come back later.", "请延长等待时间，或稍后再查询。");
    private static final Text CANCELLED = new Text("Nothing: the program asked for it.", "无需处理：由程序主动取消。");

    private final TaskSource<R> source;
    private final Timing timing;
    private final Duration limit;
    private final long started;
    private int pauses;
    private String seen = "not known";

    Waiting(TaskSource<R> source, Timing timing, Duration limit) {
        this.source = source;
        this.timing = timing;
        this.limit = limit.compareTo(FOREVER) > 0 ? FOREVER : limit;
        this.started = timing.nanos().getAsLong();
    }

    /** Looks at the task. A failure that may pass is waited out, unless too many come in a row. */
    TaskState<R> look() {
        for (int failures = 1;; failures++) {
            try {
                TaskState<R> state = source.fetch(longer(left(), LEAST));
                seen = state.status().toString();
                return state;
            } catch (MiniMaxException e) {
                if (failures > MOST_FAILURES_IN_A_ROW || !mayPass(e)) {
                    throw e;
                }
                pause(e.retryAfter().orElse(Duration.ZERO), e);
            }
        }
    }

    private static boolean mayPass(MiniMaxException e) {
        return e.repeat() != Repeat.NEVER || e instanceof DeadlineException;
    }

    /** Waits until it is time for the next look, and looks; throws if the time is over. */
    TaskState<R> lookLater() {
        pause(Duration.ZERO, null);
        return look();
    }

    private void pause(Duration least, @Nullable MiniMaxException because) {
        Duration left = left();
        if (left.isNegative() || left.isZero()) {
            throw new DeadlineException(failure("it is " + seen + " after " + limit.toMillis() / 1000.0 + " s", LATER),
                    because);
        }
        Duration wanted = longer(growing(), least);
        try {
            timing.pause().pause(wanted.compareTo(left) < 0 ? wanted : left);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException(failure("the thread was interrupted", CANCELLED), e);
        }
        pauses++;
    }

    /** About 0.2 s, 0.4 s, 0.8 s, 1.6 s, 3.2 s, 5 s: a quarter more or less, so that many who wait do not ask at once. */
    private Duration growing() {
        Duration whole = FIRST.multipliedBy(1L << Math.min(pauses, 5));
        Duration capped = whole.compareTo(LONGEST) < 0 ? whole : LONGEST;
        return Duration.ofNanos((long) (capped.toNanos() * (0.75 + timing.jitter().getAsDouble() / 2)));
    }

    private Duration left() {
        return limit.minusNanos(timing.nanos().getAsLong() - started);
    }

    private Failure failure(String what, Text advice) {
        return Failure.onTheWay("Waiting for " + source.which().id(), source.host(), what, advice, Repeat.SAFE);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
