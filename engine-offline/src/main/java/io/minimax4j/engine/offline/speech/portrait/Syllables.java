package io.minimax4j.engine.offline.speech.portrait;

/**
 * Counts the syllables of speech by their nuclei: the humps of loudness between 300 and 3,700 Hz that stand at least 2 dB
 * above the dips beside them and have voice.
 */
final class Syllables {
    private static final int LOWEST_BAND = 3;
    private static final int HIGHEST_BAND = 16;
    private static final int SMOOTH = 4;
    private static final double STANDS_OUT = 2;
    private static final double WEAK = 25;

    private Syllables() {}

    static int count(double[][] bands, boolean[] voiced) {
        double[] curve = curve(bands);
        double top = Double.NEGATIVE_INFINITY;
        for (double one : curve) {
            top = Math.max(top, one);
        }
        int count = 0;
        double dip = Double.POSITIVE_INFINITY;
        double hump = Double.NEGATIVE_INFINITY;
        int place = -1;
        for (int frame = 0; frame < curve.length; frame++) {
            if (place < 0) {
                dip = Math.min(dip, curve[frame]);
                if (curve[frame] > dip + STANDS_OUT) {
                    place = frame;
                    hump = curve[frame];
                }
            } else if (curve[frame] > hump) {
                place = frame;
                hump = curve[frame];
            } else if (curve[frame] < hump - STANDS_OUT) {
                count += voiced[place] && hump > top - WEAK ? 1 : 0;
                place = -1;
                dip = curve[frame];
            }
        }
        return count;
    }

    private static double[] curve(double[][] bands) {
        double[] powers = new double[bands.length];
        for (int frame = 0; frame < bands.length; frame++) {
            for (int band = LOWEST_BAND; band <= HIGHEST_BAND; band++) {
                powers[frame] += bands[frame][band];
            }
        }
        double[] curve = new double[bands.length];
        for (int frame = 0; frame < bands.length; frame++) {
            double sum = 0;
            double weight = 0;
            for (int off = -SMOOTH; off <= SMOOTH; off++) {
                int at = frame + off;
                if (at >= 0 && at < powers.length) {
                    double share = 1 + Math.cos(Math.PI * off / (SMOOTH + 1));
                    sum += share * powers[at];
                    weight += share;
                }
            }
            curve[frame] = 10 * Math.log10(sum / weight + 1e-9);
        }
        return curve;
    }
}
