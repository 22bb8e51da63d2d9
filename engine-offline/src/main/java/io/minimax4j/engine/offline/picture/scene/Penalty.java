package io.minimax4j.engine.offline.picture.scene;

import java.util.List;
import java.util.stream.Stream;

/** How bad it is for a body to be where it is, beside those that have their places. */
final class Penalty {
    private static final double BROKEN = 30;
    /** The upper part of a figure, which is what one looks at. */
    private static final double HEAD = 0.38;

    private final double ratio;

    Penalty(double ratio) {
        this.ratio = ratio;
    }

    double of(Body body, List<Body> placed) {
        double sum = 0;
        for (Body other : placed) {
            sum += crowding(body, other) * Math.min(tolerance(body, other), tolerance(other, body));
            sum += relation(body, other, placed) + relation(other, body, placed);
        }
        return sum;
    }

    /** How much of what they cover of each other counts: less where one is to be before the other. */
    private static double tolerance(Body body, Body other) {
        Subject.Link side = body.subject.side;
        if (side == null || side.other().root() != other.subject) {
            return body.subject.extra ? 0.4 : 1;
        }
        return switch (side.relation()) {
            case UNDER -> 0.1;
            case BEHIND, FRONT -> 0.35;
            default -> 1;
        };
    }

    private double crowding(Body one, Body two) {
        double width = Math.min(one.rightmost(ratio), two.rightmost(ratio))
                - Math.max(one.leftmost(ratio), two.leftmost(ratio));
        if (width <= -0.01) {
            return 0;
        }
        double height = Math.min(one.foot, two.foot) - Math.max(one.highest(), two.highest());
        if (height <= 0 || width <= 0) {
            return height > 0 ? 0.05 : 0;
        }
        Body far = one.depth < two.depth ? one : two;
        Body near = far == one ? two : one;
        double smaller = Math.min(area(one), area(two));
        double share = width * height / smaller;
        boolean apart = Math.abs(one.depth - two.depth) > 0.18 && !one.subject.extra && !two.subject.extra;
        double weight = apart && area(far) > area(near) * 1.6 ? 0.8 : apart ? 1.8 : 4;
        return share * weight + hidden(far, near) * 6;
    }

    private double area(Body body) {
        return Math.max(1e-6, (body.rightmost(ratio) - body.leftmost(ratio)) * (body.foot - body.highest()));
    }

    /** How much of the head of the farther one is behind the nearer one. */
    private double hidden(Body far, Body near) {
        double top = far.highest();
        double bottom = top + (far.foot - top) * HEAD;
        double width = Math.min(far.rightmost(ratio), near.rightmost(ratio))
                - Math.max(far.leftmost(ratio), near.leftmost(ratio));
        double height = Math.min(bottom, near.foot) - Math.max(top, near.highest());
        double whole = (far.rightmost(ratio) - far.leftmost(ratio)) * (bottom - top);
        return width <= 0 || height <= 0 ? 0 : width * height / Math.max(1e-6, whole);
    }

    /** What was said of where the body is, seen from the other. */
    private double relation(Body body, Body other, List<Body> placed) {
        Subject.Link side = body.subject.side;
        if (side == null || body.subject == other.subject) {
            return 0;
        }
        Subject seen = side.other().root();
        Subject second = side.second() == null ? null : side.second().root();
        if (other.subject != seen && other.subject != second) {
            return 0;
        }
        double gap = (body.width(ratio) + other.width(ratio)) / 2;
        double dx = body.x - other.x;
        return switch (side.relation()) {
            case LEFT -> shortfall(-dx, gap * 0.9 + 0.01);
            case RIGHT -> shortfall(dx, gap * 0.9 + 0.01);
            case BESIDE -> shortfall(Math.abs(dx), gap * 0.85) * 0.2 + Math.max(0, Math.abs(dx) - gap - 0.06) * 8;
            case BEHIND, FRONT -> Math.max(0, Math.abs(dx) - gap * 0.65) * 14;
            case UNDER -> Math.max(0, Math.abs(dx) - other.width(ratio) * 0.34) * 12;
            case ABOVE -> Math.abs(dx) * 6 + Math.max(0, body.foot - other.highest() + 0.02) * BROKEN;
            case BETWEEN -> between(body, Stream.concat(placed.stream(), Stream.of(other))
                    .filter(one -> one.subject == seen || one.subject == second).distinct().toList());
            default -> 0;
        };
    }

    /** What stands between two stands between the outermost of them that have their places. */
    private static double between(Body body, List<Body> ends) {
        double least = ends.stream().mapToDouble(end -> end.x).min().orElse(body.x);
        double most = ends.stream().mapToDouble(end -> end.x).max().orElse(body.x);
        if (ends.size() < 2) {
            return 0;
        }
        double off = Math.abs(body.x - (least + most) / 2);
        return body.x > least && body.x < most ? off * 2 : BROKEN / 2 + off;
    }

    private static double shortfall(double value, double wanted) {
        return value >= wanted ? 0 : value > 0 ? (wanted - value) * 6 : BROKEN * (0.1 + wanted - value);
    }
}
