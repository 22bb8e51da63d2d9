package io.minimax4j.server.video.template;

import io.minimax4j.engine.clip.TemplateOrder;
import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.Scaling;
import io.minimax4j.protocol.video.TemplateRequest.TemplateInput;
import io.minimax4j.server.task.Attempt;
import io.minimax4j.server.task.Lane;
import io.minimax4j.server.task.Outcome;
import io.minimax4j.server.task.Task;
import io.minimax4j.server.task.TaskChange;
import io.minimax4j.server.task.TaskKind;
import io.minimax4j.server.video.Filming;
import io.minimax4j.server.video.PictureRules;
import io.minimax4j.server.video.Studio;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes clips of templates. The output of a task is the id of its file. */
final class TemplateKind implements TaskKind {
    static final String NAME = "video-template";
    static final String PURPOSE = "video_template_generation";

    private final Studio studio;
    private final TemplateView view;

    TemplateKind(Studio studio, TemplateView view) {
        this.studio = studio;
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
        TemplatePlan plan = TemplateOrdered.read(task.input()).plan();
        return studio.filming().film(attempt, PURPOSE, target -> {
            TemplateOrder order = new TemplateOrder(plan.template(), picture(task, plan), plan.text(),
                    Filming.seed(task.id()));
            studio.engine().film(order, target, Filming.UNTOLD);
            return Long::toString;
        });
    }

    private @Nullable Bitmap picture(Task task, TemplatePlan plan) throws InterruptedException {
        return plan.picture() == null
                ? null
                : Scaling.within(studio.media().picture(task.accountId(), "media_inputs[0].value", plan.picture(),
                        PictureRules.PICTURE), PictureRules.LONGEST_SUBJECT);
    }

    @Override
    public void changed(TaskChange change) {
        studio.follow(change, TemplateKind::media, view::told);
    }

    /** What was kept for a request. */
    private static List<String> media(Task task) {
        List<TemplateInput> media = TemplateOrdered.read(task.input()).request().mediaInputs();
        return media == null ? List.of() : media.stream().map(TemplateInput::value).toList();
    }
}
