package io.minimax4j.engine.offline.chat.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a text into sentences, in one pass. A stop inside a quotation, a decimal or an abbreviation ends nothing; a line
 * break always does.
 */
public final class Sentences {
    private static final String ENDS = "。！？!?…";
    private static final String CLOSERS = "”’」』）)\"'】》";
    private static final int LONGEST_QUOTATION = 2000;
    private static final Set<String> ABBREVIATIONS = Set.of("mr", "mrs", "ms", "dr", "prof", "st", "vs", "etc", "e.g",
            "i.e", "no", "jr", "sr", "inc", "a.m", "p.m");

    private Sentences() {}

    /** The sentences in order, outer space removed, none empty. */
    public static List<String> of(String text) {
        List<String> found = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < text.length()) {
            int quoted = Quotation.end(text, i, LONGEST_QUOTATION);
            if (quoted > i) {
                i = quoted;
                if (!endsInside(text, quoted - 1)) {
                    continue;
                }
            } else if (text.charAt(i) == '\n') {
                i++;
            } else if (isEnd(text, i)) {
                i = pastClosers(text, i + 1);
            } else {
                i++;
                continue;
            }
            add(found, text.substring(start, i));
            start = i;
        }
        add(found, text.substring(start));
        return found;
    }

    /** A closing mark right after a stop, followed by a new sentence: {@code He said "no." Then he left.} */
    private static boolean endsInside(String text, int closing) {
        boolean stopped = closing > 0
                && (ENDS.indexOf(text.charAt(closing - 1)) >= 0 || text.charAt(closing - 1) == '.');
        if (!stopped) {
            return false;
        }
        int next = closing + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next >= text.length() || Character.isUpperCase(text.charAt(next));
    }

    private static boolean isEnd(String text, int i) {
        char c = text.charAt(i);
        if (c != '.') {
            return ENDS.indexOf(c) >= 0 && !(c == '!' && isFactorial(text, i));
        }
        boolean last = i + 1 == text.length();
        return last || (Character.isWhitespace(text.charAt(i + 1)) || CLOSERS.indexOf(text.charAt(i + 1)) >= 0)
                && !isAbbreviation(text, i) && !isNumbering(text, i);
    }

    private static boolean isFactorial(String text, int i) {
        return i > 0 && Character.isDigit(text.charAt(i - 1)) && i + 1 < text.length()
                && " +-*/=)".indexOf(text.charAt(i + 1)) >= 0;
    }

    private static boolean isAbbreviation(String text, int stop) {
        int start = stop;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')
                && stop - start < 8) {
            start--;
        }
        String word = text.substring(start, stop);
        return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I")
                || ABBREVIATIONS.contains(word.toLowerCase(java.util.Locale.ROOT));
    }

    /** {@code 1. first}: the stop belongs to the number. */
    private static boolean isNumbering(String text, int stop) {
        int start = stop;
        while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        return start < stop && (start == 0 || text.charAt(start - 1) == '\n') && stop - start <= 2;
    }

    private static int pastClosers(String text, int from) {
        int i = from;
        while (i < text.length() && (ENDS.indexOf(text.charAt(i)) >= 0 || CLOSERS.indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private static void add(List<String> found, String sentence) {
        String stripped = sentence.strip();
        if (!stripped.isEmpty()) {
            found.add(stripped);
        }
    }
}
