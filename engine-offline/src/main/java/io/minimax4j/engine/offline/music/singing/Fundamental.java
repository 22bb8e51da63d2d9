package io.minimax4j.engine.offline.music.singing;

/**
 * Keeps the lowest harmonic of high notes strong. A singer opens the mouth until its first formant meets the note; a spoken vowel
 * does not, and a note that lies in the valley below that formant would be heard an octave too high.
 *
 * <p>Implementation note: the two lowest harmonics of what a pulse is answered are measured now and then, and what the first
 * lacks is laid over the pulses, in step with it, as waves under a Hann window of two periods.
 */
final class Fundamental {
    private static final double FROM_HERTZ = 260;
    private static final double ENOUGH = 0.85;
    private static final int EVERY = 5;

    private final int rate;
    private int count;
    private double real;
    private double imaginary;
    private double lack;

    Fundamental(int rate) {
        this.rate = rate;
    }

    /**
     * @param answer what a pulse at {@code time} was answered
     * @param size of that pulse
     */
    void support(float[] answer, double time, double period, double size, Sound sound) {
        if (answer.length == 0 || rate / period < FROM_HERTZ) {
            count = 0;
            return;
        }
        if (count % EVERY == 0) {
            measure(answer, period);
        }
        count++;
        if (lack > 0) {
            lay(time, period, size * lack * 2 / period, sound);
        }
    }

    private void measure(float[] answer, double period) {
        harmonic(answer, 4 * Math.PI / period);
        double second = Math.hypot(real, imaginary);
        harmonic(answer, 2 * Math.PI / period);
        double first = Math.hypot(real, imaginary);
        lack = Math.max(0, ENOUGH * second - first);
        real /= first + 1e-12;
        imaginary /= first + 1e-12;
    }

    private void harmonic(float[] answer, double step) {
        double cos = Math.cos(step);
        double sin = Math.sin(step);
        double re = 1;
        double im = 0;
        real = 0;
        imaginary = 0;
        for (float sample : answer) {
            real += sample * re;
            imaginary -= sample * im;
            double next = re * cos - im * sin;
            im = re * sin + im * cos;
            re = next;
        }
    }

    private void lay(double time, double period, double size, Sound sound) {
        int from = (int) Math.ceil(time - period);
        int to = (int) Math.floor(time + period);
        double step = 2 * Math.PI / period;
        double cos = Math.cos(step);
        double sin = Math.sin(step);
        double re = Math.cos(step * (from - time));
        double im = Math.sin(step * (from - time));
        double halfCos = Math.cos(step / 2);
        double halfSin = Math.sin(step / 2);
        double windowRe = Math.cos(step / 2 * (from - time));
        double windowIm = Math.sin(step / 2 * (from - time));
        for (int i = from; i <= to; i++) {
            sound.samples()[i - sound.start()] += (float) (size * windowRe * windowRe * (re * real - im * imaginary));
            double next = re * cos - im * sin;
            im = re * sin + im * cos;
            re = next;
            next = windowRe * halfCos - windowIm * halfSin;
            windowIm = windowRe * halfSin + windowIm * halfCos;
            windowRe = next;
        }
    }
}
