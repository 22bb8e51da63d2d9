package io.minimax4j.engine.speech;

import io.minimax4j.engine.audio.PcmFormat;

/** Takes spoken audio as it is made, on the engine's thread. Blocking in it slows the engine down. */
public interface SpeechSink {

    /** Comes once, before any audio. */
    void begin(PcmFormat format) throws InterruptedException;

    /** The next samples, interleaved, 16 bit; the array belongs to the engine and is reused after the call. */
    void pcm(short[] samples, int length) throws InterruptedException;
}
