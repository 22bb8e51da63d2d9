package io.minimax4j.engine.offline.speech.effect;

import io.minimax4j.engine.offline.speech.sound.Stage;
import java.util.List;

/** Sends each sample through shapes, one after the other. At the end it lets them ring out, for a bounded time. */
final class Shaped implements Stage {
    private static final int BLOCK = 1024;
    /** What no 16 bits can tell from silence. */
    private static final float INAUDIBLE = 1.5e-5f;

    private final List<Shape> shapes;
    private final int longestTail;
    private final int patience;
    private final Stage next;
    private float[] shaped = new float[BLOCK];
    private boolean heard;

    /**
     * @param tail for how long it may ring out at most, in seconds; the last quarter fades
     * @param patience how long it must be silent to have rung out, in seconds
     */
    Shaped(List<Shape> shapes, double tail, double patience, int sampleRate, Stage next) {
        this.shapes = List.copyOf(shapes);
        this.longestTail = (int) (tail * sampleRate);
        this.patience = (int) (patience * sampleRate);
        this.next = next;
    }

    @Override
    public void take(float[] samples, int length) throws InterruptedException {
        if (shaped.length < length) {
            shaped = new float[length];
        }
        for (int i = 0; i < length; i++) {
            shaped[i] = next(samples[i]);
        }
        heard |= length > 0;
        next.take(shaped, length);
    }

    private float next(float sample) {
        float made = sample;
        for (Shape shape : shapes) {
            made = shape.next(made);
        }
        return made;
    }

    @Override
    public void end() throws InterruptedException {
        if (heard) {
            ringOut();
        }
        next.end();
    }

    private void ringOut() throws InterruptedException {
        int fade = Math.max(1, longestTail / 4);
        int silent = 0;
        for (int at = 0; at < longestTail && silent < patience; at += BLOCK) {
            int length = Math.min(BLOCK, longestTail - at);
            for (int i = 0; i < length; i++) {
                shaped[i] = next(0) * Math.min(1, (float) (longestTail - at - i) / fade);
                silent = Math.abs(shaped[i]) < INAUDIBLE ? silent + 1 : 0;
            }
            next.take(shaped, length);
        }
    }
}
