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
            case HORSE -> Horses.horse();
            case UNICORN -> Horses.unicorn();
            case ZEBRA -> Horses.zebra();
            case CAMEL -> Herd.camel();
            case COW -> Herd.cow();
            case SHEEP -> Herd.sheep();
            case PIG -> Herd.pig();
            case DEER -> Savanna.deer();
            case GIRAFFE -> Savanna.giraffe();
            case ELEPHANT -> Savanna.elephant();
            default -> throw new IllegalArgumentException("nobody draws " + thing);
        };
    }
}
