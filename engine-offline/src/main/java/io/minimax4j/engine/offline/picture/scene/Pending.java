package io.minimax4j.engine.offline.picture.scene;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was said of a thing that is still to come. */
final class Pending extends Said {
    boolean definite;
    boolean indefinite;
    private int stashed;
    private Subject.@Nullable Link link;
    /** The last one that was given. */
    private Subject.@Nullable Link given;
    /** Who stands there, if nothing more comes. */
    private List<Subject> otherwise = List.of();

    /** "A", "another": something new comes, of which nothing was said yet. */
    void another() {
        count = 0;
        indefinite = true;
        definite = false;
    }

    /** Keeps a number for the noun behind 的: 一个拿着伞的女孩 has one girl. */
    void stash(boolean han) {
        if (han && count > 0) {
            stashed = count;
            count = 0;
        }
    }

    void restore() {
        if (count == 0) {
            count = stashed;
        }
        stashed = 0;
    }

    void relateNext(Relation relation, Subject other, @Nullable Subject second, List<Subject> otherwise) {
        link = new Subject.Link(relation, other, second);
        this.otherwise = List.copyOf(otherwise);
    }

    /**
     * Places things where it was said before.
     *
     * @param joined whether they stand behind an "and": then they are where the things before it are
     */
    void relation(List<Subject> subjects, boolean joined) {
        Subject.Link said = link != null ? link : joined ? given : null;
        if (said != null && !subjects.contains(said.other())) {
            subjects.forEach(subject -> Relating.relate(subject, said.relation(), said.other(), said.second()));
            given = said;
            link = null;
        } else if (!joined) {
            given = null;
        }
    }

    /** Gives a thing all that was said. */
    void give(Subject subject) {
        subject.tint = tint == null ? subject.tint : tint;
        subject.size = size == 1 ? subject.size : size;
        subject.zone = zone == null ? subject.zone : zone;
        subject.far |= far;
        subject.near |= near;
        subject.inAir |= inAir;
        subject.inWater |= inWater;
        subject.action = action == null || !subject.acts() ? subject.action : action;
    }

    void given() {
        tint = null;
        count = 0;
        size = 1;
        action = null;
        zone = null;
        far = false;
        near = false;
        inAir = false;
        inWater = false;
        definite = false;
        indefinite = false;
    }

    void endClause() {
        count = 0;
        stashed = 0;
        size = 1;
        definite = false;
        indefinite = false;
    }

    void endSentence() {
        Subject.Link said = link;
        if (said != null) {
            otherwise.stream().filter(subject -> subject != said.other())
                    .forEach(subject -> Relating.relate(subject, said.relation(), said.other(), said.second()));
        }
        link = null;
        otherwise = List.of();
        given();
    }
}
