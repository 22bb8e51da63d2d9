package io.minimax4j.protocol.sse;

import java.nio.charset.StandardCharsets;

/**
 * Writes events the way every known client reads them: LF only, {@code data: } with a space, the blank line in the same
 * buffer as the data. The payload is JSON of this module, which holds no line break.
 */
public final class SseEncoder {
    private static final byte[] DATA = "data: ".getBytes(StandardCharsets.US_ASCII);

    private SseEncoder() {}

    /** {@code data: <payload>} and the blank line. */
    public static byte[] data(byte[] payload) {
        byte[] event = new byte[DATA.length + payload.length + 2];
        System.arraycopy(DATA, 0, event, 0, DATA.length);
        System.arraycopy(payload, 0, event, DATA.length, payload.length);
        event[event.length - 2] = '\n';
        event[event.length - 1] = '\n';
        return event;
    }
}
