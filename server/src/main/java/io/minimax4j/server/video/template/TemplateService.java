package io.minimax4j.server.video.template;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.protocol.video.TemplateRequest;
import io.minimax4j.protocol.video.TemplateRequest.TemplateInput;
import io.minimax4j.protocol.video.TemplateStatus;
import io.minimax4j.protocol.video.VideoTaskReply;
import io.minimax4j.server.account.Account;
import io.minimax4j.server.file.DownloadLinks;
import io.minimax4j.server.task.NewTask;
import io.minimax4j.server.task.Task;
import io.minimax4j.server.video.KeptMedia;
import io.minimax4j.server.video.PictureRules;
import io.minimax4j.server.video.Studio;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The clips of templates. What can be known of a request at once, its picture included, is refused at once. */
public final class TemplateService {
    /** What such requests are counted as: they name no model. */
    private static final String MODEL = "video_template_generation";

    private final Studio studio;
    private final TemplateView view;

    public TemplateService(Studio studio, DownloadLinks links) {
        this.studio = studio;
        this.view = new TemplateView(studio.files(), links);
        studio.work().tasks().register(new TemplateKind(studio, view));
    }

    /**
     * Accepts a clip.
     *
     * @param root where links begin that callbacks tell
     * @throws ApiException 2013 naming the field that is wrong, 1002, 1008 or 1041 over a limit
     */
    VideoTaskReply create(Account account, URI root, TemplateRequest request) throws InterruptedException {
        TemplatePlan plan = TemplatePlan.of(request);
        Task task = studio.order(account, MODEL, request.callbackUrl(), media -> {
            TemplateOrdered input = new TemplateOrdered(root, kept(plan, media));
            return studio.accept(NewTask.of(account.id(), TemplateKind.NAME, input.text()), request.callbackUrl(),
                    _ -> {});
        });
        return new VideoTaskReply(Long.toString(task.id()), BaseResp.SUCCESS);
    }

    private static TemplateRequest kept(TemplatePlan plan, KeptMedia media) throws InterruptedException {
        String picture = plan.picture() == null
                ? null
                : media.keep("media_inputs[0].value", plan.picture(), PictureRules.PICTURE).reference();
        return new TemplateRequest(plan.template().id(), inputs(plan.text()), inputs(picture), null);
    }

    private static @Nullable List<TemplateInput> inputs(@Nullable String value) {
        return value == null ? null : List.of(new TemplateInput(value));
    }

    /** How far a clip is. A task that the account does not have is 2013 with an empty status. */
    TemplateStatus status(Account account, URI root, @Nullable String taskId) {
        if (taskId == null || taskId.isBlank()) {
            throw ApiException.invalid("task_id is missing");
        }
        return studio.find(account, TemplateKind.NAME, taskId).map(task -> view.status(task, root))
                .orElseGet(() -> new TemplateStatus("", "", null,
                        new BaseResp(ErrorCode.INVALID_PARAMS.code(), ErrorCode.INVALID_PARAMS.message()
                                + ", there is no task with this task_id; it was never answered, or its end is too long"
                                + " ago")));
    }
}
