package io.minimax4j.engine.offline.chat.skill;

import io.minimax4j.engine.chat.Turn.Speaker;
import io.minimax4j.engine.offline.chat.text.Terms;
import io.minimax4j.engine.offline.chat.text.Tongue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Answers a question with the sentence of the conversation that shares most of its words, if one shares enough. */
final class Lookup implements Skill {
    private static final double ENOUGH = 0.5;
    private static final int LONGEST_QUESTION = 400;
    private static final Pattern REMEMBER = Pattern.compile(
            "^(?:please )?(?:remember|note|keep in mind)(?: that| this)?[:：,]?\\s+|^请?(?:你)?(?:记住"
                    + "|记一下)[:：,，]?\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern QUESTION = Pattern.compile(
            "(?:what|who|whose|where|when|why|which|how|is|are|was|were|do|does|did|has|have|can|tell me|find)\\b.*"
                    + "|.*[?？]\\s*|.*(?:什么|谁|哪|几|多少|怎么|为什么|吗|何时|是否|如何|多久|多远|多大).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public Optional<Answer> answer(Ask ask) {
        return isQuestion(ask) ? find(ask) : Optional.empty();
    }

    static boolean isQuestion(Ask ask) {
        return ask.core().length() <= LONGEST_QUESTION
                && (QUESTION.matcher(ask.core()).matches() || QUESTION.matcher(ask.text()).matches());
    }

    /** The best sentence said before, quoted. */
    static Optional<Answer> find(Ask ask) {
        Terms sought = Terms.of(ask.core());
        List<Memory.Said> given = ask.memory().given();
        if (sought.isEmpty() || given.isEmpty()) {
            return Optional.empty();
        }
        Memory.Said best = null;
        double bestScore = 0;
        for (Memory.Said said : given) {
            double score = isTold(said, ask) ? sought.coveredBy(Terms.of(said.sentence())) : 0;
            if (score >= bestScore && score > 0) {
                best = said;
                bestScore = score;
            }
        }
        return best == null || bestScore < ENOUGH
                ? Optional.empty()
                : Answer.of(quoted(ask, best), ask.say("I look for the sentence of the conversation that shares most"
                        + " words with the question, and quote it.",
                        "我在对话中找到与问题重合最多的一句话并引用它。"));
    }

    /** Questions answer nothing. */
    private static boolean isTold(Memory.Said said, Ask ask) {
        String sentence = said.sentence();
        return !sentence.endsWith("?") && !sentence.endsWith("？") && !sentence.equals(ask.text().strip());
    }

    private static String quoted(Ask ask, Memory.Said said) {
        String sentence = ask.quote(REMEMBER.matcher(said.sentence()).replaceFirst(""));
        return switch (said.speaker()) {
            case USER -> ask.say("You said: ", "你说过：") + sentence;
            case TOOL -> ask.say("The tool returned: ", "工具返回：") + sentence;
            default -> ask.say("From what I was given: ", "根据给定的信息：") + sentence;
        };
    }

    @Override
    public String about(Tongue tongue) {
        return tongue.say("answer questions from a text you give me", "根据你给的文字回答问题");
    }
}
