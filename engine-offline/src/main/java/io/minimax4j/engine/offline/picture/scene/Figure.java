package io.minimax4j.engine.offline.picture.scene;

import io.minimax4j.engine.offline.picture.thing.Action;
import io.minimax4j.engine.offline.picture.thing.Thing;
import io.minimax4j.engine.offline.picture.thing.Tint;
import org.jspecify.annotations.Nullable;

/**
 * A thing at its place.
 *
 * @param x where its middle is, 0 left to 1 right of the picture
 * @param foot where it stands, 0 top to 1 bottom of the picture
 * @param height as a share of the picture's height
 * @param depth 0 far to 1 near; nearer ones are painted over farther ones, and a moving camera moves them more
 * @param left whether it faces left
 * @param afloat whether it casts no shadow on the ground, because it flies, swims or hangs
 */
public record Figure(Thing thing, @Nullable Tint tint, Action action, double x, double foot, double height,
        double depth, boolean left, boolean afloat, long seed) {}
