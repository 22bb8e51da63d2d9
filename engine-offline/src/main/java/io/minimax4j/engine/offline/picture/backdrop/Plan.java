package io.minimax4j.engine.offline.picture.backdrop;

import io.minimax4j.engine.offline.picture.scene.Feature;
import io.minimax4j.engine.offline.picture.scene.Figure;
import io.minimax4j.engine.offline.picture.scene.Place;
import io.minimax4j.engine.offline.picture.scene.Scene;
import io.minimax4j.engine.offline.picture.scene.Season;
import io.minimax4j.engine.offline.picture.scene.Weather;
import io.minimax4j.engine.offline.picture.thing.Thing;
import io.minimax4j.engine.picture.PixelSize;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * A scene and the stage it is painted on. What is measured from the middle of the picture does not move when the margin
 * grows, so that a film shows what the picture shows.
 */
public record Plan(Scene scene, PixelSize view, int margin) {
    public int width() {
        return view.width() + 2 * margin;
    }

    public int height() {
        return view.height() + 2 * margin;
    }

    /** The length by which everything is measured, in pixels. */
    public double unit() {
        return Math.sqrt((double) view.width() * view.height());
    }

    /** Where a share of the picture's width is on the stage. */
    public double x(double share) {
        return margin + share * view.width();
    }

    /** Where a share of the picture's height is on the stage. */
    public double y(double share) {
        return margin + share * view.height();
    }

    public double horizon() {
        return y(scene.horizon());
    }

    /** Where a pixel of the stage is in units, from the left edge of the picture. */
    double across(double x) {
        return (x - margin) / unit();
    }

    double down(double y) {
        return (y - margin) / unit();
    }

    boolean has(Feature feature) {
        return scene.features().contains(feature);
    }

    boolean at(Place place) {
        return scene.place() == place;
    }

    /** Whether snow lies. */
    public boolean snowy() {
        return scene.season() == Season.WINTER && !at(Place.DESERT) && !at(Place.BEACH) && !at(Place.ISLAND)
                || scene.weather() == Weather.SNOW || at(Place.SNOWFIELD);
    }

    /** Randomness of its own for each purpose. */
    public SplittableRandom random(int purpose) {
        return new SplittableRandom(scene.seed() * 0x9E3779B97F4A7C15L + purpose * 0xD1B54A32D192ED03L);
    }

    long seed(int purpose) {
        return scene.seed() * 31 + purpose;
    }

    /** Whether a figure is at home in water. */
    public static boolean floats(Thing thing) {
        return thing.kind() == Thing.Kind.SWIMMER || switch (thing) {
            case BOAT, SAILBOAT, SHIP, DUCK, SWAN, LOTUS -> true;
            default -> false;
        };
    }

    /** Where, in pixels, the land in front of a wide water begins: below what floats, above what stands on it. */
    double shore(double usual) {
        double least = Math.max(scene.horizon() + 0.1, wetFoot() + 0.045);
        double lowest = Math.max(usual, least);
        double highest = onLand().filter(figure -> figure.foot() >= nearLand())
                .mapToDouble(figure -> figure.foot() - 0.035)
                .min()
                .orElse(lowest);
        return y(Math.clamp(highest, least, lowest));
    }

    /** How far down the lowest of those reaches who float; beyond the lower edge nobody does. */
    private double wetFoot() {
        return scene.figures()
                .stream()
                .filter(figure -> floats(figure.thing()))
                .mapToDouble(figure -> Math.min(figure.foot(), 0.94))
                .max()
                .orElse(0);
    }

    /** What stands in wide water and yet neither swims nor floats: it needs an island. */
    List<Figure> marooned() {
        return onLand()
                .filter(figure -> figure.foot() < nearLand() && figure.foot() > scene.horizon() + 0.012)
                .toList();
    }

    private Stream<Figure> onLand() {
        return scene.figures()
                .stream()
                .filter(figure -> !figure.afloat() && !floats(figure.thing()) && figure.thing() != Thing.BRIDGE)
                .filter(figure -> scene.figures().stream().noneMatch(other -> carries(other, figure)));
    }

    /** Whether one stands on the other rather than on the ground. */
    private boolean carries(Figure below, Figure above) {
        double half = below.height() * view.height() * below.thing().aspect() / view.width() / 2;
        return below.thing().surface() > 0 && Math.abs(below.x() - above.x()) < half
                && above.foot() < below.foot() - below.height() * 0.3
                && above.foot() > below.foot() - below.height() * 1.1;
    }

    /** What stands higher than this stands on the other side of a wide water, or on an island in it. */
    private double nearLand() {
        return Math.max(scene.horizon() + (1 - scene.horizon()) * 0.52, wetFoot());
    }
}
