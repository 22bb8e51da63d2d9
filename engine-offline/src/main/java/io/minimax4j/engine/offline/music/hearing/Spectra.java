package io.minimax4j.engine.offline.music.hearing;

import io.minimax4j.engine.offline.speech.colour.Fourier;

/**
 * The short spectra of a recording.
 *
 * <p>Implementation note: two frames are transformed at a time, one as the real and one as the imaginary part.
 */
final class Spectra {
    private static final int FRAMES_BETWEEN_LOOKS = 64;

    private final Fourier fourier;
    private final int hop;
    private final double[] hann;

    /** Where spectra go: magnitudes of bins 0 to half the size, a full sine being 1; the array is the caller's. */
    @FunctionalInterface
    interface Taker {
        void take(int frame, double[] magnitudes);
    }

    Spectra(int size, int hop) {
        this.fourier = new Fourier(size);
        this.hop = hop;
        this.hann = new double[size];
        for (int i = 0; i < size; i++) {
            hann[i] = (0.5 - 0.5 * Math.cos(2 * Math.PI * (i + 0.5) / size)) * 4 / size;
        }
    }

    int frames(int samples) {
        return samples / hop + 1;
    }

    /** The middle of frame {@code n} is sample {@code n * hop}; what lies beyond the recording is silent. */
    void each(float[] samples, Taker taker) throws InterruptedException {
        int size = fourier.size();
        int frames = frames(samples.length);
        double[] real = new double[size];
        double[] imaginary = new double[size];
        double[] first = new double[size / 2 + 1];
        double[] second = new double[size / 2 + 1];
        for (int frame = 0; frame < frames; frame += 2) {
            if (frame % FRAMES_BETWEEN_LOOKS == 0 && Thread.interrupted()) {
                throw new InterruptedException("listening was stopped");
            }
            cut(samples, frame, real);
            cut(samples, frame + 1, imaginary);
            fourier.forward(real, imaginary);
            for (int bin = 0; bin <= size / 2; bin++) {
                int mirror = size - bin & size - 1;
                double evenRe = real[bin] + real[mirror];
                double oddIm = imaginary[bin] - imaginary[mirror];
                double oddRe = real[bin] - real[mirror];
                double evenIm = imaginary[bin] + imaginary[mirror];
                first[bin] = Math.sqrt(evenRe * evenRe + oddIm * oddIm) / 2;
                second[bin] = Math.sqrt(evenIm * evenIm + oddRe * oddRe) / 2;
            }
            taker.take(frame, first);
            if (frame + 1 < frames) {
                taker.take(frame + 1, second);
            }
        }
    }

    private void cut(float[] samples, int frame, double[] into) {
        int from = frame * hop - hann.length / 2;
        for (int i = 0; i < hann.length; i++) {
            int at = from + i;
            into[i] = at >= 0 && at < samples.length ? samples[at] * hann[i] : 0;
        }
    }
}
