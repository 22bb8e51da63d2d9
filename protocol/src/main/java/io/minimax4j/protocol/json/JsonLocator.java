package io.minimax4j.protocol.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.regex.Pattern;

/**
 * Says where in a text the parser gave up, as {@code at messages[0].role} and the byte. A key is named only if it looks
 * like a field of the contract, so that no content slips into a message.
 */
final class JsonLocator {
    private static final Pattern FIELD = Pattern.compile("[A-Za-z_]{1,40}");
    private static final int LONGEST = 120;

    private final byte[] json;
    private final int end;
    private final Deque<Object> path = new ArrayDeque<>();

    private JsonLocator(byte[] json, int end) {
        this.json = json;
        this.end = end;
    }

    /** {@code " at <path> (byte <n>)"}; a path that is too long to help is left out. */
    static String of(byte[] json, int position) {
        int end = Math.min(json.length, position);
        String path = new JsonLocator(json, end).path();
        return (path.isEmpty() || path.length() > LONGEST ? "" : " at " + path) + " (byte " + end + ")";
    }

    private String path() {
        for (int at = 0; at < end; at++) {
            at = step(at);
        }
        StringBuilder text = new StringBuilder();
        for (Iterator<Object> parts = path.descendingIterator(); parts.hasNext();) {
            append(text, parts.next());
        }
        return text.toString();
    }

    private int step(int at) {
        switch (json[at]) {
            case '{' -> path.push("");
            case '[' -> path.push(0);
            case '}', ']' -> path.poll();
            case ',' -> next();
            case '"' -> {
                return string(at);
            }
            default -> {
            }
        }
        return at;
    }

    private void next() {
        if (path.peek() instanceof Integer index) {
            path.pop();
            path.push(index + 1);
        }
    }

    /** Skips a string; one that a colon follows is the key of what comes. */
    private int string(int start) {
        int close = start + 1;
        while (close < json.length && json[close] != '"') {
            close += json[close] == '\\' ? 2 : 1;
        }
        int after = close + 1;
        while (after < json.length && json[after] <= ' ') {
            after++;
        }
        if (after < json.length && json[after] == ':' && path.peek() instanceof String) {
            path.pop();
            path.push(new String(json, start + 1, close - start - 1, StandardCharsets.UTF_8));
        }
        return close;
    }

    private static void append(StringBuilder text, Object part) {
        if (part instanceof Integer index) {
            text.append('[').append(index).append(']');
        } else {
            String key = (String) part;
            text.append(text.length() == 0 ? "" : ".").append(FIELD.matcher(key).matches() ? key : "?");
        }
    }
}
