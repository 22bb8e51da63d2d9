package io.minimax4j.engine.offline.chat.skill;

import io.minimax4j.engine.chat.Turn;
import io.minimax4j.engine.chat.Turn.Speaker;
import io.minimax4j.engine.offline.chat.text.Tongue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the answer to the last turn of a conversation: cuts it into requests and lets the skills answer each in order. */
public final class Responder {
    private static final int LONGEST_ORDER = 2000;

    /** The reply to a conversation of at least one turn. */
    public Reply reply(List<Turn> turns) {
        Turn last = asking(turns);
        List<Turn> earlier = turns.subList(0, Math.max(0, turns.lastIndexOf(last)));
        Instructions orders = Instructions.of(turns);
        Tongue tongue = tongue(orders, last, earlier);
        if (orders.constant().isPresent()) {
            return new Reply(opening(tongue, orders) + tongue.say("The system prompt fixes the answer, so I give tha"
                    + "t.", "系统提示规定了固定回答，我照此作答。"),
                    orders.constant().get());
        }
        List<Answer> answers = last.speaker() == Speaker.TOOL
                ? List.of(toolResult(last, tongue))
                : answers(last.text(), tongue, earlier);
        String account = answers.stream().map(Answer::account).distinct()
                .collect(Collectors.joining(tongue.say(" ", "")));
        return new Reply(opening(tongue, orders) + account,
                answers.stream().map(Answer::text).collect(Collectors.joining("\n")));
    }

    /** The language to answer a conversation in. */
    public static Tongue tongue(List<Turn> turns) {
        Turn last = asking(turns);
        return tongue(Instructions.of(turns), last, turns.subList(0, Math.max(0, turns.lastIndexOf(last))));
    }

    /** The turn to answer: the last, but where it is the assistant's own or the system's, the user's before it. */
    private static Turn asking(List<Turn> turns) {
        Turn last = turns.getLast();
        boolean answerable = last.speaker() == Speaker.USER || last.speaker() == Speaker.TOOL;
        return answerable
                ? last
                : turns.reversed().stream().filter(turn -> turn.speaker() == Speaker.USER).findFirst()
                        .orElse(new Turn(Speaker.USER, "", ""));
    }

    private static Tongue tongue(Instructions orders, Turn last, List<Turn> earlier) {
        return order(last.text()).or(orders::tongue).or(() -> Tongue.of(last.text())).or(() -> earlierTongue(earlier))
                .orElse(Tongue.ENGLISH);
    }

    private static Optional<Tongue> order(String message) {
        return message.length() > LONGEST_ORDER || Instructions.withoutLanguage(message).equals(message.strip())
                ? Optional.empty()
                : Instructions.language(message);
    }

    private static Optional<Tongue> earlierTongue(List<Turn> earlier) {
        return earlier.reversed().stream().map(turn -> Tongue.of(turn.text())).flatMap(Optional::stream).findFirst();
    }

    private static String opening(Tongue tongue, Instructions orders) {
        boolean ordered = orders.tongue().isPresent();
        return tongue.say(ordered
                ? "The system prompt asks for English. "
                : "The request is to be answered in Engli"
                        + "sh. ",
                ordered ? "系统提示要求用中文回答。" : "这个请求用中文回答。");
    }

    private static Answer toolResult(Turn last, Tongue tongue) {
        return new Answer(tongue.say("The tool returned: ", "工具返回：") + last.text(), tongue.say("A tool has answered,"
                + " and I pass its result on.", "工具已返回结果，我转述它。"), false);
    }

    private static List<Answer> answers(String text, Tongue tongue, List<Turn> earlier) {
        String message = text.length() > LONGEST_ORDER ? text : Instructions.withoutLanguage(text);
        List<Requests.Part> parts = Requests.in(message);
        Heard heard = Heard.of(parts, tongue, earlier);
        if (heard.answers().isEmpty()) {
            List<Requests.Part> apart = Requests.apart(message);
            heard = apart.equals(parts) ? heard : Heard.of(apart, tongue, earlier);
        }
        return heard.settled(Ask.of(message, tongue, new Memory(earlier, List.of())));
    }
}
