package io.minimax4j.engine.offline.music.singing;

/**
 * A piece of a song.
 *
 * @param start where its first sample stands in the song; may lie before its beginning
 */
record Sound(float[] samples, int start) {
    private static final int BEFORE = 512;
    private static final int BEHIND = Spectra.ANSWER + 1024;

    /** Silence with room for a phrase and for what rings behind it. */
    static Sound around(Phrase phrase) {
        int start = (int) phrase.start() - BEFORE;
        return new Sound(new float[(int) phrase.end() + BEHIND - start], start);
    }

    void addTo(float[] song) {
        int from = Math.max(0, -start);
        int to = Math.min(samples.length, song.length - start);
        for (int i = from; i < to; i++) {
            song[start + i] += samples[i];
        }
    }
}
