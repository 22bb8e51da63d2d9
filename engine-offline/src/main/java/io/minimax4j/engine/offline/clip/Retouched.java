package io.minimax4j.engine.offline.clip;

import io.minimax4j.engine.clip.Frame;
import io.minimax4j.engine.picture.PixelSize;

/** Footage of which every frame is changed a little once it is drawn. */
interface Retouched extends Footage {
    Footage footage();

    void retouch(Frame frame);

    @Override
    default PixelSize size() {
        return footage().size();
    }

    @Override
    default int framesPerSecond() {
        return footage().framesPerSecond();
    }

    @Override
    default int frames() {
        return footage().frames();
    }

    @Override
    default void draw(int number, Frame into) throws InterruptedException {
        footage().draw(number, into);
        retouch(into);
    }
}
