package io.minimax4j.engine.offline.chat.reading;

/**
 * Something a text names.
 *
 * @param start its first character
 * @param end the place after its last
 * @param text as it stands, without quotation marks
 * @param value what it means: a number, a date, a time, a code; the text where it means only itself
 */
public record Mention(Kind kind, int start, int end, String text, Object value) {

    boolean overlaps(int from, int to) {
        return start < to && from < end;
    }
}
