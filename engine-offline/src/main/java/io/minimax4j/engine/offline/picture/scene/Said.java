package io.minimax4j.engine.offline.picture.scene;

import io.minimax4j.engine.offline.picture.thing.Action;
import io.minimax4j.engine.offline.picture.thing.Tint;
import org.jspecify.annotations.Nullable;

/** What a prompt says of a thing. */
abstract class Said {
    @Nullable
    Tint tint;
    /** How many, 0 for what the number of the noun says. */
    int count;
    /** How big it is said to be, 1 for no word of it. */
    double size = 1;
    @Nullable
    Action action;
    @Nullable
    Zone zone;
    boolean far;
    boolean near;
    boolean inAir;
    boolean inWater;
}
