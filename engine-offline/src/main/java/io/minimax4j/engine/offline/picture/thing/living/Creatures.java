package io.minimax4j.engine.offline.picture.thing.living;

import io.minimax4j.engine.offline.picture.thing.Drawing;
import io.minimax4j.engine.offline.picture.thing.Thing;

/** The drawings of this room. */
public final class Creatures {
    private Creatures() {}

    /** How one of its things is drawn. */
    public static Drawing of(Thing thing) {
        Drawing drawing = switch (thing.kind()) {
            case PERSON -> People.of(thing);
            case ANIMAL, FLYER, SWIMMER -> Animals.of(thing);
            default -> throw new IllegalArgumentException("nobody draws " + thing);
        };
        // so that the end of a cycle is its beginning to the last bit
        return (brush, pose) -> drawing.draw(brush, pose.at(pose.phase() - Math.floor(pose.phase())));
    }
}
