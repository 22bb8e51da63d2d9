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

    /** A request for a voice of that id; the recording is named by {@link #withFile}. */
    public static Builder builder(String voiceId) {
        return new Builder(voiceId);
    }

    /** The same, of a recording that was uploaded. */
    public CloneRequest withFile(long recording) {
        return new CloneRequest(recording, voiceId, clonePrompt, text, model, languageBoost, textValidation, accuracy,
                needNoiseReduction, needVolumeNormalization, aigcWatermark);
    }

    /** Fills a request; what is not set keeps the platform's default. */
    public static final class Builder {
        private final String voiceId;
        private @Nullable Long file;
        private @Nullable ClonePrompt prompt;
        private @Nullable String preview;
        private @Nullable String model;
        private @Nullable String languageBoost;
        private @Nullable String validation;
        private @Nullable Double accuracy;
        private @Nullable Boolean noiseReduction;
        private @Nullable Boolean volumeNormalization;
        private @Nullable Boolean watermark;

        private Builder(String voiceId) {
            this.voiceId = voiceId;
        }

        /** The recording, as uploaded for {@code voice_clone}. */
        public Builder file(long recording) {
            file = recording;
            return this;
        }

        /** An example of less than 8 s, as uploaded for {@code prompt_audio}, and the words it says. */
        public Builder example(long recording, String words) {
            prompt = new ClonePrompt(recording, words);
            return this;
        }

        /** Has the new voice speak a text of at most 1,000 characters, which is charged as speech. */
        public Builder preview(String text, String model) {
            this.preview = text;
            this.model = model;
            return this;
        }

        /** The language that the preview is most likely in. */
        public Builder languageBoost(String language) {
            languageBoost = language;
            return this;
        }

        /** Refuses a recording that does not say this, at most 200 characters. */
        public Builder validate(String words) {
            validation = words;
            return this;
        }

        /** How near the recording must come to the words that are expected, 0 to 1; 0.7 by default. */
        public Builder accuracy(double share) {
            accuracy = share;
            return this;
        }

        /** Takes noise out of the recording first. */
        public Builder reduceNoise() {
            noiseReduction = true;
            return this;
        }

        /** Brings the recording to an even loudness first. */
        public Builder normalizeVolume() {
            volumeNormalization = true;
            return this;
        }

        /** Marks the preview as synthetic by a rhythm behind its last word. */
        public Builder watermark() {
            watermark = true;
            return this;
        }

        public CloneRequest build() {
            return new CloneRequest(file, voiceId, prompt, preview, model, languageBoost, validation, accuracy,
                    noiseReduction, volumeNormalization, watermark);
        }
    }

    /** An example of less than 8 s and the words it says, which end with a mark. */
    @Json(naming = Json.Naming.LowerUnderscore)
    public record ClonePrompt(@Nullable Long promptAudio, @Nullable String promptText) {}
}
