package io.minimax4j.engine.offline.speech.text;

import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text whose characters know where in the utterance they came from, whatever was rewritten since. Places are code points
 * of the utterance; every UTF-16 unit has a range of them, and ranges never go back.
 */
final class TracedText {
    private final String text;
    private final int[] from;
    private final int[] to;

    private TracedText(String text, int[] from, int[] to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /** Code points of an utterance, as they stand; half a surrogate pair is one. */
    static TracedText of(int[] utterance, int start, int end) {
        Builder traced = new Builder();
        for (int i = start; i < end; i++) {
            traced.add(Character.toString(utterance[i]), i, i + 1);
        }
        return traced.build();
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    char charAt(int index) {
        return text.charAt(index);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The first code point that the unit at an index stands for. */
    int from(int index) {
        return from[index];
    }

    /** Behind the last code point that the unit at an index stands for. */
    int to(int index) {
        return to[index];
    }

    TracedText part(int start, int end) {
        return new TracedText(text.substring(start, end), Arrays.copyOfRange(from, start, end),
                Arrays.copyOfRange(to, start, end));
    }

    /** Without white space at its ends. */
    TracedText strip() {
        int end = text.stripTrailing().length();
        return end == 0 ? part(0, 0) : part(text.length() - text.stripLeading().length(), end);
    }

    /** Every match in other words, which all stand for the whole of what was matched; one in the same words is left alone. */
    TracedText replace(Pattern pattern, Function<MatchResult, String> words) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return this;
        }
        Builder replaced = new Builder();
        int start = 0;
        do {
            String said = words.apply(matcher);
            if (!said.equals(matcher.group())) {
                replaced.add(this, start, matcher.start());
                replaced.add(said, this, matcher.start(), matcher.end());
                start = matcher.end();
            }
        } while (matcher.find());
        replaced.add(this, start, length());
        return replaced.build();
    }

    /** Of every match only what a group matched. */
    TracedText keep(Pattern pattern, int group) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return this;
        }
        Builder kept = new Builder();
        int start = 0;
        do {
            kept.add(this, start, matcher.start());
            kept.add(this, matcher.start(group), matcher.end(group));
            start = matcher.end();
        } while (matcher.find());
        kept.add(this, start, length());
        return kept.build();
    }

    @Override
    public String toString() {
        return text;
    }

    /** Puts a traced text together, from front to back. */
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] from = new int[64];
        private int[] to = new int[64];

        int length() {
            return text.length();
        }

        char charAt(int index) {
            return text.charAt(index);
        }

        /** Characters that stand for a range of code points. */
        Builder add(String characters, int start, int end) {
            reserve(characters.length());
            Arrays.fill(from, text.length(), text.length() + characters.length(), start);
            Arrays.fill(to, text.length(), text.length() + characters.length(), end);
            text.append(characters);
            return this;
        }

        /** Characters in place of a piece of another text. */
        Builder add(String characters, TracedText other, int start, int end) {
            if (start < end) {
                return add(characters, other.from(start), other.to(end - 1));
            }
            int place = start < other.length() ? other.from(start) : other.isEmpty() ? 0 : other.to(start - 1);
            return add(characters, place, place);
        }

        /** A piece of another text as it stands. */
        Builder add(TracedText other, int start, int end) {
            reserve(end - start);
            System.arraycopy(other.from, start, from, text.length(), end - start);
            System.arraycopy(other.to, start, to, text.length(), end - start);
            text.append(other.text, start, end);
            return this;
        }

        /** Puts as many characters in the place of the last ones, each in that of one. */
        void replaceLast(String characters) {
            text.replace(text.length() - characters.length(), text.length(), characters);
        }

        /** Puts characters in the place of the last ones, for all of which they stand. */
        void replaceLast(int count, String characters) {
            int start = text.length() - count;
            int first = from[start];
            int last = to[text.length() - 1];
            text.setLength(start);
            add(characters, first, last);
        }

        private void reserve(int more) {
            if (text.length() + more > from.length) {
                int size = Math.max(from.length * 2, text.length() + more);
                from = Arrays.copyOf(from, size);
                to = Arrays.copyOf(to, size);
            }
        }

        TracedText build() {
            return new TracedText(text.toString(), Arrays.copyOf(from, text.length()),
                    Arrays.copyOf(to, text.length()));
        }
    }
}
