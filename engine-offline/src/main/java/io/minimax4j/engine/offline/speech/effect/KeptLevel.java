package io.minimax4j.engine.offline.speech.effect;

/**
 * Keeps speech as loud as it was, whatever a shape makes of it: louder or softer over half a second, never within a sound.
 * While nothing sounds it keeps what it had.
 */
final class KeptLevel implements Shape {
    private static final double SECONDS = 0.35;
    private static final float SOUNDING = 0.004f;
    private static final double START = 1e-3;
    private static final double FLOOR = 1e-9;

    private final Shape shape;
    private final double share;
    private final float release;
    private float peak;
    private double before = START;
    private double after;

    /**
     * @param expected how much louder, in dB, the shape makes the usual voice: from where it starts
     */
    KeptLevel(Shape shape, double expected, int sampleRate) {
        this.shape = shape;
        this.share = 1 / (SECONDS * sampleRate);
        this.release = (float) (1 - 1 / (0.03 * sampleRate));
        this.after = START * Math.pow(10, expected / 10);
    }

    @Override
    public float next(float sample) {
        float made = shape.next(sample);
        peak = Math.max(Math.abs(sample), peak * release);
        if (peak > SOUNDING) {
            before += share * (sample * sample - before);
            after += share * (made * made - after);
        } else if (peak < FLOOR) {
            peak = 0;
        }
        return made * (float) Math.sqrt((before + FLOOR) / (after + FLOOR));
    }
}
