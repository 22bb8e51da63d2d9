package io.minimax4j.client.video;

import java.time.Duration;
import java.util.function.BiFunction;

import io.minimax4j.client.task.TaskState;
import io.minimax4j.client.task.TaskWord;
import io.minimax4j.client.transport.Transport;
import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.protocol.video.ClipTask;
import io.minimax4j.protocol.video.ClipTask.ClipFailure;
import io.minimax4j.protocol.video.ClipTask.ClipResult;
import org.jspecify.annotations.Nullable;

/** How a task of version 2 stands: it yields a clip behind a link, or a richer text. */
final class ClipQueries<R> implements VideoSource.Queries<R> {
    private final Videos videos;
    private final Transport transport;
    private final BiFunction<String, ClipResult, @Nullable R> reading;

    private ClipQueries(Videos videos, Transport transport, BiFunction<String, ClipResult, @Nullable R> reading) {
        this.videos = videos;
        this.transport = transport;
        this.reading = reading;
    }

    static ClipQueries<Clip> ofClips(Videos videos, Transport transport) {
        return new ClipQueries<>(videos, transport,
                (what, result) -> result.url() == null ? null : Clip.linked(transport, what, result.url()));
    }

    static ClipQueries<String> ofTexts(Videos videos, Transport transport) {
        return new ClipQueries<>(videos, transport, (what, result) -> result.prompt());
    }

    @Override
    public TaskState<R> state(String id, @Nullable Duration within) {
        return state(id, videos.get(id, within));
    }

    private TaskState<R> state(String id, ClipTask task) {
        String what = "Clip " + id;
        return TaskWord.of(task.status()).state(what, transport.toString(), why(task.error()), transport::redact,
                () -> result(what, task));
    }

    private R result(String what, ClipTask task) {
        R result = task.content() == null ? null : reading.apply(what, task.content());
        if (result == null) {
            throw TaskWord.without(what, transport.toString()).apply("nothing of what was asked for");
        }
        return result;
    }

    private static @Nullable BaseResp why(@Nullable ClipFailure error) {
        if (error == null) {
            return null;
        }
        String code = error.code() == null ? "" : error.code();
        return new BaseResp(code.matches("[1-9]\\d{0,8}") ? Integer.parseInt(code) : ErrorCode.UNKNOWN.code(),
                error.message() == null ? "" : error.message());
    }

    /** What ends a waiting task deletes one that has ended: only one that was seen waiting is ended. */
    @Override
    public TaskState<R> cancel(String id) {
        ClipTask task = videos.get(id, null);
        if (ClipTask.QUEUED.equals(task.status())) {
            videos.delete(id);
            return state(id, ended(task));
        }
        if (ClipTask.RUNNING.equals(task.status())) {
            throw new UnsupportedOperationException("Clip " + id + " is being made already, and the platform ends only"
                    + " what still waits; let it go on, and leave its result");
        }
        return state(id, task);
    }

    private static ClipTask ended(ClipTask task) {
        return new ClipTask(task.id(), task.model(), ClipTask.CANCELLED, task.createdAt(), task.updatedAt(), null, null,
                task.resolution(), task.duration(), task.usage(), task.ratio(), task.taskType(), task.modality());
    }
}
