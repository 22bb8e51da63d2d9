package io.minimax4j.server.voice;

import io.minimax4j.engine.speech.MadeVoice;
import io.minimax4j.engine.speech.SpeechEngine;
import io.minimax4j.engine.speech.SpeechVoice;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.server.speech.VoiceBook;
import java.util.Collection;

/** The voices of all accounts. */
public final class VoiceService implements VoiceBook {
    private static final int LONGEST_NAMED = 64;

    private final SpeechEngine engine;

    public VoiceService(SpeechEngine engine) {
        this.engine = engine;
    }

    @Override
    public SpeechVoice find(long accountId, String voiceId) {
        return engine.systemVoice(voiceId).orElseThrow(() -> new ApiException(ErrorCode.INVALID_SAMPLE,
                ErrorCode.INVALID_SAMPLE.message() + ": there is no voice '" + shortened(voiceId)
                        + "'; /v1/get_voice lists the voices there are"));
    }

    private static String shortened(String id) {
        return id.length() <= LONGEST_NAMED ? id : id.substring(0, LONGEST_NAMED) + "...";
    }

    @Override
    public int used(long accountId, Collection<MadeVoice> voices) {
        return 0;
    }
}
