package io.minimax4j.engine.offline.chat.skill;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says why it cannot know what changes from day to day. */
final class Unknowable implements Skill {
    private static final int LONGEST = 200;
    private static final Pattern CUE = Pattern.compile(
            "time|date|day|year|month|weather|rain|snow|news|stock|rate|[几天时年温雨新股汇热]", Pattern.CASE_INSENSITIVE);

    private record Subject(Pattern pattern, String english, String chinese) {
        private static Subject of(String pattern, String english, String chinese) {
            return new Subject(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), english, chinese);
        }
    }

    private static final List<Subject> SUBJECTS = List.of(
            Subject.of("what time is it|what(?:'s| is) the (?:current )?time|current time|现在(?:是)?几点|几点了"
                    + "|现在(?:是)?什么时间|现在的?时间",
                    "I do not know the time: I answer without looking at a clock, so that the same question always g"
                            + "ets the same answer.",
                    "我不知道现在的时间：我作答时不看时钟，这样同样的问题总得到同样的答案。"),
            Subject.of("what(?:'s| is) (?:the date|today's date|the day today)|what (?:day|date|year|month) is (?:it"
                    + "|today)|今天(?:是)?(?:几号|星期几|周几|礼拜几|几月几[日号]|什么日子|哪一?天)|今年是?哪一?年|现在是哪一?年",
                    "I do not know the date: I answer without a clock or calendar.", "我不知道今天的日期：我作答时不看时钟和日历。"),
            Subject.of("\\bweather\\b|天气|气温|会下雨吗|will it (?:rain|snow)|下不下雨",
                    "I cannot tell the weather: I am minimax4j's offline engine and reach no network.",
                    "我查不到天气：我是 minimax4j 的离线引擎，不访问网络。"),
            Subject.of("\\b(?:latest|today's|breaking) news\\b|\\bthe news\\b|stock price|exchange rate|新闻|股价|汇率|热搜",
                    "I cannot tell current news or prices: I am minimax4j's offline engine and reach no network.",
                    "我查不到实时的新闻或行情：我是 minimax4j 的离线引擎，不访问网络。"));

    @Override
    public Optional<Answer> answer(Ask ask) {
        if (ask.core().length() > LONGEST || !CUE.matcher(ask.core()).find() || !Lookup.isQuestion(ask)) {
            return Optional.empty();
        }
        for (Subject subject : SUBJECTS) {
            if (subject.pattern().matcher(ask.core()).find()) {
                return Answer.of(ask.say(subject.english(), subject.chinese()),
                        ask.say("This needs a clock or a network, which I do not use.", "这需要时钟或网络，而我都不使用。"));
            }
        }
        return Optional.empty();
    }
}
