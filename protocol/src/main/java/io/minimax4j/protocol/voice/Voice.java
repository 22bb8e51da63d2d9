package io.minimax4j.protocol.voice;

import java.util.List;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** A voice. Cloned and designed voices may have no name. */
@Json(naming = Json.Naming.LowerUnderscore)
public record Voice(
        @Nullable String voiceId,
        @Nullable String voiceName,
        @Nullable List<String> description,
        @Nullable String createdTime) {}
