package io.minimax4j.engine.offline.speech.effect;

/** A line of samples that come out after a time. */
final class Delay {
    private static final float NOTHING = 1e-18f;

    private final float[] line;
    private int at;

    Delay(double seconds, int sampleRate) {
        this.line = new float[Math.max(1, (int) Math.round(seconds * sampleRate))];
    }

    double seconds(int sampleRate) {
        return (double) line.length / sampleRate;
    }

    /** The sample that comes out next. */
    float read() {
        return line[at];
    }

    /** Puts one in, and goes on by one. */
    void write(float sample) {
        line[at] = Math.abs(sample) < NOTHING ? 0 : sample;
        at = at + 1 == line.length ? 0 : at + 1;
    }

    /** Spreads sound in time and leaves its spectrum as it is. */
    float spread(float sample, float share) {
        float late = read();
        float in = sample - share * late;
        write(in);
        return late + share * in;
    }
}
