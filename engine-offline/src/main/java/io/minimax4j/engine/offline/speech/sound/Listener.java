package io.minimax4j.engine.offline.speech.sound;

import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.speech.SpeechSink;

/** The end of the way: rounds samples to 16 bits for a sink. */
public final class Listener implements Stage {
    private static final int BLOCK = 2048;
    private static final float FULL_SCALE = 32767;

    private final PcmFormat format;
    private final SpeechSink sink;
    private final short[] block = new short[BLOCK];
    private boolean begun;

    public Listener(PcmFormat format, SpeechSink sink) {
        this.format = format;
        this.sink = sink;
    }

    @Override
    public void take(float[] samples, int length) throws InterruptedException {
        begin();
        for (int start = 0; start < length; start += BLOCK) {
            int size = Math.min(BLOCK, length - start);
            for (int i = 0; i < size; i++) {
                block[i] = (short) Math.round(Math.clamp(samples[start + i], -1f, 1f) * FULL_SCALE);
            }
            sink.pcm(block, size);
        }
    }

    private void begin() throws InterruptedException {
        if (!begun) {
            begun = true;
            sink.begin(format);
        }
    }

    @Override
    public void end() {
        // Nothing is held back here.
    }
}
