package io.minimax4j.engine.media;

import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.picture.PixelSize;

/**
 * What goes into a clip.
 *
 * @param size even sides
 * @param framesPerSecond 1 to 60
 * @param sound of the samples given; AAC at the same rate and channels
 */
public record ClipFormat(PixelSize size, int framesPerSecond, PcmFormat sound) {
    public ClipFormat {
        if (size.width() % 2 != 0 || size.height() % 2 != 0) {
            throw new IllegalArgumentException("a clip has even sides, not " + size);
        }
        if (framesPerSecond < 1 || framesPerSecond > 60) {
            throw new IllegalArgumentException("no clip has " + framesPerSecond + " frames a second");
        }
    }
}
