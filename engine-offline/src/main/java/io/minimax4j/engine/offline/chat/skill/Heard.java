package io.minimax4j.engine.offline.chat.skill;

import io.minimax4j.engine.chat.Turn;
import io.minimax4j.engine.offline.chat.text.Tongue;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of the parts of a message.
 *
 * @param answers those that a skill answered, in order
 * @param open those that none did
 */
record Heard(List<Answer> answers, List<Ask> open) {

    /** Lets the skills answer part after part; each part hears those before it. */
    static Heard of(List<Requests.Part> parts, Tongue tongue, List<Turn> earlier) {
        List<Answer> answers = new ArrayList<>();
        List<Ask> open = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (Requests.Part part : parts) {
            if (part.asked()) {
                Ask ask = Ask.of(part.text(), tongue, new Memory(earlier, List.copyOf(said)));
                Skills.answer(ask).ifPresentOrElse(answers::add, () -> open.add(ask));
            }
            said.add(part.text());
        }
        return new Heard(answers, open);
    }

    /** Courtesies give way to answers; a question left open is said to be so; a message left over whole gets one honest word. */
    List<Answer> settled(Ask whole) {
        List<Answer> kept = new ArrayList<>(answers.stream().filter(answer -> !answer.aside()).toList());
        List<Ask> questions = open.stream().filter(Lookup::isQuestion).toList();
        if (kept.isEmpty() && questions.isEmpty() && !answers.isEmpty()) {
            return List.of(answers.getFirst());
        }
        if (kept.isEmpty()) {
            return List.of(Fallback.of(questions.size() == 1 ? questions.getFirst() : whole));
        }
        questions.forEach(question -> kept.add(Fallback.of(question)));
        return kept;
    }
}
