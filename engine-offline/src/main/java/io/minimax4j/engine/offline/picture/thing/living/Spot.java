package io.minimax4j.engine.offline.picture.thing.living;

/** A place in a drawing. */
record Spot(double x, double y) {
    Spot plus(Spot other) {
        return plus(other.x, other.y);
    }

    Spot plus(double dx, double dy) {
        return new Spot(x + dx, y + dy);
    }

    /** On the way to another place, 0 here to 1 there. */
    Spot toward(Spot other, double share) {
        return new Spot(x + (other.x - x) * share, y + (other.y - y) * share);
    }

    /** So far away in a direction: 0 degrees down, 90 forward (to the right). */
    Spot reach(double degrees, double length) {
        double angle = Math.toRadians(degrees);
        return new Spot(x + Math.sin(angle) * length, y + Math.cos(angle) * length);
    }

    /** Turned about another place, in degrees; positive leans forward. */
    Spot turned(Spot about, double degrees) {
        double angle = Math.toRadians(degrees);
        double dx = x - about.x;
        double dy = y - about.y;
        return new Spot(about.x + dx * Math.cos(angle) - dy * Math.sin(angle),
                about.y + dx * Math.sin(angle) + dy * Math.cos(angle));
    }

    double distance(Spot other) {
        return Math.hypot(other.x - x, other.y - y);
    }
}
