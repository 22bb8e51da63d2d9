package io.minimax4j.engine.speech;

import java.util.List;
import java.util.Optional;

/** Speaks. One instance serves many threads at once. */
public interface SpeechEngine {

    /** The exact names of the models it speaks for. */
    List<String> models();

    /** The voices that every account may use, in the order to list them. */
    List<SystemVoice> systemVoices();

    /** The system voice of an id: exact first, then without regard to outer spaces and to the width of characters. */
    Optional<SystemVoice> systemVoice(String voiceId);

    /**
     * Speaks on the calling thread; PCM comes to the sink as it is made. An exception of the sink ends the work and passes
     * through.
     *
     * @throws io.minimax4j.protocol.error.ApiException if the utterance cannot be spoken, with the code of the table
     * @throws InterruptedException if the thread was interrupted; the work has stopped
     */
    void speak(Utterance utterance, SpeechSink sink) throws InterruptedException;
}
