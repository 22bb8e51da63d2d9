package io.minimax4j.client.transport;

import java.io.IOException;

/** The deadline is over, or a stream stalled. */
final class TimeoutIOException extends IOException {
    private static final long serialVersionUID = 1L;

    TimeoutIOException(String message) {
        super(message);
    }
}
