package io.minimax4j.protocol.speech;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of the {@code .titles} file beside the audio of a long text (contract 4.3): milliseconds of the audio, and
 * code points of the text.
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record LongSpeechTitle(
        @Nullable String text,
        double timeBegin,
        double timeEnd,
        int textBegin,
        int textEnd) {}
