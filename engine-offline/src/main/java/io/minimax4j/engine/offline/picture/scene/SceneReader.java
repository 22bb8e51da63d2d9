package io.minimax4j.engine.offline.picture.scene;

import io.minimax4j.engine.offline.picture.thing.Thing;
import io.minimax4j.engine.picture.PixelSize;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads what a prompt in Chinese, English or a mixture of both wants to see. */
public final class SceneReader {
    private SceneReader() {}

    /**
     * Everything a prompt names, placed for a picture of that size. What is in square brackets is left out, for it tells the
     * camera what to do. No text is refused: what is not known shows by mood and colours alone.
     *
     * @param enriched whether a few things that suit the scene are added
     * @param seed places and whatever is not said; the same input gives the same scene
     */
    public static Scene read(String prompt, PixelSize size, boolean enriched, long seed) {
        Wish wish = Grammar.read(prompt, new Dice(seed, 1));
        Dice dice = new Dice(wish.isEmpty() ? seed ^ prompt.strip().hashCode() : seed, 2);
        Views.settle(wish);
        Setting setting = Extras.lit(Atmosphere.of(wish, dice), wish, new Dice(seed, 3));
        Subject hero = Hero.of(wish.subjects);
        furnish(wish, setting);
        if (enriched) {
            setting = Extras.enriched(setting, wish, new Dice(seed, 4));
            Extras.stand(setting, wish, new Dice(seed, 5));
        }
        double ratio = Math.clamp(size.ratio(), 0.1, 10);
        double horizon = Grounds.horizon(setting.place(), ratio, new Dice(seed, 6));
        List<Figure> figures = wish.subjects.isEmpty()
                ? List.of()
                : place(wish, hero == null ? wish.subjects.getFirst() : hero, setting, ratio, horizon,
                        new Dice(seed, 7));
        return new Scene(setting.place(), setting.features(), setting.daytime(), setting.season(), setting.weather(),
                setting.mood(), setting.style(), horizon, setting.tints(), figures, seed);
    }

    /** Puts what is small and alone in a room on a table. */
    private static void furnish(Wish wish, Setting setting) {
        boolean furnished = wish.subjects.stream().anyMatch(subject -> subject.bearer != null
                || subject.thing.surface() > 0 && subject.is(Thing.Kind.OBJECT));
        boolean small = !wish.subjects.isEmpty() && wish.subjects.stream().allMatch(subject -> subject.metres() <= 0.6
                && (subject.is(Thing.Kind.OBJECT) || subject.is(Thing.Kind.FOOD)) && subject.side == null
                && !subject.inAir && !subject.far);
        if (setting.place() != Place.ROOM || furnished || !small || wish.close || wish.unwanted.contains(Thing.TABLE)) {
            return;
        }
        Subject table = new Subject(Thing.TABLE, 1, null);
        wish.subjects.forEach(subject -> subject.bearer = new Subject.Link(Relation.ON, table, null));
        wish.subjects.add(table);
    }

    private static List<Figure> place(Wish wish, Subject hero, Setting setting, double ratio, double horizon,
            Dice dice) {
        List<Body> roots = Company.of(wish.subjects, setting, dice);
        Proportion proportion = new Proportion(wish, setting, ratio, horizon, dice);
        proportion.apply(roots, hero);
        Body first = roots.stream().filter(body -> bears(body, hero)).findFirst().orElseThrow();
        new Arrangement(roots, proportion, setting, ratio, horizon, dice).run(first);
        Facing.turn(roots, ratio);
        List<Figure> figures = new ArrayList<>();
        roots.forEach(body -> collect(body, figures));
        figures.sort(Comparator.comparingDouble(Figure::depth));
        return figures;
    }

    private static boolean bears(Body body, Subject subject) {
        return body.subject == subject || body.borne.stream().anyMatch(one -> bears(one, subject));
    }

    private static void collect(Body body, List<Figure> figures) {
        figures.add(body.figure());
        body.borne.forEach(borne -> collect(borne, figures));
    }
}
