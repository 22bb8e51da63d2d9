package io.minimax4j.engine.clip;

import io.minimax4j.engine.picture.PixelSize;
import java.nio.file.Path;

/**
 * A clip that is wanted again in another size.
 *
 * @param base the file of the clip, which keeps its frames, their rate and its sound
 * @param size even sides, in the ratio of the clip
 * @param marked whether it bears a mark that it was made by a machine
 */
public record RemakeOrder(Path base, PixelSize size, boolean marked) {}
