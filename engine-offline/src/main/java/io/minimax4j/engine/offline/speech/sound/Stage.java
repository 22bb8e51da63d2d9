package io.minimax4j.engine.offline.speech.sound;

/** Takes samples, one of full scale being 1, and hands on what it makes of them. */
public interface Stage {
    /** The next samples; the array is the stage's only until it returns. */
    void take(float[] samples, int length) throws InterruptedException;

    /** Nothing more comes: what was held back is handed on, and the end with it. */
    void end() throws InterruptedException;
}
