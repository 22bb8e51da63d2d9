package io.minimax4j.engine.offline.picture.scene;

import io.minimax4j.engine.offline.picture.thing.Action;
import io.minimax4j.engine.offline.picture.thing.Thing;
import io.minimax4j.engine.offline.picture.thing.Tint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a word says of a scene. */
sealed interface Sense {
    /**
     * A thing.
     *
     * @param oneOf which of them, the seed says
     * @param scale how high it is, 1 for as high as the thing usually is
     * @param tint the colour of what is called so, null for none of its own
     * @param count how many there are if nobody says, 0 for one
     */
    record Noun(List<Thing> oneOf, double scale, @Nullable Tint tint, int count) implements Sense {
        public Noun {
            oneOf = List.copyOf(oneOf);
        }
    }

    /** A place, feature, daytime, season, weather, mood or style. */
    record About(Enum<?> value) implements Sense {}

    /** Sky, water, light: a colour that stands at it is one of the whole scene. */
    record Around() implements Sense {}

    record Colour(Tint tint) implements Sense {}

    /** A colour that a word which is none brings with it, as love brings pink. */
    record Aura(Tint tint) implements Sense {}

    /** A colour of all there is at a place. */
    record Tinge(Tint tint) implements Sense {}

    record Doing(Action action) implements Sense {}

    record Size(double factor) implements Sense {}

    record Count(int number) implements Sense {}

    /** @param localizer whether it says so only right behind a noun, as 上 does */
    record Where(Relation relation, boolean localizer) implements Sense {}

    record Side(Zone zone) implements Sense {}

    /** Somebody who rides. */
    record Rider(Thing mount) implements Sense {}

    /** Small words. */
    enum Particle implements Sense {
        MEASURE, MANY, IN, FAR, NEAR, INAIR, INWATER, CLOSE, WIDE, CLOTHES, PART, BODY, NOT, LIKE, END_NOT, AND, A, THE,
        HE,
        AT, OF,
        IS, THERE, UNIT, SKIP, NOBODY, BACKDROP, COMMA, STOP
    }
}
