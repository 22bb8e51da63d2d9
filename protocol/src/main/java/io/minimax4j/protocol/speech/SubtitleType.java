package io.minimax4j.protocol.speech;

/** How finely subtitles tell of the speech. Open: any text may come over the wire. */
public record SubtitleType(String text) {
    /** A sentence at a time; the default. */
    public static final SubtitleType SENTENCE = new SubtitleType("sentence");
    /** Sentences with the times of their words. */
    public static final SubtitleType WORD = new SubtitleType("word");
    /** Like words, and told on every piece of a stream as far as they are spoken. */
    public static final SubtitleType WORD_STREAMING = new SubtitleType("word_streaming");

    @Override
    public String toString() {
        return text;
    }
}
