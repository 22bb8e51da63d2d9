package io.minimax4j.engine.offline.picture.scene;

import io.minimax4j.engine.offline.picture.thing.Thing;

/** Turns many of a kind that are only scenery into what is seen in the distance. */
final class Views {
    private Views() {}

    static void settle(Wish wish) {
        for (Subject subject : wish.subjects.stream().skip(1).toList()) {
            boolean scenery = subject.many && subject.count == 0 && subject.bearer == null && subject.side == null
                    && subject.zone == null && subject.tint == null && subject.action == null
                    && wish.subjects.stream().noneMatch(other -> other != subject && other.dependsOn(subject));
            if (scenery && subject.thing == Thing.FLOWER) {
                wish.features.add(Feature.FLOWERS);
                wish.subjects.remove(subject);
            } else if (scenery && subject.thing == Thing.BIRD) {
                wish.features.add(Feature.BIRDS);
                wish.subjects.remove(subject);
            }
        }
    }
}
