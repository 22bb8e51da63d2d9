package io.minimax4j.engine.offline.speech.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a text at the ends of its sentences and paragraphs. */
final class Sentences {
    static final String ENDS = "。.!?！？…\n";
    static final String CLOSERS = "”’」』）)\"'】》 ";
    private static final Set<String> SHORTENED = Set.of("mr", "mrs", "ms", "dr", "prof", "st", "vs", "jr", "sr", "e.g",
            "i.e", "approx", "gen", "sen", "rep", "rev", "capt", "lt", "col", "sgt", "jan", "feb", "apr", "aug", "sep",
            "sept",
            "oct", "nov", "dec", "mt", "ave", "dept", "est", "tel");
    private static final Set<String> BEFORE_NUMBERS = Set.of("no", "nos", "fig", "vol", "ch", "p", "pp", "ext", "mar",
            "jun",
            "jul");
    private static final int LONGEST_SHORTENED = 6;

    private Sentences() {}

    static List<TracedText> of(TracedText text) {
        List<TracedText> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (ends(text.text(), i)) {
                i = behind(text.text(), i);
                sentences.add(text.part(start, i));
                start = i;
                i--;
            }
        }
        if (start < text.length()) {
            sentences.add(text.part(start, text.length()));
        }
        return sentences;
    }

    /** Behind further marks, closing brackets and spaces; a plain quotation mark behind a space opens. */
    private static int behind(String text, int mark) {
        int end = mark + 1;
        while (end < text.length() && (CLOSERS.indexOf(text.charAt(end)) >= 0 || ENDS.indexOf(text.charAt(end)) >= 0)
                && !("\"'".indexOf(text.charAt(end)) >= 0 && Character.isWhitespace(text.charAt(end - 1)))) {
            end++;
        }
        return end;
    }

    private static boolean ends(String text, int at) {
        char c = text.charAt(at);
        return ENDS.indexOf(c) >= 0 && (c != '.' || endsAtDot(text, at));
    }

    /** A dot ends a sentence before a space or the end, but not behind a shortened word or an initial. */
    private static boolean endsAtDot(String text, int dot) {
        int next = dot + 1;
        while (next < text.length() && (CLOSERS.indexOf(text.charAt(next)) >= 0 && text.charAt(next) != ' '
                || text.charAt(next) == '.')) {
            next++;
        }
        if (next == text.length() || text.charAt(next) == '\n') {
            return true;
        }
        if (text.charAt(next) != ' ') {
            return Scripts.isHan(text.charAt(next)) && !Character.isDigit(before(text, dot));
        }
        int behind = next;
        while (behind < text.length() && text.charAt(behind) == ' ') {
            behind++;
        }
        return behind == text.length() || !isShortened(text, dot, text.charAt(behind));
    }

    private static char before(String text, int at) {
        return at == 0 ? ' ' : text.charAt(at - 1);
    }

    private static boolean isShortened(String text, int dot, char next) {
        int start = dot;
        while (start > 0 && dot - start <= LONGEST_SHORTENED
                && (Scripts.isLatin(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, dot);
        return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I")
                || SHORTENED.contains(lower(word))
                || BEFORE_NUMBERS.contains(lower(word)) && Character.isDigit(next)
                || word.indexOf('.') > 0 && Character.isLowerCase(next)
                || lower(word).equals("etc") && Character.isLowerCase(next);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
