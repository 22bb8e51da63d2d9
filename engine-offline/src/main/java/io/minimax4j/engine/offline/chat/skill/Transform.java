package io.minimax4j.engine.offline.chat.skill;

import io.minimax4j.engine.offline.chat.text.Quotation;
import io.minimax4j.engine.offline.chat.text.Tongue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Changes the form of a given text: its case, its order, its spelling. */
final class Transform implements Skill {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final String OBJECT = "(?:(?:the|this|my)?\\s*(?:following\\s+)?(?:words?|text|sentence|string"
            + "|phrase|letters of|name)\\s*)?[:：]?\\s*";
    private static final String OBJECT_ZH = "(?:(?:下面|以下|这)?(?:的)?(?:这)?(?:一?[句段个](?:话|单词|词|文字)|单词|字符串|文字"
            + "|句子))?\\s*[:：]?\\s*";
    private static final List<Change> CHANGES = List.of(
            change("(?:(?:convert|change|turn|put|write|make|transform)\\s+" + OBJECT + "(?<text>.+?)\\s+(?:in)?to"
                    + "\\s+(?:all\\s+)?|(?:convert|change|turn|put|write|make|transform)\\s+" + OBJECT
                    + "(?<textb>.+?)\\s+(?:in\\s+)?(?:all\\s+)?)(?:upper\\s?-?case|capitals|capital letters|caps)",
                    text -> text.toUpperCase(Locale.ROOT)),
            change("(?:to |in )?(?:upper\\s?-?case|capitali[sz]e all(?: letters)?(?: of)?)\\s*(?:of\\s+)?" + OBJECT
                    + "(?<text>.+)", text -> text.toUpperCase(Locale.ROOT)),
            change("(?:(?:convert|change|turn|put|write|make|transform)\\s+" + OBJECT + "(?<text>.+?)\\s+(?:in)?to"
                    + "\\s+(?:all\\s+)?|(?:convert|change|turn|put|write|make|transform)\\s+" + OBJECT
                    + "(?<textb>.+?)\\s+(?:in\\s+)?(?:all\\s+)?)(?:lower\\s?-?case|small letters)",
                    text -> text.toLowerCase(Locale.ROOT)),
            change("(?:to |in )?lower\\s?-?case\\s*(?:of\\s+)?" + OBJECT + "(?<text>.+)",
                    text -> text.toLowerCase(Locale.ROOT)),
            change("capitali[sz]e(?: each word(?: of| in)?)?\\s+" + OBJECT + "(?<text>.+)", Transform::capitalised),
            change("(?:convert|change|turn|put)\\s+" + OBJECT + "(?<text>.+?)\\s+(?:in)?to\\s+title\\s?case"
                    + "|title\\s?case\\s*" + OBJECT + "(?<textb>.+)", Transform::capitalised),
            change("reverse\\s+(?:the order of\\s+)?the\\s+words\\s+(?:in|of)\\s*" + OBJECT + "(?<text>.+)|reverse ("
                    + "?:the )?word order(?: of)?\\s*[:：]?\\s*(?<textb>.+)", Transform::wordsReversed),
            change("(?:reverse|write|spell|say)\\s+" + OBJECT + "(?<text>.+?)\\s+(?:backwards?|in reverse)"
                    + "|reverse\\s*" + OBJECT + "(?<textb>.+)", Transform::reversed),
            change("spell(?: out)?\\s+" + OBJECT + "(?<text>\\S+)|how do you spell\\s+" + OBJECT + "(?<textb>\\S+)",
                    Transform::spelled),
            change("(?:把|将)?" + OBJECT_ZH + "(?<text>.+?)\\s*(?:都|全部)?(?:转换?|改|变|写|换)(?:换)?(?:成|为|到)(?:英文)?大写(?:字母)?"
                    + "|(?:转换?成?|改成?)?大写\\s*[:：]\\s*(?<textb>.+)", text -> text.toUpperCase(Locale.ROOT)),
            change("(?:把|将)?" + OBJECT_ZH + "(?<text>.+?)\\s*(?:都|全部)?(?:转换?|改|变|写|换)(?:换)?(?:成|为|到)(?:英文)?小写(?:字母)?"
                    + "|(?:转换?成?|改成?)?小写\\s*[:：]\\s*(?<textb>.+)", text -> text.toLowerCase(Locale.ROOT)),
            change("(?:把|将)?" + OBJECT_ZH + "(?<text>.+?)\\s*(?:这个(?:单词|词)|这句话)?(?:倒过来|反过来|颠倒过?来?|反转|倒着|倒序|逆序)(?:写|念"
                    + "|读|说|输出|排列)?(?:一下|一遍|出来)?|(?:反转|倒转|颠倒|倒着写|倒过来写|倒序输出|逆序输出)" + OBJECT_ZH + "(?<textb>.+)",
                    Transform::reversed));
    private static final Pattern CUE = Pattern.compile("case|capitali[sz]e|capitals|capital letters|small letters"
            + "|caps\\b|revers|backward|spell|大写|小写|倒|反转|反过来|逆序", Pattern.CASE_INSENSITIVE);
    private static final int NEAR = 300;

    private record Change(Pattern pattern, UnaryOperator<String> change) {}

    private static Change change(String pattern, UnaryOperator<String> change) {
        return new Change(Pattern.compile(pattern.contains("<textb>") ? pattern : pattern + "|(?<textb>\\b\\B)", FLAGS),
                change);
    }

    @Override
    public Optional<Answer> answer(Ask ask) {
        String core = ask.core();
        if (!CUE.matcher(core).region(0, Math.min(core.length(), NEAR)).find()
                && !CUE.matcher(core).region(Math.max(0, core.length() - NEAR), core.length()).find()) {
            return Optional.empty();
        }
        for (Change change : CHANGES) {
            Matcher matcher = change.pattern().matcher(core);
            if (matcher.matches()) {
                String text = matcher.group("text") == null ? matcher.group("textb") : matcher.group("text");
                return Answer.of(change.change().apply(Quotation.unwrap(text)),
                        ask.say("I change the form of the given text, letter by letter.", "我按要求逐字改变给出文字的形式。"));
            }
        }
        return Optional.empty();
    }

    private static String reversed(String text) {
        StringBuilder reversed = new StringBuilder(text.length());
        text.codePoints().mapToObj(Character::toString).toList().reversed().forEach(reversed::append);
        return reversed.toString();
    }

    private static String wordsReversed(String text) {
        return String.join(" ", List.of(text.strip().split("\\s+")).reversed());
    }

    private static String spelled(String text) {
        return text.codePoints().mapToObj(Character::toString).collect(Collectors.joining("-"));
    }

    private static String capitalised(String text) {
        return Pattern.compile("(?<![\\p{L}\\p{N}'’])\\p{Ll}").matcher(text)
                .replaceAll(start -> start.group().toUpperCase(Locale.ROOT));
    }

    @Override
    public String about(Tongue tongue) {
        return tongue.say("change case, reverse or spell a text", "转换大小写、倒序或拼写");
    }
}
