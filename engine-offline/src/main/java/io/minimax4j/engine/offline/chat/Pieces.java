package io.minimax4j.engine.offline.chat;

import io.minimax4j.engine.offline.chat.text.Script;

/** Walks through a text piece by piece as a model would say it: a word with the space before it, or up to three Hanzi. */
final class Pieces {
    private static final int MOST_HANZI = 3;
    private static final int LONGEST = 24;

    private Pieces() {}

    /** Where the piece that starts at a place ends. */
    static int end(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isWhitespace(text.charAt(end)) && end - start < LONGEST) {
            end++;
        }
        end = end < text.length() && Script.isHan(text.charAt(end))
                ? hanziEnd(text, end)
                : wordEnd(text, end, start + LONGEST);
        boolean broken = end < text.length() && end > 0 && Character.isLowSurrogate(text.charAt(end));
        return broken ? end + 1 : end;
    }

    private static int hanziEnd(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < MOST_HANZI && Script.isHan(text.charAt(end))) {
            end++;
        }
        while (end < text.length() && isMark(text.charAt(end)) && end - start < LONGEST) {
            end++;
        }
        return end;
    }

    private static int wordEnd(String text, int start, int limit) {
        int end = start;
        while (end < text.length() && end < limit && !Character.isWhitespace(text.charAt(end))
                && !Script.isHan(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isMark(char c) {
        return !Character.isLetterOrDigit(c) && !Character.isWhitespace(c) && !Character.isSurrogate(c);
    }
}
