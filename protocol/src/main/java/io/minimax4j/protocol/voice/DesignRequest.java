package io.minimax4j.protocol.voice;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** A voice to be made from a description (contract section 6); the preview's text has 500 characters at most. */
@Json(naming = Json.Naming.LowerUnderscore)
public record DesignRequest(
        @Nullable String prompt,
        @Nullable String previewText,
        @Nullable String voiceId,
        @Nullable Boolean aigcWatermark) {

    /** A voice of that description, and what it says in its preview. */
    public static DesignRequest of(String prompt, String previewText) {
        return new DesignRequest(prompt, previewText, null, null);
    }

    /** The same under an id of one's own. */
    public DesignRequest withVoiceId(String id) {
        return new DesignRequest(prompt, previewText, id, aigcWatermark);
    }

    /** The same with a preview that is marked as synthetic by a rhythm behind its last word. */
    public DesignRequest withWatermark() {
        return new DesignRequest(prompt, previewText, voiceId, true);
    }
}
