package io.minimax4j.engine.offline.chat.skill;

import io.minimax4j.engine.offline.chat.text.Quotation;
import io.minimax4j.engine.offline.chat.text.Tongue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts letters, words, characters and the like in what it is given. */
final class Count implements Skill {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final String QUOTE = "[\"“”'‘’`「」『』]?";
    private static final String UNIT_EN = "(?<unit>letters?|words?|characters?|chars?|sentences?|vowels?|consonants?"
            + "|digits?|lines?|items?|numbers?|hanzi|chinese characters?|spaces?|(?:upper|lower) ?case letters?)";
    private static final String INTO_EN = "\\s*(?:are|is)?(?: there)?\\s*(?:in|of)\\s*(?:(?:the|this|that"
            + "|my)?(?: following| list)?(?: (?:words?|text|sentences?|string|phrase|paragraph|name|list"
            + "|line))?)(?:\\s+of(?: words?| items?)?)?\\s*[:：]?\\s*(?<text>.+)";
    private static final Pattern LETTER_EN = Pattern.compile(
            "(?:how many(?: times)?|count(?: up)?(?: how many(?: times)?)?|(?:what is|tell me|find"
                    + "|give)?\\s*the number of)\\s+(?:(?:does|do|is"
                    + "|are)\\s+)?(?:the\\s+)?(?:occurrences of\\s+)?(?:the\\s+)?(?:letters?|characters?|words?)?\\s*"
                    + QUOTE + "(?<sought>[^\\s\"“”'‘’`]{1,40}?)" + QUOTE
                    + "(?:['’]?s)?(?:\\s+(?:letters?|characters?))?\\s*(?:(?:are|is)(?: there)?|there are|appears?"
                    + "|occurs?|do you see|letters)*\\s*(?:in|of)\\s+(?:(?:the"
                    + "|this)\\s+)?(?:following\\s+)?(?:words?|text|sentence|string|phrase"
                    + "|name)?\\s*[:：]?\\s*(?<text>.+)",
            FLAGS);
    private static final Pattern UNIT_QUESTION_EN = Pattern
            .compile("(?:how many|count(?: up)?(?: how many)?(?: all)?(?: the)?|(?:what is "
                    + "|tell me )?the number of)\\s+(?:the )?" + UNIT_EN + INTO_EN, FLAGS);
    private static final Pattern UNIT_HAS_EN = Pattern
            .compile("how many\\s+" + UNIT_EN + "\\s+(?:does|do)\\s+(?:the\\s+(?:words?|text|sentence|string"
                    + "|phrase|name)\\s+)?(?<text>.+?)\\s+(?:have|has|contain)", FLAGS);
    private static final Pattern UNIT_COLON_EN = Pattern
            .compile("(?:how many|count)(?: the)? " + UNIT_EN + "\\s*(?:here)?[:：]\\s*(?<text>.+)", FLAGS);
    private static final String UNIT_ZH = "(?<unit>汉字|字母|单词|词语?|句子?话?|字符|元音|辅音|数字|标点|行|空格|项|字)";
    private static final Pattern SOUGHT_ZH = Pattern.compile(
            "(?:数一?[数下]|数出|统计(?:一下)?|算一?算|看看)?[,，:：]?\\s*(?:在)?(?:单词|词语|字符串|句子|这句话|文本|下面这?(?:句话|段话"
                    + "|段文字))?\\s*[:：]?\\s*(?<text>.+?)\\s*(?:这个(?:单词|词|句子|字符串)|这句话|这段话)?\\s*(?:里面?|中间?|当中"
                    + "|中)[,，]?\\s*(?:字母|字|单词)?\\s*"
                    + "(?:(?:一共|总共|共)?(?:出现(?:了|过)?|有|含有?|包含)?(?:了)?(?:几|多少)(?:个|次)?(?:字母|字符|汉字)?\\s*(?:是)?" + QUOTE
                    + "(?<sought>[A-Za-z0-9]|[^\\s有几多的了]{1,12}?)" + QUOTE + "(?:字|字母)?"
                    + "|(?:字母)?" + QUOTE + "(?<other>[A-Za-z0-9]{1,20}|[^\\s有出现共几多]{1,8}?)" + QUOTE
                    + "(?:这?个?字母?)?(?:一共|总共)?(?:出现|有)(?:了|过)?(?:几|多少)[次个])",
            FLAGS);
    private static final Pattern UNIT_QUESTION_ZH = Pattern.compile(
            "(?:数一?[数下]|数出|统计(?:一下)?|算一?算|看看)?[,，:：]?\\s*(?:单词|词语|字符串|句子)?\\s*(?<text>.+?)\\s*(?:这个(?:单词|词|句子|字符串)"
                    + "|这句话|这段话|这段文字)?\\s*(?:里面?|中|当中)?[,，]?\\s*(?:一共|总共|共)?(?:有|含有?|包含|由)(?:了)?(?:几"
                    + "|多少)个?(?:英文)?" + UNIT_ZH + "(?:组成)?",
            FLAGS);
    private static final Pattern UNIT_COLON_ZH = Pattern.compile(
            "(?:数一?[数下]|数出|统计(?:一下)?|算一?算)?(?:下面|以下|下列|这)?(?:的)?(?:这)?(?:一?[句段个](?:话|文字|文本|单词|词)|文字|文本|内容|句子"
                    + "|列表)?的?(?:里面?|中)?(?:一共|总共|共)?(?:有|含有?|包含)?(?:几|多少)?个?" + UNIT_ZH + "数?\\s*[:：]\\s*(?<text>.+)",
            FLAGS);
    /** Many blanks in a row could be shared between the parts of a pattern in very many ways. */
    private static final Pattern BLANKS = Pattern.compile("\\s{20}");
    private static final Pattern ASKED = Pattern.compile("(?:how many|count|number of|几|多少|统计|数)", FLAGS);

    @Override
    public Optional<Answer> answer(Ask ask) {
        String core = ask.core();
        String head = core.length() > 200 ? core.substring(0, 200) : core;
        String tail = core.length() > 200 ? core.substring(core.length() - 60) : "";
        boolean asked = ASKED.matcher(head).find() || ASKED.matcher(tail).find();
        if (!asked || BLANKS.matcher(core).find()) {
            return Optional.empty();
        }
        return unit(ask).or(() -> sought(ask));
    }

    private static Optional<Answer> unit(Ask ask) {
        for (Pattern pattern : new Pattern[]{UNIT_COLON_EN, UNIT_QUESTION_EN, UNIT_HAS_EN, UNIT_COLON_ZH,
            UNIT_QUESTION_ZH}) {
            Matcher matcher = pattern.matcher(ask.core());
            if (matcher.matches()) {
                String text = referred(ask, matcher.group("text"));
                return Answer.of(counted(ask, Countable.named(matcher.group("unit").toLowerCase(Locale.ROOT)), text),
                        account(ask));
            }
        }
        return Optional.empty();
    }

    private static String referred(Ask ask, String text) {
        String shown = Quotation.unwrap(text);
        boolean refers = shown.matches("(?i)(?:it|that|this|above|the (?:above|text|sentence)(?: above)?|上面|前面|以上"
                + "|上述)(?:的?(?:话|内容|文字|句子|这句话))?");
        return refers ? ask.memory().textBefore().orElse(shown) : shown;
    }

    private static String counted(Ask ask, Countable countable, String text) {
        long count = countable.in(text);
        String shown = shown(ask, text);
        return ask.say(shown + " has " + count + " " + countable.english(count) + ".",
                shown + "有" + count + "个" + countable.chinese() + "。");
    }

    private static Optional<Answer> sought(Ask ask) {
        Matcher english = LETTER_EN.matcher(ask.core());
        if (english.matches()) {
            return occurrences(ask, english.group("sought"), Quotation.unwrap(english.group("text")));
        }
        Matcher chinese = SOUGHT_ZH.matcher(ask.core());
        if (chinese.matches()) {
            String sought = chinese.group("sought") == null ? chinese.group("other") : chinese.group("sought");
            return occurrences(ask, sought, Quotation.unwrap(chinese.group("text")));
        }
        return Optional.empty();
    }

    private static Optional<Answer> occurrences(Ask ask, String sought, String text) {
        String in = referred(ask, text);
        String what = sought.length() == 3 && sought.endsWith("'s") ? sought.substring(0, 1) : sought;
        if (what.length() > 1 && !in.toLowerCase(Locale.ROOT).contains(what.toLowerCase(Locale.ROOT)) && !quotes(ask)) {
            return Optional.empty();
        }
        long count = Countable.occurrences(in, what);
        String times = count == 1 ? "1 time" : count + " times";
        return Answer.of(ask.say(ask.quote(what) + " appears " + times + " in " + shown(ask, in) + ".",
                shown(ask, in) + "里有" + count + "个" + ask.quote(what) + "。"), account(ask));
    }

    private static boolean quotes(Ask ask) {
        return !Quotation.in(ask.text()).isEmpty();
    }

    private static String shown(Ask ask, String text) {
        return text.length() <= 60 ? ask.quote(text) : ask.say("The text", "这段文字");
    }

    private static String account(Ask ask) {
        return ask.say("I am asked to count, so I go through the given text and count exactly.",
                "这是一道计数题，我逐个检查给出的文字并精确计数。");
    }

    @Override
    public String about(Tongue tongue) {
        return tongue.say("count letters, words, characters or items", "数字母、单词、汉字或条目");
    }
}
