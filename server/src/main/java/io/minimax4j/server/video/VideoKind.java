package io.minimax4j.server.video;

import io.minimax4j.engine.clip.ClipOrder;
import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.PixelSize;
import io.minimax4j.engine.picture.Scaling;
import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.video.VideoRequest;
import io.minimax4j.protocol.video.VideoStatus;
import io.minimax4j.server.task.Attempt;
import io.minimax4j.server.task.Outcome;
import io.minimax4j.server.task.Task;
import io.minimax4j.server.task.TaskChange;
import io.minimax4j.server.task.TaskKind;
import io.minimax4j.server.task.TaskState;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes clips of version 1. The input of a task is its request, referring to what was kept of its pictures. */
final class VideoKind implements TaskKind {
    static final String NAME = "video";
    /** The contract is silent; films have it, and version 2 takes no less as a base. */
    private static final int FRAMES_PER_SECOND = 24;

    private final Studio studio;

    VideoKind(Studio studio) {
        this.studio = studio;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Outcome run(Attempt attempt) throws IOException, InterruptedException {
        Task task = attempt.task();
        VideoPlan plan = plan(task);
        ClipOrder order = order(task, plan);
        return studio.filming().film(attempt, VideoService.PURPOSE,
                (target, progress) -> studio.engine().film(order, target, progress),
                file -> Json.text(new VideoStatus(Long.toString(task.id()), VideoStatus.SUCCESS, Long.toString(file),
                        order.size().width(), order.size().height(), BaseResp.SUCCESS)));
    }

    private VideoPlan plan(Task task) {
        return VideoPlan.of(Json.read(task.input(), VideoRequest.class), studio.engine().models());
    }

    private ClipOrder order(Task task, VideoPlan plan) throws InterruptedException {
        Bitmap first = picture(task, "first_frame_image", plan.firstFrame());
        Bitmap last = picture(task, "last_frame_image", plan.lastFrame());
        Bitmap subject = picture(task, "subject_reference", plan.subject());
        Bitmap followed = first != null ? first : last;
        PixelSize size = followed == null
                ? ClipSizes.wide(plan.resolution())
                : ClipSizes.following(followed.size(), plan.resolution());
        ClipOrder.References references = subject == null
                ? ClipOrder.References.NONE
                : new ClipOrder.References(List.of(Scaling.within(subject, PictureRules.LONGEST_SUBJECT)), List.of(),
                        List.of());
        return new ClipOrder(plan.model(), plan.prompt(), size, FRAMES_PER_SECOND, plan.seconds(),
                Filming.seed(task.id()), frame(first, size), frame(last, size), references, plan.commanded(),
                plan.enriched(), plan.marked());
    }

    private @Nullable Bitmap picture(Task task, String field, @Nullable String reference) throws InterruptedException {
        return reference == null
                ? null
                : studio.media().picture(task.accountId(), field, reference, PictureRules.PICTURE);
    }

    private static @Nullable Bitmap frame(@Nullable Bitmap picture, PixelSize size) {
        return picture == null ? null : Scaling.cover(picture, size);
    }

    @Override
    public void changed(TaskChange change) {
        Task task = change.after();
        if (!change.moved() || change.before() == null) {
            return;
        }
        if (task.state().ended()) {
            VideoPlan plan = plan(task);
            studio.media().discard(
                    Stream.of(plan.firstFrame(), plan.lastFrame(), plan.subject()).filter(Objects::nonNull).toList());
        }
        if (task.state().ended() || task.state() == TaskState.PROCESSING) {
            studio.work().callbacks().announce(task.id(), VideoView.told(task));
        }
    }
}
