package io.minimax4j.engine.offline.picture.stage;

import io.minimax4j.engine.offline.picture.pixel.Sheet;
import io.minimax4j.engine.offline.picture.scene.Scene;
import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.PixelSize;
import java.util.List;

/**
 * A scene as layers from far to near. The picture that is seen at first is the middle of the stage; around it is as much
 * again as the margin says, for a camera that moves.
 *
 * @param view the size of the picture
 * @param margin how far the stage reaches beyond the picture on every side, in pixels
 */
public record Stage(Scene scene, PixelSize view, int margin, List<Layer> layers) {
    public Stage {
        layers = List.copyOf(layers);
    }

    /** The size of the whole stage. */
    public PixelSize size() {
        return new PixelSize(view.width() + 2 * margin, view.height() + 2 * margin);
    }

    /** The picture that is seen at first, before the last touch of its style. */
    public Bitmap flat() {
        Sheet flat = new Sheet(view.width(), view.height());
        for (Layer layer : layers) {
            flat.lay(layer.bitmap(), layer.left() - margin, layer.top() - margin);
        }
        return flat.bitmap();
    }
}
