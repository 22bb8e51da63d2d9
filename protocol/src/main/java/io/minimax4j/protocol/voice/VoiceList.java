package io.minimax4j.protocol.voice;

import java.util.List;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import org.jspecify.annotations.Nullable;

/** The voices by group; a group that was not asked for is absent. */
@Json(naming = Json.Naming.LowerUnderscore)
public record VoiceList(
        @Nullable List<Voice> systemVoice,
        @Nullable List<Voice> voiceCloning,
        @Nullable List<Voice> voiceGeneration,
        @Nullable BaseResp baseResp) {}
