package io.minimax4j.server.video;

import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.video.VideoStatus;
import io.minimax4j.server.task.Task;
import io.minimax4j.server.task.TaskState;
import java.util.Map;

/** How tasks of versions that answer with {@code base_resp} look on the wire, when asked and when they tell. */
public final class VideoView {
    private static final Map<String, String> TOLD = Map.of(VideoStatus.PROCESSING, "processing", VideoStatus.SUCCESS,
            "success", VideoStatus.FAIL, "failed");

    private VideoView() {}

    /** The word for a state (contract 1.3). */
    public static String word(TaskState state) {
        return switch (state) {
            case PREPARING -> VideoStatus.PREPARING;
            case QUEUEING -> VideoStatus.QUEUEING;
            case PROCESSING, CANCELLING -> VideoStatus.PROCESSING;
            case SUCCESS -> VideoStatus.SUCCESS;
            case FAIL, EXPIRED, CANCELLED -> VideoStatus.FAIL;
        };
    }

    /** Callbacks use words of their own (contract 4). */
    public static String toldWord(String word) {
        return TOLD.getOrDefault(word, "processing");
    }

    /** A task that failed must say so with a code other than 0, or clients ask on and on (contract 1.3). */
    public static BaseResp outcome(Task task) {
        if (!word(task.state()).equals(VideoStatus.FAIL)) {
            return BaseResp.SUCCESS;
        }
        return task.failed().map(failure -> new BaseResp(failure.code(), failure.message()))
                .orElseGet(() -> new BaseResp(ErrorCode.SERVICE_FAILED.code(),
                        ErrorCode.SERVICE_FAILED.message() + ": the task was given up"));
    }

    static VideoStatus status(Task task) {
        if (task.state() == TaskState.SUCCESS && task.output() != null) {
            return Json.read(task.output(), VideoStatus.class);
        }
        return new VideoStatus(Long.toString(task.id()), word(task.state()), "", null, null, outcome(task));
    }

    static VideoStatus told(Task task) {
        VideoStatus status = status(task);
        return new VideoStatus(status.taskId(), toldWord(word(task.state())), status.fileId(), status.videoWidth(),
                status.videoHeight(), status.baseResp());
    }
}
