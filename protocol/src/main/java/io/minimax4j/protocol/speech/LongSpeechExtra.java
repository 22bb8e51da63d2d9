package io.minimax4j.protocol.speech;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/**
 * The {@code .extra} file beside the audio of a long text (contract 4.3).
 *
 * @param err empty, or what went wrong although there is audio
 * @param audioLength milliseconds
 * @param audioSize bytes
 * @param invalidCount characters that could not be spoken
 * @param vol the loudness that was asked for
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record LongSpeechExtra(
        int statusCode,
        @Nullable String err,
        long audioLength,
        int audioSampleRate,
        long audioSize,
        int bitrate,
        long invalidCount,
        long wordCount,
        double vol,
        double invisibleCharacterRatio) {}
