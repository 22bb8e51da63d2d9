package io.minimax4j.engine.offline.music.form;

import io.minimax4j.engine.offline.music.score.Mode;
import io.minimax4j.engine.offline.music.score.Style;
import io.minimax4j.engine.offline.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which chords belong to which style: harmony.txt, read. */
final class Harmony {
    /** What a section does in a song, as far as its chords go. */
    enum Role {
        VERSE, CHORUS, PRE, BRIDGE, END
    }

    private record Place(Style style, boolean minor, Role role) {}

    static final Harmony BOOK = new Harmony();

    private final Map<Place, List<Progression>> progressions = new HashMap<>();

    private Harmony() {
        Table.lines(Harmony.class, "harmony.txt").forEach(this::add);
    }

    private void add(String line) {
        String[] words = line.split(" ", 4);
        Place place = new Place(Style.valueOf(words[0]), words[1].equals("minor"),
                Role.valueOf(words[2].toUpperCase(Locale.ROOT)));
        progressions.computeIfAbsent(place, _ -> new ArrayList<>()).add(Progression.read(words[3]));
    }

    /** At least one. */
    List<Progression> of(Style style, Mode mode, Role role) {
        return progressions.get(new Place(style, mode.minor(), role));
    }
}
