package io.minimax4j.cli.text;

import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/**
 * How typed lines become a question: a line that ends with a backslash goes on in the next, and so does everything between
 * {@code """} and {@code """}. Quotes and backslashes within are text.
 */
final class Lines implements Parser {
    private static final String FENCE = "\"\"\"";

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        if (context == ParseContext.ACCEPT_LINE && unfinished(line)) {
            throw new EOFError(-1, -1, "the question goes on");
        }
        return new Whole(line, cursor);
    }

    private static boolean unfinished(String line) {
        String typed = line.strip();
        if (typed.startsWith(FENCE)) {
            return typed.length() < 2 * FENCE.length() || !typed.endsWith(FENCE);
        }
        return line.endsWith("\\");
    }

    /** The question without what joined its lines. */
    static String text(String typed) {
        String bare = typed.strip();
        if (bare.startsWith(FENCE) && bare.endsWith(FENCE) && bare.length() >= 2 * FENCE.length()) {
            return bare.substring(FENCE.length(), bare.length() - FENCE.length()).strip();
        }
        return bare.replace("\\\n", "\n");
    }

    /** A line as one word: completion is of commands alone, at its start. */
    private record Whole(String line, int cursor) implements CompletingParsedLine {
        @Override
        public String word() {
            return line;
        }

        @Override
        public int wordCursor() {
            return cursor;
        }

        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return candidate;
        }

        @Override
        public int rawWordCursor() {
            return cursor;
        }

        @Override
        public int rawWordLength() {
            return line.length();
        }

        @Override
        public int wordIndex() {
            return 0;
        }

        @Override
        public List<String> words() {
            return List.of(line);
        }
    }
}
