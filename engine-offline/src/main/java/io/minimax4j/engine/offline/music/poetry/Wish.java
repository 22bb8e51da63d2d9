package io.minimax4j.engine.offline.music.poetry;

import io.minimax4j.engine.offline.chat.text.Tongue;
import java.util.List;

/**
 * What a prompt asks for, with everything it leaves open chosen.
 *
 * @param themes the first is the strongest; at least one
 * @param nouns what is named; may be empty
 * @param tags what the song may sound like, in English; three to five
 */
record Wish(Tongue tongue, List<Theme> themes, Mood mood, List<Noun> nouns, List<String> tags) {
    Theme theme() {
        return themes.getFirst();
    }

    /** The theme of the second verse. */
    Theme second() {
        return themes.size() > 1 ? themes.get(1) : theme();
    }
}
