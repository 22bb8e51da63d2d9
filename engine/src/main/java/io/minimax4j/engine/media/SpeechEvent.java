package io.minimax4j.engine.media;

/**
 * A place in the text at a moment of the sound.
 *
 * @param kind     what begins here (or ends, for {@code END})
 * @param position code points before it in the text that was given
 * @param length   code points it covers; 0 where the speaker does not tell (sentences, ends)
 * @param millis   the moment, from the start of the sound
 */
public record SpeechEvent(Kind kind, int position, int length, long millis) {
    /** What an event marks. */
    public enum Kind {
        /** A word begins. */
        WORD,
        /** A sentence begins. */
        SENTENCE,
        /** A sentence or clause ends. */
        END
    }
}
