package io.minimax4j.engine.offline.speech.voice;

import io.minimax4j.engine.offline.speech.colour.Bands;
import io.minimax4j.engine.offline.speech.colour.Colour;
import java.util.Random;

/** The small difference of colour that makes a voice its own: three soft humps or dips of up to 3 dB, told by a hash. */
final class Tint {
    private static final int HUMPS = 3;
    private static final double MOST = 3;
    private static final double WIDTH = 2.5;

    private Tint() {}

    static Colour of(int hash) {
        Random random = new Random(hash);
        double[] gains = new double[Bands.COUNT];
        for (int hump = 0; hump < HUMPS; hump++) {
            double middle = random.nextDouble() * Bands.COUNT;
            double height = (2 * random.nextDouble() - 1) * MOST;
            for (int band = 0; band < Bands.COUNT; band++) {
                double away = (band - middle) / WIDTH;
                gains[band] += height * Math.exp(-away * away);
            }
        }
        return Colour.of(gains);
    }
}
