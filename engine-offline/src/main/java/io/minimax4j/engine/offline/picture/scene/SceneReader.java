package io.minimax4j.engine.offline.picture.scene;

import io.minimax4j.engine.picture.PixelSize;

/** Reads what a prompt in Chinese, English or a mixture of both wants to see. */
public final class SceneReader {
    private SceneReader() {}

    /**
     * Everything a prompt names, placed for a picture of that size.
     *
     * @param enriched whether a few things that suit the scene are added
     */
    public static Scene read(String prompt, PixelSize size, boolean enriched, long seed) {
        throw new UnsupportedOperationException("not read yet");
    }
}
