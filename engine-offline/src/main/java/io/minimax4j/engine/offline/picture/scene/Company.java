package io.minimax4j.engine.offline.picture.scene;

import io.minimax4j.engine.offline.picture.thing.Action;
import io.minimax4j.engine.offline.picture.thing.Thing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes bodies of subjects: as many as are wanted, the borne ones with those that bear them. */
final class Company {
    private static final int MOST_BIG = 9;
    private static final int MOST_SMALL = 24;
    private static final int MOST = 48;

    private final Setting setting;
    private final Dice dice;
    private final Map<Subject, List<Body>> bodies = new HashMap<>();
    private final List<Body> roots = new ArrayList<>();
    private int made;

    private Company(Setting setting, Dice dice) {
        this.setting = setting;
        this.dice = dice;
    }

    /** Those that stand by themselves, each with what it bears, in the order of the subjects. */
    static List<Body> of(List<Subject> subjects, Setting setting, Dice dice) {
        Company company = new Company(setting, dice);
        subjects.forEach(company::shareTable);
        subjects.forEach(Company::handDown);
        subjects.forEach(Company::spur);
        subjects.forEach(company::add);
        return company.roots;
    }

    static int number(Subject subject, Dice dice) {
        int most = isSmall(subject) ? MOST_SMALL : MOST_BIG;
        int several = subject.metres() < 0.5 ? 3 + dice.below(3) : 2 + dice.below(2);
        return Math.min(most, subject.count > 0 ? subject.count : subject.many ? several : 1);
    }

    private static boolean isSmall(Subject subject) {
        return subject.metres() < 0.5 || subject.is(Thing.Kind.OBJECT) || subject.is(Thing.Kind.FOOD)
                || subject.is(Thing.Kind.FLYER);
    }

    /** What is small and beside something that stands on a table stands there too. */
    private void shareTable(Subject subject) {
        Subject.Link side = subject.side;
        if (side != null && side.relation() != Relation.ABOVE && side.relation() != Relation.UNDER) {
            share(subject, side.other());
            share(side.other(), subject);
        }
    }

    /** Where somebody on a chair is, there the chair is. */
    private static void handDown(Subject subject) {
        Subject.Link side = subject.side;
        Subject root = subject.root();
        if (side != null && root != subject && root.side == null && side.other().root() != root
                && !side.other().dependsOn(root)) {
            root.side = side;
        }
    }

    private static void spur(Subject rider) {
        Subject.Link mount = rider.bearer;
        Action action = rider.action;
        if (mount != null && mount.relation() == Relation.RIDE && action != null && Body.moves(action)
                && mount.other().action == null) {
            mount.other().action = action;
        }
    }

    private static void share(Subject subject, Subject other) {
        Subject.Link table = other.bearer;
        if (subject.bearer == null && subject.metres() <= 0.8 && table != null && table.relation() == Relation.ON
                && (table.other().thing == Thing.TABLE || table.other().thing == Thing.PIANO)
                && !table.other().dependsOn(subject)) {
            subject.bearer = table;
        }
    }

    private List<Body> add(Subject subject) {
        List<Body> known = bodies.get(subject);
        if (known != null) {
            return known;
        }
        List<Body> added = new ArrayList<>();
        bodies.put(subject, added);
        Subject.Link link = subject.bearer;
        List<Body> bearers = link == null ? List.of() : add(link.other());
        int number = Math.max(1, Math.min(number(subject, dice), MOST - made));
        made += number;
        for (int at = 0; at < number; at++) {
            Body body = new Body(subject, dice.seed());
            added.add(body);
            if (link == null || bearers.isEmpty()) {
                roots.add(body);
            } else {
                Body bearer = bearers.get(at % bearers.size());
                body.bearer = bearer;
                body.borneAs = link.relation();
                bearer.borne.add(body);
            }
            body.floats = body.bearer == null && floats(subject);
            body.swims = body.bearer == null && !body.floats && swims(subject);
        }
        return added;
    }

    private boolean floats(Subject subject) {
        if (setting.isFloating() || subject.inAir) {
            return true;
        }
        if (setting.place() == Place.UNDERWATER) {
            return subject.is(Thing.Kind.SWIMMER) || subject.is(Thing.Kind.PERSON) || subject.thing == Thing.TURTLE
                    || subject.action == Action.SWIMMING || subject.action == Action.FLYING;
        }
        if (subject.is(Thing.Kind.SWIMMER) && !hasWater()) {
            return true;
        }
        boolean still = switch (subject.action) {
            case STANDING, SITTING, LYING, WALKING, RUNNING, SLEEPING, SWIMMING -> true;
            case null, default -> false;
        };
        return subject.action == Action.FLYING || (!still && !subject.inWater && switch (subject.thing) {
            case KITE, BALLOON, HOT_AIR_BALLOON, FLYING_SAUCER, HELICOPTER, AIRPLANE, LANTERN, CLOCK -> true;
            default -> subject.is(Thing.Kind.FLYER);
        });
    }

    private boolean hasWater() {
        return Grounds.isWet(setting.place()) || setting.features().contains(Feature.LAKE)
                || setting.features().contains(Feature.RIVER) || setting.features().contains(Feature.SEA);
    }

    private boolean swims(Subject subject) {
        if (subject.is(Thing.Kind.SWIMMER) || subject.inWater
                || (subject.action == Action.SWIMMING && setting.place() != Place.UNDERWATER)) {
            return true;
        }
        if (!Grounds.isWet(setting.place())) {
            return false;
        }
        boolean onLand = subject.action == Action.WALKING || subject.action == Action.RUNNING;
        return switch (subject.thing) {
            case BOAT, SAILBOAT, SHIP, LOTUS -> true;
            case DUCK, SWAN -> !onLand;
            case BRIDGE -> false;
            default -> subject.is(Thing.Kind.SWIMMER) || setting.place() == Place.SEA;
        };
    }
}
