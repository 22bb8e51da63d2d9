package io.minimax4j.engine.offline.speech.colour;

/**
 * The bands of hearing (Bark) that colours are told in: {@value #COUNT} of them, from 0 to 9,500 Hz.
 */
public final class Bands {
    public static final int COUNT = 22;

    private static final int[] EDGES = {0, 100, 200, 300, 400, 510, 630, 770, 920, 1080, 1270, 1480, 1720, 2000, 2320,
        2700, 3150, 3700, 4400, 5300, 6400, 7700, 9500};

    private Bands() {}

    /** Where a band begins, in Hz; that of the count is where the last ends. */
    public static double edge(int band) {
        return EDGES[band];
    }

    /** The middle of a band, in Hz. */
    public static double centre(int band) {
        return (EDGES[band] + EDGES[band + 1]) / 2.0;
    }

    /** The place of a frequency among the middles of bands: 0 to {@code COUNT - 1}, with parts of bands. */
    static double place(double hertz) {
        if (hertz <= centre(0)) {
            return 0;
        }
        int band = 0;
        while (band < COUNT - 1 && centre(band + 1) < hertz) {
            band++;
        }
        return band == COUNT - 1
                ? band
                : band + (hertz - centre(band)) / (centre(band + 1) - centre(band));
    }

    /** What a curve over the bands is at a frequency, straight between their middles. */
    public static double at(double[] curve, double hertz) {
        double place = place(hertz);
        int low = Math.min((int) place, COUNT - 2);
        return curve[low] + (place - low) * (curve[low + 1] - curve[low]);
    }
}
