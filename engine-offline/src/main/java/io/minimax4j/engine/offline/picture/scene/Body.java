package io.minimax4j.engine.offline.picture.scene;

import io.minimax4j.engine.offline.picture.thing.Action;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A figure while its place is still looked for. */
final class Body {
    final Subject subject;
    final long seed;
    double height;
    double x;
    double foot;
    double depth;
    boolean left;
    /** Whether it is free to be anywhere above ground. */
    boolean floats;
    /** Whether it is in the water. */
    boolean swims;
    /** Where it would best be. */
    double wishX;

    double wishFoot;
    @Nullable
    Body bearer;
    @Nullable
    Relation borneAs;
    final List<Body> borne = new ArrayList<>();

    Body(Subject subject, long seed) {
        this.subject = subject;
        this.seed = seed;
    }

    double width(double ratio) {
        return height * subject.thing.aspect() / ratio;
    }

    double top() {
        return foot - height;
    }

    /** With all that it bears. */
    double highest() {
        double highest = top();
        for (Body body : borne) {
            highest = Math.min(highest, body.highest());
        }
        return highest;
    }

    double leftmost(double ratio) {
        double leftmost = x - width(ratio) / 2;
        for (Body body : borne) {
            leftmost = Math.min(leftmost, body.leftmost(ratio));
        }
        return leftmost;
    }

    double rightmost(double ratio) {
        double rightmost = x + width(ratio) / 2;
        for (Body body : borne) {
            rightmost = Math.max(rightmost, body.rightmost(ratio));
        }
        return rightmost;
    }

    /** Moves it with all that it bears. */
    void move(double dx, double dy) {
        x += dx;
        foot += dy;
        borne.forEach(body -> body.move(dx, dy));
    }

    /** Makes it and all that it bears smaller; its foot stays. */
    void shrink(double factor) {
        for (Body body : borne) {
            body.shrink(factor);
            body.move((body.x - x) * (factor - 1), (body.foot - foot) * (factor - 1));
        }
        height *= factor;
    }

    Action action() {
        Action said = subject.action;
        if (said != null && !(borneAs == Relation.RIDE && moves(said))) {
            return said;
        }
        return switch (subject.thing.kind()) {
            case FLYER -> floats ? Action.FLYING : Action.STANDING;
            case SWIMMER -> Action.SWIMMING;
            case PERSON -> sits() ? Action.SITTING : Action.STANDING;
            case VEHICLE -> floats ? Action.FLYING : Action.STANDING;
            default -> floats && subject.isAlive() ? Action.FLYING : Action.STANDING;
        };
    }

    /** Whether one gets ahead by it; who rides lets the mount do it. */
    static boolean moves(Action action) {
        return switch (action) {
            case WALKING, RUNNING, JUMPING, FLYING, SWIMMING -> true;
            default -> false;
        };
    }

    private boolean sits() {
        return borneAs == Relation.RIDE || borneAs == Relation.IN || (bearer != null && switch (bearer.subject.thing) {
            case CHAIR, BENCH, SOFA -> true;
            default -> false;
        });
    }

    Figure figure() {
        boolean hangs = borneAs == Relation.HOLD || borneAs == Relation.WEAR || borneAs == Relation.RIDE
                || borneAs == Relation.IN;
        return new Figure(subject.thing, subject.shownTint(), action(), x, foot, height, Math.clamp(depth, 0, 1), left,
                floats || swims || hangs, seed);
    }
}
