package io.minimax4j.server;

import io.minimax4j.engine.voice.Portrait;
import io.minimax4j.engine.voice.Recording;
import io.minimax4j.engine.voice.VoiceMaker;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.Map;

/** Portrays a recording by its first sample and a description by its words; hears what a test says it does. */
public final class ScriptedVoices implements VoiceMaker {
    private final Map<String, Double> likeness = new ConcurrentHashMap<>();

    /** How near every recording comes to that text; 1 for others. */
    public void hear(String text, double near) {
        likeness.put(text, near);
    }

    @Override
    public Portrait portray(Recording recording, Cleaning cleaning) {
        if (recording.samples()[0] == 0) {
            throw new ApiException(ErrorCode.INVALID_SAMPLE,
                    ErrorCode.INVALID_SAMPLE.message() + ": there is no voice in the recording");
        }
        return new Portrait("sample " + recording.samples()[0] + (cleaning.noise() ? " cleaned" : "")
                + (cleaning.volume() ? " levelled" : ""), List.of("A cloned voice.", "Clear."));
    }

    @Override
    public Portrait imagine(String description) {
        if (description.equals("nothing")) {
            throw ApiException.invalid("prompt does not describe a voice");
        }
        return new Portrait("imagined " + description, List.of("A designed voice."));
    }

    @Override
    public double likeness(Recording recording, String text) {
        return likeness.getOrDefault(text, 1.0);
    }
}
