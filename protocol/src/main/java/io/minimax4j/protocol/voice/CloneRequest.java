package io.minimax4j.protocol.voice;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/**
 * A voice to be made from an uploaded recording (contract section 5): 10 s to 5 min, 20 MB at most, mp3, m4a or wav.
 *
 * @param voiceId 8 to 256 characters: a letter, then letters, digits, - and _, not ending in - or _
 * @param text a preview to speak, 1,000 characters at most; then the model is required
 * @param textValidation what the recording is expected to say, 200 characters at most
 * @param accuracy how near it must come, 0 to 1; 0 or absent means 0.7
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record CloneRequest(
        @Nullable Long fileId,
        @Nullable String voiceId,
        @Nullable ClonePrompt clonePrompt,
        @Nullable String text,
        @Nullable String model,
        @Nullable String languageBoost,
        @Nullable String textValidation,
        @Nullable Double accuracy,
        @Nullable Boolean needNoiseReduction,
        @Nullable Boolean needVolumeNormalization,
        @Nullable Boolean aigcWatermark) {

    /** An example of less than 8 s and the words it says, which end with a mark. */
    @Json(naming = Json.Naming.LowerUnderscore)
    public record ClonePrompt(@Nullable Long promptAudio, @Nullable String promptText) {}
}
