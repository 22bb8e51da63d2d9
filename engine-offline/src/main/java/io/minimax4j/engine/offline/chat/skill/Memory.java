package io.minimax4j.engine.offline.chat.skill;

import io.minimax4j.engine.chat.Turn;
import io.minimax4j.engine.chat.Turn.Speaker;
import io.minimax4j.engine.offline.chat.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was said before a request.
 *
 * @param turns earlier turns of the conversation, oldest first
 * @param justSaid sentences in front of the request in the same message
 */
record Memory(List<Turn> turns, List<String> justSaid) {

    /** A sentence that someone said. */
    record Said(Speaker speaker, String sentence) {}

    /** Every sentence given by the user, the system or a tool, oldest first. */
    List<Said> given() {
        List<Said> said = new ArrayList<>();
        for (Turn turn : turns) {
            if (turn.speaker() != Speaker.ASSISTANT) {
                Sentences.of(turn.text()).forEach(sentence -> said.add(new Said(turn.speaker(), sentence)));
            }
        }
        justSaid.forEach(sentence -> said.add(new Said(Speaker.USER, sentence)));
        return said;
    }

    /** The last earlier turn of a speaker that holds text. */
    Optional<String> last(Speaker speaker) {
        return turns.reversed().stream().filter(turn -> turn.speaker() == speaker && !turn.text().isBlank())
                .map(Turn::text)
                .findFirst();
    }

    /** The first turn of a speaker that holds text. */
    Optional<String> first(Speaker speaker) {
        return turns.stream().filter(turn -> turn.speaker() == speaker && !turn.text().isBlank()).map(Turn::text)
                .findFirst();
    }

    /** The text in front of the request: of the same message, or else the longest of the user's earlier turns. */
    Optional<String> textBefore() {
        if (!justSaid.isEmpty()) {
            return Optional.of(String.join(" ", justSaid));
        }
        return turns.stream().filter(turn -> turn.speaker() == Speaker.USER && !turn.text().isBlank()).map(Turn::text)
                .reduce((one, other) -> other.length() > one.length() ? other : one);
    }
}
