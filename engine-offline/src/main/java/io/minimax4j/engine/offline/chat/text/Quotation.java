package io.minimax4j.engine.offline.chat.text;

import java.util.ArrayList;
import java.util.List;

/** Quoted stretches of a text, in the marks of both languages. */
public final class Quotation {
    private static final String OPENERS = "\"“「『《`‘";
    private static final String CLOSERS = "\"”」』》`’";
    private static final int LONGEST = 100_000;

    private Quotation() {}

    /** The end (exclusive) of a quotation that opens at a place, or -1 if none opens or it does not close in time. */
    static int end(String text, int at, int longest) {
        int kind = OPENERS.indexOf(text.charAt(at));
        if (kind < 0) {
            return -1;
        }
        int close = text.indexOf(CLOSERS.charAt(kind), at + 1);
        return close > at + 1 && close - at <= longest ? close + 1 : -1;
    }

    /** What stands in quotation marks, in order, without the marks. */
    public static List<String> in(String text) {
        List<String> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int end = openingAt(text, i);
            if (end > 0) {
                found.add(text.substring(i + 1, end - 1));
                i = end;
            } else {
                i++;
            }
        }
        return found;
    }

    /** The text without quotation marks around the whole of it. */
    public static String unwrap(String text) {
        String stripped = text.strip();
        if (stripped.length() < 3) {
            return stripped;
        }
        int end = openingAt(stripped, 0);
        return end == stripped.length() ? stripped.substring(1, end - 1) : stripped;
    }

    private static int openingAt(String text, int i) {
        if (text.charAt(i) == '\'') {
            boolean opens = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            int close = opens ? closingApostrophe(text, i + 1) : -1;
            return close > i + 1 ? close + 1 : -1;
        }
        return end(text, i, LONGEST);
    }

    private static int closingApostrophe(String text, int from) {
        int close = text.indexOf('\'', from);
        while (close > 0 && close + 1 < text.length() && Character.isLetterOrDigit(text.charAt(close + 1))) {
            close = text.indexOf('\'', close + 1);
        }
        return close;
    }
}
