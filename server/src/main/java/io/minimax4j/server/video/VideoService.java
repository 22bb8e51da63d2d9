package io.minimax4j.server.video;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.video.PictureLinks;
import io.minimax4j.protocol.video.VideoRequest;
import io.minimax4j.protocol.video.VideoStatus;
import io.minimax4j.protocol.video.VideoSubject;
import io.minimax4j.protocol.video.VideoTaskReply;
import io.minimax4j.server.account.Account;
import io.minimax4j.server.task.NewTask;
import io.minimax4j.server.task.Task;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The clips of version 1. What can be known of a request at once, its pictures included, is refused at once. */
public final class VideoService {
    /** Of the files of clips; of version 2 as well. */
    public static final String PURPOSE = "video_generation";

    private final Studio studio;

    public VideoService(Studio studio) {
        this.studio = studio;
        studio.work().tasks().register(new VideoKind(studio));
    }

    /**
     * Accepts a clip.
     *
     * @throws ApiException 2013 naming the field that is wrong, 1002, 1008 or 1041 over a limit
     */
    VideoTaskReply create(Account account, VideoRequest request) throws InterruptedException {
        VideoPlan plan = VideoPlan.of(request, studio.engine().models());
        Task task = studio.order(account, plan.model(), request.callbackUrl(), media -> {
            String input = Json.text(kept(request, plan, media));
            return studio.accept(NewTask.of(account.id(), VideoKind.NAME, input), request.callbackUrl(), _ -> {});
        });
        return new VideoTaskReply(Long.toString(task.id()), BaseResp.SUCCESS);
    }

    /** The request with what was kept of its pictures in place of them. */
    private static VideoRequest kept(VideoRequest request, VideoPlan plan, KeptMedia media)
            throws InterruptedException {
        String first = media.reference("first_frame_image", plan.firstFrame(), PictureRules.PICTURE);
        String last = media.reference("last_frame_image", plan.lastFrame(), PictureRules.PICTURE);
        String subject = media.reference("subject_reference", plan.subject(), PictureRules.PICTURE);
        List<VideoSubject> subjects = subject == null
                ? null
                : List.of(new VideoSubject(VideoSubject.CHARACTER, new PictureLinks(List.of(subject))));
        return new VideoRequest(request.model(), request.prompt(), request.promptOptimizer(), null, request.duration(),
                request.resolution(), first, last, subjects, null, request.aigcWatermark());
    }

    /** How far a clip is. A task that the account does not have is 2013 with an empty status, which clients look at. */
    VideoStatus status(Account account, @Nullable String taskId) {
        if (taskId == null || taskId.isBlank()) {
            throw ApiException.invalid("task_id is missing");
        }
        return studio.find(account, VideoKind.NAME, taskId).map(VideoView::status)
                .orElseGet(() -> new VideoStatus("", "", "", null, null,
                        new BaseResp(ErrorCode.INVALID_PARAMS.code(), ErrorCode.INVALID_PARAMS.message()
                                + ", there is no task with this task_id; it was never answered, or its end is too long"
                                + " ago")));
    }
}
