package io.minimax4j.engine.offline.chat.arithmetic;

import io.minimax4j.engine.offline.chat.text.Script;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings the ways people word a calculation into signs: {@code 12 times 3}, {@code 十二乘以三}, {@code 八十的百分之十五}. */
final class Wording {
    /** From the start of a run and of bounded length, so that no run is read anew to its end from each of its places. */
    private static final String NUMBER_ZH = "(?<![\\d零〇一二两三四五六七八九十百千万亿])((?:\\d[\\d.,]{0,60}|[零〇一二两三四五六七八九十百千万亿]{1,40}(?:点[零一二三四五六七八九]{1,20})?)[万亿]?)";
    private static final List<Rule> CHINESE = List.of(
            rule("百分之" + NUMBER_ZH, "$1%"),
            rule(NUMBER_ZH + "分之" + NUMBER_ZH, "($2/$1)"),
            rule(NUMBER_ZH + "的平方根|" + NUMBER_ZH + "开平?方根?", " r($1$2) "),
            rule("根号下?|(?<=平)方根是?(?=\\d)", " r "),
            rule("的?" + NUMBER_ZH + "次[方幂]", "^$1"),
            rule("的?平方(?!米|公里|根|厘米|千米)", "^2"),
            rule("的?立方(?!米|公里|根|厘米)", "^3"),
            rule("的?阶乘", "!"),
            rule("的一半", "/2"),
            rule("的?" + NUMBER_ZH + "倍", "*$1"),
            rule(NUMBER_ZH + "(?:和|与|跟)" + NUMBER_ZH + "(?:之|的总?)和", "$1+$2"),
            rule(NUMBER_ZH + "(?:和|与|跟)" + NUMBER_ZH + "(?:之|的)差", "$1-$2"),
            rule(NUMBER_ZH + "(?:和|与|跟)" + NUMBER_ZH + "(?:之|的乘?)积", "$1*$2"),
            rule(NUMBER_ZH + "(?:和|与|跟)" + NUMBER_ZH + "(?:之|的)商", "$1/$2"),
            rule("%的(?=[\\d零一二三四五六七八九十两百])", "% * "),
            rule("的(?=[\\d.零一二三四五六七八九十百]+%)", "*"),
            rule("加上?", "+"), rule("减[去掉]?", "-"), rule("乘[以上]?", "*"), rule("除以", "/"),
            rule("(?<!去)除(?![去了非])", "\\\\"),
            rule("左括号", "("), rule("右括号", ")"), rule("取模|求余|模", "~"), rule("负", "-"));
    private static final List<Rule> ENGLISH = List.of(
            rule("\\b(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?=[a-z])", "$1 "),
            rule("\\bsubtract\\s+(\\S+)\\s+from\\s+(\\S+)", "$2 - $1"),
            rule("\\b(?:add|sum(?:\\s+of)?|total\\s+of)\\s+(\\S+)\\s+(?:and|to|with)\\s+(\\S+)", "$1 + $2"),
            rule("\\bproduct\\s+of\\s+(\\S+)\\s+and\\s+(\\S+)", "$1 * $2"),
            rule("\\bdifference\\s+(?:of|between)\\s+(\\S+)\\s+and\\s+(\\S+)", "$1 - $2"),
            rule("\\bmultiply\\s+(\\S+)\\s+(?:and|by|with)\\s+(\\S+)", "$1 * $2"),
            rule("\\bdivide\\s+(\\S+)\\s+by\\s+(\\S+)", "$1 / $2"),
            rule("\\b(?:the\\s+)?(?:square\\s+root\\s+of|sqrt(?:\\s+of)?|root\\s+of)\\b", " r "),
            rule("\\b(?:raised\\s+)?to\\s+the\\s+power\\s+of\\b|\\braised\\s+to\\b", "^"),
            rule("\\bto\\s+the\\s+(\\d+)(?:st|nd|rd|th)(?:\\s+power)?\\b", "^$1"),
            rule("\\bsquared\\b", "^2"), rule("\\bcubed\\b", "^3"), rule("\\bfactorial\\b", "!"),
            rule("\\bper\\s?cent\\b", "%"), rule("%\\s*of\\b", "% * "), rule("\\bhalf\\s+of\\b", "0.5 * "),
            rule("\\b(?:double|twice)\\s+(?=\\d)", "2 * "),
            rule("\\b(?:multiplied\\s+by|times)\\b", "*"), rule("\\bdivided\\s+by\\b|\\bover\\b(?=\\s+\\w)", "/"),
            rule("\\bplus\\b", "+"), rule("\\bminus\\b", "-"), rule("\\bmod(?:ulo)?\\b", "~"));
    private static final List<Rule> SIGNS = List.of(
            rule("\\*\\*", "^"), rule("[×✕✖·∙⋅]|(?<=[\\d)])\\s*[xX]\\s*(?=[\\d(.])", "*"), rule("[÷∕]", "/"),
            rule("[−–—]", "-"),
            rule("√", " r "), rule("²", "^2"), rule("³", "^3"), rule("[\\[{【]", "("), rule("[\\]}】]", ")"));

    private Wording() {}

    private record Rule(Pattern pattern, String replacement) {
        String apply(String text) {
            return pattern.matcher(text).replaceAll(replacement);
        }
    }

    private static Rule rule(String pattern, String replacement) {
        return new Rule(Pattern.compile(pattern), replacement);
    }

    /** The text with signs in the place of words, in lower case and half width. */
    static String toSigns(String text) {
        String plain = Normalizer.normalize(text.replace("²", "^2").replace("³", "^3"), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        if (plain.chars().anyMatch(c -> Script.isHan((char) c))) {
            plain = apply(CHINESE, plain);
        }
        if (plain.chars().anyMatch(c -> c >= 'a' && c <= 'z')) {
            plain = apply(ENGLISH, plain);
        }
        return apply(SIGNS, plain);
    }

    private static String apply(List<Rule> rules, String text) {
        String changed = text;
        for (Rule rule : rules) {
            changed = rule.apply(changed);
        }
        return changed;
    }
}
