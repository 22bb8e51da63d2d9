package io.minimax4j.engine.offline.music.singing;

import java.util.List;

/** A line as it was spoken: its sound, and where its syllables are in it. */
record Recitation(float[] samples, List<SpokenSyllable> syllables) {
    /** Samples a second. */
    static final int RATE = 22_050;

    Recitation {
        syllables = List.copyOf(syllables);
    }
}
