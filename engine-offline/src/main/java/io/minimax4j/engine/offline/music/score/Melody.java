package io.minimax4j.engine.offline.music.score;

import java.util.List;

/**
 * What is sung and what is played as a tune.
 *
 * @param lead in order; several notes that follow each other may be of one syllable, which is sung through them all
 * @param harmony a second voice beside the lead in some sections, with the same syllables
 * @param tune what an instrument plays in sections without words, and as answers between lines
 */
public record Melody(List<SungNote> lead, List<SungNote> harmony, List<Note> tune) {
    public Melody {
        lead = List.copyOf(lead);
        harmony = List.copyOf(harmony);
        tune = List.copyOf(tune);
    }
}
