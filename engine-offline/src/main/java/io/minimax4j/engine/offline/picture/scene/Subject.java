package io.minimax4j.engine.offline.picture.scene;

import io.minimax4j.engine.offline.picture.thing.Action;
import io.minimax4j.engine.offline.picture.thing.Thing;
import io.minimax4j.engine.offline.picture.thing.Tint;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A thing that a prompt names, with what it says of it so far. */
final class Subject extends Said {
    final Thing thing;
    /** How high its word makes it, 1 for as high as the thing usually is. */
    final double scale;

    final @Nullable Tint ownTint;
    boolean many;
    /** What bears it. */
    @Nullable
    Link bearer;
    /** Where it is, seen from another. */
    @Nullable
    Link side;
    /** The sentence it was last named in. */
    int sentence;
    /** Whether nobody named it. */
    boolean extra;

    /** Where a thing is, seen from another; the second for what is between two. */
    record Link(Relation relation, Subject other, @Nullable Subject second) {}

    Subject(Thing thing, double scale, @Nullable Tint ownTint) {
        this.thing = thing;
        this.scale = scale;
        this.ownTint = ownTint;
    }

    /** Its colour, or the one its word brings. */
    @Nullable
    Tint shownTint() {
        return tint == null ? ownTint : tint;
    }

    double metres() {
        return thing.metres() * scale;
    }

    boolean is(Thing.Kind kind) {
        return thing.kind() == kind;
    }

    /** Whether it may do something. */
    boolean acts() {
        return isAlive() || thing == Thing.SNOWMAN || is(Thing.Kind.VEHICLE) || thing == Thing.KITE
                || thing == Thing.BALLOON || thing == Thing.LANTERN;
    }

    /** Whether it may be in the air over a place. */
    boolean flies() {
        return is(Thing.Kind.FLYER) || is(Thing.Kind.SWIMMER) || action == Action.FLYING || switch (thing) {
            case DRAGON, UNICORN, OWL, AIRPLANE, HELICOPTER, ROCKET, FLYING_SAUCER, HOT_AIR_BALLOON -> true;
            case KITE, BALLOON, LANTERN -> true;
            default -> false;
        };
    }

    /** Whether it moves by itself as people and animals do. */
    boolean isAlive() {
        return switch (thing.kind()) {
            case PERSON, ANIMAL, FLYER, SWIMMER -> thing != Thing.SNOWMAN;
            default -> false;
        };
    }

    /** What bears it in the end; itself, if nothing does. */
    Subject root() {
        return bearer == null ? this : bearer.other.root();
    }

    /** Whether its place depends on that of the other, however indirectly. */
    boolean dependsOn(Subject other) {
        return reaches(other, new HashSet<>());
    }

    private boolean reaches(Subject other, Set<Subject> seen) {
        if (this == other) {
            return true;
        }
        return seen.add(this) && (reaches(bearer, other, seen) || reaches(side, other, seen));
    }

    private static boolean reaches(@Nullable Link link, Subject other, Set<Subject> seen) {
        return link != null && (link.other.reaches(other, seen)
                || (link.second != null && link.second.reaches(other, seen)));
    }
}
