package io.minimax4j.server.speech;

import io.minimax4j.protocol.error.ApiException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values of {@code voice_setting.emotion}. */
final class Emotions {
    private static final List<String> ALL = List.of("happy", "sad", "angry", "fearful", "disgusted", "surprised",
            "calm", "fluent", "whisper");
    private static final Set<String> OF_2_6_ONLY = Set.of("fluent", "whisper");

    private Emotions() {}

    /** The emotion that the model is to show, empty if it decides. Clients say neutral for calm. */
    static String named(@Nullable String text, String model) {
        if (text == null || text.isBlank()) {
            return "";
        }
        String emotion = text.strip().equals("neutral") ? "calm" : text.strip();
        if (!ALL.contains(emotion)) {
            throw ApiException.invalid("voice_setting.emotion must be one of " + String.join(", ", ALL)
                    + ", or be left out");
        }
        return OF_2_6_ONLY.contains(emotion) && !model.startsWith("speech-2.6") ? "" : emotion;
    }
}
