package io.minimax4j.engine.offline.picture.thing.living;

import io.minimax4j.engine.offline.picture.thing.Drawing;
import io.minimax4j.engine.offline.picture.thing.Thing;

/** Which animal is drawn by whom. */
final class Animals {
    private Animals() {}

    static Drawing of(Thing thing) {
        return switch (thing) {
            case CAT -> Felines.cat();
            case LION -> Felines.lion();
            case TIGER -> Felines.tiger();
            case DOG -> Canines.dog();
            case FOX -> Canines.fox();
            case WOLF -> Canines.wolf();
            case BEAR -> Bears.bear();
            case PANDA -> Bears.panda();
            default -> throw new IllegalArgumentException("nobody draws " + thing);
        };
    }
}
