package io.minimax4j.engine.offline.music.mix;

import io.minimax4j.engine.music.SongSink;
import io.minimax4j.engine.offline.music.meter.Loudness;
import org.jspecify.annotations.Nullable;

/** Makes a mix as loud as songs are, keeps its peaks below the ceiling, and hands it on. */
final class Master {
    static final double LOUDNESS = -14;
    static final double CEILING = -1.35;
    private static final int BLOCK = 8192;
    private static final float FULL_SCALE = 32767;
    private static final int TRIALS = 3;
    private static final double NEAR = 0.15;
    /** What a limiter takes of what is added to make up for what it took. */
    private static final double FUTILE = 1.25;
    private static final float AUDIBLE = 0.001f;
    private static final double LATEST_START = 0.25;
    private static final double LEAD = 0.03;

    private final float[] left;
    private final float[] right;
    private final int sampleRate;

    Master(float[] left, float[] right, int sampleRate) {
        this.left = left;
        this.right = right;
        this.sampleRate = sampleRate;
    }

    Mastered finish(boolean marked, double voices, SongSink sink) throws InterruptedException {
        double plain = plain();
        double gain = plain <= Loudness.SILENCE ? 0 : LOUDNESS - plain;
        double before = gain;
        for (int trial = 0; trial < TRIALS && plain > Loudness.SILENCE; trial++) {
            double missing = LOUDNESS - limited(gain, null);
            gain += FUTILE * missing;
            if (Math.abs(missing) * (FUTILE - 1) < NEAR) {
                break;
            }
        }
        double loudness = limited(gain, sink);
        int frames = left.length - start();
        if (marked) {
            frames += mark(sink);
        }
        return new Mastered(frames, loudness, gain - before, voices);
    }

    private double plain() throws InterruptedException {
        Loudness loudness = new Loudness(sampleRate);
        for (int i = 0; i < left.length; i++) {
            MixDesk.check(i);
            loudness.add(left[i], right[i]);
        }
        return loudness.integrated();
    }

    /** Nobody waits for a song to begin. */
    private int start() {
        int first = 0;
        while (first < left.length && Math.abs(left[first]) + Math.abs(right[first]) < AUDIBLE) {
            first++;
        }
        return first > LATEST_START * sampleRate && first < left.length ? first - (int) (LEAD * sampleRate) : 0;
    }

    /** The loudness of the limited song; it goes to a sink if there is one. */
    private double limited(double decibels, @Nullable SongSink sink)
            throws InterruptedException {
        float gain = (float) Decibels.gain(decibels);
        Limiter limiter = new Limiter(CEILING, sampleRate);
        Loudness loudness = new Loudness(sampleRate);
        short[] block = new short[2 * BLOCK];
        int filled = 0;
        int from = start();
        int late = limiter.delay();
        for (int i = from; i < left.length + late; i++) {
            MixDesk.check(i);
            if (i < left.length) {
                limiter.take(left[i] * gain, right[i] * gain);
            } else {
                limiter.take(0, 0);
            }
            if (i - late < from) {
                continue;
            }
            loudness.add(limiter.left(), limiter.right());
            if (sink != null) {
                block[filled++] = whole(limiter.left());
                block[filled++] = whole(limiter.right());
                if (filled == block.length) {
                    sink.pcm(block, filled);
                    filled = 0;
                }
            }
        }
        if (sink != null && filled > 0) {
            sink.pcm(block, filled);
        }
        return loudness.integrated();
    }

    private static short whole(float sample) {
        return (short) Math.round(Math.clamp(sample, -1f, 1f) * FULL_SCALE);
    }

    private static int mark(SongSink sink) throws InterruptedException {
        float[] sound = Mark.sound();
        short[] block = new short[2 * sound.length];
        for (int i = 0; i < sound.length; i++) {
            block[2 * i] = whole(sound[i]);
            block[2 * i + 1] = block[2 * i];
        }
        sink.pcm(block, block.length);
        return sound.length;
    }
}
