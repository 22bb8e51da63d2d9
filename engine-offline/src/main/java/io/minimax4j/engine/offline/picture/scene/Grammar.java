package io.minimax4j.engine.offline.picture.scene;

import io.minimax4j.engine.offline.picture.scene.Sense.Particle;
import io.minimax4j.engine.offline.picture.thing.Action;
import io.minimax4j.engine.offline.picture.thing.Thing;
import io.minimax4j.engine.offline.picture.thing.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words of a prompt from the first to the last, once, and notes what they say of each other.
 *
 * <p>What stands before a noun (a number, a colour, a size) waits for it. What stands behind goes to the group: the things
 * named last that are not merely what others stand at. English names the relation first and the other thing next ("on the
 * table"), Chinese the other way round (桌子上); where no thing stands before, the next one that comes is meant ("Under the
 * tree, a girl", 桌子上有一只猫).
 */
final class Grammar {
    /** Before these an English word that may be a verb is one. */
    private static final Set<String> BEFORE_VERBS = Set.of("to", "can", "will", "could", "would", "must", "should",
            "might", "i", "you", "he", "she", "we", "they", "who", "that", "it", "not", "let", "and then", "please");
    /** How far back an "and" is looked for. */
    private static final int REACH = 6;

    private final List<Hit> hits;
    private final Ahead ahead;
    private final Wish wish = new Wish();
    private final Pending pending = new Pending();
    private final Refusal refusal = new Refusal(wish);
    private final Cast cast;

    private List<Subject> group = List.of();
    private List<Subject> actors = List.of();
    private @Nullable Subject lastOther;
    private boolean subjectInClause;
    private boolean copula;
    /** The relation whose other thing comes next, and what stands at it. */
    private @Nullable Relation open;

    private List<Subject> movers = List.of();
    private @Nullable Subject between;
    /** Whether 在 was read, and the things named since. */
    private boolean at;

    private final List<Subject> since = new ArrayList<>();
    private int nounAt = -9;

    private Grammar(List<Hit> hits, Dice dice) {
        this.hits = hits;
        this.ahead = new Ahead(hits);
        this.cast = new Cast(wish, dice);
    }

    static Wish read(String prompt, Dice dice) {
        Grammar grammar = new Grammar(Hit.of(prompt), dice);
        for (int at = 0; at < grammar.hits.size(); at++) {
            grammar.take(at);
        }
        grammar.endSentence();
        grammar.wish.settle();
        return grammar.wish;
    }

    private void take(int index) {
        Word word = hits.get(index).word();
        if (word == null || (word.verb() && isVerb(index)) || refusal.takes(hits, index)) {
            return;
        }
        if (word.colour() && isColour(index)) {
            colour(Tint.ORANGE, index);
            return;
        }
        List<Sense.Noun> nouns = new ArrayList<>();
        for (Sense sense : word.senses()) {
            switch (sense) {
                case Sense.Noun noun -> nouns.add(noun);
                case Sense.About about -> about(about.value(), word);
                case Sense.Around around -> spread(word);
                case Sense.Colour colour -> colour(colour.tint(), index);
                case Sense.Aura aura -> wish.auras.add(aura.tint());
                case Sense.Tinge tinge -> wish.tints.add(tinge.tint());
                case Sense.Doing doing -> doing(doing.action(), index);
                case Sense.Size size -> pending.size = size.factor();
                case Sense.Count count -> count(count.number(), index);
                case Sense.Where where -> where(where, index);
                case Sense.Side side -> side(side.zone(), index);
                case Sense.Rider rider -> rider(rider.mount(), index);
                case Particle particle -> particle(particle, index);
            }
        }
        if (!nouns.isEmpty()) {
            nouns(nouns, word, index);
        }
    }

    private void particle(Particle particle, int index) {
        switch (particle) {
            case COMMA -> endClause();
            case STOP -> endSentence();
            case NOT -> refusal.begin(true);
            case LIKE -> refusal.begin(false);
            case NOBODY -> wish.refusePeople();
            case A -> pending.another();
            case THE -> pending.definite = true;
            case HE -> pronoun();
            case AT -> at();
            case IN -> open = ahead.isContainer(index) ? startOpen(Relation.IN, index) : null;
            case OF -> pending.restore();
            case IS -> copula = true;
            case UNIT -> pending.count = 0;
            case MANY -> group.forEach(subject -> subject.many = true);
            case FAR -> placed(index, subject -> subject.far = true, () -> pending.far = true);
            case NEAR -> placed(index, subject -> subject.near = true, () -> pending.near = true);
            case INAIR -> placed(index, subject -> subject.inAir = true, () -> pending.inAir = true);
            case INWATER -> {
                wish.inWater = true;
                placed(index, subject -> subject.inWater = true, () -> pending.inWater = true);
            }
            case BACKDROP -> wish.backdrop = true;
            case CLOSE -> wish.close = true;
            case WIDE -> wish.wide = true;
            case CLOTHES, BODY -> garment(index);
            case PART -> {
                pending.tint = null;
                open = null;
            }
            default -> {
            }
        }
    }

    private boolean isVerb(int index) {
        if (index == 0) {
            return false;
        }
        Hit before = hits.get(index - 1);
        return BEFORE_VERBS.contains(before.text()) || before.has(Sense.Noun.class) || before.is(Particle.NOT)
                && !before.text().equals("no") && !before.text().equals("without");
    }

    /** Whether "orange" is the colour here. */
    private boolean isColour(int index) {
        boolean mixed = index + 2 < hits.size() && hits.get(index + 1).is(Particle.AND)
                && hits.get(index + 2).has(Sense.Colour.class);
        boolean after = index > 0 && (copula && !hits.get(index - 1).is(Particle.A)
                || index > 1 && hits.get(index - 1).is(Particle.AND) && hits.get(index - 2).has(Sense.Colour.class));
        return mixed || after || ahead.nounFollows(index);
    }

    private void nouns(List<Sense.Noun> nouns, Word word, int index) {
        Hit next = index + 1 < hits.size() ? hits.get(index + 1) : null;
        if (next != null && next.word() != null && next.word().isNoun() && !word.plural() && nouns.size() == 1
                && !(next.word().verb() && !next.han()) && isCompound(nouns.getFirst(), next)) {
            return;
        }
        if (next != null && !next.han() && next.is(Particle.PART) && !word.plural()) {
            return;
        }
        if (next != null && next.text().equals("of") && nouns.getFirst().oneOf().contains(Thing.CUP)
                && ahead.nounFollows(index + 1)) {
            return;
        }
        List<Subject> named = cast.named(nouns, word.plural(), pending);
        if (named.isEmpty()) {
            return;
        }
        if (word.has(Sense.About.class)) {
            named.forEach(subject -> subject.extra = true);
            return;
        }
        boolean joined = joinedBefore(index);
        boolean contains = next != null && next.text().equals("of") && Relating.contains(named.getFirst());
        nounAt = index;
        copula = false;
        if (word.has(Sense.Doing.class) && !actors.isEmpty()) {
            open = Relation.WITH;
            movers = List.of(actors.getLast());
        }
        if (open != null) {
            other(named.getFirst(), index);
        } else if (at && !movers.isEmpty()) {
            since.addAll(named);
        } else {
            lead(named, joined);
        }
        if (contains) {
            open = Relation.WITH;
            movers = named;
        }
    }

    /** Whether a noun only says of the next one what kind it is. */
    private boolean isCompound(Sense.Noun noun, Hit next) {
        return !(next.han() && noun.oneOf().getFirst().kind() == Thing.Kind.PERSON);
    }

    private void lead(List<Subject> named, boolean joins) {
        boolean joined = joins && !group.isEmpty() && subjectInClause;
        pending.relation(named, joined);
        if (joined) {
            List<Subject> all = new ArrayList<>(group);
            named.stream().filter(one -> !all.contains(one)).forEach(all::add);
            group = all;
        } else {
            group = named;
        }
        since.addAll(named);
        if (named.stream().anyMatch(Subject::acts)) {
            actors = group;
        }
        subjectInClause = true;
    }

    /** Whether "and" and nothing but what belongs to the noun stands before it. */
    private boolean joinedBefore(int index) {
        for (int before = index - 1; before >= Math.max(1, index - REACH); before--) {
            Hit hit = hits.get(before);
            if (hit.is(Particle.AND)) {
                return before == nounAt + 1 || hits.get(before - 1).is(Particle.MANY);
            }
            if (hit.has(Sense.Noun.class) || hit.has(Sense.Doing.class) || hit.has(Sense.Where.class)
                    || hit.has(Sense.Side.class) || hit.is(Particle.IN)) {
                return false;
            }
        }
        return false;
    }

    /** The thing that a relation waited for. */
    private void other(Subject other, int index) {
        Relation relation = Objects.requireNonNull(open);
        if (relation == Relation.BETWEEN && between == null && isJoined(index)) {
            between = other;
            return;
        }
        open = null;
        lastOther = other;
        Subject first = between == null ? other : between;
        Subject second = between == null ? null : other;
        between = null;
        if (movers.isEmpty() || (hits.get(index).han() && ahead.attributive(index))) {
            pending.relateNext(relation, first, second, group);
            if (!subjectInClause) {
                group = List.of(other);
            }
        } else {
            movers.forEach(mover -> Relating.relate(mover, relation, first, second));
        }
        movers = List.of();
    }

    private boolean isJoined(int index) {
        return index + 1 < hits.size() && hits.get(index + 1).is(Particle.AND);
    }

    private void about(Enum<?> value, Word word) {
        wish.note(value, pending.far);
        if (!word.isAround()) {
            return;
        }
        spread(word);
        if (open == Relation.ABOVE) {
            movers.stream().filter(Subject::flies).forEach(subject -> subject.inAir = true);
        }
        pending.count = 0;
        pending.size = 1;
        pending.far = false;
        pending.near = false;
        open = null;
        copula = false;
    }

    private void spread(Word word) {
        Tint tint = pending.tint;
        if (tint != null && !word.natural().contains(tint)) {
            wish.tints.add(tint);
        }
        pending.tint = null;
    }

    private void colour(Tint tint, int index) {
        if (pending.tint != null && ahead.nounFollows(index)) {
            return;
        }
        if (ahead.nounFollows(index)) {
            pending.tint = tint;
        } else if (subjectInClause && !group.isEmpty()) {
            tint(group, tint);
        } else {
            wish.tints.add(tint);
        }
    }

    private static void tint(List<Subject> subjects, Tint tint) {
        subjects.stream().filter(subject -> subject.tint == null).forEach(subject -> subject.tint = tint);
    }

    /** A dress, or fur: its colour is that of who has it. */
    private void garment(int index) {
        open = null;
        Tint tint = pending.tint;
        if (tint == null || (hits.get(index).han() && ahead.attributive(index))) {
            return;
        }
        if (!actors.isEmpty()) {
            tint(List.of(actors.getLast()), tint);
            pending.tint = null;
        } else if (!group.isEmpty()) {
            tint(group, tint);
            pending.tint = null;
        }
    }

    private void doing(Action action, int index) {
        boolean han = hits.get(index).han();
        if (han ? ahead.attributive(index) : ahead.attributiveVerb(index)) {
            pending.action = action;
            pending.stash(han);
            return;
        }
        List<Subject> who = actors.isEmpty() ? group.stream().filter(Subject::acts).toList() : actors;
        if (who.isEmpty()) {
            pending.action = action;
            return;
        }
        who.forEach(subject -> cast.act(subject, action));
        if (!subjectInClause) {
            group = who;
            subjectInClause = true;
        }
    }

    private void count(int number, int index) {
        if (!hits.get(index).han()) {
            pending.count = number;
            return;
        }
        Hit next = index + 1 < hits.size() ? hits.get(index + 1) : null;
        if (next != null && (next.is(Particle.MEASURE) || next.has(Sense.Noun.class) || next.has(Sense.Colour.class)
                || next.has(Sense.Size.class) || next.has(Sense.Count.class) || next.is(Particle.OF))) {
            boolean adds = pending.count >= 10 && number < 10 && hits.get(index - 1).has(Sense.Count.class);
            pending.count = adds ? pending.count + number : number;
        }
    }

    private void where(Sense.Where where, int index) {
        if (!hits.get(index).han()) {
            open = startOpen(where.relation(), index);
            return;
        }
        switch (where.relation()) {
            case RIDE, HOLD, WEAR, WITH -> open = startOpen(where.relation(), index);
            default -> behindNoun(where, index);
        }
    }

    private Relation startOpen(Relation relation, int index) {
        boolean comes = hits.get(index).han() && pending.count > 0;
        boolean carried = relation == Relation.HOLD || relation == Relation.WEAR || relation == Relation.RIDE
                || relation == Relation.WITH;
        boolean topic = subjectInClause || (carried && !actors.isEmpty());
        movers = topic && !comes ? group : List.of();
        if (carried && !movers.isEmpty()) {
            movers = actors.isEmpty() ? group : List.of(actors.getLast());
        }
        pending.stash(hits.get(index).han());
        between = null;
        return relation;
    }

    /** A Chinese word for a place, which stands behind the thing it is at. */
    private void behindNoun(Sense.Where where, int index) {
        if (nounStandsBefore(index) && !since.isEmpty()) {
            Subject other = since.getLast();
            Subject second = where.relation() == Relation.BETWEEN && since.size() > 1
                    ? since.get(since.size() - 2)
                    : null;
            lastOther = other;
            if (at && !movers.isEmpty() && !ahead.attributive(index)) {
                movers.forEach(mover -> Relating.relate(mover, where.relation(), other, second));
            } else {
                pending.relateNext(where.relation(), other, second,
                        at ? movers : cast.before(other));
            }
            endAt();
            return;
        }
        endAt();
        boolean place = index > 0 && hits.get(index - 1).has(Sense.About.class);
        if (!where.localizer() && !place && !group.isEmpty()) {
            pending.relateNext(where.relation(), group.getFirst(), null, List.of());
        }
    }

    private boolean nounStandsBefore(int index) {
        for (int before = index - 1; before >= Math.max(0, index - 3); before--) {
            if (before == nounAt) {
                return true;
            }
            if (!hits.get(before).is(Particle.OF) && !hits.get(before).is(Particle.MANY)) {
                return false;
            }
        }
        return false;
    }

    private void side(Zone zone, int index) {
        if (hits.get(index).han() && zone != Zone.CENTRE && nounStandsBefore(index)) {
            behindNoun(new Sense.Where(zone == Zone.LEFT ? Relation.LEFT : Relation.RIGHT, false), index);
        } else {
            placed(index, subject -> subject.zone = zone, () -> pending.zone = zone);
        }
    }

    /** What stands behind a thing in English and between 在 and the verb in Chinese, or else before the next one. */
    private void placed(int index, Consumer<Subject> known, Runnable next) {
        boolean han = hits.get(index).han();
        if (han && at && !movers.isEmpty()) {
            movers.forEach(known);
            endAt();
        } else if (subjectInClause && !group.isEmpty() && (han ? !ahead.comes(index) : !ahead.nounFollows(index))) {
            group.forEach(known);
        } else {
            next.run();
        }
    }

    private void rider(Thing mount, int index) {
        List<Subject> riders = subjectInClause && !actors.isEmpty() && !ahead.attributive(index)
                ? List.of(actors.getLast())
                : List.of();
        Subject horse = cast.add(mount);
        if (horse == null) {
            return;
        }
        if (riders.isEmpty()) {
            pending.relateNext(Relation.RIDE, horse, null, List.of());
        } else {
            Relating.relate(riders.getFirst(), Relation.RIDE, horse, null);
        }
    }

    private void pronoun() {
        if (open != null && !movers.isEmpty()) {
            Subject other = lastOther != null && !movers.contains(lastOther)
                    ? lastOther
                    : cast.firstExcept(movers);
            if (other != null) {
                Relation relation = open;
                movers.forEach(mover -> Relating.relate(mover, relation, other, null));
            }
            open = null;
        }
        subjectInClause = !group.isEmpty();
    }

    private void at() {
        boolean comes = pending.count > 0;
        at = true;
        movers = subjectInClause && !comes ? group : List.of();
        since.clear();
        pending.stash(true);
    }

    private void endAt() {
        at = false;
        movers = List.of();
        since.clear();
    }

    private void endClause() {
        pending.endClause();
        open = null;
        between = null;
        endAt();
        copula = false;
        subjectInClause = false;
        refusal.end();
    }

    private void endSentence() {
        if (pending.tint != null) {
            wish.tints.add(pending.tint);
        }
        endClause();
        pending.endSentence();
        lastOther = null;
        cast.endSentence();
    }
}
