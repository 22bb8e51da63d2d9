package io.minimax4j.server.speech;

/** Takes encoded audio as it becomes ready. */
interface AudioSink {
    void audio(byte[] bytes);

    /** Forgets what came so far; false if that is too late. */
    boolean restart();
}
