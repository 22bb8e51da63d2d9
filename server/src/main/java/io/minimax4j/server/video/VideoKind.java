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
import io.minimax4j.server.task.Lane;
import io.minimax4j.server.task.Outcome;
import io.minimax4j.server.task.Task;
import io.minimax4j.server.task.TaskChange;
import io.minimax4j.server.task.TaskKind;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes clips of version 1. The input of a task is its request, referring to what was kept of its pictures. */
final class VideoKind implements TaskKind {
    static final String NAME = "video";
    private final Studio studio;

    VideoKind(Studio studio) {
        this.studio = studio;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Lane lane() {
        return Lane.FILM;
    }

    @Override
    public Outcome run(Attempt attempt) throws IOException, InterruptedException {
        Task task = attempt.task();
        VideoPlan plan = VideoPlan.of(Json.read(task.input(), VideoRequest.class), studio.engine().models());
        return studio.filming().film(attempt, VideoService.PURPOSE, target -> {
            ClipOrder order = order(task, plan);
            studio.engine().film(order, target, Filming.UNTOLD);
            return file -> Json.text(new VideoStatus(Long.toString(task.id()), VideoStatus.SUCCESS, Long.toString(file),
                    order.size().width(), order.size().height(), BaseResp.SUCCESS));
        });
    }

    /** Pictures as they came may be large: no two of them are held at a time. */
    private ClipOrder order(Task task, VideoPlan plan) throws InterruptedException {
        boolean lastAlone = plan.firstFrame() == null;
        Bitmap followed = lastAlone
                ? picture(task, "last_frame_image", plan.lastFrame())
                : picture(task, "first_frame_image", plan.firstFrame());
        PixelSize size = followed == null
                ? ClipSizes.wide(plan.resolution())
                : ClipSizes.following(followed.size(), plan.resolution());
        Bitmap frame = Filming.frame(followed, size);
        Bitmap last = lastAlone ? frame : Filming.frame(picture(task, "last_frame_image", plan.lastFrame()), size);
        return new ClipOrder(plan.model(), plan.prompt(), size, Filming.FRAMES_PER_SECOND, plan.seconds(),
                Filming.seed(task.id()), lastAlone ? null : frame, last, subject(task, plan), plan.commanded(),
                plan.enriched(), plan.marked());
    }

    private ClipOrder.References subject(Task task, VideoPlan plan) throws InterruptedException {
        Bitmap subject = picture(task, "subject_reference", plan.subject());
        return subject == null
                ? ClipOrder.References.NONE
                : new ClipOrder.References(List.of(Scaling.within(subject, PictureRules.LONGEST_SUBJECT)), List.of(),
                        List.of());
    }

    private @Nullable Bitmap picture(Task task, String field, @Nullable String reference) throws InterruptedException {
        return reference == null
                ? null
                : studio.media().picture(task.accountId(), field, reference, PictureRules.PICTURE);
    }

    @Override
    public void changed(TaskChange change) {
        studio.follow(change, task -> references(Json.read(task.input(), VideoRequest.class)), VideoView::told);
    }

    /** What was kept for a request, whatever else is to be said of it. */
    private static List<String> references(VideoRequest request) {
        Stream<String> subjects = request.subjectReference() == null
                ? Stream.of()
                : request.subjectReference().stream().flatMap(subject -> subject.image().all().stream());
        return Stream.concat(Stream.of(request.firstFrameImage(), request.lastFrameImage()), subjects)
                .filter(Objects::nonNull).toList();
    }
}
