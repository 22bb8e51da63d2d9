package io.minimax4j.engine.offline.picture.scene;

import io.minimax4j.engine.offline.picture.scene.Sense.Particle;
import java.util.List;

/** What stands behind a word; it looks a few words ahead, so that reading takes as long as the text is. */
final class Ahead {
    private static final int REACH = 6;

    private final List<Hit> hits;

    Ahead(List<Hit> hits) {
        this.hits = hits;
    }

    boolean isContainer(int index) {
        for (int next = index + 1; next < Math.min(hits.size(), index + REACH); next++) {
            if (hits.get(next).has(Sense.Noun.class)) {
                return true;
            }
            Word word = hits.get(next).word();
            if (word != null && (word.isAround() || word.is(Particle.CLOTHES))) {
                return false;
            }
        }
        return false;
    }

    /** Whether what stands before a noun has one: only other such words lie between, or unknown ones. */
    boolean nounFollows(int index) {
        for (int next = index + 1; next < Math.min(hits.size(), index + 1 + REACH); next++) {
            Word word = hits.get(next).word();
            if (word == null) {
                continue;
            }
            if (word.has(Sense.Noun.class) || word.isAround()
                    || word.is(Particle.CLOTHES) || word.is(Particle.PART) || word.is(Particle.BODY)) {
                return true;
            }
            boolean joined = word.is(Particle.AND) && next + 1 < hits.size()
                    && hits.get(next + 1).has(Sense.Colour.class);
            if (!joined && !word.has(Sense.Colour.class) && !word.has(Sense.Size.class) && !word.is(Particle.OF)
                    && !word.is(Particle.MEASURE) && !word.is(Particle.SKIP) && !word.has(Sense.Aura.class)
                    && !word.has(Sense.About.class)
                    && !(word.has(Sense.Doing.class) && hits.get(next).han())) {
                return false;
            }
        }
        return false;
    }

    /** Whether 的 and then a noun follow: what stands here says something of that noun. */
    boolean attributive(int index) {
        for (int next = index + 1; next < Math.min(hits.size(), index + 3); next++) {
            if (hits.get(next).is(Particle.OF)) {
                return nounFollows(next) || countedNounFollows(next);
            }
            if (hits.get(next).word() != null) {
                return false;
            }
        }
        return false;
    }

    private boolean countedNounFollows(int index) {
        return index + 1 < hits.size() && hits.get(index + 1).has(Sense.Count.class);
    }

    /** "A sleeping cat", in contrast to "a cat sleeping". */
    boolean attributiveVerb(int index) {
        if (!hits.get(index).text().endsWith("ing") || !nounFollows(index)) {
            return false;
        }
        if (index == 0) {
            return true;
        }
        Hit before = hits.get(index - 1);
        return before.is(Particle.A) || before.is(Particle.THE) || before.has(Sense.Count.class)
                || before.has(Sense.Colour.class) || before.has(Sense.Size.class) || before.is(Particle.COMMA)
                || before.is(Particle.STOP);
    }

    /** Whether a thing is named before the clause ends. */
    boolean comes(int index) {
        for (int next = index + 1; next < Math.min(hits.size(), index + 2 * REACH); next++) {
            if (hits.get(next).is(Particle.COMMA) || hits.get(next).is(Particle.STOP)) {
                return false;
            }
            if (hits.get(next).has(Sense.Noun.class)) {
                return true;
            }
        }
        return false;
    }
}
