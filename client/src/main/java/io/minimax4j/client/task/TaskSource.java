package io.minimax4j.client.task;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/** For the resources of this library: how one family looks after its tasks. */
public interface TaskSource<R> {
    /** Which task it is. */
    SavedTask which();

    /** Where it is asked for, for messages. */
    String host();

    /** Asks how it stands, in no more than that time; null for as long as any call may take. */
    TaskState<R> fetch(@Nullable Duration within);

    /** Asks for its end. */
    TaskState<R> cancel();
}
