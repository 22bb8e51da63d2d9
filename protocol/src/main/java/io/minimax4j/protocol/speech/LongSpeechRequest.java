package io.minimax4j.protocol.speech;

import io.avaje.jsonb.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request to speak a long text in the background (contract 4.1): the text itself, or the id of an uploaded file of kind
 * txt, json or zip.
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record LongSpeechRequest(
        @Nullable String model,
        @Nullable String text,
        @Json.Alias("file_id") @Nullable Long textFileId,
        @Nullable VoiceSetting voiceSetting,
        @Nullable AudioSetting audioSetting,
        @Nullable PronunciationDict pronunciationDict,
        @Json.Alias("timber_weights") @Nullable List<TimbreWeight> timbreWeights,
        @Nullable String languageBoost,
        @Nullable VoiceModify voiceModify,
        @Nullable Boolean subtitleEnable,
        @Nullable SubtitleType subtitleType,
        @Nullable Boolean aigcWatermark,
        @Nullable Boolean textNormalization,
        @Nullable String textNormalizationMode,
        @Nullable Boolean continuousSound) {

    /** The request to speak a text in this manner. */
    public SpeechRequest request(@Nullable String said) {
        return new SpeechRequest(model, said, false, null, voiceSetting, audioSetting, pronunciationDict, timbreWeights,
                languageBoost, voiceModify, subtitleEnable, subtitleType, null, aigcWatermark, textNormalization,
                textNormalizationMode, continuousSound);
    }

    /** The text in the manner of a request. */
    public static LongSpeechRequest of(SpeechRequest manner, @Nullable String text, @Nullable Long textFileId) {
        return new LongSpeechRequest(manner.model(), text, textFileId, manner.voiceSetting(), manner.audioSetting(),
                manner.pronunciationDict(), manner.timbreWeights(), manner.languageBoost(), manner.voiceModify(),
                manner.subtitleEnable(), manner.subtitleType(), manner.aigcWatermark(), manner.textNormalization(),
                manner.textNormalizationMode(), manner.continuousSound());
    }
}
