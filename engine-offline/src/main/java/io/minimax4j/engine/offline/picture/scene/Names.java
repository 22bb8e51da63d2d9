package io.minimax4j.engine.offline.picture.scene;

import io.minimax4j.engine.offline.picture.thing.Thing;
import io.minimax4j.engine.offline.table.Table;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** What things are called in both languages. */
final class Names {
    private static final Map<Thing, Name> NAMES = read();

    private Names() {}

    static Name of(Thing thing) {
        return Objects.requireNonNull(NAMES.get(thing), thing::name);
    }

    /** @param measure what stands between a number and the noun in Chinese */
    record Name(String english, String chinese, String measure) {}

    private static Map<Thing, Name> read() {
        Map<Thing, Name> names = new EnumMap<>(Thing.class);
        for (String[] row : Table.rows(Names.class, "things.tsv")) {
            if (!row[1].equals("-")) {
                String english = row[2].split(", ")[0].replace("~", "").replace("?", "");
                names.put(Thing.valueOf(row[0]), new Name(english, row[3].split(" ")[0], row[1]));
            }
        }
        return names;
    }
}
