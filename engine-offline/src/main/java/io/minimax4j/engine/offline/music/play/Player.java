package io.minimax4j.engine.offline.music.play;

import io.minimax4j.engine.offline.music.score.Part;
import io.minimax4j.engine.offline.music.score.Tempo;

/** Makes one part sound. */
interface Player {
    /** Adds a part to what sounds already. */
    void play(Part part, Tempo tempo, float gain, Stem stem) throws InterruptedException;
}
