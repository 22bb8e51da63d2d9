package io.minimax4j.engine.offline.picture.scene;

import io.minimax4j.engine.offline.picture.thing.Thing;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Notes where one thing is, seen from another, as what the two are allows. */
final class Relating {
    private static final Set<Thing> CONTAINERS = EnumSet.of(Thing.BOAT, Thing.BASKET, Thing.VASE, Thing.CUP,
            Thing.BOTTLE, Thing.GIFT, Thing.HAT, Thing.SAILBOAT);
    private static final Set<Thing> MOUNTS = EnumSet.of(Thing.HORSE, Thing.UNICORN, Thing.CAMEL, Thing.ELEPHANT,
            Thing.BICYCLE, Thing.MOTORCYCLE, Thing.DRAGON, Thing.ZEBRA, Thing.COW, Thing.DEER, Thing.TIGER, Thing.LION,
            Thing.BEAR, Thing.WHALE, Thing.DOLPHIN, Thing.TURTLE, Thing.EAGLE, Thing.CRANE, Thing.DINOSAUR,
            Thing.SHEEP, Thing.PIG, Thing.WOLF, Thing.GIRAFFE, Thing.TRACTOR);

    private Relating() {}

    static void relate(Subject mover, Relation relation, Subject other, @Nullable Subject second) {
        if (other.dependsOn(mover)) {
            return;
        }
        switch (relation) {
            case HOLD, WEAR, WITH -> hold(mover, relation, other);
            case RIDE -> ride(mover, other);
            case ON, IN -> put(mover, relation, other);
            case UNDER -> {
                if (other.thing == Thing.UMBRELLA && mover.is(Thing.Kind.PERSON)) {
                    hold(mover, Relation.HOLD, other);
                } else {
                    beside(mover, relation, other, second);
                }
            }
            case ABOVE -> {
                if (other.thing == Thing.BRIDGE && !mover.flies()) {
                    put(mover, Relation.ON, other);
                    return;
                }
                beside(mover, relation, other, second);
                mover.inAir = mover.bearer == null;
            }
            default -> beside(mover, relation, other, second);
        }
    }

    /** Whether something may be in it. */
    static boolean contains(Subject subject) {
        return CONTAINERS.contains(subject.thing) && !subject.is(Thing.Kind.VEHICLE);
    }

    private static void hold(Subject holder, Relation relation, Subject held) {
        if (holder.dependsOn(held)) {
            return;
        }
        boolean wearable = held.thing == Thing.HAT && relation == Relation.WEAR;
        boolean light = held.metres() <= 1.25 && switch (held.thing.kind()) {
            case OBJECT -> held.thing != Thing.KITE && (held.thing != Thing.BALL || relation == Relation.HOLD)
                    && held.thing != Thing.CHAIR && held.thing != Thing.TABLE && held.thing != Thing.BED
                    && held.thing != Thing.BENCH && held.thing != Thing.SOFA && held.thing != Thing.CAMPFIRE;
            case FOOD, PLANT -> held.thing != Thing.ROCK && held.thing != Thing.BUSH;
            case ANIMAL -> held.metres() < 0.7 && relation == Relation.HOLD;
            case PERSON -> held.thing == Thing.BABY && relation == Relation.HOLD;
            default -> false;
        };
        boolean hands = holder.is(Thing.Kind.PERSON) && holder.thing != Thing.SNOWMAN && holder.count < 4;
        if (held.bearer == null && (wearable && holder.isAlive() || light && hands)) {
            held.bearer = new Subject.Link(held.thing == Thing.HAT ? Relation.WEAR : Relation.HOLD, holder, null);
        } else if (CONTAINERS.contains(holder.thing) && held.bearer == null && held.metres() < 1.9) {
            put(held, Relation.IN, holder);
        } else if (holder.thing.surface() > 0 && holder.is(Thing.Kind.OBJECT) && held.metres() < 1) {
            put(held, Relation.ON, holder);
        } else if (held.side == null) {
            held.side = new Subject.Link(Relation.BESIDE, holder, null);
        }
    }

    private static void ride(Subject rider, Subject mount) {
        if (MOUNTS.contains(mount.thing) && rider.bearer == null) {
            mount.count = mount.count == 0 && mount.many ? Math.max(1, rider.count) : mount.count;
            rider.bearer = new Subject.Link(Relation.RIDE, mount, null);
        } else {
            put(rider, Relation.IN, mount);
        }
    }

    private static void put(Subject mover, Relation relation, Subject bearer) {
        if (mover.bearer != null) {
            Subject between = mover.bearer.other();
            if (between.bearer == null && !bearer.dependsOn(between) && carries(Relation.ON, between, bearer)) {
                between.bearer = new Subject.Link(Relation.ON, bearer, null);
                return;
            }
            if (bearer.side == null && !mover.dependsOn(bearer)) {
                bearer.side = new Subject.Link(Relation.BESIDE, mover, null);
            }
            return;
        }
        boolean inside = relation == Relation.IN && CONTAINERS.contains(bearer.thing);
        if (inside) {
            mover.bearer = new Subject.Link(Relation.IN, bearer, null);
        } else if (MOUNTS.contains(bearer.thing) && mover.is(Thing.Kind.PERSON)) {
            mover.bearer = new Subject.Link(Relation.RIDE, bearer, null);
        } else if (relation == Relation.ON && bearer.thing == Thing.BOAT && mover.metres() > 0.5) {
            mover.bearer = new Subject.Link(Relation.IN, bearer, null);
        } else if (carries(relation, mover, bearer)) {
            mover.bearer = new Subject.Link(Relation.ON, bearer, null);
        } else {
            beside(mover, relation == Relation.IN ? Relation.FRONT : Relation.BESIDE, bearer, null);
        }
    }

    private static boolean carries(Relation relation, Subject mover, Subject bearer) {
        if (bearer.thing.surface() > 0) {
            return relation == Relation.ON || !bearer.is(Thing.Kind.VEHICLE);
        }
        if (relation == Relation.IN) {
            return bearer.is(Thing.Kind.PLANT);
        }
        return mover.metres() <= bearer.metres() * 1.6;
    }

    private static void beside(Subject mover, Relation relation, Subject other, @Nullable Subject second) {
        if (mover.side == null) {
            mover.side = new Subject.Link(relation, other, second);
        } else if (other.side == null && !mover.dependsOn(other)) {
            other.side = new Subject.Link(relation.inverse(), mover, null);
        }
    }
}
