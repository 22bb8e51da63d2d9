package io.minimax4j.engine.offline.picture.scene;

/** Where a scene is: what lies behind and below its figures. */
public enum Place {
    MEADOW, FIELD, FOREST, MOUNTAINS, LAKE, RIVER, SEA, BEACH, ISLAND, DESERT, SNOWFIELD, CITY, STREET, VILLAGE, GARDEN,
    ROOM, STUDIO, SPACE, UNDERWATER, SKY, WATERFALL
}
