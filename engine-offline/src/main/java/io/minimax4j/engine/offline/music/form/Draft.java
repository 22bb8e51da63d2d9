package io.minimax4j.engine.offline.music.form;

import io.minimax4j.engine.offline.music.score.SectionKind;
import java.util.List;

/**
 * A section before it has bars.
 *
 * @param lines that are sung in it, as indices among all lines of the song
 * @param added whether nobody asked for it: songs without a beginning or an ending get one
 */
record Draft(SectionKind kind, int material, List<Integer> lines, boolean added) {
    Draft {
        lines = List.copyOf(lines);
    }

    boolean sung() {
        return !lines.isEmpty();
    }

    /** Whether a song gathers in it: what is loudest, highest and remembered. */
    boolean gathering() {
        return switch (kind) {
            case CHORUS, POST_CHORUS, HOOK, DROP -> true;
            default -> false;
        };
    }
}
