package io.minimax4j.engine.offline.picture.thing.growing;

import io.minimax4j.engine.offline.picture.thing.Drawing;
import io.minimax4j.engine.offline.picture.thing.Thing;

/** The drawings of this room. */
public final class Plants {
    private Plants() {}

    /** How one of its things is drawn. */
    public static Drawing of(Thing thing) {
        return switch (thing) {
            case TREE -> LeafTree::oak;
            case MAPLE -> LeafTree::maple;
            case CHERRY_TREE -> LeafTree::cherry;
            case WILLOW -> Willow::draw;
            case PINE -> Pine::draw;
            case PALM -> Palm::draw;
            case BAMBOO -> Bamboo::draw;
            case BUSH -> Undergrowth::bush;
            case GRASS -> Undergrowth::grass;
            case FLOWER -> Blossoms::daisies;
            case TULIP -> Blossoms::tulips;
            case ROSE -> Rose::draw;
            case SUNFLOWER -> Sunflower::draw;
            case LOTUS -> Lotus::draw;
            case CACTUS -> Cactus::draw;
            case MUSHROOM -> Mushroom::draw;
            case ROCK -> Rock::draw;
            default -> throw new IllegalArgumentException("nobody draws " + thing);
        };
    }
}
