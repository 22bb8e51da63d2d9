package io.minimax4j.engine.offline.chat.skill;

import io.minimax4j.engine.offline.chat.text.Tongue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers questions of users about themselves from what they said before. */
final class Recall implements Skill {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE;
    private static final String JOB = "job";
    private static final String KNOW_EN = "(?:do you (?:know|remember|recall)|remind me|tell me"
            + "|can you tell me)?[,:]?\\s*";
    private static final String KNOW_ZH = "(?:你)?(?:还)?(?:知道|记得|记不记得|告诉我|记住了?)?";
    private static final List<Question> QUESTIONS = List.of(
            question(Fact.NAME, KNOW_EN + "(?:what(?:'s|’s| is| was)? )?my (?:full |first )?name(?: is| again)?"
                    + "|" + KNOW_EN + "who (?:am i|i am)|what do (?:people|you) call me"),
            question(Fact.SELF, KNOW_EN + "who (?:am i|i am)|" + KNOW_ZH + "我是谁(?:吗)?"),
            question(Fact.AGE, KNOW_EN + "how old (?:am i|i am)|" + KNOW_EN + "(?:what(?:'s|’s| is) )?my age(?: is)?"),
            question(Fact.HOME, KNOW_EN + "(?:where|in (?:which|what) (?:city|country|town)) (?:do i live|i live)"),
            question(Fact.ORIGIN, KNOW_EN + "where (?:am i from|i am from|do i come from)"),
            question(Fact.WORK, KNOW_EN + "(?:where do i work|what do i do(?: for (?:a living|work))?"
                    + "|what do i work as)"),
            question(Fact.LIKING, KNOW_EN + "what do i (?:like|love|enjoy)(?: to do)?"),
            question("", KNOW_EN + "(?:what|who|which|when|where)(?:'s|’s| is| are| was|(?= color| colour"
                    + "| food)) (?<what>(?:favou?rite )?\\p{L}+) (?:do i like (?:best|most)|is my favou?rite)"),
            question("", KNOW_EN + "(?:what|who|which|when|where)(?:'s|’s| is| are"
                    + "| was)\\s+my\\s+(?<what>[\\p{L}'’ ]{2,40}?)(?: called| named| again)?"),
            question("", "(?:do you (?:know|remember|recall)|remind me of|tell me) my\\s+(?<what>[\\p{L}'’ ]{2,40})"),
            question(Fact.NAME,
                    KNOW_ZH + "我(?:的名字|的姓名)?(?:是|叫)?(?:什么|啥)?(?:名字)?(?:是什么|叫什么)?(?:吗)?|" + KNOW_ZH
                            + "我(?:是)?叫(?:什么|啥)(?:名字)?(?:吗|来着)?"),
            question(Fact.AGE, KNOW_ZH + "我(?:今年)?(?:几岁|多大|多少岁)(?:了|吗)?|" + KNOW_ZH + "我的年龄(?:是多少|是多大)?"),
            question(Fact.HOME, KNOW_ZH + "我(?:家)?(?:现在)?住(?:在)?(?:哪里|哪儿|哪|什么地方|哪个城市)(?:吗)?"),
            question(Fact.ORIGIN, KNOW_ZH + "我(?:来自|是)(?:哪里|哪儿|哪个国家|哪个城市|哪)(?:人|的)?(?:吗)?"),
            question("", KNOW_ZH + "我(?<what>最(?:喜欢|爱)的[^是]{1,12}?)(?:是|叫)?(?:什么|谁|哪(?:个|种|里)|多少|啥)(?:吗)?"),
            question("最喜欢的", KNOW_ZH + "我最(?:喜欢|爱)(?:的(?:是)?)?(?:什么|哪(?:个|种|一种|一个)|啥)(?<what>[^是吗呢]{1,8})(?:吗|呢)?"),
            question("", KNOW_ZH + "我(?:的)?(?<what>[^是叫喜欢爱来住]{1,12}?)(?:的名字)?(?:是|叫)(?:什么(?:时候|名字|地方)?|谁|哪(?:个|种|里|天"
                    + "|一天)|多少|几[^么]{0,2}|啥)(?:吗|呢|来着)?"),
            question(Fact.LIKING, KNOW_ZH + "我(?:最|很)?(?:喜欢|爱)(?:做|吃|看|干)?(?:什么|啥|谁)(?:吗|呢)?"));

    private record Asked(String key, String shown) {}

    private record Question(String key, Pattern pattern) {
        /** What is asked for: the key, and how the question names it. */
        Optional<Asked> asks(String core) {
            Matcher matcher = pattern.matcher(core);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            boolean open = key.isEmpty() || key.equals("最喜欢的");
            String shown = open ? key + prefix(core) + matcher.group("what") : key;
            return Optional.of(new Asked(open ? Fact.key(shown) : key, shown));
        }

        private static String prefix(String core) {
            return core.matches("(?i).*(?:do i like (?:best|most)|is my favou?rite)") ? "favorite " : "";
        }
    }

    private static Question question(String key, String pattern) {
        return new Question(key, Pattern.compile(pattern, FLAGS));
    }

    @Override
    public Optional<Answer> answer(Ask ask) {
        String core = ask.core();
        boolean mine = core.contains("我") || Pattern.compile("\\b(?:my|i|me)\\b", FLAGS)
                .matcher(core.substring(0, Math.min(core.length(), 90))).find();
        if (!mine || core.length() > 90) {
            return Optional.empty();
        }
        for (Question question : QUESTIONS) {
            Optional<Asked> key = question.asks(core);
            if (key.isPresent()) {
                return recalled(ask, key.get());
            }
        }
        return Optional.empty();
    }

    private static Optional<Answer> recalled(Ask ask, Asked asked) {
        String account = ask.say("I am asked about something the user may have told me, so I look through the conver"
                + "sation.",
                "问的是用户可能说过的事，我在对话里查找。");
        List<Fact> facts = Facts.in(ask.memory()).reversed();
        Optional<Fact> known = keys(asked.key()).stream()
                .flatMap(key -> facts.stream().filter(fact -> fact.key().equals(key))).findFirst();
        if (known.isPresent()) {
            return Answer.of(told(ask, known.get(), asked), account);
        }
        Optional<Answer> elsewhere = Lookup.find(ask);
        return elsewhere.isPresent() ? elsewhere : Answer.of(untold(ask, asked), account);
    }

    /** The kinds of fact that answer a question, best first. */
    private static List<String> keys(String key) {
        return switch (key) {
            case Fact.SELF -> List.of(Fact.NAME, Fact.BEING);
            case Fact.WORK, JOB -> List.of(JOB, Fact.WORK, Fact.BEING);
            default -> List.of(key);
        };
    }

    private static String told(Ask ask, Fact fact, Asked asked) {
        String value = fact.value();
        return switch (fact.key()) {
            case Fact.NAME -> ask.say("Your name is " + value + ".", "你叫" + value + "。");
            case Fact.AGE -> ask.say("You are " + value + " years old.", "你今年" + value + "岁。");
            case Fact.HOME -> ask.say("You live in " + value + ".", "你住在" + value + "。");
            case Fact.ORIGIN -> ask.say("You are from " + value + ".", "你来自" + value + "。");
            case Fact.WORK -> ask.say("You work " + value + ".", "你说过你的工作：" + value + "。");
            case Fact.BEING -> ask.say("You said that you are " + value + ".", "你说过你是" + value + "。");
            case Fact.LIKING -> ask.say("You like " + value + ".", "你喜欢" + value + "。");
            default -> ask.say("Your " + asked.shown() + " is " + value + ".", your(asked) + "是" + value + "。");
        };
    }

    private static String your(Asked asked) {
        return (asked.shown().startsWith("最") ? "你" : "你的") + asked.shown();
    }

    private static String untold(Ask ask, Asked asked) {
        String what = switch (asked.key()) {
            case Fact.NAME, Fact.SELF -> ask.say("your name", "你的名字");
            case Fact.AGE -> ask.say("your age", "你的年龄");
            case Fact.HOME -> ask.say("where you live", "你住在哪里");
            case Fact.ORIGIN -> ask.say("where you are from", "你来自哪里");
            case Fact.WORK -> ask.say("what you work as", "你的工作");
            case Fact.LIKING -> ask.say("what you like", "你喜欢什么");
            default -> ask.say("your " + asked.shown(), your(asked));
        };
        return ask.say("You have not told me " + what + " in this conversation.", "在这次对话里，你还没有告诉我" + what + "。");
    }

    @Override
    public String about(Tongue tongue) {
        return tongue.say("recall what was said in this conversation", "回忆这次对话里说过的事");
    }
}
