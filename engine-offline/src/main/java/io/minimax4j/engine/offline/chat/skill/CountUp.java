package io.minimax4j.engine.offline.chat.skill;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Counts up or down: {@code count from 1 to 10}, {@code 从1数到10}. */
final class CountUp implements Skill {
    private static final String NUMBER = "(" + SmallNumber.PATTERN + "|\\d{1,9})";
    private static final Pattern ENGLISH = Pattern.compile(
            "count(?: up| down| backwards?)?(?: from " + NUMBER + ")?(?: down| up)? to "
                    + NUMBER + "|(?:list|print|write|say)(?: out)?(?: all)?(?: the)? (?:whole |natural )?numbers from "
                    + NUMBER + " to " + NUMBER,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHINESE = Pattern.compile("(?:从" + NUMBER + ")?(?:倒?数|列|写)(?:出)?(?:到|至)" + NUMBER
            + "|(?:列出|写出|数出)?" + NUMBER + "(?:到|至)" + NUMBER + "的(?:所有)?(?:整数|数字)");
    private static final int MOST = 1000;

    @Override
    public Optional<Answer> answer(Ask ask) {
        if (ask.core().length() > 80) {
            return Optional.empty();
        }
        Matcher english = ENGLISH.matcher(ask.core());
        Matcher asked = english.matches() ? english : CHINESE.matcher(ask.core());
        if (!asked.matches()) {
            return Optional.empty();
        }
        boolean first = asked.group(2) != null;
        String from = first ? asked.group(1) : asked.group(3);
        String to = first ? asked.group(2) : asked.group(4);
        return count(ask, from == null ? 1 : SmallNumber.of(from), SmallNumber.of(to));
    }

    private static Optional<Answer> count(Ask ask, int from, int to) {
        int steps = Math.abs(to - from) + 1;
        if (steps > MOST) {
            return Answer.of(ask.say("That is " + steps + " numbers; I count at most " + MOST + " in one answer.",
                    "一共" + steps + "个数，我一次最多数" + MOST + "个。"),
                    ask.say("The range is too long to write out.", "范围太长，不便写出。"));
        }
        int step = from <= to ? 1 : -1;
        String numbers = IntStream.range(0, steps).mapToObj(i -> String.valueOf(from + i * step))
                .collect(Collectors.joining(ask.say(", ", "、")));
        return Answer.of(numbers, ask.say("I write the numbers one by one.", "我逐个写出这些数。"));
    }
}
