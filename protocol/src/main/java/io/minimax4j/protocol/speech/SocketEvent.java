package io.minimax4j.protocol.speech;

import io.avaje.jsonb.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a client says on a socket (contract sections 2 and 3): {@code task_start} with everything but a text, {@code
 * task_continue} with one, {@code task_finish}; on the bidirectional socket also {@code task_flush} and {@code
 * task_cancel}.
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record SocketEvent(
        @Nullable String event,
        @Nullable String sessionId,
        @Nullable String model,
        @Nullable String text,
        @Nullable VoiceSetting voiceSetting,
        @Nullable AudioSetting audioSetting,
        @Nullable PronunciationDict pronunciationDict,
        @Json.Alias("timber_weights") @Nullable List<TimbreWeight> timbreWeights,
        @Nullable String languageBoost,
        @Nullable VoiceModify voiceModify,
        @Nullable Boolean subtitleEnable,
        @Nullable SubtitleType subtitleType,
        @Nullable Boolean textNormalization,
        @Nullable String textNormalizationMode,
        @Nullable Boolean continuousSound) {
    public static final String START = "task_start";
    public static final String CONTINUE = "task_continue";
    public static final String FLUSH = "task_flush";
    public static final String CANCEL = "task_cancel";
    public static final String FINISH = "task_finish";

    /** An event with nothing beside its name. */
    public static SocketEvent named(String event) {
        return new SocketEvent(event, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null);
    }

    /** A text to speak. */
    public static SocketEvent say(String text) {
        return new SocketEvent(CONTINUE, null, null, text, null, null, null, null, null, null, null, null, null, null,
                null);
    }

    /** The start of a session that speaks as a request does. */
    public static SocketEvent start(SpeechRequest request, @Nullable String sessionId) {
        return new SocketEvent(START, sessionId, request.model(), null, request.voiceSetting(), request.audioSetting(),
                request.pronunciationDict(), request.timbreWeights(), request.languageBoost(), request.voiceModify(),
                request.subtitleEnable(), request.subtitleType(), request.textNormalization(),
                request.textNormalizationMode(), request.continuousSound());
    }

    /** The request for one text that this start describes. */
    public SpeechRequest request(@Nullable String said) {
        return new SpeechRequest(model, said, true, null, voiceSetting, audioSetting, pronunciationDict, timbreWeights,
                languageBoost, voiceModify, subtitleEnable, subtitleType, null, null, textNormalization,
                textNormalizationMode, continuousSound);
    }
}
