package io.minimax4j.engine.offline.picture.scene;

import io.minimax4j.engine.offline.picture.thing.Thing;
import java.util.List;
import java.util.Objects;

/** How one thing is borne by another: how big it is there, and where. */
final class Bearing {
    private Bearing() {}

    /** How far above the foot of its bearer its own foot is, as a share of the bearer's height. */
    static double offset(Relation relation, Thing bearer, Thing borne) {
        return switch (relation) {
            case RIDE -> switch (bearer) {
                case BICYCLE, MOTORCYCLE -> 0.25;
                case ELEPHANT, WHALE, DINOSAUR -> 0.78;
                case DRAGON, EAGLE, GIRAFFE -> 0.5;
                default -> 0.42;
            };
            case IN -> switch (bearer) {
                case BOAT, SAILBOAT -> 0.3;
                case VASE, BOTTLE -> 0.7;
                default -> 0.45;
            };
            case HOLD -> borne == Thing.UMBRELLA ? 0.62 : borne == Thing.BALLOON ? 0.55 : 0.38;
            case WEAR -> 0.9;
            default -> bearer.surface() > 0 ? bearer.surface() : top(bearer);
        };
    }

    /** How high something stands on what has no surface of its own. */
    private static double top(Thing bearer) {
        return switch (bearer.kind()) {
            case PERSON, BUILDING, OBJECT, FOOD -> 0.96;
            case PLANT -> bearer.metres() > 3 ? 0.68 : 0.9;
            case ANIMAL, FLYER, SWIMMER -> 0.82;
            case VEHICLE -> 0.9;
        };
    }

    /** How high it is, as a share of its bearer's height: nearer to each other than in reality, so that both are seen. */
    static double share(Relation relation, Subject bearer, Subject borne, boolean hero) {
        double real = borne.metres() * borne.size / (bearer.metres() * bearer.size);
        return switch (relation) {
            case RIDE -> Math.clamp(Math.pow(real, 0.7) * 0.8, 0.3, 1.1);
            case HOLD -> Math.clamp(Math.pow(real, 0.75), 0.13, 0.62);
            case WEAR -> bearer.is(Thing.Kind.PERSON) ? 0.15 : 0.2;
            case IN -> Math.clamp(Math.pow(real, 0.6), 0.3, 1.5);
            default -> Math.clamp(Math.pow(real, 0.6), hero ? 0.34 : 0.2, 2);
        };
    }

    /** Lets what is borne side by side have room there, at the cost of its size. */
    static void fit(Body bearer, double ratio) {
        List<Body> row = row(bearer);
        double needed = row.stream().mapToDouble(body -> body.width(ratio)).sum();
        double room = room(bearer, ratio);
        if (row.size() > 1 && needed > room) {
            double factor = Math.max(row.getFirst().borneAs == Relation.IN ? 0.75 : 0.55, room / needed);
            row.forEach(body -> body.height *= factor);
        }
    }

    /** Puts all that a body bears to its place, each beside the other. */
    static void settle(Body bearer, double ratio) {
        List<Body> row = row(bearer);
        double room = room(bearer, ratio);
        double needed = row.stream().mapToDouble(body -> body.width(ratio)).sum();
        double gap = (room - needed) / (row.size() + (needed > room ? -1 : 1));
        double at = bearer.x - room / 2 + (needed > room ? 0 : gap);
        for (Body body : row) {
            double width = body.width(ratio);
            body.x = row.size() == 1 ? bearer.x : at + width / 2;
            at += width + gap;
        }
        int held = 0;
        for (Body body : bearer.borne) {
            Relation relation = Objects.requireNonNull(body.borneAs);
            int forward = bearer.left == (held % 2 == 0) ? -1 : 1;
            if (relation == Relation.HOLD) {
                held++;
                body.x = bearer.x
                        + forward * bearer.width(ratio) * (body.subject.thing == Thing.UMBRELLA ? 0.26 : 0.36);
            } else if (relation == Relation.WEAR) {
                body.x = bearer.x + forwardOfHead(bearer) * (bearer.left ? -1 : 1) * bearer.width(ratio);
            } else if (relation == Relation.RIDE) {
                body.x = bearer.x;
            }
            body.foot = bearer.foot - bearer.height * offset(relation, bearer.subject.thing, body.subject.thing);
            body.depth = bearer.depth + (relation == Relation.IN ? -0.002 : 0.002);
            settle(body, ratio);
        }
    }

    /** How far before its middle the head of a figure is, as a share of its width. */
    private static double forwardOfHead(Body body) {
        boolean upright = body.subject.thing.aspect() < 1.05 || body.subject.is(Thing.Kind.PERSON);
        return upright ? 0 : switch (body.action()) {
            case SITTING, READING, WAVING, DANCING -> 0.1;
            default -> 0.3;
        };
    }

    private static List<Body> row(Body bearer) {
        return bearer.borne.stream().filter(body -> body.borneAs == Relation.ON || body.borneAs == Relation.IN)
                .toList();
    }

    private static double room(Body bearer, double ratio) {
        return bearer.width(ratio) * (bearer.subject.thing.surface() > 0 ? 0.9 : 0.7);
    }
}
