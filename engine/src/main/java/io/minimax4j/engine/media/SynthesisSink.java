package io.minimax4j.engine.media;

import io.minimax4j.engine.audio.PcmFormat;

/** Where speech goes: once {@code begin}, then events and samples, an event before the samples of its moment. */
public interface SynthesisSink extends PcmSink {
    /** The format of all samples that follow. */
    void begin(PcmFormat format) throws MediaException, InterruptedException;

    /** Something begins or ends in the text. */
    void event(SpeechEvent event) throws MediaException, InterruptedException;
}
