package io.minimax4j.engine.offline.picture.scene;

/** The season, which colours leaves and ground. */
public enum Season {
    SPRING, SUMMER, AUTUMN, WINTER
}
