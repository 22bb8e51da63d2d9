package io.minimax4j.engine.offline.picture.scene;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom a picture is of: who is named first, but rather the girl than the lantern she holds. */
final class Hero {
    private Hero() {}

    static @Nullable Subject of(List<Subject> subjects) {
        if (subjects.isEmpty()) {
            return null;
        }
        if (subjects.stream().allMatch(subject -> subject.extra)) {
            subjects.forEach(subject -> subject.extra = false);
        }
        Subject first = subjects.stream().filter(subject -> !subject.extra).findFirst().orElseThrow();
        while (first.bearer != null && isCarried(first.bearer.relation())) {
            first = first.bearer.other();
        }
        Subject found = first;
        return found.isAlive()
                ? found
                : subjects.stream()
                        .filter(subject -> subject.isAlive() && subject.bearer != null
                                && subject.bearer.other() == found)
                        .findFirst().orElse(found);
    }

    private static boolean isCarried(Relation relation) {
        return relation == Relation.HOLD || relation == Relation.WEAR;
    }
}
