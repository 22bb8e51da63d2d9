package io.minimax4j.server.video.v2;

import io.minimax4j.engine.clip.ClipOrder;
import io.minimax4j.engine.clip.RemakeOrder;
import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.PixelSize;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.video.ClipContent;
import io.minimax4j.protocol.video.ClipRequest;
import io.minimax4j.protocol.video.ClipTask;
import io.minimax4j.protocol.video.ClipTask.ClipUsage;
import io.minimax4j.server.media.Medium;
import io.minimax4j.server.task.Attempt;
import io.minimax4j.server.task.Lane;
import io.minimax4j.server.task.Outcome;
import io.minimax4j.server.task.Task;
import io.minimax4j.server.task.TaskChange;
import io.minimax4j.server.task.TaskKind;
import io.minimax4j.server.task.TaskState;
import io.minimax4j.server.video.Filming;
import io.minimax4j.server.video.Studio;
import io.minimax4j.server.video.VideoService;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Does the tasks of version 2. The input of a task is its request, referring to what was kept of its media; what came of it
 * is written to its row together with its end.
 */
final class ClipKind implements TaskKind {
    static final String NAME = "clip";

    /** From 768P to 2K. Sides that are multiples of 32 stay even. */
    private static final int REMADE = 15;
    private static final int OF_BASE = 8;

    private final Studio studio;
    private final ClipStore store;
    private final ClipView view;

    ClipKind(Studio studio, ClipStore store, ClipView view) {
        this.studio = studio;
        this.store = store;
        this.view = view;
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
        String type = store.find(task.id()).orElseThrow().type();
        ClipPlan plan = plan(task, type);
        try (Props props = new Props(studio.media(), task.accountId(), plan.content())) {
            return switch (type) {
                case ClipTask.CONTEXT_IR -> studio.filming().compute(() -> enrich(task, plan, props));
                case ClipTask.REGENERATION ->
                    studio.filming().film(attempt, VideoService.PURPOSE, target -> remake(task, plan, props, target));
                default ->
                    studio.filming().film(attempt, VideoService.PURPOSE, target -> film(task, plan, props, target));
            };
        }
    }

    private ClipPlan plan(Task task, String type) {
        ClipRequest request = Json.read(task.input(), ClipRequest.class);
        List<String> models = studio.engine().models();
        return switch (type) {
            case ClipTask.REGENERATION -> ClipPlan.regeneration(request, models);
            case ClipTask.CONTEXT_IR -> ClipPlan.contextIr(request, models);
            default -> ClipPlan.generation(request, models);
        };
    }

    private Made film(Task task, ClipPlan plan, Props props, Path target) throws InterruptedException {
        ClipOrder order = order(task, plan, props);
        studio.engine().film(order, target, Filming.UNTOLD);
        ClipUsage usage = estimate(plan, props).clip(order.size(), order.frames(), plan.seconds());
        Ratio ratio = plan.ratio() == Ratio.ADAPTIVE ? Ratio.nearest(order.size()) : plan.ratio();
        return new Made(task, usage, ratio.word());
    }

    /** Pictures as they came may be large: no two of them are held at a time. */
    private ClipOrder order(Task task, ClipPlan plan, Props props) throws InterruptedException {
        ClipOrder.References references = props.references();
        boolean lastAlone = plan.content().of(ClipContent.FIRST_FRAME).isEmpty();
        Bitmap frame = props.frame(lastAlone ? ClipContent.LAST_FRAME : ClipContent.FIRST_FRAME);
        double ratio = plan.ratio() == Ratio.ADAPTIVE ? followed(frame, references, props) : plan.ratio().value();
        PixelSize size = Ratio.size(plan.resolution() == null ? "768P" : plan.resolution(), ratio);
        frame = Filming.frame(frame, size);
        Bitmap last = lastAlone ? frame : Filming.frame(props.frame(ClipContent.LAST_FRAME), size);
        return new ClipOrder(plan.model().id(), plan.content().prompt(), size, Filming.FRAMES_PER_SECOND,
                plan.seconds(),
                Filming.seed(task.id()), lastAlone ? null : frame, last, references, false, plan.enriched(),
                plan.marked());
    }

    /** What a clip is as wide as: its frame, the first picture, or the first video; wide, if it has none of them. */
    private static double followed(@Nullable Bitmap frame, ClipOrder.References references, Props props) {
        if (frame != null) {
            return frame.size().ratio();
        }
        return references.pictures().isEmpty()
                ? props.firstClip().map(PixelSize::ratio).orElse(Ratio.WIDE.value())
                : references.pictures().getFirst().size().ratio();
    }

    private static Estimate estimate(ClipPlan plan, Props props) {
        int pictures = (int) plan.content().items().stream().filter(item -> item.type().equals(ClipContent.IMAGE))
                .count();
        return new Estimate(plan.content().prompt(), pictures, props.seconds(true), props.seconds(false));
    }

    private Outcome enrich(Task task, ClipPlan plan, Props props) throws InterruptedException {
        String prompt = studio.engine().enrich(order(task, plan, props));
        ClipUsage usage = estimate(plan, props).text(prompt);
        return Outcome.done(null, () -> store.made(task.id(),
                new ClipStore.Result(null, prompt, Json.text(usage), plan.ratio().word())));
    }

    private Made remake(Task task, ClipPlan plan, Props props, Path target) throws InterruptedException {
        Medium base = props.base();
        PixelSize size = new PixelSize(base.size().width() * REMADE / OF_BASE, base.size().height() * REMADE / OF_BASE);
        studio.engine().remake(new RemakeOrder(base.file(), size, plan.marked()), target, Filming.UNTOLD);
        int seconds = (int) Math.round(base.millis() / 1000.0);
        int frames = (int) Math.round(base.millis() * Filming.FRAMES_PER_SECOND / 1000.0);
        return new Made(task, estimate(plan, props).clip(size, frames, seconds), "");
    }

    @Override
    public void changed(TaskChange change) {
        Task task = change.after();
        if (!change.moved() || change.before() == null) {
            return;
        }
        if (task.state().ended()) {
            discard(task);
        }
        String status = status(task.state());
        if (!status.equals(status(change.before().state()))) {
            store.move(task, status);
            store.find(task.id()).ifPresent(row -> studio.work().callbacks().announce(task.id(), view.told(row)));
        }
    }

    /** What the request refers to was kept for it. */
    private void discard(Task task) {
        List<ClipContent> content = Json.read(task.input(), ClipRequest.class).content();
        studio.media().discard(content.stream().filter(part -> !ClipContent.TEXT.equals(part.type()))
                .map(ClipKind::reference).toList());
    }

    private static String reference(ClipContent part) {
        return switch (part.type()) {
            case ClipContent.IMAGE -> part.imageUrl().url();
            case ClipContent.VIDEO -> part.videoUrl().url();
            default -> part.audioUrl().url();
        };
    }

    static String status(TaskState state) {
        return switch (state) {
            case PREPARING, QUEUEING -> ClipTask.QUEUED;
            case PROCESSING, CANCELLING -> ClipTask.RUNNING;
            case SUCCESS -> ClipTask.SUCCEEDED;
            case FAIL, EXPIRED -> ClipTask.FAILED;
            case CANCELLED -> ClipTask.CANCELLED;
        };
    }

    /** Writes the clip to the row of its task. */
    private final class Made implements Filming.Report {
        private final Task task;
        private final ClipUsage usage;
        private final String ratio;

        Made(Task task, ClipUsage usage, String ratio) {
            this.task = task;
            this.usage = usage;
            this.ratio = ratio;
        }

        @Override
        public String output(long fileId) {
            return Long.toString(fileId);
        }

        @Override
        public void publish(long fileId) {
            store.made(task.id(), new ClipStore.Result(fileId, null, Json.text(usage), ratio));
        }
    }
}
