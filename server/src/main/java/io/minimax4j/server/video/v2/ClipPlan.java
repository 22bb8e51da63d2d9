package io.minimax4j.server.video.v2;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.video.ClipContent;
import io.minimax4j.protocol.video.ClipRequest;
import io.minimax4j.protocol.video.ClipRequest.ClipExtra;
import io.minimax4j.protocol.video.ClipTask;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request of version 2 that follows its contract, but for what its media show.
 *
 * @param type of the task: {@code generation}, {@code h3_context_ir} or {@code regeneration}
 * @param resolution null for a task whose result is text
 * @param seconds 0 for a clip that lasts as long as its base
 * @param ratio null for a clip that has the ratio of its base
 * @param enriched whether the engine may add to what the prompt says
 * @param source the task whose clip is made anew; null for none
 */
record ClipPlan(String type, ClipModel model, Content content, @Nullable String resolution, int seconds,
        @Nullable Ratio ratio, boolean enriched, boolean marked, @Nullable String source) {
    private static final String DISABLED = "disabled";
    private static final List<String> EXPANSIONS = List.of(DISABLED, "balanced", "quality");

    /** A clip (contract 2.1). */
    static ClipPlan generation(ClipRequest request, Collection<String> offered) {
        ClipModel model = ClipModel.of(request.model(), List.of(ClipModel.values()), offered);
        Content content = made(request);
        String resolution = model.resolution(request.resolution());
        int seconds = model.seconds(request.duration());
        Ratio ratio = ratio(request, content);
        return new ClipPlan(ClipTask.GENERATION, model, content, resolution, seconds, ratio,
                enriched(model, request.extra()), Boolean.TRUE.equals(request.aigcWatermark()), null);
    }

    /** A richer prompt (contract 2.3). Nothing is filmed, so that the ratio of a text is optional as well. */
    static ClipPlan contextIr(ClipRequest request, Collection<String> offered) {
        ClipModel model = ClipModel.of(request.model(), List.of(ClipModel.H3), offered);
        Content content = made(request);
        Ratio asked = Ratio.of(request.ratio());
        boolean framed = content.items().stream().anyMatch(Content.Item::isFrame);
        return new ClipPlan(ClipTask.CONTEXT_IR, model, content, null, model.seconds(request.duration()),
                asked == null || framed ? Ratio.ADAPTIVE : asked, true, false, null);
    }

    /** A clip made anew in 2K (contract 2.3). */
    static ClipPlan regeneration(ClipRequest request, Collection<String> offered) {
        ClipModel model = ClipModel.of(request.model(), List.of(ClipModel.H3), offered);
        if (!"2K".equals(request.resolution())) {
            throw ApiException.invalid("resolution must be 2K");
        }
        boolean named = request.sourceTaskId() != null && !request.sourceTaskId().isBlank();
        if (named == (request.content() != null && !request.content().isEmpty())) {
            throw ApiException.invalid("exactly one of source_task_id and content must be given");
        }
        Content content = named
                ? new Content("", List.of())
                : Content.of(request.content(), Content.LONGEST_BASE_PROMPT);
        if (!named && content.of(ClipContent.BASE_VIDEO).isEmpty()) {
            throw ApiException.invalid("content must include exactly one video_url with the role base_video");
        }
        return new ClipPlan(ClipTask.REGENERATION, model, content, "2K", 0, null, false,
                Boolean.TRUE.equals(request.aigcWatermark()), named ? request.sourceTaskId().strip() : null);
    }

    private static Content made(ClipRequest request) {
        Content content = Content.of(request.content(), Content.LONGEST_PROMPT);
        if (!content.of(ClipContent.BASE_VIDEO).isEmpty()) {
            throw ApiException.invalid("the role base_video is for /v2/video_regeneration");
        }
        return content;
    }

    private static Ratio ratio(ClipRequest request, Content content) {
        Ratio asked = Ratio.of(request.ratio());
        if (content.items().isEmpty()) {
            if (asked == null || asked == Ratio.ADAPTIVE) {
                throw ApiException.invalid("ratio must be 21:9, 16:9, 4:3, 1:1, 3:4 or 9:16 where there is only text");
            }
            return asked;
        }
        return asked == null || content.items().getFirst().isFrame() ? Ratio.ADAPTIVE : asked;
    }

    private static boolean enriched(ClipModel model, @Nullable ClipExtra extra) {
        if (extra == null) {
            return true;
        }
        if (model != ClipModel.H3_MAX) {
            throw ApiException.invalid("extra is for MiniMax-H3-Max only; leave it out");
        }
        if (extra.others() != null && !extra.others().isEmpty()) {
            throw ApiException.invalid("extra may have the key prompt_expansion_mode only");
        }
        String mode = extra.promptExpansionMode();
        if (mode != null && !EXPANSIONS.contains(mode)) {
            throw ApiException.invalid("extra.prompt_expansion_mode must be disabled, balanced or quality");
        }
        return !DISABLED.equals(mode);
    }
}
