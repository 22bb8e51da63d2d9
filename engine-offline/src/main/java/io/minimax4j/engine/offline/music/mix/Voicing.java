package io.minimax4j.engine.offline.music.mix;

import io.minimax4j.engine.offline.speech.sound.Biquad;

/**
 * Makes a take fit to stand before a band: without rumble and sharp consonants, even in strength, present.
 *
 * <p>It is measured first, so that a soft recording and a loud one are treated alike.
 */
final class Voicing {
    /** How strong a voice is behind this while it sings, in dB of full scale. */
    static final double STRENGTH = -20;
    private static final int BLOCK = 1024;
    private static final double LOW = 100;
    private static final double SHARP = 5500;
    private static final double SHARP_SHARE = 0.4;
    private static final double BELOW_MEAN = -12;
    private static final double THRESHOLD = -4;
    private static final double RATIO = 3.2;

    private final int sampleRate;

    Voicing(int sampleRate) {
        this.sampleRate = sampleRate;
    }

    /** Treats samples where they are. */
    void treat(float[] take) throws InterruptedException {
        Biquad rumble = Biquad.highPass(LOW, Math.sqrt(0.5), sampleRate);
        Biquad mud = Biquad.peak(280, 0.9, -2, sampleRate);
        Biquad presence = Biquad.peak(3200, 0.8, 2.5, sampleRate);
        Biquad air = Biquad.highShelf(9000, 2, sampleRate);
        Biquad sharp = Biquad.highPass(SHARP, Math.sqrt(0.5), sampleRate);
        Envelope sharpness = new Envelope(0.001, 0.04, sampleRate);
        Envelope body = new Envelope(0.005, 0.08, sampleRate);
        for (int i = 0; i < take.length; i++) {
            check(i);
            double sample = mud.next(rumble.next(take[i]));
            double high = sharp.next(sample);
            double excess = sharpness.next(Math.abs(high)) / (SHARP_SHARE * body.next(Math.abs(sample)) + 1e-9);
            if (excess > 1) {
                sample -= high * (1 - 1 / excess);
            }
            take[i] = (float) air.next(presence.next(sample));
        }
        even(take);
    }

    private void even(float[] take) throws InterruptedException {
        double strength = strength(take);
        if (strength <= -100) {
            return;
        }
        double level = Decibels.gain(STRENGTH - strength);
        double threshold = Decibels.gain(2 * (STRENGTH + THRESHOLD));
        Envelope power = new Envelope(0.006, 0.12, sampleRate);
        for (int i = 0; i < take.length; i++) {
            check(i);
            double sample = take[i] * level;
            double over = power.next(sample * sample) / threshold;
            take[i] = (float) (over > 1 ? sample * Math.pow(over, (1 / RATIO - 1) / 2) : sample);
        }
        double again = Decibels.gain(STRENGTH - strength(take));
        for (int i = 0; i < take.length; i++) {
            take[i] *= (float) again;
        }
    }

    /** The mean power of what is not far below the mean, in dB; -120 of silence. */
    private static double strength(float[] take) {
        double[] powers = new double[take.length / BLOCK];
        double mean = 0;
        for (int block = 0; block < powers.length; block++) {
            for (int i = block * BLOCK; i < (block + 1) * BLOCK; i++) {
                powers[block] += take[i] * take[i];
            }
            powers[block] /= BLOCK;
            mean = Math.max(mean, powers[block]);
        }
        double gate = mean * 1e-4;
        gate = mean(powers, gate) * Decibels.gain(2 * BELOW_MEAN);
        return Decibels.ofPower(mean(powers, gate));
    }

    private static double mean(double[] powers, double gate) {
        double sum = 0;
        int count = 0;
        for (double power : powers) {
            if (power > gate) {
                sum += power;
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private static void check(int sample) throws InterruptedException {
        if ((sample & 0xFFFF) == 0 && Thread.interrupted()) {
            throw new InterruptedException();
        }
    }
}
