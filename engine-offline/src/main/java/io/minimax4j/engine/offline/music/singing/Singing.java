package io.minimax4j.engine.offline.music.singing;

import io.minimax4j.engine.offline.music.score.Voice;

/**
 * What a voice is made of.
 *
 * @param variant speaker of the synthesizer
 * @param hertz the pitch at which lines are spoken, a whole number of samples a period
 * @param mouth how much larger the mouth is taken to be than that of the speaker
 * @param breath how much breath is in its vowels
 * @param hiss how loud consonants without voice are, against those of the speaker
 */
record Singing(String variant, int hertz, double mouth, double breath, double hiss) {
    static Singing of(Voice voice) {
        return switch (voice) {
            case FEMALE -> new Singing("Annie", 147, 1.03, 0.08, 0.45);
            case MALE -> new Singing("m3", 126, 1, 0.06, 0.65);
            case CHILD -> new Singing("Annie", 147, 0.9, 0.09, 0.45);
        };
    }

    int period() {
        return Recitation.RATE / hertz;
    }
}
