package io.minimax4j.engine.music;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A song that is wanted.
 *
 * @param prompt style, mood, tempo, key, instruments and voice, in Chinese or English; may be empty
 * @param lyrics lines and tags such as {@code [Verse]}; empty where nobody sings, and for a cover whose words are unknown
 * @param instrumental whether nobody sings; the lyrics then give the structure only
 * @param seed the same order and seed give the same score
 * @param reference what is covered; null for a song of its own
 * @param marked whether an audible mark at its end says that it was made by a machine
 */
public record SongOrder(String model, String prompt, String lyrics, boolean instrumental, long seed,
        @Nullable ReferenceSong reference, boolean marked) {
    public SongOrder {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(prompt, "prompt");
        Objects.requireNonNull(lyrics, "lyrics");
    }
}
