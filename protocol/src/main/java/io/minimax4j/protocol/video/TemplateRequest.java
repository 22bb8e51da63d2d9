package io.minimax4j.protocol.video;

import io.avaje.jsonb.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request for a clip of a {@link VideoTemplate} (contract 3.1). */
@Json(naming = Json.Naming.LowerUnderscore)
public record TemplateRequest(
        @Nullable String templateId,
        @Nullable List<TemplateInput> textInputs,
        @Nullable List<TemplateInput> mediaInputs,
        @Nullable String callbackUrl) {

    /** A text, or a link or data URL of a picture. */
    @Json
    public record TemplateInput(@Nullable String value) {}
}
