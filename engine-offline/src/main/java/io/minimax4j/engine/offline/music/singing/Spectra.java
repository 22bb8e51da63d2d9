package io.minimax4j.engine.offline.music.singing;

import io.minimax4j.engine.offline.speech.colour.Fourier;

/**
 * How a spoken line sounds from moment to moment, taken apart so that it can be sung: what its voice answers to one pulse, how
 * much of it is voice, and what is left that is noise.
 *
 * <p>Implementation note: the line was spoken at one pitch that is known to the sample. Two periods under a Hann window, folded
 * into one, have their spectrum at the harmonics and nowhere else, so that it is the mouth's and not the pitch's. Above its
 * highest formant the synthesizer has next to no voice; there it goes on falling as voices do. Spectra become answers to a pulse of
 * least phase, at 44,100 samples a second.
 */
final class Spectra {
    /** Samples between two moments, in those of the recitation. */
    static final int HOP = 220;
    /** How long an answer is, in samples at 44,100. */
    static final int ANSWER = 640;
    /** How long the answer is to what the breath does, which is high and soon over. */
    static final int WHIFF = 160;

    private static final int SIZE = 1024;
    private static final int RATE = 2 * Recitation.RATE;
    private static final double VOICE_ENDS = 4400;
    private static final double LEVEL_FROM = 2700;
    private static final double DROP = 1.3;
    private static final double FALL_PER_OCTAVE = 1.6;
    private static final double BREATH_FROM = 1500;
    private static final double FLOOR = 1e-5;
    private static final double VOICED_FROM = 0.45;
    private static final double VOICED_TO = 0.8;
    private static final double SILENT = 2e-4;

    private final float[][] answers;
    private final float[][] whiffs;
    private final double[] voiced;
    private final double[] sizes;

    private Spectra(int moments) {
        answers = new float[moments][];
        whiffs = new float[moments][];
        voiced = new double[moments];
        sizes = new double[moments];
    }

    /**
     * @param period of the voice, in samples
     * @param size how much larger the mouth is taken to be than it was, 0.8 to 1.25
     */
    static Spectra of(float[] samples, int period, double size) throws InterruptedException {
        Spectra spectra = new Spectra(samples.length / HOP + 2);
        Analysis analysis = new Analysis(samples, period, size);
        for (int moment = 0; moment < spectra.answers.length; moment += 2) {
            if (Thread.interrupted()) {
                throw new InterruptedException("interrupted while a line was made ready to be sung");
            }
            analysis.measure(spectra, moment);
        }
        return spectra;
    }

    int moments() {
        return answers.length;
    }

    /** The answer to a pulse; empty where there is no voice. */
    float[] answer(int moment) {
        return answers[moment];
    }

    float[] whiff(int moment) {
        return whiffs[moment];
    }

    /** How much of the sound is voice, 0 to 1. */
    double voiced(double moment) {
        return between(voiced, moment);
    }

    /** How loud it is there, as the root mean square of one period. */
    double size(double moment) {
        return between(sizes, moment);
    }

    private static double between(double[] values, double moment) {
        int whole = Math.clamp((int) moment, 0, values.length - 2);
        double part = Math.clamp(moment - whole, 0, 1);
        return values[whole] + part * (values[whole + 1] - values[whole]);
    }

    /** The work of taking apart; its arrays are used again and again. */
    private static final class Analysis {
        private static final Fourier FOURIER = new Fourier(SIZE);
        private static final float[] NONE = new float[0];

        private final float[] samples;
        private final int period;
        private final double mouth;
        private final int harmonics;
        private final double[] window;
        private final double[] cos;
        private final double[] sin;
        private final double[] folded;
        private final double[] logs;
        private final double[] real = new double[SIZE];
        private final double[] imaginary = new double[SIZE];
        private final double[] first = new double[SIZE];
        private final double[] second = new double[SIZE];

        Analysis(float[] samples, int period, double mouth) {
            this.samples = samples;
            this.period = period;
            this.mouth = mouth;
            this.harmonics = period / 2 - 1;
            this.window = new double[2 * period];
            this.cos = new double[period];
            this.sin = new double[period];
            this.folded = new double[period];
            this.logs = new double[harmonics + 3];
            for (int i = 0; i < window.length; i++) {
                window[i] = 0.5 - 0.5 * Math.cos(Math.PI * (i + 0.5) / period);
            }
            for (int i = 0; i < period; i++) {
                cos[i] = Math.cos(2 * Math.PI * i / period);
                sin[i] = Math.sin(2 * Math.PI * i / period);
            }
        }

        /** Two moments at once: their spectra are real, and one transform serves both. */
        void measure(Spectra into, int moment) {
            boolean one = listen(into, moment);
            if (one) {
                spectrum(first);
            }
            boolean two = moment + 1 < into.answers.length && listen(into, moment + 1);
            if (two) {
                spectrum(second);
            }
            if (one || two) {
                answers(into, moment, one, two);
            }
            if (!one) {
                into.answers[moment] = NONE;
                into.whiffs[moment] = NONE;
            }
            if (!two && moment + 1 < into.answers.length) {
                into.answers[moment + 1] = NONE;
                into.whiffs[moment + 1] = NONE;
            }
        }

        /** Whether there is voice at a moment; leaves it folded into one period. */
        private boolean listen(Spectra into, int moment) {
            int middle = moment * HOP;
            int start = middle - period;
            double product = 0;
            double left = 0;
            double right = 0;
            for (int i = 0; i < period; i++) {
                double a = sample(start + i);
                double b = sample(start + period + i);
                folded[i] = a * window[i] + b * window[period + i];
                product += a * b;
                left += a * a;
                right += b * b;
            }
            into.sizes[moment] = Math.sqrt((left + right) / (2 * period));
            double alike = product / Math.sqrt(left * right + 1e-12);
            double part = Math.clamp((alike - VOICED_FROM) / (VOICED_TO - VOICED_FROM), 0, 1);
            into.voiced[moment] = into.sizes[moment] < SILENT ? 0 : part * part * (3 - 2 * part);
            return into.voiced[moment] > 0;
        }

        private double sample(int at) {
            return at >= 0 && at < samples.length ? samples[at] : 0;
        }

        /** The logarithm of the spectrum of what is folded, at the frequencies of the transform. */
        private void spectrum(double[] into) {
            for (int k = 1; k <= harmonics; k++) {
                double re = 0;
                double im = 0;
                int turn = 0;
                for (int i = 0; i < period; i++) {
                    re += folded[i] * cos[turn];
                    im += folded[i] * sin[turn];
                    turn += k;
                    turn = turn >= period ? turn - period : turn;
                }
                logs[k] = Math.log(Math.sqrt(re * re + im * im) * 2 / period + FLOOR);
            }
            logs[0] = logs[1] - 0.5;
            logs[harmonics + 1] = logs[harmonics];
            logs[harmonics + 2] = logs[harmonics];
            double spacing = (double) Recitation.RATE / period;
            int highest = (int) (LEVEL_FROM / spacing);
            for (int k = highest + 1; k * spacing < VOICE_ENDS; k++) {
                highest = logs[k] > logs[highest] ? k : highest;
            }
            double from = highest * spacing;
            for (int bin = 0; bin <= SIZE / 2; bin++) {
                double hertz = (double) bin * RATE / SIZE * mouth;
                double measured = hertz < Recitation.RATE / 2.0 - spacing ? curve(hertz / spacing) : Math.log(FLOOR);
                double falling = logs[highest] - DROP - FALL_PER_OCTAVE * Math.log(hertz / from) / Math.log(2);
                into[bin] = hertz > from ? Math.max(measured, falling) : measured;
            }
        }

        /** Between harmonics a smooth line through four of them. */
        private double curve(double harmonic) {
            int k = Math.min((int) harmonic, harmonics);
            double t = harmonic - k;
            double p0 = logs[Math.max(0, k - 1)];
            double p1 = logs[k];
            double p2 = logs[k + 1];
            double p3 = logs[Math.min(k + 2, harmonics + 2)];
            return p1 + 0.5 * t * (p2 - p0 + t * (2 * p0 - 5 * p1 + 4 * p2 - p3 + t * (3 * (p1 - p2) + p3 - p0)));
        }

        private void answers(Spectra into, int moment, boolean one, boolean two) {
            for (int i = 0; i <= SIZE / 2; i++) {
                real[i] = one ? first[i] : 0;
                imaginary[i] = two ? second[i] : 0;
                if (i > 0) {
                    real[SIZE - i] = real[i];
                    imaginary[SIZE - i] = imaginary[i];
                }
            }
            double[] left = real.clone();
            double[] right = imaginary.clone();
            FOURIER.inverse(left, right);
            for (int i = 1; i < SIZE / 2; i++) {
                left[i] *= 2;
                right[i] *= 2;
                left[SIZE - i] = 0;
                right[SIZE - i] = 0;
            }
            double[] answer = new double[SIZE];
            double[] other = new double[SIZE];
            FOURIER.forward(left, right);
            // Of two real sequences in one transform: the phase of each is the odd part of its own.
            double[] firstPhase = new double[SIZE / 2 + 1];
            double[] secondPhase = new double[SIZE / 2 + 1];
            for (int i = 1; i < SIZE / 2; i++) {
                firstPhase[i] = (right[i] - right[SIZE - i]) / 2;
                secondPhase[i] = -(left[i] - left[SIZE - i]) / 2;
            }
            spread(first, firstPhase, second, secondPhase, answer, other, false);
            keep(into.answers, moment, answer, other, one, two, ANSWER);
            spread(first, firstPhase, second, secondPhase, answer, other, true);
            keep(into.whiffs, moment, answer, other, one, two, WHIFF);
        }

        /** Two answers out of two spectra, one as the real and one as the imaginary part. */
        private static void spread(double[] oneLog, double[] onePhase, double[] twoLog, double[] twoPhase, double[] one,
                double[] two, boolean breath) {
            for (int i = 0; i <= SIZE / 2; i++) {
                double hertz = (double) i * RATE / SIZE;
                double gain = breath ? breath(hertz) : 1;
                double sizeOne = Math.exp(oneLog[i]) * gain;
                double sizeTwo = Math.exp(twoLog[i]) * gain;
                double reOne = sizeOne * Math.cos(onePhase[i]);
                double imOne = sizeOne * Math.sin(onePhase[i]);
                double reTwo = sizeTwo * Math.cos(twoPhase[i]);
                double imTwo = sizeTwo * Math.sin(twoPhase[i]);
                one[i] = reOne - imTwo;
                two[i] = imOne + reTwo;
                if (i > 0 && i < SIZE / 2) {
                    one[SIZE - i] = reOne + imTwo;
                    two[SIZE - i] = -imOne + reTwo;
                }
            }
            FOURIER.inverse(one, two);
        }

        /** Breath is heard where a voice is weak: it rises while a voice falls. */
        private static double breath(double hertz) {
            double ratio = hertz / BREATH_FROM;
            return ratio * ratio / (1 + ratio * ratio) * Math.sqrt(1 + hertz / 5000);
        }

        private static void keep(float[][] into, int moment, double[] one, double[] two, boolean first, boolean second,
                int length) {
            if (first) {
                into[moment] = faded(one, length);
            }
            if (second) {
                into[moment + 1] = faded(two, length);
            }
        }

        private static float[] faded(double[] answer, int length) {
            float[] faded = new float[length];
            for (int i = 0; i < length; i++) {
                double left = (double) (length - i) / (length / 4.0);
                faded[i] = (float) (answer[i] * (left < 1 ? 0.5 - 0.5 * Math.cos(Math.PI * left) : 1));
            }
            return faded;
        }
    }
}
