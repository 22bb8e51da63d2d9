package io.minimax4j.engine.offline.speech.effect;

import io.minimax4j.engine.offline.speech.sound.Stage;

/**
 * Lets a soft tone follow the last sound, in the rhythm short, long, short, short: the Morse signs of A and I, which the
 * Chinese standard GB 45438 proposes to mark what was made by a machine.
 */
final class RhythmMark implements Stage {
    /** In units of time: how long it sounds, and how long it is silent then. */
    private static final int[][] RHYTHM = {{1, 1}, {3, 3}, {1, 1}, {1, 0}};
    private static final double UNIT = 0.09;
    private static final double SILENCE_BEFORE = 0.21;
    private static final double HERTZ = 1000;
    private static final double EDGE = 0.01;
    private static final double LOUDNESS = 0.1;

    private final int sampleRate;
    private final Stage next;
    private boolean heard;

    RhythmMark(int sampleRate, Stage next) {
        this.sampleRate = sampleRate;
        this.next = next;
    }

    @Override
    public void take(float[] samples, int length) throws InterruptedException {
        heard |= length > 0;
        next.take(samples, length);
    }

    @Override
    public void end() throws InterruptedException {
        if (heard) {
            silence(SILENCE_BEFORE);
            for (int[] beat : RHYTHM) {
                tone(beat[0] * UNIT);
                silence(beat[1] * UNIT);
            }
        }
        next.end();
    }

    private void silence(double seconds) throws InterruptedException {
        int length = (int) Math.round(seconds * sampleRate);
        next.take(new float[length], length);
    }

    private void tone(double seconds) throws InterruptedException {
        int length = (int) Math.round(seconds * sampleRate);
        double edge = EDGE * sampleRate;
        float[] tone = new float[length];
        for (int i = 0; i < length; i++) {
            double nearest = Math.min(1, Math.min(i, length - 1 - i) / edge);
            double envelope = 0.5 - 0.5 * Math.cos(Math.PI * nearest);
            tone[i] = (float) (LOUDNESS * envelope * Math.sin(2 * Math.PI * HERTZ * i / sampleRate));
        }
        next.take(tone, length);
    }
}
