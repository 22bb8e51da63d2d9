package io.minimax4j.server.video.template;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.video.TemplateRequest;
import io.minimax4j.protocol.video.TemplateRequest.TemplateInput;
import io.minimax4j.protocol.video.VideoTemplate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request for a template with the inputs that it takes. Inputs that it does not take are left alone: some clients send
 * both lists always.
 *
 * @param picture where it is; null if the template takes none
 */
record TemplatePlan(VideoTemplate template, @Nullable String picture, @Nullable String text) {
    private static final int LONGEST_TEXT = 2000;

    static TemplatePlan of(TemplateRequest request) {
        String id = request.templateId();
        VideoTemplate template = VideoTemplate.of(id == null ? "" : id.strip())
                .orElseThrow(() -> ApiException.invalid(id == null || id.isBlank()
                        ? "template_id is missing"
                        : "template_id is not the id of a template; ids have 18 digits and come as text"));
        String picture = template.picture()
                .map(what -> first(request.mediaInputs(), "media_inputs", template, what)).orElse(null);
        String text = template.text().map(what -> first(request.textInputs(), "text_inputs", template, what))
                .orElse(null);
        if (text != null && text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            throw ApiException.invalid("text_inputs[0].value may have " + LONGEST_TEXT + " characters");
        }
        return new TemplatePlan(template, picture, text);
    }

    private static String first(@Nullable List<TemplateInput> inputs, String field, VideoTemplate template,
            String what) {
        TemplateInput first = inputs == null || inputs.isEmpty() ? null : inputs.getFirst();
        if (first == null || first.value() == null || first.value().isBlank()) {
            throw ApiException.invalid(field + "[0].value is missing; the template " + template.english() + " takes: "
                    + what);
        }
        return first.value().strip();
    }
}
