package io.minimax4j.engine.offline.clip;

/** The sound of a clip: stereo, 44,100 samples a second, interleaved. */
@FunctionalInterface
public interface Soundtrack {
    int RATE = 44_100;
    int CHANNELS = 2;

    /** Fills an array of whole frames with what comes next. */
    void read(short[] pcm);
}
