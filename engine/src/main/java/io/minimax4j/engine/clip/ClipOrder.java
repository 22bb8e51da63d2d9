package io.minimax4j.engine.clip;

import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.PixelSize;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A clip that is wanted.
 *
 * @param prompt what it shows and how the camera moves; may be empty where there is a picture
 * @param size even sides
 * @param seed the same order and seed give the same frames
 * @param firstFrame the picture it begins with, of the clip's size; null for none
 * @param lastFrame the picture it ends with, of the clip's size; null for none
 * @param references who and what appears in it
 * @param commanded whether commands in brackets move the camera; else they are words like others
 * @param enriched whether the engine may add to what the prompt says
 * @param marked whether it bears a mark that it was made by a machine
 */
public record ClipOrder(String model, String prompt, PixelSize size, int framesPerSecond, int seconds, long seed,
        @Nullable Bitmap firstFrame, @Nullable Bitmap lastFrame, References references, boolean commanded,
        boolean enriched, boolean marked) {
    public ClipOrder {
        Objects.requireNonNull(prompt, "prompt");
        if (framesPerSecond <= 0 || seconds <= 0) {
            throw new IllegalArgumentException("no clip has " + seconds + " s at " + framesPerSecond + " fps");
        }
    }

    /** How many frames it has. */
    public int frames() {
        return seconds * framesPerSecond;
    }

    /**
     * Pictures of who and what appears, and files whose motion and sound it is to follow.
     *
     * @param clips files of clips, which the caller keeps until the clip is made
     * @param sounds files of sound, likewise
     */
    public record References(List<Bitmap> pictures, List<Path> clips, List<Path> sounds) {
        public static final References NONE = new References(List.of(), List.of(), List.of());

        public References {
            pictures = List.copyOf(pictures);
            clips = List.copyOf(clips);
            sounds = List.copyOf(sounds);
        }
    }
}
