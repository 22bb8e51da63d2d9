package io.minimax4j.protocol.speech;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/**
 * Which voice speaks and how. {@code text_normalization} is the name of the HTTP pages, {@code english_normalization} that
 * of the socket's and of older clients; either puts numbers and the like into words.
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record VoiceSetting(
        @Nullable String voiceId,
        @Nullable Double speed,
        @Nullable Double vol,
        @Nullable Integer pitch,
        @Nullable String emotion,
        @Nullable Boolean textNormalization,
        @Nullable Boolean englishNormalization,
        @Nullable Boolean latexRead) {

    /** Nothing set. */
    public static final VoiceSetting NONE = new VoiceSetting(null, null, null, null, null, null, null, null);

    public VoiceSetting withVoice(String id) {
        return new VoiceSetting(id, speed, vol, pitch, emotion, textNormalization, englishNormalization, latexRead);
    }

    public VoiceSetting withSpeed(double pace) {
        return new VoiceSetting(voiceId, pace, vol, pitch, emotion, textNormalization, englishNormalization, latexRead);
    }

    public VoiceSetting withVolume(double volume) {
        return new VoiceSetting(voiceId, speed, volume, pitch, emotion, textNormalization, englishNormalization,
                latexRead);
    }

    public VoiceSetting withPitch(int semitones) {
        return new VoiceSetting(voiceId, speed, vol, semitones, emotion, textNormalization, englishNormalization,
                latexRead);
    }

    public VoiceSetting withEmotion(String mood) {
        return new VoiceSetting(voiceId, speed, vol, pitch, mood, textNormalization, englishNormalization, latexRead);
    }

    public VoiceSetting withTextNormalization(boolean normalized) {
        return new VoiceSetting(voiceId, speed, vol, pitch, emotion, normalized, englishNormalization, latexRead);
    }

    public VoiceSetting withLatexRead(boolean read) {
        return new VoiceSetting(voiceId, speed, vol, pitch, emotion, textNormalization, englishNormalization, read);
    }
}
