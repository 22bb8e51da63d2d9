package io.minimax4j.engine.offline.picture.thing.growing;

import io.minimax4j.engine.offline.picture.thing.Drawing;
import io.minimax4j.engine.offline.picture.thing.Thing;

/** The drawings of this room. */
public final class Plants {
    private Plants() {}

    /** How one of its things is drawn. */
    public static Drawing of(Thing thing) {
        throw new IllegalArgumentException("nobody draws " + thing);
    }
}
