package io.minimax4j.engine.offline.music.mix;

/** A level as engineers say it. */
final class Decibels {
    private Decibels() {}

    static double gain(double decibels) {
        return Math.pow(10, decibels / 20);
    }

    static double ofPower(double power) {
        return 10 * Math.log10(Math.max(power, 1e-12));
    }
}
