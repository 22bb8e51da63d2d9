package io.minimax4j.engine.offline.music.singing;

import io.minimax4j.engine.offline.music.score.Voice;

/**
 * What a voice is made of.
 *
 * @param variant speaker of the synthesizer
 * @param hertz the pitch at which lines are spoken, a whole number of samples a period
 * @param mouth how much larger the mouth is taken to be than that of the speaker
 * @param breath how much breath is in its vowels
 */
record Singing(String variant, int hertz, double mouth, double breath) {
    static Singing of(Voice voice) {
        return switch (voice) {
            case FEMALE -> new Singing("f2", 147, 1, 0.05);
            case MALE -> new Singing("m3", 126, 1, 0.04);
            case CHILD -> new Singing("f2", 147, 0.88, 0.06);
        };
    }

    int period() {
        return Recitation.RATE / hertz;
    }
}
