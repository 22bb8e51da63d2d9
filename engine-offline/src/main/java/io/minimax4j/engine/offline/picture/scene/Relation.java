package io.minimax4j.engine.offline.picture.scene;

/** Where a thing is, seen from another. */
enum Relation {
    ON, IN, RIDE, HOLD, WEAR, UNDER, BESIDE, BEHIND, FRONT, LEFT, RIGHT, ABOVE, BETWEEN,
    /** Held, if hands can hold it; else beside. */
    WITH;

    /** Whether one is borne by the other. */
    boolean bears() {
        return ordinal() <= WEAR.ordinal();
    }

    /** The same, seen from the other. */
    Relation inverse() {
        return switch (this) {
            case LEFT -> RIGHT;
            case RIGHT -> LEFT;
            case BEHIND -> FRONT;
            case FRONT -> BEHIND;
            case ABOVE -> UNDER;
            case UNDER -> ABOVE;
            default -> BESIDE;
        };
    }
}
