package io.minimax4j.engine.offline.music.meter;

import io.minimax4j.engine.offline.speech.sound.Biquad;

/**
 * One channel as the ear weighs it: ITU-R BS.1770's K, a shelf for the head and a high pass.
 *
 * <p>Implementation note: the standard gives coefficients for 48,000 Hz only. The corners behind them are known, so both filters
 * are computed for the rate at hand. The standard's shelf has its corner where the poles are, {@link Biquad}'s where half of the
 * lift is; and the standard leaves the high pass a little louder than 1, which belongs to the calibration.
 */
final class Weighting {
    private static final double SHELF = 1681.974450955533;
    private static final double LIFT = 3.999843853973347;
    private static final double LOW = 38.13547087602444;
    private static final double LOW_Q = 0.5003270373238773;

    private final Biquad shelf;
    private final Biquad low;
    private final double gain;

    Weighting(int sampleRate) {
        double pole = Math.tan(Math.PI * SHELF / sampleRate) / Math.pow(10, LIFT / 80);
        this.shelf = Biquad.highShelf(Math.atan(pole) * sampleRate / Math.PI, LIFT, sampleRate);
        this.low = Biquad.highPass(LOW, LOW_Q, sampleRate);
        double angle = 2 * Math.PI * LOW / sampleRate;
        this.gain = (1 + Math.sin(angle) / (2 * LOW_Q)) * 2 / (1 + Math.cos(angle));
    }

    double next(double sample) {
        return low.next(shelf.next(sample)) * gain;
    }
}
