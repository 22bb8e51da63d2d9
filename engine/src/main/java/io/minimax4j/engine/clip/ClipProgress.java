package io.minimax4j.engine.clip;

/** Told of the progress of a clip, in the thread that makes it. */
@FunctionalInterface
public interface ClipProgress {
    /** @param percent 0 to 100, never less than before */
    void at(int percent);
}
