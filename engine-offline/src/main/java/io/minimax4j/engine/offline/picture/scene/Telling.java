package io.minimax4j.engine.offline.picture.scene;

import io.minimax4j.engine.offline.picture.thing.Action;
import io.minimax4j.engine.offline.picture.thing.Thing;
import io.minimax4j.engine.offline.picture.thing.Tint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Figures of one kind that are told of together.
 *
 * @param relation how the first of them and the partner belong together: the figure is on or in it, rides, holds or wears it
 */
record Telling(Figure first, int number, double x, @Nullable Relation relation, @Nullable Figure partner) {
    private static final double TOUCHING = 0.006;
    /** What is borne is so much nearer than what bears it. */
    private static final double LAYER = 0.0025;

    /** All there is to tell of a scene, the biggest first; what only goes with others is told of with them. */
    static List<Telling> of(Scene scene) {
        List<Figure> left = new ArrayList<>(scene.figures().reversed());
        left.sort(Comparator.comparingDouble(Figure::height).reversed());
        List<Telling> tellings = new ArrayList<>();
        List<Figure> partners = left.stream().map(figure -> pair(figure, scene)).filter(Objects::nonNull)
                .map(Pair::partner).filter(partner -> isSingle(partner, scene)).toList();
        left.removeIf(partners::contains);
        while (!left.isEmpty()) {
            Figure first = left.getFirst();
            List<Figure> alike = left.stream().filter(figure -> alike(figure, first)).toList();
            left.removeAll(alike);
            double x = alike.stream().mapToDouble(Figure::x).average().orElse(0.5);
            Pair pair = alike.size() == scene.figures().stream().filter(figure -> alike(figure, first)).count()
                    ? pair(first, scene)
                    : null;
            tellings.add(new Telling(first, alike.size(), x, pair == null ? null : pair.relation(),
                    pair == null ? null : pair.partner()));
        }
        return tellings;
    }

    private record Pair(Relation relation, Figure partner) {}

    private static boolean isSingle(Figure figure, Scene scene) {
        return scene.figures().stream().filter(other -> alike(other, figure)).count() == 1;
    }

    private static boolean alike(Figure one, Figure two) {
        return one.thing() == two.thing() && one.tint() == two.tint();
    }

    private static @Nullable Pair pair(Figure figure, Scene scene) {
        for (Figure other : scene.figures()) {
            Relation relation = other == figure ? null : relation(figure, other);
            if (relation != null) {
                return new Pair(relation, other);
            }
        }
        return null;
    }

    private static @Nullable Relation relation(Figure figure, Figure other) {
        double half = other.height() * other.thing().aspect() / 2;
        boolean together = Math.abs(figure.x() - other.x()) < Math.max(half, figure.height());
        double layer = figure.depth() - other.depth();
        double level = other.foot() - other.thing().surface() * other.height();
        if (together && layer > 0 && layer < LAYER && other.thing().surface() > 0
                && Math.abs(level - figure.foot()) < TOUCHING) {
            return Relation.ON;
        }
        boolean person = figure.thing().kind() == Thing.Kind.PERSON;
        if (together && figure.afloat() && layer < 0 && layer > -LAYER && other.thing() == Thing.BOAT) {
            return Relation.IN;
        }
        if (together && person && figure.afloat() && figure.action() == Action.SITTING && layer > 0 && layer < LAYER) {
            return Relation.RIDE;
        }
        if (together && other.afloat() && layer < 0 && layer > -LAYER && !figure.afloat() && figure.thing().kind()
                .ordinal() <= Thing.Kind.ANIMAL.ordinal()) {
            return other.thing() == Thing.HAT ? Relation.WEAR : person ? Relation.HOLD : null;
        }
        return null;
    }

    boolean isFar() {
        return first.depth() < 0.15 && !first.afloat() && partner == null;
    }

    Thing thing() {
        return first.thing();
    }

    @Nullable
    Tint tint() {
        return first.tint();
    }
}
