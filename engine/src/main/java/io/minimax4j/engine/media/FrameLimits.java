package io.minimax4j.engine.media;

import io.minimax4j.engine.picture.PixelSize;

/**
 * How the frames of a clip are wanted, and how much a decoder may yield.
 *
 * @param size they are scaled to it; even sides
 * @param framesPerSecond 1 to 60: the rate they are brought to, by dropping and repeating
 * @param mostFrames at least 1; more of them are an error, counted on what is really decoded
 * @param mostPixels a clip whose own frames have more is refused before anything is decoded
 */
public record FrameLimits(PixelSize size, int framesPerSecond, int mostFrames, long mostPixels) {
    public FrameLimits {
        if (size.width() % 2 != 0 || size.height() % 2 != 0) {
            throw new IllegalArgumentException("frames have even sides, not " + size);
        }
        if (framesPerSecond < 1 || framesPerSecond > 60) {
            throw new IllegalArgumentException("no clip has " + framesPerSecond + " frames a second");
        }
        if (mostFrames < 1 || mostPixels < 1) {
            throw new IllegalArgumentException("a clip without frames or pixels is none");
        }
    }
}
