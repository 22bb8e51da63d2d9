package io.minimax4j.engine.offline.music.mix;

/** Follows a size: quickly up, slowly down. */
final class Envelope {
    private final double up;
    private final double down;
    private double value;

    /** @param attack and release in seconds: how long it takes to come within 37 % of what it follows */
    Envelope(double attack, double release, int sampleRate) {
        this.up = Math.exp(-1 / (attack * sampleRate));
        this.down = Math.exp(-1 / (release * sampleRate));
    }

    double next(double size) {
        double share = size > value ? up : down;
        value = share * value + (1 - share) * size;
        return value < 1e-12 ? value = 0 : value;
    }
}
