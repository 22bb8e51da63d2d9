package io.minimax4j.verification.music;

import java.util.Arrays;

/** Listens to a voice by means of its own: pitch by the difference function of YIN, sizes by transforms of single frequencies. */
final class Ear {
    static final int RATE = 44_100;
    private static final int WINDOW = RATE / 25;
    private static final int LONGEST = RATE / 70;
    private static final int SHORTEST = RATE / 900;
    private static final double PERIODIC = 0.15;
    private static final int STRIDE = 3;

    private final float[] sound;

    Ear(float[] sound) {
        this.sound = sound;
    }

    /** The pitch at a moment as MIDI with parts; 0 where there is none. */
    double pitch(double seconds) {
        int start = (int) (seconds * RATE) - (WINDOW + LONGEST) / 2;
        if (start < 0 || start + WINDOW + LONGEST + 1 > sound.length || size(seconds) < 0.01) {
            return 0;
        }
        double[] difference = new double[LONGEST + 1];
        double sum = 0;
        for (int lag = 1; lag <= LONGEST; lag++) {
            double squares = 0;
            for (int i = start; i < start + WINDOW; i += STRIDE) {
                double one = sound[i] - sound[i + lag];
                squares += one * one;
            }
            sum += squares;
            difference[lag] = squares * lag / Math.max(sum, 1e-12);
        }
        for (int lag = SHORTEST; lag < LONGEST; lag++) {
            if (difference[lag] < PERIODIC && difference[lag] <= difference[lag + 1]) {
                double left = difference[lag - 1];
                double right = difference[lag + 1];
                double shift = 0.5 * (left - right) / (left - 2 * difference[lag] + right);
                return 69 + 12 * Math.log(RATE / (lag + shift) / 440) / Math.log(2);
            }
        }
        return 0;
    }

    /** The root mean square around a moment. */
    double size(double seconds) {
        return size(seconds - 0.01, seconds + 0.01);
    }

    double size(double from, double to) {
        double squares = 0;
        int start = Math.max(0, (int) (from * RATE));
        int end = Math.min(sound.length, (int) (to * RATE));
        for (int i = start; i < end; i++) {
            squares += sound[i] * sound[i];
        }
        return end > start ? Math.sqrt(squares / (end - start)) : 0;
    }

    /** How much of a frequency there is around a moment. */
    double at(double seconds, double hertz) {
        int window = RATE / 42;
        int start = (int) (seconds * RATE) - window / 2;
        double real = 0;
        double imaginary = 0;
        for (int i = Math.max(0, -start); i < window && start + i < sound.length; i++) {
            double sample = sound[start + i] * (0.5 - 0.5 * Math.cos(2 * Math.PI * i / window));
            real += sample * Math.cos(2 * Math.PI * hertz * i / RATE);
            imaginary += sample * Math.sin(2 * Math.PI * hertz * i / RATE);
        }
        return Math.hypot(real, imaginary) * 4 / window;
    }

    /** When a note is first half as loud as it is a little later, searched back from there. */
    double onset(double expected, double length, int pitch) {
        double hertz = 440 * Math.pow(2, (pitch - 69) / 12.0);
        double[] held = new double[5];
        for (int i = 0; i < held.length; i++) {
            held[i] = voice(expected + Math.min(0.07 + 0.02 * i, length * 0.6), hertz);
        }
        Arrays.sort(held);
        double at = expected + Math.min(0.07, length / 2);
        while (at > expected - 0.2 && voice(at, hertz) > held[2] / 2) {
            at -= 0.002;
        }
        return at;
    }

    private double voice(double seconds, double hertz) {
        return at(seconds, hertz) + at(seconds, 2 * hertz);
    }

    float peak() {
        float peak = 0;
        for (float sample : sound) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }
}
