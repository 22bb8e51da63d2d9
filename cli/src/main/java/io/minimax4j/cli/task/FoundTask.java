package io.minimax4j.cli.task;

import io.minimax4j.client.MiniMax;
import io.minimax4j.client.error.InvalidRequestException;
import io.minimax4j.client.task.SavedTask;
import io.minimax4j.client.task.Task;
import io.minimax4j.client.task.TaskStatus;
import io.minimax4j.protocol.video.ClipTask;
import java.util.List;
import java.util.function.Function;

/**
 * A task by its id alone. An id does not tell its kind, so each kind is asked for it; what they are asked changes nothing.
 *
 * @param status how it stood when it was found
 */
record FoundTask(Task<?> task, TaskStatus status) {
    private static final String TEXT = "text";
    private static final List<Function<MiniMax, Function<String, Task<?>>>> KINDS = List.of(
            client -> client.videos()::video, client -> id -> newer(client, id),
            client -> client.videos()::template, client -> client.speech()::task);

    /** @throws IllegalStateException if the account has no such task */
    static FoundTask of(MiniMax client, String id) {
        if (id.startsWith("mm1:")) {
            return of(client.resume(id));
        }
        if (id.startsWith("batch")) {
            return of(client.batches().task(id));
        }
        for (Function<MiniMax, Function<String, Task<?>>> kind : KINDS) {
            try {
                return of(kind.apply(client).apply(id));
            } catch (InvalidRequestException e) {
                // of another kind, or not there at all, which the last one settles
            }
        }
        throw new IllegalStateException("there is no task " + id + " of this account; clips of MiniMax-H3 are known for"
                + " seven days. A task belongs to the key and the server that it was started with.");
    }

    private static FoundTask of(Task<?> task) {
        return new FoundTask(task, task.poll());
    }

    private static Task<?> newer(MiniMax client, String id) {
        ClipTask task = client.videos().get(id);
        return TEXT.equals(task.modality()) ? client.videos().text(id) : client.videos().clip(id);
    }

    /** The kind, as {@link Task#save()} has it. */
    String kind() {
        return SavedTask.of(task.save()).kind();
    }
}
