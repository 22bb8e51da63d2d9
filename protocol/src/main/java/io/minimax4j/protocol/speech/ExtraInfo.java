package io.minimax4j.protocol.speech;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** Measures of the audio: length in milliseconds, size in bytes, rates in Hz and bits per second. */
@Json(naming = Json.Naming.LowerUnderscore)
public record ExtraInfo(
        long audioLength,
        int audioSampleRate,
        long audioSize,
        int bitrate,
        long wordCount,
        double invisibleCharacterRatio,
        long usageCharacters,
        @Nullable AudioFormat audioFormat,
        int audioChannel,
        @Nullable Integer usageVoiceCount) {}
