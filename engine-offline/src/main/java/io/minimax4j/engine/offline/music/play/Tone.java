package io.minimax4j.engine.offline.music.play;

import java.util.function.DoubleUnaryOperator;

/** An instrument that is computed here. One is made for each part. */
interface Tone {
    /** A note, dry, from its first sample until nothing more is heard of it. */
    float[] sound(Touch touch);

    /** What becomes of all notes together, sample by sample: the body of the instrument, an amplifier. */
    default DoubleUnaryOperator body() {
        return DoubleUnaryOperator.identity();
    }
}
