package io.minimax4j.engine.offline.speech.sound;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Takes the silence off both ends of a run of speech, lets it begin and end without a click, and remembers where within it
 * nothing sounded. Silence is held back until sound follows it.
 */
public final class Edges implements Stage {
    private static final float SILENT = 0.0022f;
    /** What is quieter for so long is no part of a word. */
    private static final double SHORTEST_SILENCE = 0.03;

    /** A stretch of frames, counted from the first that was taken, in which nothing sounded. */
    private record Silence(long from, long to) {}

    private final Stage next;
    private final int lead;
    private final int fade;
    private final int shortest;
    private final Deque<Silence> silences = new ArrayDeque<>();
    /** What may turn out to be the end: the last few frames that sounded, and all that came behind them. */
    private float[] held;
    private int heldLength;
    private boolean sounding;
    private long taken;
    private long first = -1;
    private long behindLast;
    private long heard;

    /** Keeps 5 ms of what is before the first sound and behind the last, and fades over 3 ms. */
    public Edges(int sampleRate, Stage next) {
        this.next = next;
        this.lead = sampleRate / 200;
        this.fade = sampleRate / 333;
        this.shortest = (int) (sampleRate * SHORTEST_SILENCE);
        this.held = new float[4 * lead];
    }

    @Override
    public void take(float[] samples, int length) throws InterruptedException {
        int start = 0;
        while (start < length) {
            boolean silent = Math.abs(samples[start]) <= SILENT;
            int end = start + 1;
            while (end < length && Math.abs(samples[end]) <= SILENT == silent) {
                end++;
            }
            if (silent) {
                hold(samples, start, end - start);
            } else {
                sound(samples, start, end - start);
            }
            start = end;
        }
    }

    private void hold(float[] samples, int from, int length) {
        if (heldLength + length > held.length) {
            held = Arrays.copyOf(held, Math.max(2 * held.length, heldLength + length));
        }
        System.arraycopy(samples, from, held, heldLength, length);
        heldLength += length;
        taken += length;
        if (!sounding && heldLength > lead) {
            System.arraycopy(held, heldLength - lead, held, 0, lead);
            heldLength = lead;
        }
    }

    private void sound(float[] samples, int from, int length) throws InterruptedException {
        if (!sounding) {
            sounding = true;
            first = taken - heldLength;
        } else if (taken - behindLast >= shortest) {
            silences.addLast(new Silence(behindLast, taken));
        }
        hold(samples, from, length);
        behindLast = taken;
        handOn(heldLength - Math.min(heldLength, fade));
    }

    private void handOn(int length) throws InterruptedException {
        for (int i = 0; i < length && heard < fade; i++, heard++) {
            held[i] *= (float) heard / fade;
        }
        if (length > 0) {
            next.take(held, length);
            System.arraycopy(held, length, held, 0, heldLength - length);
            heldLength -= length;
        }
    }

    /** Where a sound that is said to begin at a frame really begins: behind the silence there, if there is one. */
    public long soundFrom(long frame) {
        while (!silences.isEmpty() && silences.getFirst().to() <= frame) {
            silences.removeFirst();
        }
        boolean within = !silences.isEmpty() && silences.getFirst().from() <= frame + shortest;
        return handedOn(within ? silences.getFirst().to() : frame);
    }

    /** Where a sound that is said to end at a frame really ends: before the silence there, if there is one. */
    public long soundTo(long frame) {
        for (Silence silence : silences) {
            if (silence.from() < frame && frame <= silence.to() + shortest) {
                return handedOn(silence.from());
            }
        }
        boolean open = taken - behindLast >= shortest && frame > behindLast;
        return handedOn(open ? behindLast : frame);
    }

    /** Where the last sound so far ends. */
    public long soundTo() {
        return handedOn(behindLast);
    }

    /** Counted from the first frame that was handed on. */
    private long handedOn(long frame) {
        return Math.max(0, frame - Math.max(0, first));
    }

    @Override
    public void end() throws InterruptedException {
        if (sounding) {
            int end = (int) Math.min(heldLength, heldLength - (taken - behindLast) + lead);
            heldLength = end;
            int fading = Math.min(fade, end);
            for (int i = 0; i < fading; i++) {
                held[end - fading + i] *= (float) (fading - 1 - i) / fading;
            }
            handOn(end);
        }
        next.end();
    }
}
