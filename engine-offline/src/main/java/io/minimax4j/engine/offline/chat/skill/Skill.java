package io.minimax4j.engine.offline.chat.skill;

import io.minimax4j.engine.offline.chat.text.Tongue;
import java.util.Optional;

/** One thing the engine can do. Skills keep no state, and answer the same request always in the same way. */
interface Skill {

    /** The answer, if the request is of this skill's kind; a skill that is not sure leaves it to the next. */
    Optional<Answer> answer(Ask ask);

    /** What it does, as a phrase after "I can"; empty for what is not worth telling. */
    default String about(Tongue tongue) {
        return "";
    }
}
