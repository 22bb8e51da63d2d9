package io.minimax4j.engine.media;

import io.minimax4j.engine.picture.PixelSize;

/**
 * How the frames of a clip are wanted, and how much a decoder may yield.
 *
 * @param size they are scaled to it; even sides
 * @param framesPerSecond the rate they are brought to, by dropping and repeating
 * @param mostFrames more of them are an error, counted on what is really decoded
 * @param mostPixels a clip whose own frames have more is refused before anything is decoded
 */
public record FrameLimits(PixelSize size, int framesPerSecond, int mostFrames, long mostPixels) {}
