package io.minimax4j.engine.offline.picture.scene;

/** Says in words what a scene shows, so that {@link SceneReader} reads the same from it again. */
public final class SceneWriter {
    private SceneWriter() {}

    /**
     * Two to four sentences: the place with its light and weather, what is to be seen where, and mood, colours and style.
     *
     * @param chinese whether in Chinese; else in English
     */
    public static String describe(Scene scene, boolean chinese) {
        return chinese ? new ChineseTelling(scene).text() : new EnglishTelling(scene).text();
    }
}
