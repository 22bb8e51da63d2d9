package io.minimax4j.protocol.speech;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/**
 * What is done to the sound of the voice: pitch (-100 deep to 100 bright), intensity (-100 forceful to 100 soft), timbre
 * (-100 full to 100 crisp), and one of the effects of {@link SoundEffect}.
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record VoiceModify(
        @Nullable Integer pitch,
        @Nullable Integer intensity,
        @Nullable Integer timbre,
        @Nullable SoundEffect soundEffects) {}
