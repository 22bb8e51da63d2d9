package io.minimax4j.engine.offline.picture.scene;

/** What is to be seen in the distance or in the sky, whatever the place. */
public enum Feature {
    MOUNTAINS, HILLS, FOREST, CITY, VILLAGE, RIVER, LAKE, SEA, WATERFALL, ROAD, FLOWERS, SUN, MOON, CRESCENT, STARS,
    CLOUDS,
    RAINBOW,
    AURORA, FIREWORKS, METEORS, PLANET, BIRDS, FALLING_PETALS, FALLING_LEAVES, FIREFLIES, LANTERNS
}
