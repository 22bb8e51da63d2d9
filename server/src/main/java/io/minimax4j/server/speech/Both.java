package io.minimax4j.server.speech;

/** Audio that goes two ways: heard now, kept for the end. */
record Both(AudioEvents heard, AudioSpool kept) implements AudioSink {
    @Override
    public void audio(byte[] bytes) {
        kept.audio(bytes);
        heard.audio(bytes);
    }

    @Override
    public boolean restart() {
        return heard.restart() && kept.restart();
    }
}
