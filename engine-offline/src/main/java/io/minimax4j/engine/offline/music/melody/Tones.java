package io.minimax4j.engine.offline.music.melody;

import io.minimax4j.engine.offline.music.singing.SungLine;
import io.minimax4j.engine.offline.music.singing.Syllable;
import java.util.List;

/**
 * Where speech moves between two syllables of a tonal language. A melody that moves against it changes the words for those who
 * listen; one that stays on its pitch does not. Speech moves up or down for sure when neither the beginning nor the end of the
 * second tone goes the other way.
 */
enum Tones {
    MANDARIN(new int[][]{{}, {5, 5}, {3, 5}, {1, 1}, {5, 1}, {3, 3}}),
    CANTONESE(new int[][]{{}, {5, 5}, {2, 5}, {3, 3}, {1, 1}, {1, 3}, {2, 2}});

    /** Of each tone where it begins and where it ends, 1 low to 5 high. */
    private final int[][] heights;

    Tones(int[][] heights) {
        this.heights = heights;
    }

    /** Only Cantonese has a sixth tone, and no song of any length does without it. */
    static Tones of(List<SungLine> lines) {
        boolean sixth = lines.stream().flatMap(line -> line.syllables().stream()).anyMatch(each -> each.tone() == 6);
        return sixth ? CANTONESE : MANDARIN;
    }

    /** 1 up, -1 down, 0 if a melody may go either way. */
    int movement(Syllable from, Syllable to) {
        if (!known(from) || !known(to)) {
            return 0;
        }
        int[] before = heights[from.tone()];
        int[] after = heights[to.tone()];
        int begins = Integer.signum(after[0] - before[0]);
        int ends = Integer.signum(after[1] - before[1]);
        return begins * ends < 0 ? 0 : Integer.signum(begins + ends);
    }

    /** Where a tone itself moves, for syllables of more than one note. */
    int shape(Syllable syllable) {
        return known(syllable) ? Integer.signum(heights[syllable.tone()][1] - heights[syllable.tone()][0]) : 0;
    }

    private boolean known(Syllable syllable) {
        return syllable.tone() > 0 && syllable.tone() < heights.length;
    }
}
