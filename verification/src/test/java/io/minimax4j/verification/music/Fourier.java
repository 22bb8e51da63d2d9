package io.minimax4j.verification.music;

/** Transforms of one size, a power of two. For one thread. */
final class Fourier {
    private final int size;
    private final double[] cosine;
    private final double[] sine;
    private final double[] window;
    private final double[] real;
    private final double[] imaginary;

    Fourier(int size) {
        this.size = size;
        this.cosine = new double[size / 2];
        this.sine = new double[size / 2];
        this.window = new double[size];
        this.real = new double[size];
        this.imaginary = new double[size];
        for (int i = 0; i < size / 2; i++) {
            cosine[i] = Math.cos(2 * Math.PI * i / size);
            sine[i] = -Math.sin(2 * Math.PI * i / size);
        }
        for (int i = 0; i < size; i++) {
            window[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / size);
        }
    }

    int size() {
        return size;
    }

    /** The spectrum of what begins there, under a Hann window; beyond the end is silence. {@link #real} and {@link #imaginary} have it. */
    void take(float[] sound, int start) {
        for (int i = 0; i < size; i++) {
            int at = start + i;
            real[i] = at >= 0 && at < sound.length ? sound[at] * window[i] : 0;
            imaginary[i] = 0;
        }
        transform();
    }

    double real(int bin) {
        return real[bin];
    }

    double imaginary(int bin) {
        return imaginary[bin];
    }

    double power(int bin) {
        return real[bin] * real[bin] + imaginary[bin] * imaginary[bin];
    }

    private void transform() {
        reorder();
        for (int half = 1; half < size; half *= 2) {
            int step = size / (2 * half);
            for (int start = 0; start < size; start += 2 * half) {
                for (int i = 0; i < half; i++) {
                    butterfly(start + i, start + i + half, i * step);
                }
            }
        }
    }

    private void butterfly(int one, int other, int turn) {
        double re = real[other] * cosine[turn] - imaginary[other] * sine[turn];
        double im = real[other] * sine[turn] + imaginary[other] * cosine[turn];
        real[other] = real[one] - re;
        imaginary[other] = imaginary[one] - im;
        real[one] += re;
        imaginary[one] += im;
    }

    private void reorder() {
        int bits = Integer.numberOfTrailingZeros(size);
        for (int i = 0; i < size; i++) {
            int j = Integer.reverse(i) >>> 32 - bits;
            if (i < j) {
                double re = real[i];
                real[i] = real[j];
                real[j] = re;
                double im = imaginary[i];
                imaginary[i] = imaginary[j];
                imaginary[j] = im;
            }
        }
    }
}
