package io.minimax4j.engine.offline.clip.still;

import io.minimax4j.engine.offline.clip.camera.Camera;
import io.minimax4j.engine.offline.clip.projection.Depths;
import io.minimax4j.engine.offline.clip.projection.Projection;
import io.minimax4j.engine.offline.clip.projection.Sheet;
import io.minimax4j.engine.offline.picture.scene.ArtStyle;
import io.minimax4j.engine.offline.picture.scene.Feature;
import io.minimax4j.engine.offline.picture.scene.Scene;
import io.minimax4j.engine.offline.picture.stage.Layer;
import io.minimax4j.engine.offline.picture.stage.Motion;
import io.minimax4j.engine.offline.picture.stage.Stage;
import io.minimax4j.engine.offline.picture.stage.StageBuilder;
import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.PixelSize;
import java.util.ArrayList;
import java.util.List;

/**
 * A picture as a stage: what is lower is nearer, water in its lower part ripples if there is any, and the weather that was
 * asked for comes over it. At its front it is the picture itself, pixel by pixel.
 *
 * @param arriving whether the first frame is the picture alone
 * @param leaving whether the last frame is
 */
record Mount(Bitmap picture, Scene scene, boolean arriving, boolean leaving) {
    /** What stands upright in a picture must not lean much when the camera goes aside. */
    private static final double UPPER = 0.4;
    private static final double LOWER = 0.75;

    private static final double WATERLINE = 0.66;

    /** The picture as the camera sees it. */
    Projection seen(Camera camera, int framesPerSecond, int frames) throws InterruptedException {
        PixelSize view = picture.size();
        int margin = camera.margin(view);
        Depths depths = new Depths(margin + 0.3 * view.height(), UPPER, margin + view.height(), LOWER);
        List<Sheet> sheets = new ArrayList<>();
        Bitmap around = Surround.of(picture, margin);
        sheets.add(new Sheet(layer("picture", around, 0, new Motion.Still()), depths, false, false));
        if (hasWater()) {
            sheets.add(new Sheet(water(around, margin), depths, arriving, leaving));
        }
        for (Layer layer : StageBuilder.air(level(), view, margin)) {
            sheets.add(new Sheet(layer, Depths.of(layer.depth()), arriving, leaving));
        }
        Stage stage = new Stage(level(), view, margin, sheets.stream().map(Sheet::layer).toList());
        return Projection.of(stage, sheets, camera, framesPerSecond, frames);
    }

    private static Layer layer(String name, Bitmap bitmap, int top, Motion motion) {
        return new Layer(name, bitmap, 0, top, UPPER, motion);
    }

    private boolean hasWater() {
        return switch (scene.place()) {
            case LAKE, RIVER, SEA, BEACH, ISLAND, UNDERWATER, WATERFALL -> true;
            default -> scene.features().contains(Feature.LAKE) || scene.features().contains(Feature.RIVER)
                    || scene.features().contains(Feature.SEA);
        };
    }

    /** The lower part once more, fading in from its upper edge, which moves while what is behind it does not. */
    private Layer water(Bitmap around, int margin) {
        int top = margin + (int) (WATERLINE * picture.height());
        PixelSize size = new PixelSize(around.width(), around.height() - top);
        int[] pixels = new int[Math.toIntExact(size.area())];
        double soft = 0.12 * picture.height();
        for (int y = 0; y < size.height(); y++) {
            int alpha = (int) Math.min(255, 255 * (y + 1) / soft);
            for (int x = 0; x < size.width(); x++) {
                int pixel = around.argb()[(top + y) * around.width() + x];
                pixels[y * size.width() + x] = alpha << 24 | pixel & 0xFFFFFF;
            }
        }
        double unit = picture.height();
        Motion ripples = new Motion.Rippling(0.009 * unit, 0.05 * unit, 2.4);
        return layer("water", new Bitmap(size, pixels), top, ripples);
    }

    /** The scene without what would change a picture: nobody knows where its horizon is, and it has a style of its own. */
    private Scene level() {
        return new Scene(scene.place(), scene.features(), scene.daytime(), scene.season(), scene.weather(),
                scene.mood(),
                ArtStyle.PHOTO, 0.5, List.of(), List.of(), scene.seed());
    }
}
