package io.minimax4j.engine.offline.picture.thing;

/**
 * Draws a thing into the box from (0, 0), the top left, to (aspect, 1), where its foot stands. It may stick out a little, by
 * a tenth at most.
 */
@FunctionalInterface
public interface Drawing {
    void draw(Brush brush, Pose pose);
}
