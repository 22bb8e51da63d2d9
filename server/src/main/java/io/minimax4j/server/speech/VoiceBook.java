package io.minimax4j.server.speech;

import io.minimax4j.engine.speech.MadeVoice;
import io.minimax4j.engine.speech.SpeechVoice;
import java.util.Collection;

/** Which voices an account may speak with. */
public interface VoiceBook {
    /**
     * The voice of an id.
     *
     * @throws io.minimax4j.protocol.error.ApiException 20132 if there is none, 2042 if it belongs to another account
     */
    SpeechVoice find(long accountId, String voiceId);

    /**
     * Remembers that an account has spoken with voices it made, which is when they are charged and become permanent.
     *
     * @return how many of them were used for the first time
     */
    int used(long accountId, Collection<MadeVoice> voices);
}
