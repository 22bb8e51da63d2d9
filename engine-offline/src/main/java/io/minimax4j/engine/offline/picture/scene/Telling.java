package io.minimax4j.engine.offline.picture.scene;

import io.minimax4j.engine.offline.picture.thing.Thing;
import io.minimax4j.engine.offline.picture.thing.Tint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures of one kind that are told of together. */
record Telling(Figure first, int number, double x, @Nullable Figure bearer) {
    private static final double TOUCHING = 0.006;

    /** All there is to tell of a scene, the nearest and biggest first; what only bears others is told of with them. */
    static List<Telling> of(Scene scene) {
        List<Figure> left = new ArrayList<>(scene.figures().reversed());
        left.sort((one, two) -> Double.compare(two.height(), one.height()));
        List<Figure> bearers = left.stream().map(figure -> bearer(figure, scene)).filter(figure -> figure != null)
                .toList();
        left.removeIf(
                figure -> bearers.contains(figure) && left.stream().filter(other -> alike(other, figure)).count() == 1);
        List<Telling> tellings = new ArrayList<>();
        while (!left.isEmpty()) {
            Figure first = left.getFirst();
            List<Figure> alike = left.stream().filter(figure -> alike(figure, first)).toList();
            left.removeAll(alike);
            double x = alike.stream().mapToDouble(Figure::x).average().orElse(0.5);
            tellings.add(new Telling(first, alike.size(), x, bearer(first, scene)));
        }
        return tellings;
    }

    private static boolean alike(Figure one, Figure two) {
        return one.thing() == two.thing() && one.tint() == two.tint();
    }

    /** What a figure stands on, other than the ground. */
    private static @Nullable Figure bearer(Figure figure, Scene scene) {
        for (Figure other : scene.figures()) {
            double surface = other.thing().surface();
            double level = other.foot() - surface * other.height();
            double half = other.height() * other.thing().aspect() / 2;
            if (other != figure && surface > 0 && Math.abs(level - figure.foot()) < TOUCHING
                    && Math.abs(other.x() - figure.x()) < half) {
                return other;
            }
        }
        return null;
    }

    boolean isFar() {
        return first.depth() < 0.15 && !first.afloat() && bearer == null;
    }

    Thing thing() {
        return first.thing();
    }

    @Nullable
    Tint tint() {
        return first.tint();
    }
}
