package io.minimax4j.client.task;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import io.minimax4j.client.error.CancelledException;
import io.minimax4j.client.error.Failure;
import io.minimax4j.client.error.MiniMaxException;
import io.minimax4j.client.transport.Timing;
import io.minimax4j.protocol.error.ErrorCode.Repeat;
import io.minimax4j.protocol.error.ErrorCode.Text;

/**
 * A handle on work that goes on at the platform, whether anybody waits for it or not. It holds nothing that must be
 * closed, and may be used by any number of threads.
 *
 * <p>Every {@link MiniMaxException} that comes out of it carries the task ({@link MiniMaxException#savedTask()}) and says
 * how to resume it: a deadline, an interrupt or a broken connection ends the waiting, never the work.
 *
 * @param <R> what the task yields
 */
public final class Task<R> {
    private static final Text WATCHER = new Text("Mend the watcher.", "请修正监听器。");

    private final TaskSource<R> source;
    private final Timing timing;

    /** For the client itself; take one from the resource that starts it, such as {@code MiniMax.batches()}. */
    public Task(TaskSource<R> source, Timing timing) {
        this.source = source;
        this.timing = timing;
    }

    /** The id that the platform gave. */
    public String id() {
        return source.which().id();
    }

    /** Asks once how it stands. A task that failed is told in the status, not thrown. */
    public TaskStatus poll() {
        return carrying(() -> source.fetch(null)).status();
    }

    /**
     * Asks once for the result: empty if the task has not ended.
     *
     * @throws io.minimax4j.client.error.TaskFailedException if it ended without one
     */
    public Optional<R> result() {
        TaskState<R> state = carrying(() -> source.fetch(null));
        return state.status().ended() ? Optional.of(result(state)) : Optional.empty();
    }

    /** Waits for the result; see {@link #await(Duration, Consumer)}. */
    public R await(Duration limit) {
        return await(limit, status -> {});
    }

    /**
     * Waits for the result, asking often at first and every five seconds at last. A server that cannot be reached for a
     * moment is asked again, five times in a row at most.
     *
     * @param limit how long to wait; the task is asked at least once
     * @param watcher is told what every look at the task gave, in the calling thread
     * @throws io.minimax4j.client.error.TaskFailedException if it ended without a result
     * @throws io.minimax4j.client.error.DeadlineException if it has not ended by then
     * @throws CancelledException if the thread is interrupted; the task goes on
     */
    public R await(Duration limit, Consumer<? super TaskStatus> watcher) {
        Waiting<R> waiting = new Waiting<>(source, timing, limit);
        TaskState<R> state = carrying(waiting::look);
        tell(watcher, state.status());
        while (!state.status().ended()) {
            state = carrying(waiting::lookLater);
            tell(watcher, state.status());
        }
        return result(state);
    }

    /**
     * Asks the platform to end the task, and tells how it stands then. A task that has ended stays as it is; one that
     * takes its time to end is told so by its state, and {@link #await(Duration)} waits for its end.
     */
    public TaskStatus cancel() {
        return carrying(source::cancel).status();
    }

    /** The task as a string, for {@code MiniMax.resume(String)} in this process or another. It holds no key. */
    public String save() {
        return source.which().text();
    }

    private R result(TaskState<R> state) {
        try {
            return state.result().get();
        } catch (MiniMaxException e) {
            throw e.carrying(save(), "");
        }
    }

    private <T> T carrying(Supplier<T> call) {
        try {
            return call.get();
        } catch (MiniMaxException e) {
            throw e.carrying(save(), goesOn());
        }
    }

    private String goesOn() {
        return "The " + source.which().kind() + " goes on; resume it with MiniMax.resume(\"" + save() + "\").";
    }

    /** A watcher that throws ends the waiting too; its exception cannot carry the task, but one beside it can. */
    private void tell(Consumer<? super TaskStatus> watcher, TaskStatus status) {
        try {
            watcher.accept(status);
        } catch (RuntimeException | Error e) {
            Failure failure = Failure.onTheWay("Waiting for " + id(), source.host(), "the watcher threw an exception",
                    WATCHER, Repeat.SAFE);
            e.addSuppressed(new CancelledException(failure, null).carrying(save(), goesOn()));
            throw e;
        }
    }

    /** Its kind and id. */
    @Override
    public String toString() {
        return "Task[" + source.which().kind() + " " + id() + "]";
    }
}
