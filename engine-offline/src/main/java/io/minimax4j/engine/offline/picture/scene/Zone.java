package io.minimax4j.engine.offline.picture.scene;

/** The side of the picture that is asked for. */
enum Zone {
    LEFT, CENTRE, RIGHT
}
