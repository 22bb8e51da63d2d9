package io.minimax4j.engine.offline.clip.projection;

import io.minimax4j.engine.offline.picture.scene.Figure;
import io.minimax4j.engine.offline.picture.stage.Layer;
import io.minimax4j.engine.offline.picture.stage.Motion;
import io.minimax4j.engine.offline.picture.stage.Stage;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whom a camera follows.
 *
 * @param towards where it goes: 1 right, -1 left
 */
record Hero(Layer layer, int towards) {
    private static final String SUBJECT = "subject";

    /**
     * Who walks, the largest of them; else a subject that was given; else the layer of the largest figure, living ones first;
     * nobody on a stage without figures.
     */
    static Optional<Hero> of(Stage stage) {
        Optional<Hero> walking = stage.layers().stream()
                .filter(layer -> layer.motion() instanceof Motion.Cycling cycling && cycling.x() != 0)
                .max(Comparator.comparingLong(layer -> layer.bitmap().size().area()))
                .map(layer -> new Hero(layer, layer.motion() instanceof Motion.Cycling c && c.x() < 0 ? -1 : 1));
        return walking.or(() -> subject(stage)).or(() -> standing(stage));
    }

    private static Optional<Hero> subject(Stage stage) {
        return stage.layers().stream().filter(layer -> layer.name().equals(SUBJECT)).findFirst()
                .map(layer -> new Hero(layer, 1));
    }

    private static Optional<Hero> standing(Stage stage) {
        List<Figure> figures = stage.scene().figures();
        return figures.stream().filter(Hero::lives).max(Comparator.comparingDouble(Figure::height))
                .or(() -> figures.stream().max(Comparator.comparingDouble(Figure::height)))
                .flatMap(figure -> stage.layers().stream().filter(layer -> shows(layer, figure, stage)).findFirst()
                        .map(layer -> new Hero(layer, figure.left() ? -1 : 1)));
    }

    private static boolean lives(Figure figure) {
        return switch (figure.thing().kind()) {
            case PERSON, ANIMAL, FLYER, SWIMMER, VEHICLE -> true;
            default -> false;
        };
    }

    private static boolean shows(Layer layer, Figure figure, Stage stage) {
        double x = stage.margin() + figure.x() * stage.view().width() - layer.left();
        double y = stage.margin() + (figure.foot() - figure.height() / 2) * stage.view().height() - layer.top();
        boolean within = x >= 0 && x < layer.bitmap().width() && y >= 0 && y < layer.bitmap().height();
        return within && layer.name().equals(figure.thing().name().toLowerCase(Locale.ROOT));
    }
}
