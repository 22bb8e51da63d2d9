package io.minimax4j.engine.offline.speech.portrait;

/**
 * How little the high bands follow the pitch.
 *
 * <p>Implementation note: a voice without breath is strong above 2 kHz for a moment in each period; breath is so all the
 * time. The size of what is above 2 kHz is compared with itself a period later, which small changes of pitch do not disturb
 * as they would the samples themselves.
 */
final class Breathiness {
    private static final int HOP = PitchTrack.HOP / 2;
    private static final int WINDOW = 440;
    private static final double CORNER_HZ = 2000;

    private final double[] sizes;

    Breathiness(Signal signal) {
        float[] samples = signal.samples();
        double follow = 1 - Math.exp(-2 * Math.PI * CORNER_HZ / Signal.RATE);
        double first = 0;
        double second = 0;
        double third = 0;
        sizes = new double[samples.length / 2];
        for (int i = 0; i < 2 * sizes.length; i++) {
            first += follow * (samples[i] - first);
            double high = samples[i] - first;
            second += follow * (high - second);
            high -= second;
            third += follow * (high - third);
            high -= third;
            sizes[i / 2] += Math.abs(high);
        }
    }

    double of(PitchTrack track, boolean[] voiced) {
        double sum = 0;
        int count = 0;
        for (int frame = 0; frame < voiced.length; frame++) {
            int lag = voiced[frame] ? (int) Math.round(Signal.RATE / 2.0 / track.hertz(frame)) : 0;
            int from = frame * HOP + PitchTrack.MIDDLE / 2 - WINDOW / 2;
            if (lag > 0 && from + WINDOW + lag + 2 < sizes.length) {
                double likeness = Math.max(likeness(from, lag),
                        Math.max(likeness(from, lag - 1), likeness(from, lag + 1)));
                sum += 1 - Math.max(0, likeness);
                count++;
            }
        }
        return count == 0 ? 1 : sum / count;
    }

    private double likeness(int from, int lag) {
        double here = 0;
        double there = 0;
        for (int i = from; i < from + WINDOW; i++) {
            here += sizes[i] / WINDOW;
            there += sizes[i + lag] / WINDOW;
        }
        double product = 0;
        double hereSquares = 1e-15;
        double thereSquares = 1e-15;
        for (int i = from; i < from + WINDOW; i++) {
            double one = sizes[i] - here;
            double other = sizes[i + lag] - there;
            product += one * other;
            hereSquares += one * one;
            thereSquares += other * other;
        }
        return product / Math.sqrt(hereSquares * thereSquares);
    }
}
