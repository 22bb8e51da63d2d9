package io.minimax4j.engine.offline.clip.projection;

import io.minimax4j.engine.offline.picture.scene.Figure;
import io.minimax4j.engine.offline.picture.stage.Layer;
import io.minimax4j.engine.offline.picture.stage.Motion;
import io.minimax4j.engine.offline.picture.stage.Stage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whom a camera follows.
 *
 * @param towards where it goes: 1 right, -1 left
 */
record Hero(Layer layer, int towards) {
    /** Who walks, the largest of them; else the layer that holds the largest figure; nobody on a stage without figures. */
    static Optional<Hero> of(Stage stage) {
        Optional<Hero> walking = stage.layers().stream()
                .filter(layer -> layer.motion() instanceof Motion.Cycling cycling && cycling.x() != 0)
                .max(Comparator.comparingLong(layer -> layer.bitmap().size().area()))
                .map(layer -> new Hero(layer, layer.motion() instanceof Motion.Cycling c && c.x() < 0 ? -1 : 1));
        return walking.or(() -> standing(stage));
    }

    private static Optional<Hero> standing(Stage stage) {
        List<Figure> figures = stage.scene().figures();
        return figures.stream().filter(Hero::lives).max(Comparator.comparingDouble(Figure::height))
                .or(() -> figures.stream().max(Comparator.comparingDouble(Figure::height)))
                .flatMap(figure -> stage.layers().stream().filter(layer -> holds(layer, figure, stage))
                        .min(Comparator.comparingLong(layer -> layer.bitmap().size().area()))
                        .map(layer -> new Hero(layer, figure.left() ? -1 : 1)));
    }

    private static boolean lives(Figure figure) {
        return switch (figure.thing().kind()) {
            case PERSON, ANIMAL, FLYER, SWIMMER, VEHICLE -> true;
            default -> false;
        };
    }

    /** Whether the figure's middle is on the layer, and the layer at its depth. */
    private static boolean holds(Layer layer, Figure figure, Stage stage) {
        double x = stage.margin() + figure.x() * stage.view().width() - layer.left();
        double y = stage.margin() + (figure.foot() - figure.height() / 2) * stage.view().height() - layer.top();
        boolean within = x >= 0 && x < layer.bitmap().width() && y >= 0 && y < layer.bitmap().height();
        return within && Math.abs(layer.depth() - figure.depth()) < 0.02;
    }
}
