package io.minimax4j.engine.offline.picture.scene;

import io.minimax4j.engine.offline.picture.thing.Tint;
import java.util.List;
import java.util.Set;

/**
 * An entry of the lexicon.
 *
 * @param natural colours that are its own and say nothing more
 * @param verb whether it may be a verb, too
 * @param colour whether it is a colour, if a noun follows
 */
record Word(List<Sense> senses, Set<Tint> natural, boolean verb, boolean colour, boolean plural) {
    Word {
        senses = List.copyOf(senses);
        natural = Set.copyOf(natural);
    }

    static Word of(Sense sense) {
        return new Word(List.of(sense), Set.of(), false, false, false);
    }

    Word many() {
        return new Word(senses, natural, false, false, true);
    }

    /** Whether it names things and nothing else. */
    boolean isNoun() {
        return senses.stream().allMatch(Sense.Noun.class::isInstance);
    }

    /** Whether a colour before it is one of what is all around, and not of a thing. */
    boolean isAround() {
        return senses.stream().anyMatch(sense -> sense instanceof Sense.Around
                || (sense instanceof Sense.About about && about.value() instanceof Place)
                || (sense instanceof Sense.About seen && seen.value() instanceof Feature)
                || (sense instanceof Sense.About light && light.value() instanceof Daytime)
                || (sense instanceof Sense.About sky && sky.value() instanceof Weather));
    }

    boolean is(Sense sense) {
        return senses.contains(sense);
    }

    boolean has(Class<? extends Sense> kind) {
        return senses.stream().anyMatch(kind::isInstance);
    }
}
