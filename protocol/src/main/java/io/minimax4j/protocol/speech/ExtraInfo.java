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
        @Nullable Integer usageVoiceCount) {

    /** The measures of this audio with other audio of the same form behind it. */
    public ExtraInfo plus(ExtraInfo next) {
        return new ExtraInfo(audioLength + next.audioLength, audioSampleRate, audioSize + next.audioSize, bitrate,
                wordCount + next.wordCount, Math.max(invisibleCharacterRatio, next.invisibleCharacterRatio),
                usageCharacters + next.usageCharacters, audioFormat, audioChannel,
                sum(usageVoiceCount, next.usageVoiceCount));
    }

    private static @Nullable Integer sum(@Nullable Integer one, @Nullable Integer other) {
        return one == null ? other : other == null ? one : Integer.valueOf(one + other);
    }
}
