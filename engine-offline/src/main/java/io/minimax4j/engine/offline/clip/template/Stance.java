package io.minimax4j.engine.offline.clip.template;

/**
 * Where and how a sprite stands.
 *
 * @param x where its anchor is
 * @param size of which its own size is 1
 * @param degrees clockwise
 * @param wide how much wider it is than itself; negative is mirrored
 * @param high how much higher
 * @param alpha 0 to 1
 */
record Stance(double x, double y, double size, double degrees, double wide, double high, double alpha) {
    static Stance at(double x, double y) {
        return new Stance(x, y, 1, 0, 1, 1, 1);
    }

    Stance sized(double other) {
        return new Stance(x, y, size * other, degrees, wide, high, alpha);
    }

    Stance turned(double more) {
        return new Stance(x, y, size, degrees + more, wide, high, alpha);
    }

    /** Pressed flat (positive) or stretched (negative) by that share; what it loses in height it gains in width. */
    Stance squashed(double share) {
        double flat = 1 - Math.clamp(share, -0.6, 0.6);
        return new Stance(x, y, size, degrees, wide / Math.sqrt(flat), high * flat, alpha);
    }

    Stance widened(double other) {
        return new Stance(x, y, size, degrees, wide * other, high, alpha);
    }

    Stance mirrored() {
        return widened(-1);
    }

    Stance faded(double other) {
        return new Stance(x, y, size, degrees, wide, high, alpha * Math.clamp(other, 0, 1));
    }
}
