package io.minimax4j.engine.offline.clip.template;

import io.minimax4j.engine.offline.picture.scene.ArtStyle;
import io.minimax4j.engine.offline.picture.scene.Daytime;
import io.minimax4j.engine.offline.picture.scene.Feature;
import io.minimax4j.engine.offline.picture.scene.Mood;
import io.minimax4j.engine.offline.picture.scene.Place;
import io.minimax4j.engine.offline.picture.scene.Scene;
import io.minimax4j.engine.offline.picture.scene.Season;
import io.minimax4j.engine.offline.picture.scene.Weather;
import java.util.List;
import java.util.Set;

/** Scenes without figures, for routines to play in. */
final class Sets {
    private Sets() {}

    static Scene outdoors(Place place, Daytime daytime, Mood mood, double horizon, long seed, Feature... features) {
        return scene(place, daytime, Season.SUMMER, Weather.CLEAR, mood, horizon, seed, features);
    }

    static Scene season(Place place, Season season, Mood mood, double horizon, long seed, Feature... features) {
        return scene(place, Daytime.MORNING, season, season == Season.WINTER ? Weather.SNOW : Weather.CLEAR, mood,
                horizon, seed, features);
    }

    /** A hall; only what is heard in it matters. */
    static Scene indoors(Mood mood, long seed) {
        return scene(Place.ROOM, Daytime.NOON, Season.SUMMER, Weather.CLEAR, mood, 0.7, seed);
    }

    static Scene scene(Place place, Daytime daytime, Season season, Weather weather, Mood mood, double horizon,
            long seed, Feature... features) {
        return new Scene(place, Set.of(features), daytime, season, weather, mood, ArtStyle.PAINTED, horizon, List.of(),
                List.of(), seed);
    }
}
