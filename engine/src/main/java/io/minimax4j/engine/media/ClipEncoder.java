package io.minimax4j.engine.media;

import io.minimax4j.engine.clip.Frame;

/** A clip being written to a file. For one thread at a time; an exception ends it for good. */
public interface ClipEncoder extends AutoCloseable {
    /**
     * Adds the next frame. Its array is free again when this returns. Up to two frames may wait for the codec, so that the next
     * can be drawn meanwhile; then this waits until there is room.
     */
    void frame(Frame frame) throws MediaException, InterruptedException;

    /** Adds sound: whole frames of samples, interleaved. It may run ahead of the pictures or behind them. */
    void sound(short[] pcm, int offset, int length) throws MediaException, InterruptedException;

    /**
     * Ends the clip: the file is complete when this returns, its index at the front. Sound that is longer than the pictures is
     * cut off, and silence takes the place of what is missing, so that both end together.
     */
    void finish() throws MediaException, InterruptedException;

    /** Gives the encoder back; a file that is not finished is left as it is, for the caller to delete. */
    @Override
    void close();
}
