package io.minimax4j.engine.offline.speech.portrait;

import io.minimax4j.engine.offline.speech.sound.Resampler;
import io.minimax4j.engine.offline.speech.sound.Stage;
import java.util.Arrays;

/**
 * Sound to be listened to, one channel at {@value #RATE} Hz, full scale being 1.
 *
 * @param samples shared, never changed
 * @param highestHertz up to where it can hold anything
 */
record Signal(float[] samples, double highestHertz) {
    static final int RATE = 22050;

    private static final double FULL_SCALE = 32768;
    private static final double RUMBLE_HERTZ = 45;
    /** Below half the sample rate lies the slope of whatever filter kept it there. */
    private static final double USABLE = 0.45;

    static Signal of(short[] samples, int sampleRate) {
        float[] scaled = new float[samples.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = (float) (samples[i] / FULL_SCALE);
        }
        withoutRumble(scaled, sampleRate);
        double highest = Math.min(sampleRate, RATE) * USABLE;
        return new Signal(sampleRate == RATE ? scaled : resampled(scaled, sampleRate), highest);
    }

    /** Nothing below 45 Hz is voice: a microphone's offset, steps, the mains. */
    private static void withoutRumble(float[] samples, int sampleRate) {
        double keep = Math.exp(-2 * Math.PI * RUMBLE_HERTZ / sampleRate);
        for (int pass = 0; pass < 2; pass++) {
            double before = 0;
            double made = 0;
            for (int i = 0; i < samples.length; i++) {
                double sample = samples[i];
                made = keep * (made + sample - before);
                before = sample;
                samples[i] = (float) made;
            }
        }
    }

    private static float[] resampled(float[] samples, int sampleRate) {
        Gathered gathered = new Gathered((int) ((long) samples.length * RATE / sampleRate) + 64);
        Resampler resampler = new Resampler((double) sampleRate / RATE, gathered);
        try {
            resampler.take(samples, samples.length);
            resampler.end();
        } catch (InterruptedException e) {
            throw new IllegalStateException("gathering blocks nowhere", e);
        }
        return gathered.samples();
    }

    private static final class Gathered implements Stage {
        private float[] all;
        private int length;

        Gathered(int expected) {
            all = new float[expected];
        }

        @Override
        public void take(float[] samples, int count) {
            if (length + count > all.length) {
                all = Arrays.copyOf(all, Math.max(2 * all.length, length + count));
            }
            System.arraycopy(samples, 0, all, length, count);
            length += count;
        }

        @Override
        public void end() {
            // All of it is here.
        }

        float[] samples() {
            return Arrays.copyOf(all, length);
        }
    }
}
