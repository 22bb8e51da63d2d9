package io.minimax4j.engine.offline.music.arrange;

import java.util.List;

/** One way to play a style: what each chair does. */
record Groove(List<Line> lines) {
    /** The chair of whoever plays {@link Drum}s. */
    static final String DRUMS = "drums";
    private static final int LEVELS = 3;

    Groove {
        lines = List.copyOf(lines);
    }

    /**
     * What one hand does.
     *
     * @param chair whose hand it is
     * @param drum which drum, of the chair of drums; else empty
     * @param levels the levels at which it plays, digits
     */
    record Line(String chair, String drum, String levels, Pattern pattern) {
        boolean at(int level) {
            return levels.indexOf('0' + level) >= 0;
        }
    }

    /** What a drummer does at a level, 1 (thin) to 3 (full). */
    List<Line> drums(int level) {
        return lines.stream().filter(line -> line.chair().equals(DRUMS) && line.at(level)).toList();
    }

    /** What a chair does at a level; where nothing is written for that, at the nearest level below, or else above. */
    List<Line> of(String chair, int level) {
        for (int below = level; below > 0; below--) {
            List<Line> found = at(chair, below);
            if (!found.isEmpty()) {
                return found;
            }
        }
        for (int above = level + 1; above <= LEVELS; above++) {
            List<Line> found = at(chair, above);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Line> at(String chair, int level) {
        return lines.stream().filter(line -> line.chair().equals(chair) && line.at(level)).toList();
    }
}
