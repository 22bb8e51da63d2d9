package io.minimax4j.engine.offline.music.mix;

/** A slow, gentle compressor that both channels share, which makes many sounds one. */
final class Glue {
    private static final double THRESHOLD = -17;
    private static final double RATIO = 1.35;

    private final double threshold = Decibels.gain(2 * THRESHOLD);
    private final Envelope power;
    private double gain = 1;
    private int count;

    Glue(int sampleRate) {
        this.power = new Envelope(0.015, 0.25, sampleRate);
    }

    double gain(double left, double right) {
        double over = power.next((left * left + right * right) / 2) / threshold;
        if ((++count & 0xF) == 0) {
            gain = over > 1 ? Math.pow(over, (1 / RATIO - 1) / 2) : 1;
        }
        return gain;
    }
}
