package io.minimax4j.engine.offline.speech.sound;

/** Takes the silence off the front of a run of speech, and lets it begin and end without a click. */
public final class Edges implements Stage {
    private static final float SILENT = 0.0022f;

    private final Stage next;
    private final int lead;
    private final int fade;
    private final float[] held;
    private int heldLength;
    private boolean sounding;
    private long heard;

    /** Keeps 5 ms of what is before the first sound, and fades over 3 ms. */
    public Edges(int sampleRate, Stage next) {
        this.next = next;
        this.lead = sampleRate / 200;
        this.fade = sampleRate / 333;
        this.held = new float[Math.max(lead, fade)];
    }

    @Override
    public void take(float[] samples, int length) throws InterruptedException {
        int start = sounding ? 0 : firstSound(samples, length);
        if (start < 0) {
            hold(samples, 0, length, lead);
            return;
        }
        if (!sounding) {
            sounding = true;
            hold(samples, 0, start, lead);
        }
        emit(samples, start, length - start);
    }

    private static int firstSound(float[] samples, int length) {
        for (int i = 0; i < length; i++) {
            if (Math.abs(samples[i]) > SILENT) {
                return i;
            }
        }
        return -1;
    }

    /** Keeps the last few of what was held and what came. */
    private void hold(float[] samples, int from, int length, int most) {
        for (int i = from; i < from + length; i++) {
            if (heldLength == most) {
                System.arraycopy(held, 1, held, 0, most - 1);
                heldLength--;
            }
            held[heldLength++] = samples[i];
        }
    }

    /** Hands on all but the last few, which may turn out to be the end. */
    private void emit(float[] samples, int from, int length) throws InterruptedException {
        float[] joined = new float[heldLength + length];
        System.arraycopy(held, 0, joined, 0, heldLength);
        System.arraycopy(samples, from, joined, heldLength, length);
        int kept = Math.min(fade, joined.length);
        int ready = joined.length - kept;
        System.arraycopy(joined, ready, held, 0, kept);
        heldLength = kept;
        fadeIn(joined, ready);
        next.take(joined, ready);
    }

    private void fadeIn(float[] samples, int length) {
        for (int i = 0; i < length && heard < fade; i++, heard++) {
            samples[i] *= (float) heard / fade;
        }
    }

    @Override
    public void end() throws InterruptedException {
        if (sounding) {
            for (int i = 0; i < heldLength; i++) {
                held[i] *= (float) (heldLength - 1 - i) / heldLength;
            }
            next.take(held, heldLength);
        }
        next.end();
    }
}
