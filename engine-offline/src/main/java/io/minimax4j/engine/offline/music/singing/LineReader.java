package io.minimax4j.engine.offline.music.singing;

import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaToolbox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads lines of lyrics as syllables. The synthesizer is asked how it says them: what it says is what will be sung.
 *
 * <p>Numbers and signs are read in words. Where letters leave the language open, the words of all lines tell it.
 */
public final class LineReader {
    /** Nobody listens: the faster, the sooner. */
    private static final int WORDS_PER_MINUTE = 400;
    private static final int HERTZ = 147;

    private final MediaToolbox toolbox;

    public LineReader(MediaToolbox toolbox) {
        this.toolbox = toolbox;
    }

    /**
     * @return a line for each; one in which nothing can be said has no syllables
     * @throws MediaException if the toolbox fails
     */
    public List<SungLine> read(List<String> lines) throws MediaException, InterruptedException {
        Reciter reciter = new Reciter(toolbox, SongLanguages.of(lines));
        Map<String, List<Syllable>> known = new HashMap<>();
        List<SungLine> sung = new ArrayList<>();
        for (String line : lines) {
            List<Syllable> syllables = known.get(line);
            if (syllables == null) {
                syllables = reciter.recite(line, "", HERTZ, WORDS_PER_MINUTE).syllables().stream()
                        .map(SpokenSyllable::written).toList();
                known.put(line, syllables);
            }
            sung.add(new SungLine(line, syllables));
        }
        return sung;
    }
}
