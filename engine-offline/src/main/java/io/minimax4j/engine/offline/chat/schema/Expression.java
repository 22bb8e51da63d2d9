package io.minimax4j.engine.offline.chat.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression that a user sent. Matching counts the characters it looks at and gives up beyond a bound, so that
 * an expression made to backtrack without end costs milliseconds.
 */
final class Expression {
    private static final int LONGEST = 2_000;
    private static final int LONGEST_TEXT = 20_000;
    private static final long STEPS = 300_000;
    private static final int MOST_FOUND = 16;

    private final Pattern pattern;

    private Expression(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Empty if it is no expression the JDK can read, or one too long. */
    static Optional<Expression> of(String pattern) {
        if (pattern.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Expression(Pattern.compile(pattern)));
        } catch (PatternSyntaxException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    /**
     * Whether a text satisfies it, which is to hold a match anywhere.
     *
     * @throws Effort.Exhausted if that takes too long to find out
     */
    boolean accepts(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new Effort.Exhausted();
        }
        try {
            return pattern.matcher(new Watched(text, new Effort(STEPS))).find();
        } catch (StackOverflowError e) {
            throw new Effort.Exhausted();
        }
    }

    /** The stretches of a text that satisfy it by themselves, in order. */
    List<String> in(String text) {
        String free = pattern.pattern().replaceFirst("^\\^", "").replaceFirst("(?<!\\\\)\\$$", "");
        List<String> found = new ArrayList<>();
        try {
            Matcher matcher = Pattern.compile("(?<![A-Za-z0-9])(?:" + free + ")(?![A-Za-z0-9])")
                    .matcher(new Watched(text.substring(0, Math.min(text.length(), LONGEST)), new Effort(STEPS)));
            while (found.size() < MOST_FOUND && matcher.find()) {
                if (!matcher.group().isBlank() && accepts(matcher.group())) {
                    found.add(matcher.group());
                }
            }
        } catch (PatternSyntaxException | Effort.Exhausted | StackOverflowError e) {
            return List.of();
        }
        return found;
    }

    /** A text whose every look at a character is counted. */
    private record Watched(CharSequence text, Effort effort) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            effort.step();
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
