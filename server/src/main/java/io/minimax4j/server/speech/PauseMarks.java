package io.minimax4j.server.speech;

import io.minimax4j.protocol.error.ApiException;
import java.time.Duration;

/**
 * The rules of pause marks, {@code <#x#>} with x seconds: from 0.01 to 99.99, two decimals at most, and something that
 * can be spoken on either side. What opens like a mark and never closes is text.
 */
final class PauseMarks {
    private static final String OPEN = "<#";
    private static final String CLOSE = "#>";
    private static final int LONGEST = "99.99".length();

    private PauseMarks() {}

    static void check(String text) {
        int spoken = 0;
        int open = text.indexOf(OPEN);
        while (open >= 0) {
            int close = text.indexOf(CLOSE, open + OPEN.length());
            if (close < 0) {
                break;
            }
            requireSeconds(text, open + OPEN.length(), close);
            requireSpeech(text, spoken, open);
            spoken = close + CLOSE.length();
            open = text.indexOf(OPEN, spoken);
        }
        if (spoken > 0) {
            requireSpeech(text, spoken, text.length());
        }
    }

    /** The length of the mark that a text begins with, 0 if it begins with none. */
    static int leading(String text) {
        int close = text.startsWith(OPEN) ? text.indexOf(CLOSE) : -1;
        if (close < 0) {
            return 0;
        }
        requireSeconds(text, OPEN.length(), close);
        return close + CLOSE.length();
    }

    /** How long the pause of a mark is. */
    static Duration pause(String mark) {
        String seconds = mark.substring(OPEN.length(), mark.length() - CLOSE.length());
        return Duration.ofMillis(Math.round(Double.parseDouble(seconds) * 1000));
    }

    private static void requireSeconds(String text, int from, int to) {
        if (to - from > LONGEST || !text.substring(from, to).matches("[0-9]{1,2}(\\.[0-9]{1,2})?")
                || Double.parseDouble(text.substring(from, to)) == 0) {
            throw ApiException.invalid("the pause at character " + text.codePointCount(0, from - OPEN.length())
                    + " of text must be <#x#> with x from 0.01 to 99.99 seconds and two decimals at most");
        }
    }

    private static void requireSpeech(String text, int from, int to) {
        if (text.substring(from, to).codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw ApiException.invalid("a pause mark must stand between two pieces of text that can be spoken: see"
                    + " characters " + text.codePointCount(0, from) + " to " + text.codePointCount(0, to) + " of text");
        }
    }
}
