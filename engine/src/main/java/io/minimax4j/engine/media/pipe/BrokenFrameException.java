package io.minimax4j.engine.media.pipe;

import java.io.IOException;

/** The other side does not speak the protocol; the connection is of no use any more. */
public final class BrokenFrameException extends IOException {
    private static final long serialVersionUID = 1L;

    BrokenFrameException(String message) {
        super(message);
    }

    BrokenFrameException(String message, Throwable cause) {
        super(message, cause);
    }
}
