package io.minimax4j.engine.media;

import io.minimax4j.engine.clip.Frame;

/** Takes the frames of a clip that is decoded, on the thread that asked for them. */
@FunctionalInterface
public interface FrameSink {
    /** The next frame, whose array is used again when this returns. */
    void frame(Frame frame) throws MediaException, InterruptedException;
}
