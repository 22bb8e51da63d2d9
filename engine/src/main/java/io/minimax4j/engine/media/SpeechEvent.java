package io.minimax4j.engine.media;

import java.util.Objects;

/**
 * A place in the text at a moment of the sound.
 *
 * @param kind     what begins here (or ends, for {@code END})
 * @param position code points before it in the text that was given
 * @param length   code points it covers; 0 where the speaker does not tell (sentences, ends, phonemes)
 * @param millis   the moment, from the start of the sound
 * @param name     of a phoneme, as espeak-ng names it; of a clause, its pronunciation; else empty
 */
public record SpeechEvent(Kind kind, int position, int length, long millis, String name) {
    /** What an event marks. */
    public enum Kind {
        /** A word begins. */
        WORD,
        /** A sentence begins. */
        SENTENCE,
        /** A sentence or clause ends. */
        END,
        /** A phoneme begins; {@code _:} and {@code _} are pauses, {@code _|} ends a syllable of Chinese. Told if asked for. */
        PHONEME,
        /**
         * How a clause is pronounced: its phonemes with stress before vowels and tones behind them, a blank after each. Told
         * if phonemes are, for each clause when all of it was spoken.
         */
        PRONUNCIATION
    }

    public SpeechEvent {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
    }

    /** One that has no name. */
    public SpeechEvent(Kind kind, int position, int length, long millis) {
        this(kind, position, length, millis, "");
    }
}
