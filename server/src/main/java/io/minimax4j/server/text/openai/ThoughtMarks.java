package io.minimax4j.server.text.openai;

/**
 * Reasoning inside a content: at its start, between two marks. Clients send such a content back as it came, so it is also
 * taken apart again.
 */
final class ThoughtMarks {
    static final String BEGIN = "<think>\n";
    static final String END = "\n</think>\n";

    private static final String OPENING = "<think>";
    private static final String CLOSING = "</think>";

    private ThoughtMarks() {}

    /** The content of an answer with its reasoning, which is empty if there was none. */
    static String content(String reasoning, String text) {
        return reasoning.isEmpty() ? text : BEGIN + reasoning + END + text;
    }

    /** What was said, without the reasoning before it. */
    static String said(String content) {
        String text = content.stripLeading();
        if (!text.startsWith(OPENING)) {
            return content;
        }
        int end = text.indexOf(CLOSING);
        return end < 0 ? "" : text.substring(end + CLOSING.length()).stripLeading();
    }
}
