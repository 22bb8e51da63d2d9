package io.minimax4j.server.speech;

import io.minimax4j.engine.speech.SpokenSegment;

/** Takes encoded audio as it becomes ready, and what is said in it. */
public interface AudioSink {
    void audio(byte[] bytes);

    /** See {@link io.minimax4j.engine.speech.SpeechSink#segment}; the codec may still hold its last samples back. */
    default void segment(SpokenSegment segment) {
        // Whoever wants no subtitles has no use for it.
    }

    /** Forgets what came so far; false if that is too late. */
    boolean restart();
}
