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
            case DEER -> Grazers.deer();
            case GIRAFFE -> Grazers.giraffe();
            case ELEPHANT -> Grazers.elephant();
            case RABBIT -> Nibblers.rabbit();
            case MOUSE -> Nibblers.mouse();
            case SQUIRREL -> Nibblers.squirrel();
            case MONKEY -> Nibblers.monkey();
            case BIRD -> Fliers.bird();
            case EAGLE -> Fliers.eagle();
            case PARROT -> Fliers.parrot();
            case OWL -> Upright.owl();
            case PENGUIN -> Upright.penguin();
            case CHICKEN -> Fowl.chicken();
            case DUCK -> Fowl.duck();
            case SWAN -> Fowl.swan();
            case CRANE -> Fowl.crane();
            case TURTLE -> Crawlers.turtle();
            case FROG -> Crawlers.frog();
            case DINOSAUR -> Crawlers.dinosaur();
            case DRAGON -> Dragon.drawing();
            case BUTTERFLY -> Insects.butterfly();
            case BEE -> Insects.bee();
            case FISH -> Swimmers.fish();
            case WHALE -> Swimmers.whale();
            case DOLPHIN -> Swimmers.dolphin();
            case SHARK -> Swimmers.shark();
            case OCTOPUS -> Tentacles.octopus();
            case JELLYFISH -> Tentacles.jellyfish();
            default -> throw new IllegalArgumentException("nobody draws " + thing);
        };
    }
}
