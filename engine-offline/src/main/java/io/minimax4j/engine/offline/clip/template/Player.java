package io.minimax4j.engine.offline.clip.template;

import io.minimax4j.engine.offline.picture.gallery.Gallery;
import io.minimax4j.engine.offline.picture.thing.Action;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Thing;
import io.minimax4j.engine.offline.picture.thing.Tint;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Something of the gallery that moves by itself; held where it stands. */
record Player(List<Sprite> phases) {
    private static final double MARGIN = 0.1;

    /**
     * @param tall how high the thing is
     * @param phases in how many pictures it goes through its motion
     * @param unit pixels of a height of the view
     */
    static Player of(Thing thing, Action action, @Nullable Tint tint, double tall, int phases, int unit, long seed) {
        Pose pose = new Pose(action, 0, tint, -0.5, false, seed);
        int height = Math.max(4, (int) Math.round(tall * unit));
        return new Player(IntStream.range(0, phases)
                .mapToObj(i -> Gallery.sprite(thing, pose.at((double) i / phases), height))
                .map(bitmap -> Sprite.of(bitmap, tall * bitmap.height() / height, unit)
                        .held(0.5, 1 - MARGIN / (1 + 2 * MARGIN)))
                .toList());
    }

    /** Something that stands still. */
    static Sprite prop(Thing thing, @Nullable Tint tint, double tall, int unit, long seed) {
        return of(thing, Action.STANDING, tint, tall, 1, unit, seed).phases.getFirst();
    }

    /** @param cycles how often it has gone through its motion */
    Sprite at(double cycles) {
        return phases.get(Math.floorMod((int) Math.floor(cycles * phases.size()), phases.size()));
    }
}
