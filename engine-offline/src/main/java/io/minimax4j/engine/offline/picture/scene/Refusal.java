package io.minimax4j.engine.offline.picture.scene;

import io.minimax4j.engine.offline.picture.scene.Sense.Particle;
import java.util.List;
import java.util.Set;

/** What stands behind "no", "without" and "like a": from there to the end of what is not to be seen. */
final class Refusal {
    private static final int REACH = 5;
    private static final Set<String> OR = Set.of("or", "nor", "或");

    private final Wish wish;
    private boolean on;
    private boolean refused;
    private boolean wanted;
    private int left;

    Refusal(Wish wish) {
        this.wish = wish;
    }

    /** @param really whether it is not wanted; else it is only what something else looks like */
    void begin(boolean really) {
        on = true;
        wanted = !really;
        refused = false;
        left = REACH;
    }

    void end() {
        on = false;
    }

    /** Whether what the comma parts is "clouds, trees or birds": a list that ends with an "or". */
    private static boolean listGoesOn(List<Hit> hits, int comma) {
        int at = comma;
        while (at + 2 < hits.size() && hits.get(at).is(Particle.COMMA) && isNamed(hits.get(at + 1))) {
            at += 2;
        }
        return at > comma && OR.contains(hits.get(at).text());
    }

    private static boolean isNamed(Hit hit) {
        return hit.has(Sense.Noun.class) || hit.has(Sense.About.class) || hit.has(Sense.Doing.class);
    }

    /** Whether a word is one of those refused, or belongs to it; what ends the refusal does not. */
    boolean takes(List<Hit> hits, int index) {
        if (!on) {
            return false;
        }
        Hit hit = hits.get(index);
        if (refused && hit.is(Particle.COMMA) && listGoesOn(hits, index)) {
            refused = false;
            return true;
        }
        if (hit.is(Particle.COMMA) || hit.is(Particle.STOP) || hit.is(Particle.END_NOT) || hit.is(Particle.OF)
                || hit.has(Sense.Where.class) || hit.is(Particle.IN) || left-- == 0) {
            on = false;
            return false;
        }
        boolean named = isNamed(hit);
        if (refused && !hit.is(Particle.AND) && !(named && hits.get(index - 1).is(Particle.AND))
                && !(index > 1 && hits.get(index - 2).is(Particle.AND))) {
            on = false;
            return false;
        }
        if (named && hit.word() != null) {
            if (!wanted) {
                wish.refuse(hit.word());
            }
            refused = true;
            left = REACH;
        }
        return true;
    }
}
