package io.minimax4j.engine.offline.picture.scene;

import io.minimax4j.engine.offline.picture.thing.Action;
import io.minimax4j.engine.offline.picture.thing.Thing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who and what was named so far, and whether a noun names it again or something new. */
final class Cast {
    private final Wish wish;
    private final Dice dice;
    private int sentence;

    Cast(Wish wish, Dice dice) {
        this.wish = wish;
        this.dice = dice;
    }

    void endSentence() {
        sentence++;
    }

    /** Those a word means, given what was said before it. */
    List<Subject> named(List<Sense.Noun> nouns, boolean many, Pending pending) {
        List<Subject> named = new ArrayList<>();
        int left = pending.count;
        for (int at = 0; at < nouns.size(); at++) {
            int share = Math.ceilDiv(left, nouns.size() - at);
            if (pending.count > 0 && share == 0) {
                break;
            }
            left -= share;
            Subject subject = one(nouns.get(at), pending);
            if (subject != null) {
                pending.give(subject);
                subject.sentence = sentence;
                subject.many |= many && nouns.size() == 1;
                subject.count = share > 0 ? share : Math.max(subject.count, nouns.get(at).count());
                named.add(subject);
            }
        }
        pending.given();
        return named;
    }

    /** One more, of which nothing is said; null if there are too many. */
    @Nullable
    Subject add(Thing thing) {
        return added(new Subject(thing, 1, null));
    }

    /** Lets somebody do something; standing is what everybody does who does nothing else. */
    void act(Subject subject, Action action) {
        if (subject.action == null || subject.action == Action.STANDING) {
            subject.action = action;
        }
    }

    @Nullable
    Subject firstExcept(List<Subject> some) {
        return wish.subjects.stream().filter(subject -> !some.contains(subject)).findFirst().orElse(null);
    }

    /** What was named right before another. */
    List<Subject> before(Subject other) {
        int at = wish.subjects.indexOf(other);
        return at > 0 && wish.subjects.get(at - 1).sentence == sentence
                ? List.of(wish.subjects.get(at - 1))
                : List.of();
    }

    private @Nullable Subject one(Sense.Noun noun, Pending pending) {
        Subject known = known(noun, pending);
        if (known != null) {
            return known;
        }
        Thing thing = noun.oneOf().get(dice.below(noun.oneOf().size()));
        return added(new Subject(thing, noun.scale(), noun.tint()));
    }

    private @Nullable Subject added(Subject subject) {
        if (wish.subjects.size() >= Wish.MOST) {
            return null;
        }
        wish.subjects.add(subject);
        return subject;
    }

    private @Nullable Subject known(Sense.Noun noun, Pending pending) {
        boolean fresh = pending.count > 0 || pending.indefinite;
        for (Subject subject : wish.subjects.reversed()) {
            boolean generic = pending.definite && subject.is(Thing.Kind.PERSON) && isGeneric(noun);
            boolean same = noun.oneOf().contains(subject.thing) || generic;
            boolean sameColour = pending.tint == null || subject.tint == null || subject.tint == pending.tint;
            if (same && sameColour && !(fresh && subject.sentence == sentence)) {
                return subject;
            }
        }
        return null;
    }

    private static boolean isGeneric(Sense.Noun noun) {
        return noun.oneOf().contains(Thing.MAN) || noun.oneOf().contains(Thing.WOMAN);
    }
}
