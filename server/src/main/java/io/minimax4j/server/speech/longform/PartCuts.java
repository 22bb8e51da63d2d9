package io.minimax4j.server.speech.longform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts a text into parts that are spoken one by one: at the end of a paragraph if there is one far enough on, else of a
 * sentence, else of a clause or a word. Not within a pause mark, beside one, within parentheses or a formula, unless the
 * text leaves no other place.
 */
final class PartCuts {
    /** The longest part, in UTF-16 units: some five minutes, which a node that dies costs at most. */
    static final int LONGEST = 2000;
    private static final int LONGEST_PARENTHESIS = 40;
    private static final int LONGEST_PAUSE = 9;
    private static final String SENTENCE_ENDS = ".!?\u3002\uFF01\uFF1F\u2026";
    private static final String CLAUSE_ENDS = ",;:\uFF0C\u3001\uFF1B\uFF1A";
    private static final String CLOSING = "\"')]\u2019\u201D\u300D\u300F\uFF09\u3011";

    private final String text;
    private final int longest;

    private PartCuts(String text, int longest) {
        this.text = text;
        this.longest = longest;
    }

    /** @param longest at least 100 */
    static List<Cut> of(String text, int longest) {
        return new PartCuts(text, longest).cuts();
    }

    private List<Cut> cuts() {
        List<Cut> cuts = new ArrayList<>();
        int from = 0;
        int begins = 0;
        while (from < text.length()) {
            int to = next(from);
            cuts.add(new Cut(begins, text.substring(from, to)));
            begins += text.codePointCount(from, to);
            from = to;
        }
        return cuts;
    }

    private int next(int from) {
        if (text.length() - from <= longest) {
            return text.length();
        }
        boolean[] allowed = allowed(from);
        int best = -1;
        int at = from + longest;
        for (int to = from + longest; to > from + longest / 4; to--) {
            int rank = allowed[to - from] ? rank(to) : -1;
            if (rank > best) {
                best = rank;
                at = to;
            }
        }
        boolean rest = text.length() - at <= longest && !speaks(text.substring(at));
        return rest ? text.length() : at;
    }

    /** How good a place is to cut: 4 for the end of a paragraph, 0 for the middle of a word, -1 for that of a character. */
    private int rank(int to) {
        int before = to - 1;
        char last = text.charAt(before);
        if (Character.isSurrogatePair(last, text.charAt(to))) {
            return -1;
        }
        if (last == '\n') {
            return 4;
        }
        if (Character.isWhitespace(text.charAt(to))) {
            return 0;
        }
        boolean blank = Character.isWhitespace(last);
        while (before > 0
                && (Character.isWhitespace(text.charAt(before)) || CLOSING.indexOf(text.charAt(before)) >= 0)) {
            before--;
        }
        char mark = text.charAt(before);
        boolean wide = mark > 0x7f;
        if (SENTENCE_ENDS.indexOf(mark) >= 0 && (wide || blank) && CLOSING.indexOf(text.charAt(to)) < 0
                && SENTENCE_ENDS.indexOf(text.charAt(to)) < 0) {
            return 3;
        }
        if (CLAUSE_ENDS.indexOf(mark) >= 0 && (wide || blank)) {
            return 2;
        }
        return blank ? 1 : 0;
    }

    /** Where, counted from there, nothing is torn apart. */
    private boolean[] allowed(int from) {
        int end = Math.min(text.length(), from + longest + 1);
        boolean[] allowed = new boolean[longest + 2];
        Arrays.fill(allowed, true);
        int at = from;
        while (at < end) {
            int closed = closed(at);
            if (closed > at) {
                boolean pause = text.charAt(at) == '<';
                int first = pause ? blanksBefore(at) : at + 1;
                int last = pause ? blanksAfter(closed) : closed - (goesOn(closed) ? 0 : 1);
                Arrays.fill(allowed, Math.max(0, first - from), Math.clamp(last - from + 1, 0, allowed.length), false);
            }
            at = Math.max(closed, at + 1);
        }
        return allowed;
    }

    /** Behind what opens at a place and belongs together, or the place itself if nothing does. */
    private int closed(int at) {
        return switch (text.charAt(at)) {
            case '<' -> closed(at, "<#", "#>", LONGEST_PAUSE);
            case '(' -> closed(at, "(", ")", LONGEST_PARENTHESIS);
            case '$' -> closed(at, "$$", "$$", longest / 2);
            default -> at;
        };
    }

    /** Whether another parenthesis follows at once, as the pinyin of the next character does. */
    private boolean goesOn(int at) {
        return at < text.length() && text.charAt(at) == '(' && text.charAt(at - 1) == ')';
    }

    private int closed(int at, String open, String close, int most) {
        if (!text.startsWith(open, at)) {
            return at;
        }
        int end = text.indexOf(close, at + open.length(), Math.min(text.length(), at + most + close.length()));
        return end < 0 ? at : end + close.length();
    }

    private int blanksBefore(int at) {
        int first = at;
        while (first > 0 && !Character.isLetterOrDigit(text.charAt(first - 1))) {
            first--;
        }
        return first;
    }

    private int blanksAfter(int at) {
        int last = at;
        while (last < text.length() && !Character.isLetterOrDigit(text.charAt(last))) {
            last++;
        }
        return last;
    }

    /** Whether a part ends with a paragraph or a sentence. */
    static boolean endsSentence(String part) {
        int at = part.length();
        boolean line = false;
        while (at > 0 && (Character.isWhitespace(part.charAt(at - 1)) || CLOSING.indexOf(part.charAt(at - 1)) >= 0)) {
            at--;
            line |= part.charAt(at) == '\n';
        }
        return line || at > 0 && SENTENCE_ENDS.indexOf(part.charAt(at - 1)) >= 0;
    }

    /** Whether there is anything in a text but marks and blanks. */
    static boolean speaks(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /**
     * A part of the text.
     *
     * @param begins code points before it
     */
    record Cut(int begins, String text) {}
}
