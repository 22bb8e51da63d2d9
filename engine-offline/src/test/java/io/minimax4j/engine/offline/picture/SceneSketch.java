package io.minimax4j.engine.offline.picture;

import io.minimax4j.engine.offline.picture.scene.ArtStyle;
import io.minimax4j.engine.offline.picture.scene.Daytime;
import io.minimax4j.engine.offline.picture.scene.Figure;
import io.minimax4j.engine.offline.picture.scene.Mood;
import io.minimax4j.engine.offline.picture.scene.Place;
import io.minimax4j.engine.offline.picture.scene.Scene;
import io.minimax4j.engine.offline.picture.scene.Season;
import io.minimax4j.engine.offline.picture.scene.Weather;
import io.minimax4j.engine.offline.picture.thing.Action;
import io.minimax4j.engine.offline.picture.thing.Thing;
import io.minimax4j.engine.offline.picture.thing.Tint;
import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.PixelSize;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Scenes made by hand. */
public record SceneSketch(Place place, Daytime daytime, Weather weather, ArtStyle style, List<Tint> tints,
        List<Figure> figures, long seed) {
    public static SceneSketch of(Place place) {
        return new SceneSketch(place, Daytime.NOON, Weather.CLEAR, ArtStyle.PAINTED, List.of(), List.of(), 11);
    }

    public SceneSketch at(Daytime other) {
        return new SceneSketch(place, other, weather, style, tints, figures, seed);
    }

    public SceneSketch in(Weather other) {
        return new SceneSketch(place, daytime, other, style, tints, figures, seed);
    }

    public SceneSketch in(ArtStyle other) {
        return new SceneSketch(place, daytime, weather, other, tints, figures, seed);
    }

    public SceneSketch allIn(Tint tint) {
        return new SceneSketch(place, daytime, weather, style, List.of(tint), figures, seed);
    }

    public SceneSketch with(Figure... others) {
        return new SceneSketch(place, daytime, weather, style, tints, List.of(others), seed);
    }

    public SceneSketch seeded(long other) {
        return new SceneSketch(place, daytime, weather, style, tints, figures, other);
    }

    /** Somebody in the middle of the foreground, two fifths of the picture high. */
    public static Figure figure(Thing thing, @Nullable Tint tint, Action action) {
        return new Figure(thing, tint, action, 0.5, 0.92, 0.4, 0.8, false, false, 3);
    }

    public Scene scene() {
        return new Scene(place, Set.of(), daytime, Season.SUMMER, weather, Mood.NEUTRAL, style, 0.55, tints, figures,
                seed);
    }

    public Bitmap painted(int width, int height) throws InterruptedException {
        return OfflinePainter.painted(scene(), new PixelSize(width, height), List.of());
    }
}
