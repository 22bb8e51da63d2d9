package io.minimax4j.engine.offline.speech.sound;

/**
 * A filter of second order.
 *
 * <p>Implementation note: the coefficients are those of R. Bristow-Johnson's cookbook, the form is the transposed second
 * one. A state that has faded to nothing is set to zero: numbers too small for the processor's fast path would make
 * silence the dearest of all sounds.
 */
public final class Biquad {
    private static final double NOTHING = 1e-24;
    /** No corner lies beyond this share of the sample rate. */
    private static final double HIGHEST = 0.45;

    private final double b0;
    private final double b1;
    private final double b2;
    private final double a1;
    private final double a2;
    private double first;
    private double second;

    private Biquad(double[] b, double[] a) {
        this.b0 = b[0] / a[0];
        this.b1 = b[1] / a[0];
        this.b2 = b[2] / a[0];
        this.a1 = a[1] / a[0];
        this.a2 = a[2] / a[0];
    }

    /** Lets through what is below. */
    public static Biquad lowPass(double hertz, double q, int sampleRate) {
        Corner at = new Corner(hertz, q, sampleRate);
        double b = (1 - at.cos) / 2;
        return new Biquad(new double[]{b, 2 * b, b}, at.plain());
    }

    /** Lets through what is above. */
    public static Biquad highPass(double hertz, double q, int sampleRate) {
        Corner at = new Corner(hertz, q, sampleRate);
        double b = (1 + at.cos) / 2;
        return new Biquad(new double[]{b, -2 * b, b}, at.plain());
    }

    /** Lets through what is around, the middle unchanged. */
    public static Biquad bandPass(double hertz, double q, int sampleRate) {
        Corner at = new Corner(hertz, q, sampleRate);
        return new Biquad(new double[]{at.alpha, 0, -at.alpha}, at.plain());
    }

    /** Makes what is around louder. */
    public static Biquad peak(double hertz, double q, double decibels, int sampleRate) {
        Corner at = new Corner(hertz, q, sampleRate);
        double gain = Math.pow(10, decibels / 40);
        return new Biquad(new double[]{1 + at.alpha * gain, -2 * at.cos, 1 - at.alpha * gain},
                new double[]{1 + at.alpha / gain, -2 * at.cos, 1 - at.alpha / gain});
    }

    /** Makes what is below louder. */
    public static Biquad lowShelf(double hertz, double decibels, int sampleRate) {
        return shelf(hertz, decibels, sampleRate, 1);
    }

    /** Makes what is above louder. */
    public static Biquad highShelf(double hertz, double decibels, int sampleRate) {
        return shelf(hertz, decibels, sampleRate, -1);
    }

    /** The two shelves mirror each other in the sign of the cosine. */
    private static Biquad shelf(double hertz, double decibels, int sampleRate, int side) {
        Corner at = new Corner(hertz, Math.sqrt(0.5), sampleRate);
        double gain = Math.pow(10, decibels / 40);
        double cos = side * at.cos;
        double slope = 2 * Math.sqrt(gain) * at.alpha;
        return new Biquad(
                new double[]{gain * (gain + 1 - (gain - 1) * cos + slope),
                    side * 2 * gain * (gain - 1 - (gain + 1) * cos), gain * (gain + 1 - (gain - 1) * cos - slope)},
                new double[]{gain + 1 + (gain - 1) * cos + slope, side * -2 * (gain - 1 + (gain + 1) * cos),
                    gain + 1 + (gain - 1) * cos - slope});
    }

    /** What it makes of the next sample. */
    public double next(double sample) {
        double made = b0 * sample + first;
        first = b1 * sample - a1 * made + second;
        second = b2 * sample - a2 * made;
        if (Math.abs(first) + Math.abs(second) < NOTHING) {
            first = 0;
            second = 0;
        }
        return made;
    }

    private record Corner(double cos, double alpha) {
        Corner(double hertz, double q, int sampleRate) {
            this(Math.cos(angle(hertz, sampleRate)), Math.sin(angle(hertz, sampleRate)) / (2 * q));
        }

        private static double angle(double hertz, int sampleRate) {
            return 2 * Math.PI * Math.min(hertz / sampleRate, HIGHEST);
        }

        double[] plain() {
            return new double[]{1 + alpha, -2 * cos, 1 - alpha};
        }
    }
}
