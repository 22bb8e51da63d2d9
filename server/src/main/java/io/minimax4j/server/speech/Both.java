package io.minimax4j.server.speech;

import io.minimax4j.engine.speech.SpokenSegment;

/** Audio that goes two ways: heard now, kept for the end. */
record Both(AudioSink heard, AudioSpool kept) implements AudioSink {
    @Override
    public void audio(byte[] bytes) {
        kept.audio(bytes);
        heard.audio(bytes);
    }

    @Override
    public void segment(SpokenSegment segment) {
        kept.segment(segment);
        heard.segment(segment);
    }

    @Override
    public boolean restart() {
        return heard.restart() && kept.restart();
    }
}
