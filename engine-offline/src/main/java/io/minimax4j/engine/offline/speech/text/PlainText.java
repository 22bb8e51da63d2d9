package io.minimax4j.engine.offline.speech.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes from a text what would be read out as noise: markdown, addresses, pictures, control characters. Everything else is
 * meant as itself; no markup of speech exists in it.
 */
final class PlainText {
    private static final String PERSIAN_JOINER = "\u200c";

    private record Rule(Pattern pattern, int kept, String replacement) {
        TracedText in(TracedText text) {
            return kept > 0 ? text.keep(pattern, kept) : text.replace(pattern, _ -> replacement);
        }
    }

    private static final List<Rule> RULES = List.of(
            keep("!?\\[([^\\[\\]\\n]{0,500})\\]\\([^()\\s]{1,2000}\\)"),
            keep("(?i)\\bhttps?://(?:[^\\s/@]{1,200}@)?([a-z0-9.-]{1,200})(?::\\d{1,5})?(?:/[^\\s，。；！？、）】」]*)?"),
            rule("(?m)^\\s{0,3}(?:```|~~~).*$", " "),
            rule("(?m)^\\s{0,3}#{1,6}\\s+", ""),
            rule("(?m)^\\s{0,8}(?:[-*+•]|>)\\s+", ""),
            rule("(?m)^ {0,3}[-*_=][-*_= ]{2,}$", "\n"),
            rule("\\*\\*|__|~~|`+", ""),
            rule("(?<![\\p{L}\\p{N}])[*_](?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}\\p{P}])[*_](?![\\p{L}\\p{N}*_])", ""),
            rule("_+|\\|+", " "),
            keep("([!?！？。，、,;；:：~～…-])\\1+"),
            rule("[ \\t\\u00a0\\u3000]+", " "));

    private PlainText() {}

    private static Rule rule(String pattern, String replacement) {
        return new Rule(Pattern.compile(pattern), 0, replacement);
    }

    private static Rule keep(String pattern) {
        return new Rule(Pattern.compile(pattern), 1, "");
    }

    /** Without markup; of a text that {@link #visible} has seen. */
    static TracedText of(TracedText text) {
        TracedText plain = text;
        for (Rule rule : RULES) {
            plain = rule.in(plain);
        }
        return plain.strip();
    }

    /** Without control characters, pictures and characters nobody can see; wide letters and digits in their usual width. */
    static TracedText visible(TracedText text) {
        TracedText.Builder visible = new TracedText.Builder();
        String characters = text.text();
        for (int i = 0; i < characters.length(); i += Character.charCount(characters.codePointAt(i))) {
            int codePoint = characters.codePointAt(i);
            int end = i + Character.charCount(codePoint);
            if (codePoint == '\n' || codePoint == '\r') {
                visible.add("\n", text, i, end);
            } else if (isWide(codePoint)) {
                visible.add(Character.toString(codePoint - 0xFEE0), text, i, end);
            } else if (!isHidden(codePoint)) {
                visible.add(text, i, end);
            } else if (!isJoined(codePoint)) {
                visible.add(" ", text, i, end);
            }
        }
        return visible.build();
    }

    private static boolean isWide(int codePoint) {
        return codePoint >= '０' && codePoint <= '９' || codePoint >= 'Ａ' && codePoint <= 'Ｚ'
                || codePoint >= 'ａ' && codePoint <= 'ｚ'
                || codePoint == '％' || codePoint == '＋' || codePoint == '－';
    }

    private static boolean isHidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE,
                    Character.UNASSIGNED ->
                !PERSIAN_JOINER.equals(Character.toString(codePoint));
            case Character.OTHER_SYMBOL -> "°℃℉№©®™".indexOf(codePoint) < 0;
            case Character.MODIFIER_SYMBOL -> codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
            case Character.ENCLOSING_MARK -> true;
            default -> codePoint >= 0xFE00 && codePoint <= 0xFE0F;
        };
    }

    /** Characters that stand inside words and leave no gap. */
    private static boolean isJoined(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT || codePoint >= 0xFE00 && codePoint <= 0xFE0F;
    }
}
