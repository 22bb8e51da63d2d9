package io.minimax4j.engine.offline.chat.skill;

import java.util.List;
import java.util.Optional;

/** All skills, in the order they are tried: those that are given a text to work on come before those that guess. */
final class Skills {
    static final List<Skill> ALL = List.of(
            new Translate(),
            new Summarise(),
            new CountUp(),
            new Count(),
            new Transform(),
            new Sort(),
            new Arrange(),
            new Compare(),
            new Repeat(),
            new Calculate(),
            new Courtesy(),
            new Identity(() -> Skills.ALL),
            new Recall(),
            new Note(),
            new Lookup(),
            new Unknowable());

    private Skills() {}

    /** The answer of the first skill that has one. */
    static Optional<Answer> answer(Ask ask) {
        for (Skill skill : ALL) {
            Optional<Answer> answer = skill.answer(ask);
            if (answer.isPresent()) {
                return answer;
            }
        }
        return Optional.empty();
    }
}
