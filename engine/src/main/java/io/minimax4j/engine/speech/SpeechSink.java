package io.minimax4j.engine.speech;

import io.minimax4j.engine.audio.PcmFormat;

/** Takes spoken audio as it is made, on the engine's thread. Blocking in it slows the engine down. */
public interface SpeechSink {

    /** Comes once, before any audio. */
    void begin(PcmFormat format) throws InterruptedException;

    /** The next samples, interleaved, 16 bit; the array belongs to the engine and is reused after the call. */
    void pcm(short[] samples, int length) throws InterruptedException;

    /**
     * What was spoken, a segment after the other, in the order of the text. A segment comes again with each word that was
     * added, no later than the samples at which the word ends; the last time it is finished, and its last samples have
     * been given.
     */
    default void segment(SpokenSegment segment) throws InterruptedException {
        // Whoever wants no subtitles has no use for it.
    }
}
