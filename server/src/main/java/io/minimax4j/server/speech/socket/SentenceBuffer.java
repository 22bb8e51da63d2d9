package io.minimax4j.server.speech.socket;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts pieces of text together and cuts them into sentences to be spoken, as early as that can be known (contract 3; the
 * numbers are our choice).
 *
 * <ul>
 * <li>{@code 。！？…!?} and a line break end a sentence at once; what closes it, quotes and further marks, goes with it as
 * far as it has come.
 * <li>A full stop ends one when the next character shows that it is none of a number, a name or an abbreviation.
 * <li>{@code ，、；：,;:} end one when it is {@link #ENOUGH} wide: a Han character counts two, others one.
 * <li>After {@link #LONGEST} characters without any of these it is cut at the last space or lesser mark, or right there.
 * <li>What ends with a full stop or is wide enough is spoken after {@link #SHORT_SILENCE} in which nothing came, anything
 * else after {@link #LONG_SILENCE}.
 * </ul>
 *
 * Nothing is cut inside of a pause mark, of a pair of brackets without a space, such as a tag or a pronunciation, and of a
 * formula between {@code $$}, or where one of them may still become whole. Of a sentence with nothing to speak in it, such
 * as a closing quote by itself, only a pause is kept, for the next one.
 */
final class SentenceBuffer {
    static final int ENOUGH = 40;
    static final int LONGEST = 200;
    static final Duration SHORT_SILENCE = Duration.ofMillis(400);
    static final Duration LONG_SILENCE = Duration.ofSeconds(3);

    private static final int LONGEST_MARK = "<#99.99#>".length() + 3;
    private static final int LONGEST_BRACKETS = 34;
    private static final int LONGEST_FORMULA = 500;
    private static final int UNKNOWN = -1;
    private static final String ENDS = "。！？…｡!?\n";
    private static final String LESSER = "，、；：";
    private static final String LESSER_ASCII = ",;:";
    private static final String TAIL = "。！？…｡!?.”’\"'）】」』》)]";
    private static final String AFTER_STOP = "”’\"'）】」』》)]“‘「『（(<*，、；：。！？";
    private static final Pattern PAUSE = Pattern.compile("<#[0-9.]{1,8}#>");
    /** A pause at the end of a sentence, and marks behind it. */
    private static final Pattern LAST_PAUSE = Pattern.compile("(<#[0-9.]{1,8}#>)[^\\p{L}\\p{N}<>#]*+$");
    private static final Set<String> ABBREVIATIONS = Set.of("mr", "mrs", "ms", "dr", "prof", "st", "sr", "jr", "vs",
            "no", "fig", "inc", "ltd", "co", "approx", "dept", "est", "gen", "rev", "sen", "gov", "mt", "vol", "pp");

    private final StringBuilder text = new StringBuilder();
    private String pause = "";
    private long lastAdded;

    /** @param now by {@link System#nanoTime} */
    void add(String piece, long now) {
        text.append(piece);
        lastAdded = now;
        if (text.toString().isBlank()) {
            text.setLength(0);
        }
    }

    /** How many characters wait for the rest of their sentence. */
    int length() {
        return text.length();
    }

    void clear() {
        text.setLength(0);
        pause = "";
    }

    /** The sentences that are complete. */
    List<String> complete() {
        List<String> sentences = new ArrayList<>();
        for (int end = end(); end != UNKNOWN; end = end()) {
            cut(end, sentences);
        }
        return sentences;
    }

    /** Everything, complete or not. */
    List<String> rest() {
        List<String> sentences = complete();
        cut(text.length(), sentences);
        return sentences;
    }

    /** What is to be spoken because nothing has come for a while. */
    List<String> due(long now) {
        if (nanosLeft(now) > 0) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        int early = early();
        cut(early > 0 && now - lastAdded < LONG_SILENCE.toNanos() ? early : text.length(), sentences);
        return sentences;
    }

    /** How long until something is {@link #due}. */
    long nanosLeft(long now) {
        if (text.isEmpty()) {
            return Long.MAX_VALUE;
        }
        Duration silence = early() > 0 ? SHORT_SILENCE : LONG_SILENCE;
        return Math.max(0, silence.toNanos() - (now - lastAdded));
    }

    /** How much may be spoken after a short silence. */
    private int early() {
        int whole = wholeLength();
        String head = text.substring(0, whole).stripTrailing();
        return head.endsWith(".") || width(head) >= ENOUGH ? whole : 0;
    }

    /** The length without a mark at the end that may still become whole. */
    private int wholeLength() {
        int at = 0;
        while (at < text.length()) {
            int end = markEnd(at);
            if (end == UNKNOWN) {
                return at;
            }
            at = end > at ? end : at + Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static int width(String text) {
        return text.codePoints().map(SentenceBuffer::width).sum();
    }

    private static int width(int character) {
        return Character.isIdeographic(character) ? 2 : 1;
    }

    private void cut(int end, List<String> sentences) {
        String sentence = text.substring(0, end).strip();
        text.delete(0, end);
        if (text.toString().isBlank()) {
            text.setLength(0);
        }
        Matcher mark = LAST_PAUSE.matcher(sentence);
        String last = mark.find() ? mark.group(1) : "";
        String spoken = mark.replaceAll("").stripTrailing();
        if (PAUSE.matcher(spoken).replaceAll("").codePoints().anyMatch(Character::isLetterOrDigit)) {
            sentences.add(PAUSE.matcher(spoken).lookingAt() ? spoken : pause + spoken);
            pause = last;
        } else if (pause.isEmpty()) {
            pause = last;
        }
    }

    /** Where the first sentence ends, if it does. */
    private int end() {
        int width = 0;
        int characters = 0;
        int lesser = 0;
        int at = 0;
        while (at < text.length()) {
            int mark = markEnd(at);
            if (mark == UNKNOWN) {
                return UNKNOWN;
            }
            if (mark > at) {
                at = mark;
                continue;
            }
            int character = text.codePointAt(at);
            int next = at + Character.charCount(character);
            width += width(character);
            characters++;
            if (ends(character, at, next, width)) {
                return withTail(next);
            }
            if (Character.isWhitespace(character) || isLesser(character)) {
                lesser = next;
            }
            if (characters >= LONGEST) {
                return lesser > 0 ? lesser : next;
            }
            at = next;
        }
        return UNKNOWN;
    }

    private boolean ends(int character, int at, int next, int width) {
        if (ENDS.indexOf(character) >= 0) {
            return true;
        }
        if (character == '.') {
            return next < text.length() && showsStop(text.codePointAt(next)) && !isAbbreviation(at);
        }
        if (width < ENOUGH) {
            return false;
        }
        return LESSER.indexOf(character) >= 0
                || LESSER_ASCII.indexOf(character) >= 0 && next < text.length() && isApart(text.codePointAt(next));
    }

    private static boolean isLesser(int character) {
        return LESSER.indexOf(character) >= 0 || LESSER_ASCII.indexOf(character) >= 0;
    }

    /** Whether a full stop before this character ends a sentence. */
    private static boolean showsStop(int next) {
        return isApart(next) || AFTER_STOP.indexOf(next) >= 0;
    }

    private static boolean isApart(int next) {
        return Character.isWhitespace(next) || Character.isIdeographic(next);
    }

    /** Of the word before a full stop: {@code Dr}, {@code J}, {@code e.g}, or the number of a list. */
    private boolean isAbbreviation(int stop) {
        int from = stop;
        while (from > 0 && (Character.isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, stop);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        boolean dotted = word.matches("\\p{L}(\\.\\p{L})+");
        boolean lineBegins = from == 0 || text.substring(0, from).isBlank();
        return initial || dotted || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT))
                || lineBegins && word.matches("[0-9]{1,3}");
    }

    private int withTail(int end) {
        int tail = end;
        while (tail < text.length() && TAIL.indexOf(text.charAt(tail)) >= 0) {
            tail++;
        }
        return tail;
    }

    /** Where the mark that begins here ends; the place itself if none does, unknown if it may still become one. */
    private int markEnd(int at) {
        return switch (text.charAt(at)) {
            case '<' -> enclosed(at, "<#", "#>", LONGEST_MARK);
            case '$' -> enclosed(at, "$$", "$$", LONGEST_FORMULA);
            case '(' -> bracketed(at);
            default -> at;
        };
    }

    private int enclosed(int at, String open, String close, int longest) {
        if (at + 1 == text.length()) {
            return UNKNOWN;
        }
        if (text.charAt(at + 1) != open.charAt(1)) {
            return at;
        }
        int end = text.indexOf(close, at + open.length());
        if (end >= 0) {
            return end + close.length() - at <= longest ? end + close.length() : at;
        }
        return text.length() - at < longest ? UNKNOWN : at;
    }

    private int bracketed(int at) {
        int most = Math.min(text.length(), at + LONGEST_BRACKETS);
        for (int place = at + 1; place < most; place++) {
            char character = text.charAt(place);
            if (character == ')') {
                return place + 1;
            }
            if (Character.isWhitespace(character) || character == '(') {
                return at;
            }
        }
        return most == text.length() && most < at + LONGEST_BRACKETS ? UNKNOWN : at;
    }
}
