package io.minimax4j.engine.offline.chat.skill;

import java.util.Optional;

/**
 * What a skill says.
 *
 * @param text the answer
 * @param account a sentence about how it came about, for the reasoning
 * @param aside true for courtesies, which are dropped where something else was asked as well
 */
record Answer(String text, String account, boolean aside) {

    static Optional<Answer> of(String text, String account) {
        return Optional.of(new Answer(text, account, false));
    }

    static Optional<Answer> aside(String text, String account) {
        return Optional.of(new Answer(text, account, true));
    }
}
