package io.minimax4j.engine.media;

/** Where samples go. It may block, which holds the maker of the samples back; an exception cancels the call. */
@FunctionalInterface
public interface PcmSink {
    /** Samples, interleaved, whole frames; the array is the sink's only until it returns. */
    void pcm(short[] samples, int length) throws MediaException, InterruptedException;
}
