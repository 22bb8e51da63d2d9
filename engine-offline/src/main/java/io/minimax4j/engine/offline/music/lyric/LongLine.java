package io.minimax4j.engine.offline.music.lyric;

import java.util.List;
import java.util.stream.Stream;

/** Cuts lines that are too long for a breath: at marks, else at words. */
final class LongLine {
    /** Syllables of a line that is sung in one breath. */
    private static final double MOST = 20;
    /** A Hanzi takes longer than a syllable of English, so that sixteen of them fill a line. */
    private static final double HANZI = 1.25;
    private static final double LEAST = 4;
    private static final String VOWELS = "aeiouyàáâäãåèéêëìíîïòóôöõùúûü";
    /** Letters of a syllable, so that "aaaaah" and "hmmmmm" have an end. */
    private static final int MOST_LETTERS = 7;
    private static final int LONGEST_WORD = 45;
    private static final String STOPS = ".!?。！？；;…";
    private static final String COMMAS = ",，、:：—–";
    /** Hanzi that close a group of words. */
    private static final String CLOSING = "的了着过吧呢啊吗呀里上下中时後后地得们們著過嗎裡時";

    /** Hanzi that open one. */
    private static final String OPENING = "我你他她它谁这那在和与让把被却但也就還还這誰與讓";

    private LongLine() {}

    /** The pieces of a line in order; none of an empty one. */
    static List<String> cut(String line) {
        String text = line.strip();
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return List.of();
        }
        double[] sums = syllables(text);
        if (sums[text.length()] <= MOST && text.length() <= 200) {
            return List.of(Markup.sung(text));
        }
        int at = place(text, sums);
        return at <= 0 || at >= text.length()
                ? List.of(Markup.sung(text))
                : Stream.concat(cut(text.substring(0, at)).stream(), cut(text.substring(at)).stream()).toList();
    }

    private static int place(String text, double[] sums) {
        double whole = sums[text.length()];
        double half = Math.max(1, whole / 2);
        int best = 0;
        double least = Double.MAX_VALUE;
        for (int at = 1; at < text.length(); at++) {
            double cost = cost(text, at);
            double before = sums[at];
            double rest = whole - before;
            double total = cost + Math.abs(before - half) / half + (Math.min(before, rest) < LEAST ? 1.5 : 0)
                    + (Math.ceil(before / MOST) + Math.ceil(rest / MOST) > Math.ceil(whole / MOST) ? 1 : 0);
            if (cost < Double.MAX_VALUE && total < least) {
                least = total;
                best = at;
            }
        }
        return best;
    }

    /** How bad it is to cut before a character; the greatest value where it cannot be. */
    private static double cost(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (Character.isLowSurrogate(after) || before == '\'' || before == '’') {
            return Double.MAX_VALUE;
        }
        boolean spaced = before == ' ' || isWordByItself(before) || isWordByItself(after);
        if (STOPS.indexOf(before) >= 0 && STOPS.indexOf(after) < 0) {
            return before == '.' && after != ' ' ? Double.MAX_VALUE : 0;
        }
        if (COMMAS.indexOf(before) >= 0) {
            return (before == ',' || before == ':') && after != ' ' ? Double.MAX_VALUE : 0.1;
        }
        if (!isEndOfWord(before) || !Character.isLetterOrDigit(after)) {
            return Double.MAX_VALUE;
        }
        if (before == ' ') {
            return isWordByItself(after) ? 0.15 : 0.9;
        }
        if (spaced) {
            boolean closed = CLOSING.indexOf(before) >= 0 || OPENING.indexOf(after) >= 0;
            return CLOSING.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0 ? 1.6 : closed ? 0.8 : 1.1;
        }
        return lengthOfWord(text, at) > LONGEST_WORD ? 2.5 : Double.MAX_VALUE;
    }

    private static boolean isEndOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == ' ';
    }

    private static int lengthOfWord(String text, int at) {
        int start = text.lastIndexOf(' ', at) + 1;
        int end = text.indexOf(' ', at);
        return (end < 0 ? text.length() : end) - start;
    }

    /** How many syllables there are before each character, roughly: groups of vowels, Hanzi and the like, digits. */
    static double[] syllables(String text) {
        double[] sums = new double[text.length() + 1];
        boolean vowel = false;
        boolean voiced = false;
        int since = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            double one = 0;
            boolean now = VOWELS.indexOf(Character.toLowerCase(c)) >= 0;
            boolean silent = c == 'e' && voiced && !vowel && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
            if (isWordByItself(c)) {
                one = Character.isIdeographic(c) ? HANZI : 1;
            } else if (c >= '0' && c <= '9' || now && !vowel && !silent || since >= MOST_LETTERS) {
                one = 1;
            }
            since = one > 0 || c == ' ' ? 0 : since + 1;
            vowel = now && !silent;
            voiced = c != ' ' && (voiced || now);
            sums[at + 1] = sums[at] + one;
        }
        return sums;
    }

    private static boolean isWordByItself(char c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, BOPOMOFO, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }
}
