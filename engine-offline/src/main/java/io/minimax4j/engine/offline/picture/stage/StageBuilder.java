package io.minimax4j.engine.offline.picture.stage;

import io.minimax4j.engine.offline.picture.scene.Scene;
import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.PixelSize;
import java.util.List;

/** Paints the layers of scenes. */
public final class StageBuilder {
    private StageBuilder() {}

    /**
     * The layers of a scene.
     *
     * @param subjects who appears in it, cut out softly
     * @param moving whether phases of motion are wanted; a picture needs the first alone
     */
    public static Stage build(Scene scene, PixelSize view, int margin, List<Bitmap> subjects, boolean moving)
            throws InterruptedException {
        throw new UnsupportedOperationException("not built yet");
    }
}
