package io.minimax4j.engine.offline.music.lyric;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What stands in lyrics and is not sung: markup, times of karaoke files, addresses, pictures. */
final class Markup {
    private static final Pattern BREAKS = Pattern.compile(
            "\\\\r\\\\n|\\\\n|\\\\r|\\r\\n|[\\r\\u000b\\f\\u0085\\u2028\\u2029]|<br\\s*/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ELEMENT = Pattern.compile("</?[A-Za-z!][^<>]{0,200}>|<\\d{1,3}:\\d{2}[.:]?\\d{0,3}>");
    private static final Pattern KARAOKE = Pattern.compile(
            "\\[\\d{1,3}:\\d{2}(?:[.:]\\d{1,3})?]|\\[(?:ti|ar|al|au|by|re|ve|offset|length|tool|la|kana):[^\\]]{0,200}]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)]\\((?:https?:|www\\.)[^)\\s]*\\)");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://|www\\.)[^\\s\\p{IsHan}，。）)]+|[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64})+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*+•·>▪◦]+\\s+|\\d{1,3}[.)、]\\s+)");
    private static final Pattern EMPHASIS = Pattern.compile("[*_`~^|\\\\{}<>=]+|#+");
    private static final Pattern BRACKETS = Pattern.compile("[()（）\\[\\]【】〔〕「」『』《》〈〉“”\"„«»]");
    private static final Pattern LEADING = Pattern.compile("^[\\s,.;:、，。；：·…—–\\-/!?！？]+");
    private static final Pattern TRAILING = Pattern.compile("[\\s,.;:、，。；：·—–\\-/~～]+$");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u3000]+");

    /** What parts stanzas for old models, unless it marks a heading. */
    private static final Pattern HASHES = Pattern.compile("(?m)(?<!#)##(?=[^#\\s])(?<!^##)|(?<!#)##[ \\t]*$");

    private Markup() {}

    /** The lines of a text, with square brackets of one shape and without what karaoke files hold. */
    static List<String> lines(String lyrics) {
        String text = BREAKS.matcher(lyrics).replaceAll("\n").replace('［', '[').replace('］', ']').replace('【', '[')
                .replace('】', ']');
        text = HASHES.matcher(entities(text)).replaceAll("\n\n");
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            String without = KARAOKE.matcher(line).replaceAll("");
            if (without.equals(line) || !without.isBlank()) {
                lines.add(without.strip());
            }
        }
        return lines;
    }

    /** A line without markup; its brackets are still there. */
    static String plain(String line) {
        String text = LINK.matcher(line).replaceAll("$1");
        text = ADDRESS.matcher(text).replaceAll(" ");
        text = ELEMENT.matcher(text).replaceAll(" ");
        return BULLET.matcher(text).replaceFirst("");
    }

    /** What of a line is sung; empty if it has no letter and no digit. */
    static String sung(String line) {
        StringBuilder kept = new StringBuilder(line.length());
        line.codePoints().forEach(point -> {
            if (isText(point)) {
                kept.appendCodePoint(point);
            } else if (Character.getType(point) != Character.FORMAT && !isVariation(point)) {
                kept.append(' ');
            }
        });
        String text = EMPHASIS.matcher(kept).replaceAll(" ");
        text = BRACKETS.matcher(text).replaceAll(" ");
        text = SPACES.matcher(text).replaceAll(" ");
        text = TRAILING.matcher(LEADING.matcher(text).replaceFirst("")).replaceFirst("").strip();
        return text.codePoints().anyMatch(Character::isLetterOrDigit) ? text : "";
    }

    private static String entities(String text) {
        return text.replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&apos;", "'").replace("&amp;", "&");
    }

    private static boolean isText(int point) {
        return switch (Character.getType(point)) {
            case Character.OTHER_SYMBOL, Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED, Character.ENCLOSING_MARK ->
                false;
            default -> !isVariation(point) && !(point >= 0x1F3FB && point <= 0x1F3FF);
        };
    }

    private static boolean isVariation(int point) {
        return point >= 0xFE00 && point <= 0xFE0F;
    }
}
