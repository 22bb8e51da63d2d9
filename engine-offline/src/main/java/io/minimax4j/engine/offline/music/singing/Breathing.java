package io.minimax4j.engine.offline.music.singing;

import io.minimax4j.engine.offline.speech.sound.Biquad;
import java.util.SplittableRandom;

/** Breath that is taken before a phrase, where there is time for it. */
final class Breathing {
    private static final double SHORTEST = 0.2;
    private static final double LONGEST = 0.38;
    private static final double SPARED = 0.06;
    private static final double REST = 0.15;
    private static final double SIZE = 0.012;

    private Breathing() {}

    /**
     * @param from where what was sung before ends
     * @param to where singing begins
     */
    static void before(double from, double to, int rate, SplittableRandom random, float[] song) {
        double room = (to - from) / rate - SPARED - REST;
        if (room < SHORTEST) {
            return;
        }
        int length = (int) (Math.min(room, random.nextDouble(SHORTEST + 0.05, LONGEST)) * rate);
        int start = (int) (to - SPARED * rate) - length;
        Biquad mouth = Biquad.bandPass(random.nextDouble(1500, 1900), 0.8, rate);
        Biquad teeth = Biquad.bandPass(random.nextDouble(4200, 5200), 1, rate);
        for (int i = Math.max(0, -start); i < length && start + i < song.length; i++) {
            double part = (double) i / length;
            double size = Math.sin(Math.PI * Math.pow(part, 0.8)) * (0.4 + 0.6 * part);
            double noise = random.nextDouble() * 2 - 1;
            song[start + i] += (float) (SIZE * size * 2 * (mouth.next(noise) + 0.7 * teeth.next(noise)));
        }
    }
}
