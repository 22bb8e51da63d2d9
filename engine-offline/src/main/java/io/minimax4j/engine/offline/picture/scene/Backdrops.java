package io.minimax4j.engine.offline.picture.scene;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of several places a scene is at, and what becomes of the others. */
final class Backdrops {
    /** A place farther up is where a scene is, one farther down what is seen from there. */
    private static final List<List<Place>> BY_STRENGTH = List.of(List.of(Place.UNDERWATER, Place.SPACE),
            List.of(Place.ROOM, Place.STUDIO), List.of(Place.BEACH, Place.ISLAND, Place.STREET, Place.GARDEN),
            List.of(Place.WATERFALL, Place.DESERT, Place.SNOWFIELD), List.of(Place.VILLAGE, Place.CITY),
            List.of(Place.LAKE, Place.RIVER, Place.SEA), List.of(Place.MEADOW, Place.FIELD, Place.SKY),
            List.of(Place.FOREST), List.of(Place.MOUNTAINS));

    private Backdrops() {}

    /** Where a scene is, of places in the order in which they are named; null for none. */
    static @Nullable Place foremost(List<Place> places) {
        for (List<Place> equals : BY_STRENGTH) {
            for (Place place : places) {
                if (equals.contains(place)) {
                    return place;
                }
            }
        }
        return null;
    }

    /** How a place looks from afar; null for one that cannot be seen so. */
    static @Nullable Feature asFeature(Place place) {
        return switch (place) {
            case MOUNTAINS -> Feature.MOUNTAINS;
            case FOREST -> Feature.FOREST;
            case CITY -> Feature.CITY;
            case VILLAGE -> Feature.VILLAGE;
            case RIVER -> Feature.RIVER;
            case LAKE -> Feature.LAKE;
            case SEA, BEACH -> Feature.SEA;
            case WATERFALL -> Feature.WATERFALL;
            case STREET -> Feature.ROAD;
            default -> null;
        };
    }
}
