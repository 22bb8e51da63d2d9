package io.minimax4j.engine.offline.music.poetry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of lyrics.
 *
 * @param tag what it is; null where none was given
 * @param lines as they stand, without blank ones; may be empty
 */
record Stanza(@Nullable Tag tag, List<String> lines) {
    Stanza {
        lines = List.copyOf(lines);
    }
}
