package io.minimax4j.engine.offline.picture.scene;

import io.minimax4j.engine.picture.PixelSize;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Scenes as tests write them. */
final class SceneWords {
    static final PixelSize WIDE = new PixelSize(1280, 720);

    private SceneWords() {}

    static Scene read(String prompt) {
        return SceneReader.read(prompt, WIDE, false, 1);
    }

    /** For example {@code "1 CAT BLACK, 2 TREE"}, in the order of the alphabet. */
    static String figures(Scene scene) {
        Map<String, Long> counts = scene.figures().stream().collect(Collectors.groupingBy(
                figure -> figure.thing() + (figure.tint() == null ? "" : " " + figure.tint()), TreeMap::new,
                Collectors.counting()));
        return counts.entrySet().stream().map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    static Figure only(Scene scene, String thing) {
        List<Figure> found = scene.figures().stream()
                .filter(figure -> figure.thing().name().equals(thing.toUpperCase(Locale.ROOT))).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " of " + thing + " in " + scene);
        }
        return found.getFirst();
    }

    static double width(Figure figure, PixelSize size) {
        return figure.height() * figure.thing().aspect() / size.ratio();
    }
}
