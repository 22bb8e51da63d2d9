package io.minimax4j.engine.offline.music.hearing;

/**
 * The tempo.
 *
 * <p>Implementation note: the autocorrelation of onsets is high at a tempo and its halves, their spectrum at a tempo and its doubles;
 * the product of both tells the tempo or a simple ratio of it. Which of them it is, four more things tell: people like about 105; beats are all struck,
 * while every second of twice as many is weaker; low and noisy drums take turns from beat to beat; chords last for four beats rather than
 * for two or eight.
 */
final class TempoFinder {
    private static final double SLOWEST = 50;
    private static final double FASTEST = 210;
    private static final double STEP = 0.25;
    private static final double USUAL = 105;
    /** Of what else may be the beat to what seemed to be it. */
    private static final double[] RATIOS = {1 / 2.0, 2 / 3.0, 3 / 4.0, 4 / 5.0, 1, 5 / 4.0, 4 / 3.0, 3 / 2.0, 2};
    private static final double OCTAVE = 0.25;
    private static final double NO_OCTAVE = 0.3;
    private static final double LIKED_ROUGHLY = 0.55;
    private static final double LIKED = 0.6;
    private static final double SLOWEST_BEAT = 56;
    private static final double FASTEST_BEAT = 186;
    private static final double SLOWEST_USUAL = 68;
    private static final double FASTEST_USUAL = 165;
    private static final double EXTREME = 0.6;
    private static final double ALTERNATION = 1.2;
    private static final double BACKBEAT = 0.6;
    private static final double CHORD_STEP = 0.05;
    private static final int SHORTEST_CHORD = 20;
    private static final int LONGEST_CHORD = 92;
    private static final double CHORD_REACH = 0.6;

    private final Onsets onsets;
    private final Chroma chroma;
    private final double seconds;

    private TempoFinder(Onsets onsets, Chroma chroma) {
        this.onsets = onsets;
        this.chroma = chroma;
        this.seconds = onsets.all().length / Onsets.PER_SECOND;
    }

    /** In beats a minute; the usual one if there is no beat at all. */
    static double of(Onsets onsets, Chroma chroma) throws InterruptedException {
        TempoFinder finder = new TempoFinder(onsets, chroma);
        double rough = finder.rough();
        double clear = finder.score(rough);
        double[] changes = finder.changes();
        double best = rough;
        double most = Double.NEGATIVE_INFINITY;
        for (double ratio : RATIOS) {
            double bpm = ratio * rough;
            boolean octave = ratio == 0.5 || ratio == 1 || ratio == 2;
            double weaker = Math.log((finder.score(bpm) + 1e-6) / (clear + 1e-6));
            double score = finder.level(bpm, changes) + (octave ? OCTAVE * weaker : weaker - NO_OCTAVE);
            if (score > most) {
                most = score;
                best = bpm;
            }
        }
        return best;
    }

    private double rough() throws InterruptedException {
        double best = USUAL;
        double most = 0;
        for (double bpm = SLOWEST; bpm <= FASTEST; bpm += STEP) {
            if (Thread.interrupted()) {
                throw new InterruptedException("listening was stopped");
            }
            double score = score(bpm);
            if (score > most) {
                most = score;
                best = bpm;
            }
        }
        return best;
    }

    private double score(double bpm) {
        double period = 60 / bpm;
        double[] all = onsets.all();
        double periodic = Math.max(0, correlation(all, period)) + 0.5 * Math.max(0, correlation(all, 2 * period))
                + 0.5 * Math.max(0, correlation(all, 4 * period));
        double octaves = octaves(bpm) / LIKED_ROUGHLY;
        return periodic * spectrum(all, bpm) * Math.exp(-octaves * octaves / 2);
    }

    private static double octaves(double bpm) {
        return Math.log(bpm / USUAL) / Math.log(2);
    }

    /** How likely it is that a tempo is that of beats, as a logarithm. */
    private double level(double bpm, double[] changes) {
        if (bpm < SLOWEST_BEAT || bpm > FASTEST_BEAT) {
            return Double.NEGATIVE_INFINITY;
        }
        double period = 60 / bpm;
        double octaves = octaves(bpm) / LIKED;
        double once = Math.max(0.02, correlation(onsets.all(), period));
        double twice = Math.max(0.02, correlation(onsets.all(), 2 * period));
        double extreme = bpm < SLOWEST_USUAL || bpm > FASTEST_USUAL ? EXTREME : 0;
        return -octaves * octaves / 2 - extreme - ALTERNATION * Math.clamp(Math.log(twice / once), -0.3, 1.5)
                + BACKBEAT * backbeat(period) + chords(period, changes);
    }

    /** Whether low and noisy drums take turns from beat to beat, 0 to 1. */
    private double backbeat(double period) {
        double[] beats = Pulse.beats(onsets.all(), period);
        double[] sums = new double[4];
        for (int beat = 0; beat < beats.length; beat++) {
            sums[beat % 2] += Onsets.most(onsets.low(), beats[beat]);
            sums[2 + beat % 2] += Onsets.most(onsets.noisy(), beats[beat]);
        }
        double low = (sums[0] - sums[1]) / (sums[0] + sums[1] + 1e-9);
        double noisy = (sums[2] - sums[3]) / (sums[2] + sums[3] + 1e-9);
        return low * noisy < 0 ? Math.min(1, 2 * Math.sqrt(-low * noisy)) : 0;
    }

    private double chords(double period, double[] changes) {
        double[] likely = {0.35, 0.7, 0.8, 1, 0.3, 0.6, 0.2, 0.5};
        double[] alike = new double[LONGEST_CHORD];
        double clear = 0;
        for (int lag = SHORTEST_CHORD; lag < LONGEST_CHORD; lag++) {
            alike[lag] = alike(changes, lag);
            clear = Math.max(clear, alike[lag]);
        }
        int lasting = SHORTEST_CHORD;
        while (lasting + 2 < LONGEST_CHORD && (alike[lasting] < 0.7 * clear || alike[lasting + 1] > alike[lasting])) {
            lasting++;
        }
        int beats = (int) Math.round(lasting * CHORD_STEP / period);
        double likelihood = beats < 1 || beats > likely.length ? 0.25 : likely[beats - 1];
        return Math.clamp(1.5 * clear, 0, 1) * Math.log(likelihood);
    }

    private double[] changes() {
        double[] changes = new double[(int) (seconds / CHORD_STEP)];
        double mean = 0;
        for (int i = 0; i < changes.length; i++) {
            changes[i] = chroma.changed(i * CHORD_STEP, CHORD_REACH);
            mean += changes[i] / changes.length;
        }
        for (int i = 0; i < changes.length; i++) {
            changes[i] -= mean;
        }
        return changes;
    }

    private static double alike(double[] values, int lag) {
        double sum = 0;
        double squares = 1e-9;
        for (int i = lag; i < values.length; i++) {
            sum += values[i] * values[i - lag];
            squares += values[i] * values[i];
        }
        return sum / squares;
    }

    /** How alike onsets are to themselves later, at most about 1; between lags it is read from the line. */
    static double correlation(double[] values, double seconds) {
        double lag = seconds * Onsets.PER_SECOND;
        int whole = (int) lag;
        double share = lag - whole;
        if (whole + 2 >= values.length) {
            return 0;
        }
        return (1 - share) * product(values, whole) + share * product(values, whole + 1);
    }

    private static double product(double[] values, int lag) {
        double sum = 0;
        for (int i = lag; i < values.length; i++) {
            sum += (values[i] + values[Math.max(0, i - 1)]) * (values[i - lag] + values[Math.max(0, i - lag - 1)]);
        }
        return sum / 4 / (values.length - lag);
    }

    /** How strong a tempo is in the spectrum of onsets, looked at in pieces of 12 s. */
    private static double spectrum(double[] values, double bpm) {
        int length = Math.min(values.length, (int) (12 * Onsets.PER_SECOND));
        double turn = 2 * Math.PI * bpm / 60 / Onsets.PER_SECOND;
        double stepRe = Math.cos(turn);
        double stepIm = Math.sin(turn);
        double sum = 0;
        int pieces = 0;
        for (int from = 0; from + length <= values.length; from += length) {
            double re = 0;
            double im = 0;
            double turnRe = 1;
            double turnIm = 0;
            for (int i = from; i < from + length; i++) {
                re += values[i] * turnRe;
                im += values[i] * turnIm;
                double next = turnRe * stepRe - turnIm * stepIm;
                turnIm = turnRe * stepIm + turnIm * stepRe;
                turnRe = next;
            }
            sum += Math.sqrt(re * re + im * im) / length;
            pieces++;
        }
        return sum / pieces;
    }
}
