package io.minimax4j.engine.offline.music.mix;

import io.minimax4j.engine.offline.speech.sound.Biquad;

/**
 * Makes the band step back while somebody sings: a dip where words are understood, that comes and goes with the voice.
 *
 * <p>Where nobody sings the band comes out as it went in.
 */
final class Attention {
    private static final double MIDDLE = 2000;
    private static final double WIDTH = 0.6;
    /** What is left of the band in the middle of the dip. */
    private static final double DIP = 1 - 0.66;
    private static final double SOFTER = 0.06;
    /** Sizes of the voice between which it counts more and more as singing. */
    private static final double NOTHING = 0.008;
    private static final double SINGING = 0.04;

    private final Envelope voice;
    private final Biquad leftBand;
    private final Biquad rightBand;
    private double share;
    private double left;
    private double right;

    Attention(int sampleRate) {
        this.voice = new Envelope(0.012, 0.3, sampleRate);
        this.leftBand = Biquad.bandPass(MIDDLE, WIDTH, sampleRate);
        this.rightBand = Biquad.bandPass(MIDDLE, WIDTH, sampleRate);
    }

    void take(double bandLeft, double bandRight, double voiceSample) {
        share = Math.clamp((voice.next(Math.abs(voiceSample)) - NOTHING) / (SINGING - NOTHING), 0, 1);
        left = bandLeft * (1 - SOFTER * share) - DIP * share * leftBand.next(bandLeft);
        right = bandRight * (1 - SOFTER * share) - DIP * share * rightBand.next(bandRight);
    }

    /** Whether somebody sings, 0 to 1. */
    double share() {
        return share;
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }
}
