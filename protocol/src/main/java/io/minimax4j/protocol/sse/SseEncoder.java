package io.minimax4j.protocol.sse;

import java.nio.charset.StandardCharsets;

/**
 * Writes events the way every known client reads them: LF only, {@code data: } with a space, the blank line in the same
 * buffer as the data. The payload is JSON of this module, which holds no line break.
 */
public final class SseEncoder {
    private static final byte[] DATA = "data: ".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] NO_NAME = {};

    private SseEncoder() {}

    /** {@code data: <payload>} and the blank line. */
    public static byte[] data(byte[] payload) {
        return event("", payload);
    }

    /** {@code event: <name>} on a line of its own, then the data and the blank line; an empty name is left out. */
    public static byte[] event(String name, byte[] payload) {
        byte[] head = name.isEmpty() ? NO_NAME : ("event: " + name + "\n").getBytes(StandardCharsets.US_ASCII);
        byte[] event = new byte[head.length + DATA.length + payload.length + 2];
        System.arraycopy(head, 0, event, 0, head.length);
        System.arraycopy(DATA, 0, event, head.length, DATA.length);
        System.arraycopy(payload, 0, event, head.length + DATA.length, payload.length);
        event[event.length - 2] = '\n';
        event[event.length - 1] = '\n';
        return event;
    }
}
