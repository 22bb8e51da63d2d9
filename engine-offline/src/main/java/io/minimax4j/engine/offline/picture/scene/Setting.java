package io.minimax4j.engine.offline.picture.scene;

import io.minimax4j.engine.offline.picture.thing.Tint;
import java.util.List;
import java.util.Set;

/** All of a scene but its figures. */
record Setting(Place place, Set<Feature> features, Daytime daytime, Season season, Weather weather, Mood mood,
        ArtStyle style, List<Tint> tints) {
    boolean isOutdoors() {
        return switch (place) {
            case ROOM, STUDIO, SPACE, UNDERWATER -> false;
            default -> true;
        };
    }

    boolean isFloating() {
        return place == Place.SPACE || place == Place.SKY;
    }
}
