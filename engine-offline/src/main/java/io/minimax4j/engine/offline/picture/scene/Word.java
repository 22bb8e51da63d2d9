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

    boolean is(Sense sense) {
        return senses.contains(sense);
    }

    boolean has(Class<? extends Sense> kind) {
        return senses.stream().anyMatch(kind::isInstance);
    }
}
