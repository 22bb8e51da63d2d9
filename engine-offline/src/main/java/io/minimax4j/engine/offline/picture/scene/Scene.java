package io.minimax4j.engine.offline.picture.scene;

import io.minimax4j.engine.offline.picture.thing.Tint;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a picture shows, with everything at its place.
 *
 * @param horizon where the ground ends, 0 top to 1 bottom of the picture
 * @param tints colours that are to be seen all over, the strongest first: named for no thing, or for one that is not known
 * @param figures from far to near
 * @param seed whatever is not said follows from it
 */
public record Scene(Place place, Set<Feature> features, Daytime daytime, Season season, Weather weather, Mood mood,
        ArtStyle style, double horizon, List<Tint> tints, List<Figure> figures, long seed) {
    public Scene {
        features = Collections.unmodifiableSet(inOrder(features));
        tints = List.copyOf(tints);
        figures = List.copyOf(figures);
    }

    /** In the order of their declaration: a picture is the same in every run. */
    private static Set<Feature> inOrder(Set<Feature> features) {
        return features.isEmpty() ? EnumSet.noneOf(Feature.class) : EnumSet.copyOf(features);
    }
}
