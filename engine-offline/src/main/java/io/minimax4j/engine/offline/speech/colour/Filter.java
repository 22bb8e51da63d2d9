package io.minimax4j.engine.offline.speech.colour;

import io.minimax4j.engine.offline.speech.sound.Stage;

/**
 * Gives sound a colour.
 *
 * <p>Implementation note: a filter of 256 taps with the least phase that has those gains, made through the cepstrum, so
 * that it delays nothing that can be heard: its strongest tap is among the first.
 */
public final class Filter implements Stage {
    private static final int TAPS = 256;
    private static final int SIZE = 2048;
    private static final int BLOCK = 1024;
    private static final Fourier FOURIER = new Fourier(SIZE);
    private static final double NEPER = 20 / Math.log(10);

    private final Stage next;
    private final float[] taps;
    /** The last inputs before the block, then the block. */
    private final float[] input = new float[TAPS - 1 + BLOCK];
    private final float[] output = new float[BLOCK];

    public Filter(Colour colour, int sampleRate, Stage next) {
        this.next = next;
        this.taps = taps(colour, sampleRate);
    }

    private static float[] taps(Colour colour, int sampleRate) {
        double[] real = new double[SIZE];
        double[] imaginary = new double[SIZE];
        double[] gains = colour.gains();
        for (int bin = 0; bin <= SIZE / 2; bin++) {
            real[bin] = Bands.at(gains, (double) bin * sampleRate / SIZE) / NEPER;
            real[(SIZE - bin) % SIZE] = real[bin];
        }
        FOURIER.inverse(real, imaginary);
        for (int i = 1; i < SIZE / 2; i++) {
            real[i] *= 2;
            real[SIZE - i] = 0;
        }
        java.util.Arrays.fill(imaginary, 0);
        FOURIER.forward(real, imaginary);
        for (int bin = 0; bin < SIZE; bin++) {
            double size = Math.exp(real[bin]);
            real[bin] = size * Math.cos(imaginary[bin]);
            imaginary[bin] = size * Math.sin(imaginary[bin]);
        }
        FOURIER.inverse(real, imaginary);
        float[] taps = new float[TAPS];
        for (int i = 0; i < TAPS; i++) {
            double fade = i < TAPS / 2 ? 1 : 0.5 + 0.5 * Math.cos(Math.PI * (i - TAPS / 2) / (TAPS / 2.0));
            taps[i] = (float) (real[i] * fade);
        }
        return taps;
    }

    @Override
    public void take(float[] samples, int length) throws InterruptedException {
        for (int start = 0; start < length; start += BLOCK) {
            block(samples, start, Math.min(BLOCK, length - start));
        }
    }

    private void block(float[] samples, int start, int size) throws InterruptedException {
        System.arraycopy(samples, start, input, TAPS - 1, size);
        java.util.Arrays.fill(output, 0, size, 0);
        for (int tap = 0; tap < TAPS; tap += 4) {
            add(tap, TAPS - 1 - tap, size);
        }
        System.arraycopy(input, size, input, 0, TAPS - 1);
        next.take(output, size);
    }

    /** Four taps at once, over nothing but arrays, so that the compiler makes it a vector loop. */
    private void add(int tap, int from, int size) {
        float[] in = input;
        float[] out = output;
        float first = taps[tap];
        float second = taps[tap + 1];
        float third = taps[tap + 2];
        float fourth = taps[tap + 3];
        for (int i = 0; i < size; i++) {
            out[i] += first * in[from + i] + second * in[from + i - 1] + third * in[from + i - 2]
                    + fourth * in[from + i - 3];
        }
    }

    /** What rings on after the end is below hearing and is left out, so that a run stays as long as it is. */
    @Override
    public void end() throws InterruptedException {
        next.end();
    }
}
