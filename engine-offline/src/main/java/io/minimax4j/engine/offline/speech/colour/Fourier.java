package io.minimax4j.engine.offline.speech.colour;

/** The discrete Fourier transform of one size, in place. Its tables are shared; one instance serves many threads. */
public final class Fourier {
    private final int size;
    private final double[] cos;
    private final double[] sin;
    private final int[] reversed;

    /**
     * @param size a power of two, 2 at least
     */
    public Fourier(int size) {
        if (size < 2 || Integer.bitCount(size) != 1) {
            throw new IllegalArgumentException("size " + size + " is no power of two");
        }
        this.size = size;
        this.cos = new double[size / 2];
        this.sin = new double[size / 2];
        this.reversed = new int[size];
        for (int i = 0; i < size / 2; i++) {
            cos[i] = Math.cos(2 * Math.PI * i / size);
            sin[i] = Math.sin(2 * Math.PI * i / size);
        }
        int bits = Integer.numberOfTrailingZeros(size);
        for (int i = 0; i < size; i++) {
            reversed[i] = Integer.reverse(i) >>> (Integer.SIZE - bits);
        }
    }

    public int size() {
        return size;
    }

    /** From time to frequency. */
    public void forward(double[] real, double[] imaginary) {
        transform(real, imaginary);
    }

    /** From frequency to time, scaled so that it undoes {@link #forward}. */
    public void inverse(double[] real, double[] imaginary) {
        transform(imaginary, real);
        for (int i = 0; i < size; i++) {
            real[i] /= size;
            imaginary[i] /= size;
        }
    }

    private void transform(double[] real, double[] imaginary) {
        for (int i = 0; i < size; i++) {
            int j = reversed[i];
            if (j > i) {
                swap(real, i, j);
                swap(imaginary, i, j);
            }
        }
        for (int half = 1; half < size; half *= 2) {
            int stride = size / (2 * half);
            for (int start = 0; start < size; start += 2 * half) {
                butterflies(real, imaginary, start, half, stride);
            }
        }
    }

    private void butterflies(double[] real, double[] imaginary, int start, int half, int stride) {
        for (int i = start, turn = 0; i < start + half; i++, turn += stride) {
            int j = i + half;
            double re = real[j] * cos[turn] + imaginary[j] * sin[turn];
            double im = imaginary[j] * cos[turn] - real[j] * sin[turn];
            real[j] = real[i] - re;
            imaginary[j] = imaginary[i] - im;
            real[i] += re;
            imaginary[i] += im;
        }
    }

    private static void swap(double[] values, int i, int j) {
        double value = values[i];
        values[i] = values[j];
        values[j] = value;
    }
}
