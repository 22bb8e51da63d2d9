package io.minimax4j.engine.offline.clip.still;

import io.minimax4j.engine.clip.Frame;
import io.minimax4j.engine.offline.clip.Footage;
import io.minimax4j.engine.offline.clip.camera.Camera;
import io.minimax4j.engine.offline.clip.camera.Directions;
import io.minimax4j.engine.offline.clip.camera.Move;
import io.minimax4j.engine.offline.clip.projection.FrameWriter;
import io.minimax4j.engine.offline.picture.scene.Scene;
import io.minimax4j.engine.picture.Bitmap;
import java.util.List;
import java.util.Set;

/**
 * Clips of given pictures.
 *
 * @param directions how the camera moves
 * @param scene what the prompt says: weather and water of it come into the pictures
 */
public record Stills(Directions directions, Scene scene, int framesPerSecond, int seconds, long seed) {
    /** A clip that begins with a picture. */
    public Footage beginning(Bitmap first) throws InterruptedException {
        Camera camera = camera(directions).fitting(first.size());
        return new Mount(first, scene, true, false).seen(camera, framesPerSecond, frames());
    }

    /** A clip that ends with a picture, and begins within it. */
    public Footage ending(Bitmap last) throws InterruptedException {
        Directions led = directions.isSilent()
                ? new Directions(List.of(Set.of(Move.PULL_OUT)), directions.strength(), directions.words())
                : directions;
        Camera camera = camera(led).arriving().fitting(last.size());
        return new Mount(last, scene, false, true).seen(camera, framesPerSecond, frames());
    }

    /** A clip that begins with one picture and ends with another of the same size. */
    public Footage between(Bitmap first, Bitmap last) throws InterruptedException {
        Camera camera = camera(directions);
        Footage before = new Mount(first, scene, true, true).seen(camera.fitting(first.size()), framesPerSecond,
                frames());
        Footage after = new Mount(last, scene, true, true).seen(camera.arriving().fitting(last.size()), framesPerSecond,
                frames());
        Frame end = Frame.of(last.size());
        FrameWriter.write(last, end);
        return new Passage(before, after, end, seed);
    }

    private Camera camera(Directions led) {
        return Camera.of(led, seconds, seed).covering();
    }

    private int frames() {
        return framesPerSecond * seconds;
    }
}
