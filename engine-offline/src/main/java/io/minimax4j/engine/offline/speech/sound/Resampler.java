package io.minimax4j.engine.offline.speech.sound;

import java.util.Arrays;

/**
 * Plays samples faster or slower, which moves pitch and formants together, as a smaller or larger speaker would sound.
 *
 * <p>Implementation note: a windowed sinc of 16 taps, read from a table of 256 phases. Above 1 the sinc is widened so that
 * nothing folds back from above half the sample rate.
 */
public final class Resampler implements Stage {
    private static final int HALF = 8;
    private static final int TAPS = 2 * HALF;
    private static final int PHASES = 256;
    private static final int BLOCK = 1024;

    private final double factor;
    private final Stage next;
    private final float[][] table;
    private float[] input = new float[BLOCK + TAPS];
    private int inputLength;
    private double position;
    private final float[] output = new float[BLOCK];

    /**
     * @param factor how much faster, 0.25 to 4
     */
    public Resampler(double factor, Stage next) {
        this.factor = factor;
        this.next = next;
        this.table = table(Math.min(1, 1 / factor));
        this.inputLength = HALF - 1;
        this.position = HALF - 1;
    }

    private static float[][] table(double cutoff) {
        float[][] table = new float[PHASES + 1][TAPS];
        for (int phase = 0; phase <= PHASES; phase++) {
            double sum = 0;
            for (int tap = 0; tap < TAPS; tap++) {
                double x = tap - (HALF - 1) - (double) phase / PHASES;
                double window = 0.5 + 0.5 * Math.cos(Math.PI * Math.clamp(x / HALF, -1, 1));
                double y = Math.PI * x * cutoff;
                double value = (Math.abs(y) < 1e-9 ? 1 : Math.sin(y) / y) * window;
                table[phase][tap] = (float) value;
                sum += value;
            }
            for (int tap = 0; tap < TAPS; tap++) {
                table[phase][tap] /= (float) sum;
            }
        }
        return table;
    }

    @Override
    public void take(float[] samples, int length) throws InterruptedException {
        if (inputLength + length > input.length) {
            input = Arrays.copyOf(input, inputLength + length);
        }
        System.arraycopy(samples, 0, input, inputLength, length);
        inputLength += length;
        run();
    }

    private void run() throws InterruptedException {
        int made = 0;
        while ((int) position + HALF < inputLength) {
            output[made++] = at(position);
            position += factor;
            if (made == BLOCK) {
                next.take(output, made);
                made = 0;
            }
        }
        if (made > 0) {
            next.take(output, made);
        }
        discard();
    }

    private void discard() {
        int used = Math.min(inputLength, (int) position - (HALF - 1));
        System.arraycopy(input, used, input, 0, inputLength - used);
        inputLength -= used;
        position -= used;
    }

    private float at(double place) {
        int whole = (int) place;
        float[] taps = table[(int) Math.round((place - whole) * PHASES)];
        float sum = 0;
        int from = whole - (HALF - 1);
        for (int tap = 0; tap < TAPS; tap++) {
            sum += input[from + tap] * taps[tap];
        }
        return sum;
    }

    @Override
    public void end() throws InterruptedException {
        take(new float[HALF], HALF);
        next.end();
    }
}
