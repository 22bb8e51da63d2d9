package io.minimax4j.engine.offline.clip;

import io.minimax4j.engine.clip.Frame;
import io.minimax4j.engine.picture.PixelSize;

/** Pictures in their order, any of which can be asked for; frames are asked for from the first to the last. */
public interface Footage {
    PixelSize size();

    int framesPerSecond();

    int frames();

    /** Draws the frame of that number, from 0, into the one given. */
    void draw(int number, Frame into) throws InterruptedException;
}
