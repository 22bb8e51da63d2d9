package io.minimax4j.engine.music;

import java.util.List;
import java.util.Locale;

/**
 * What an engine heard in a recording.
 *
 * @param text in the engine's own words, to be kept as they are and given back in {@link SongOrder}; at most 1 MiB
 * @param lyrics lines under tags such as {@code [Verse 1]}, as far as the engine can tell
 * @param segments in order, without gaps
 * @param seconds how long it is
 */
public record ReferenceSong(String text, String lyrics, List<Segment> segments, double seconds) {
    public ReferenceSong {
        segments = List.copyOf(segments);
    }

    /** A part of it, in seconds. */
    public record Segment(double start, double end, Label label) {}

    /** What a part is. */
    public enum Label {
        INTRO, VERSE, CHORUS, BRIDGE, OUTRO, INST, SILENCE;

        /** The word of the wire. */
        public String token() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
