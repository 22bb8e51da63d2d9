package io.minimax4j.client.video;

import java.time.Duration;

import io.minimax4j.client.task.SavedTask;
import io.minimax4j.client.task.TaskSource;
import io.minimax4j.client.task.TaskState;
import org.jspecify.annotations.Nullable;

/** A clip, or a richer text for one, as a task, whichever way it is asked for. */
final class VideoSource<R> implements TaskSource<R> {
    private final SavedTask which;
    private final String host;
    private final Queries<R> queries;

    VideoSource(SavedTask which, String host, Queries<R> queries) {
        this.which = which;
        this.host = host;
        this.queries = queries;
    }

    @Override
    public SavedTask which() {
        return which;
    }

    @Override
    public String host() {
        return host;
    }

    @Override
    public TaskState<R> fetch(@Nullable Duration within) {
        return queries.state(which.id(), within);
    }

    @Override
    public TaskState<R> cancel() {
        return queries.cancel(which.id());
    }

    /** How tasks of one version are asked for. */
    interface Queries<R> {
        TaskState<R> state(String id, @Nullable Duration within);

        /** Version 1 and templates have no call for it. */
        default TaskState<R> cancel(String id) {
            throw new UnsupportedOperationException("The platform cannot end the making of clip " + id
                    + " early; let it go on, and leave its result");
        }
    }
}
