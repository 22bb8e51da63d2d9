package io.minimax4j.engine.music;

/** Where a song goes. All calls come on the thread that makes it; an exception ends the work. */
public interface SongSink {
    /**
     * How far the work is, before and while samples come.
     *
     * @param percent 0 to 100, never less than before
     */
    void progress(int percent) throws InterruptedException;

    /** Samples, interleaved, whole frames; the array is the sink's only until it returns. */
    void pcm(short[] samples, int length) throws InterruptedException;
}
