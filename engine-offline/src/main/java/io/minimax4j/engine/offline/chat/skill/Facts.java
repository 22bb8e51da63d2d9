package io.minimax4j.engine.offline.chat.skill;

import io.minimax4j.engine.chat.Turn.Speaker;
import io.minimax4j.engine.offline.chat.text.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what users say about themselves: {@code my name is Ann}, {@code 我最喜欢的颜色是蓝色}. */
final class Facts {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE;
    private static final int LONGEST = 300;
    private static final String LEAD = "(?:(?:hi|hello|hey|well|yes|ok|okay|also|and|but|so|please|remember|note"
            + "|know|that|by the way|actually|no|sorry|just so you know|for the record|你好|您好|嗨|请|记住|请记住|记一下|顺便说一下|其实"
            + "|对了|不对|大家好|哈喽)[,，:：!！、.。]?\\s*)*";
    private static final Pattern CLAUSES = Pattern.compile("\\s*(?:,|;)?\\s+(?:and|but)\\s+(?=(?:i|i'm|i’m|my)\\b)"
            + "|\\s*[,;]\\s*(?=(?:i|i'm|i’m|my)\\b)|[，,；;]\\s*(?=\\p{IsHan})", FLAGS);
    private static final Pattern FIRST_PERSON = Pattern.compile(LEAD + "(?:my|i|i'm|i’m|call me|people call me)\\b.*"
            + "|" + LEAD + "(?:我|叫我).*", FLAGS);
    private static final List<Form> ENGLISH = List.of(
            form(Fact.NAME, "my (?:full |first )?name(?:'s|’s| is)\\s+(?<value>.+)"),
            form(Fact.NAME, "(?:people )?call me\\s+(?<value>.+)"),
            form(Fact.NAME, "(?:i am|i'm|i’m) (?:called|named)\\s+(?<value>.+)"),
            form(Fact.AGE, "(?:i am|i'm|i’m|my age is)\\s+(?<value>\\d{1,3})(?:\\s+years(?: old| of age))?"),
            form(Fact.AGE, "(?:i am|i'm|i’m)\\s+(?<value>[a-z-]+) years old"),
            form(Fact.HOME, "i (?:now )?live in\\s+(?<value>.+)"), form(Fact.ORIGIN, "(?:i am|i'm|i’m|i come) from"
                    + "\\s+(?<value>.+)"),
            form(Fact.WORK, "i work\\s+(?<value>(?:as|at|in|for)\\s+.+)"),
            form("", "my\\s+(?<key>[\\p{L}'’ ]{2,40}?)\\s+(?:is|are|was|will be)\\s+(?:called\\s+"
                    + "|named\\s+)?(?<value>.+)"),
            form(Fact.LIKING, "i (?:really )?(?:like|love|enjoy)\\s+(?<value>.+)"),
            form(Fact.BEING, "(?:i am|i'm|i’m)\\s+(?<value>.+)"));
    private static final List<Form> CHINESE = List.of(
            form(Fact.NAME, "我(?:的名字|的姓名|名字)?(?:叫做?|的名字是|的姓名是|名字是)(?<value>[^什啥].*)"),
            form(Fact.NAME, "(?:你可以|请|就)?叫我(?<value>.+)"),
            form(Fact.AGE, "我?(?:的年龄是)?(?:今年)?(?<value>\\d{1,3}|[一二三四五六七八九十百]{1,4})岁(?:了)?"),
            form(Fact.HOME, "我?(?:现在)?(?:家)?住在?(?<value>.+)"), form(Fact.ORIGIN, "我?来自(?<value>.+)"),
            form("", "我的?(?<key>最喜欢的[^是]{1,12}|最爱的[^是]{1,12})(?:是|叫)(?<value>.+)"),
            form("", "我的(?<key>[^是叫]{1,12})(?:是|叫做?|为)(?<value>.+)"),
            form("", "我(?<key>妈妈|爸爸|妻子|丈夫|女儿|儿子|妹妹|姐姐|哥哥|弟弟|老师|家的?狗|家的?猫)(?:的名字)?(?:是|叫做?)(?<value>.+)"),
            form(Fact.LIKING, "我(?:很|最|非常)?(?:喜欢|爱)(?<value>.+)"), form(Fact.BEING, "我是(?<value>.+)"));
    private static final Pattern LEADING = Pattern.compile(LEAD, FLAGS);
    private static final Pattern ASKING = Pattern.compile(".*(?:\\?|？|什么|吗|谁|哪|几岁|多大)\\s*$", Pattern.DOTALL);
    private static final Pattern A_NAME = Pattern.compile("[A-Z][\\p{L}'-]+(?: [A-Z][\\p{L}'-]+)?");

    private Facts() {}

    private record Form(String key, Pattern pattern, boolean keyed) {
        Optional<Fact> read(String clause) {
            Matcher matcher = pattern.matcher(clause);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            String value = Quotation.unwrap(matcher.group("value").replaceFirst("[\\s.。!！,，~]+$", ""));
            return value.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Fact(keyed ? Fact.key(matcher.group("key")) : key, value));
        }
    }

    private static Form form(String key, String pattern) {
        return new Form(key, Pattern.compile(pattern, FLAGS), key.isEmpty());
    }

    /** All that users said about themselves, oldest first. */
    static List<Fact> in(Memory memory) {
        List<Fact> facts = new ArrayList<>();
        for (Memory.Said said : memory.given()) {
            if (said.speaker() != Speaker.TOOL) {
                facts.addAll(in(said.sentence()));
            }
        }
        return facts;
    }

    /** What one sentence says. */
    static List<Fact> in(String sentence) {
        if (sentence.length() > LONGEST || !FIRST_PERSON.matcher(sentence).matches()
                || ASKING.matcher(sentence).matches()) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        for (String clause : CLAUSES.split(sentence)) {
            read(LEADING.matcher(clause.strip()).replaceFirst("")).ifPresent(facts::add);
        }
        return facts;
    }

    private static Optional<Fact> read(String clause) {
        for (List<Form> forms : List.of(ENGLISH, CHINESE)) {
            for (Form form : forms) {
                Optional<Fact> fact = form.read(clause);
                if (fact.isPresent()) {
                    return fact.map(Facts::named);
                }
            }
        }
        return Optional.empty();
    }

    /** {@code I'm Ann} tells a name. */
    private static Fact named(Fact fact) {
        return fact.key().equals(Fact.BEING) && A_NAME.matcher(fact.value()).matches()
                ? new Fact(Fact.NAME, fact.value())
                : fact;
    }
}
