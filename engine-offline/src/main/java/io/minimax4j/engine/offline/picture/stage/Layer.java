package io.minimax4j.engine.offline.picture.stage;

import io.minimax4j.engine.picture.Bitmap;

/**
 * One layer of a stage.
 *
 * @param bitmap what is to be seen at first, already in the style and the light of the whole
 * @param left where its left edge is on the stage, in pixels
 * @param top where its upper edge is
 * @param depth 0 infinitely far to 1 nearest: how much of a sideways move of the camera it takes part in
 */
public record Layer(String name, Bitmap bitmap, int left, int top, double depth, Motion motion) {}
