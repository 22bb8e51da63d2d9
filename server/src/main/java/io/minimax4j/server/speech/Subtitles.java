package io.minimax4j.server.speech;

/** Which subtitles go with the audio. */
public enum Subtitles {
    NONE, SENTENCE, WORD, WORD_STREAMING;

    boolean wanted() {
        return this != NONE;
    }

    /** Whether the times of words are told. */
    boolean withWords() {
        return this == WORD || this == WORD_STREAMING;
    }
}
