package io.minimax4j.engine.offline.clip;

import io.minimax4j.engine.clip.Frame;
import io.minimax4j.engine.picture.PixelSize;

/** Footage with a mark on every frame. */
record Marked(Footage footage, Mark mark) implements Footage {
    @Override
    public PixelSize size() {
        return footage.size();
    }

    @Override
    public int framesPerSecond() {
        return footage.framesPerSecond();
    }

    @Override
    public int frames() {
        return footage.frames();
    }

    @Override
    public void draw(int number, Frame into) throws InterruptedException {
        footage.draw(number, into);
        mark.onto(into);
    }
}
