package io.minimax4j.engine.offline.speech;

import io.minimax4j.engine.media.MediaToolbox;
import io.minimax4j.engine.speech.SpeechEngine;
import io.minimax4j.engine.speech.SpeechSink;
import io.minimax4j.engine.speech.SystemVoice;
import io.minimax4j.engine.speech.Utterance;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Speaks with the synthesizer of a media toolbox. */
public final class OfflineSpeechEngine implements SpeechEngine {
    private static final List<String> MODELS = List.of("speech-2.8-hd", "speech-2.8-turbo", "speech-2.6-hd",
            "speech-2.6-turbo", "speech-2.5-hd-preview", "speech-2.5-turbo-preview", "speech-02-hd", "speech-02-turbo",
            "speech-01-hd", "speech-01-turbo", "speech-01-240228", "speech-01-turbo-240228");

    private final MediaToolbox toolbox;

    public OfflineSpeechEngine(MediaToolbox toolbox) {
        this.toolbox = Objects.requireNonNull(toolbox, "toolbox");
    }

    @Override
    public List<String> models() {
        return MODELS;
    }

    @Override
    public List<SystemVoice> systemVoices() {
        return List.of();
    }

    @Override
    public Optional<SystemVoice> systemVoice(String voiceId) {
        return Optional.empty();
    }

    @Override
    public void speak(Utterance utterance, SpeechSink sink) throws InterruptedException {
        throw new ApiException(ErrorCode.INTERNAL, "no speech with " + toolbox);
    }
}
