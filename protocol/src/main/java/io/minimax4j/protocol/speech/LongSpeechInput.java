package io.minimax4j.protocol.speech;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** A JSON file of long texts (contract 4.1): each field that is not empty becomes an audio of its own. */
@Json(naming = Json.Naming.LowerUnderscore)
public record LongSpeechInput(
        @Nullable String title,
        @Nullable String content,
        @Nullable String extra) {}
