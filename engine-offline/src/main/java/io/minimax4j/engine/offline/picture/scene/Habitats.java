package io.minimax4j.engine.offline.picture.scene;

import io.minimax4j.engine.offline.picture.thing.Thing;
import io.minimax4j.engine.offline.table.Table;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where things are if nobody says where. */
final class Habitats {
    private static final Map<Thing, List<Place>> OF_THINGS = read();
    /** Even where several things meet, the first one decides a little more. */
    private static final double HERO = 1.5;

    private Habitats() {}

    /** The place at which most of the things are at home, and the first rather than the others. */
    static Place of(List<Subject> subjects, Set<Place> excluded, Dice dice) {
        Map<Place, Double> scores = new EnumMap<>(Place.class);
        for (Subject subject : subjects) {
            double weight = subject == subjects.getFirst() ? HERO : 1;
            of(subject.thing).stream().distinct().filter(place -> !excluded.contains(place))
                    .forEach(place -> scores.merge(place, weight, Double::sum));
        }
        if (scores.isEmpty()) {
            return Place.MEADOW;
        }
        double best = scores.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        List<Place> places = subjects.stream().flatMap(subject -> of(subject.thing).stream())
                .filter(place -> scores.getOrDefault(place, 0.0) == best).toList();
        return dice.oneOf(places);
    }

    static List<Place> of(Thing thing) {
        return OF_THINGS.getOrDefault(thing, List.of(Place.MEADOW));
    }

    private static Map<Thing, List<Place>> read() {
        Map<Thing, List<Place>> habitats = new EnumMap<>(Thing.class);
        for (String[] row : Table.rows(Habitats.class, "habitats.tsv")) {
            habitats.put(Thing.valueOf(row[0]), Arrays.stream(row[1].split(" ")).map(Place::valueOf).toList());
        }
        return habitats;
    }
}
