package io.minimax4j.engine.offline.picture.scene;

import io.minimax4j.engine.offline.picture.thing.Thing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How deep in the picture and how high everything is. Heights follow metres and depth, but nearer to each other than in
 * reality: a cat beside a house is to be seen, and the house is to fit.
 */
final class Proportion {
    private static final double COMPRESSION = 0.45;
    private static final double WIDEST = 0.7;
    private static final double HIGHEST = 0.74;
    private static final double HIGHEST_BEARER = 0.56;
    private static final double HIGHEST_EXTRA = 0.34;

    private final Wish wish;
    private final Setting setting;
    private final double ratio;
    private final double horizon;
    private final Dice dice;
    private final Map<Subject, Double> depths = new HashMap<>();

    Proportion(Wish wish, Setting setting, double ratio, double horizon, Dice dice) {
        this.wish = wish;
        this.setting = setting;
        this.ratio = ratio;
        this.horizon = horizon;
        this.dice = dice;
    }

    /** @param roots of which the first is or bears the hero, or is one of its kind */
    void apply(List<Body> roots, Subject hero) {
        Body first = roots.stream().filter(root -> bears(root, hero)).findFirst().orElse(roots.getFirst());
        deepen(roots, first.subject);
        double unit = unit(first, hero, roots);
        for (Body root : roots) {
            height(root, unit, root.subject == first.subject);
            raise(root, hero);
        }
    }

    private static boolean bears(Body body, Subject subject) {
        return body.subject == subject || body.borne.stream().anyMatch(one -> bears(one, subject));
    }

    private void deepen(List<Body> roots, Subject hero) {
        depths.put(hero, hero.near ? 0.9 : hero.far ? 0.08 : own(hero, hero) + (isTall(hero) ? 0.15 : 0));
        Subject.Link side = hero.side;
        if (side != null && !side.other().far && !side.other().near) {
            Relation seen = side.relation().inverse();
            Subject other = side.other().root();
            depths.put(other, beside(seen, other, Objects.requireNonNull(depths.get(hero)), own(other, hero)));
        }
        for (Body root : roots) {
            double depth = depth(root.subject, hero);
            long alike = roots.stream().filter(other -> other.subject == root.subject).count();
            double spread = alike > 2 ? 0.13 : alike > 1 ? 0.05 : 0;
            root.depth = Math.clamp(depth + dice.between(-spread, spread), 0.02, 0.98);
        }
    }

    private double depth(Subject subject, Subject hero) {
        Double known = depths.get(subject);
        if (known != null) {
            return known;
        }
        Subject.Link side = subject.side;
        double depth = own(subject, hero);
        depths.put(subject, depth);
        if (subject.far) {
            depth = dice.between(0.04, 0.12);
        } else if (subject.near) {
            depth = 0.95;
        } else if (side != null) {
            depth = beside(side.relation(), subject, depth(side.other().root(), hero), depth);
        }
        depths.put(subject, depth);
        return depth;
    }

    private static double beside(Relation relation, Subject subject, double other, double own) {
        return switch (relation) {
            case BEHIND -> Math.max(0.04, other - 0.22);
            case FRONT -> Math.min(0.98, other + 0.2);
            case UNDER -> Math.min(0.98, other + 0.08);
            case ABOVE -> other - 0.02;
            default -> isTall(subject) ? Math.min(own, other - 0.1) : Math.max(Math.min(own, other + 0.1), other);
        };
    }

    private static boolean isTall(Subject subject) {
        return subject.metres() >= 4;
    }

    private double own(Subject subject, Subject hero) {
        double metres = subject.metres() * subject.size;
        double usual = subject.extra ? 0.2 : metres >= 4 ? 0.34 : metres >= 2 ? 0.52 : metres >= 0.5 ? 0.7 : 0.8;
        return subject == hero ? usual : usual + dice.between(-0.05, 0.05);
    }

    /** How high what has one metre would be if it stood where the hero stands. */
    private double unit(Body first, Subject hero, List<Body> roots) {
        double target = target(hero);
        long alike = roots.stream().filter(root -> root.subject == first.subject).count();
        target *= alike <= 2 ? 1 : alike == 3 ? 0.9 : alike <= 5 ? 0.75 : alike <= 9 ? 0.6 : 0.42;
        first.height = 1;
        bear(first, hero);
        Body shown = find(first, hero);
        double whole = first.foot - first.highest();
        double height = Math.min(target / shown.height, HIGHEST / whole);
        height = shown == first ? height : Math.min(height, HIGHEST_BEARER);
        double span = (first.rightmost(ratio) - first.leftmost(ratio));
        double widest = wish.close ? 0.9 : alike > 1 ? Math.max(0.3, 0.92 / Math.min(alike, 3)) : WIDEST;
        height = Math.min(height, widest / span);
        return height / basic(first);
    }

    private static Body find(Body body, Subject subject) {
        if (body.subject == subject) {
            return body;
        }
        for (Body borne : body.borne) {
            Body found = find(borne, subject);
            if (found.subject == subject) {
                return found;
            }
        }
        return body;
    }

    private double target(Subject hero) {
        double usual = switch (hero.thing.kind()) {
            case PERSON -> 0.52;
            case ANIMAL -> hero.metres() > 2.5 ? 0.58 : 0.44;
            case OBJECT -> 0.44;
            case FLYER -> hero.count > 3 ? 0.3 : 0.38;
            case SWIMMER -> 0.38;
            case PLANT -> hero.metres() > 3 ? 0.62 : 0.5;
            case BUILDING -> 0.6;
            case VEHICLE -> hero.metres() > 4 ? 0.56 : 0.42;
            case FOOD -> 0.42;
        };
        if (hero.far) {
            return 0.17;
        }
        double said = hero.size < 0.5
                ? 0.2
                : hero.size < 1
                        ? 0.35
                        : hero.size > 1.5
                                ? 0.72
                                : hero.size > 1 ? usual * 1.2 : usual;
        return wish.close ? Math.max(said, 0.74) : wish.wide ? said * 0.62 : said;
    }

    private double basic(Body body) {
        Subject subject = body.subject;
        double metres = Math.clamp(subject.metres(), 0.1, 30);
        double far = body.floats ? 1 : subject.far ? 0.36 : 0.45 + 0.78 * body.depth;
        return Math.pow(metres, COMPRESSION) * subject.size * far;
    }

    private void height(Body body, double unit, boolean hero) {
        double high = body.subject.extra ? HIGHEST_EXTRA : hero ? 0.8 : HIGHEST;
        double wide = hero ? (wish.close ? 0.92 : WIDEST + 0.04) : 0.56;
        double low = body.subject.far ? 0.1 : body.subject.size < 0.5 ? 0.06 : 0.1;
        double height = Math.clamp(basic(body) * unit, low, high);
        body.height = Math.min(height, wide * ratio / body.subject.thing.aspect());
    }

    /** Lets what is borne have its size, and the whole stay in the picture. */
    private void raise(Body root, Subject hero) {
        bear(root, hero);
        root.foot = foot(root);
        Bearing.settle(root, ratio);
        double room = root.floats ? 0.9 : root.foot - 0.03;
        double whole = root.foot - root.highest();
        double span = root.rightmost(ratio) - root.leftmost(ratio);
        double factor = Math.min(1, Math.min(room / whole, 0.94 / span));
        if (factor < 1) {
            root.shrink(factor);
            Bearing.settle(root, ratio);
        }
    }

    private void bear(Body bearer, Subject hero) {
        for (Body body : bearer.borne) {
            body.height = bearer.height * Bearing.share(Objects.requireNonNull(body.borneAs), bearer.subject,
                    body.subject, body.subject == hero);
            bear(body, hero);
        }
        Bearing.fit(bearer, ratio);
        Bearing.settle(bearer, ratio);
    }

    double foot(Body body) {
        if (body.floats) {
            return body.foot;
        }
        return body.swims
                ? Grounds.swimming(setting.place(), horizon, Math.max(body.depth, body.subject.far ? 0 : 0.2))
                : Grounds.standing(setting.place(), horizon, body.depth);
    }
}
