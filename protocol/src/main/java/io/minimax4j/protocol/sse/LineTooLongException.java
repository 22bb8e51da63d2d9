package io.minimax4j.protocol.sse;

import java.io.IOException;

/** A line of an event stream is longer than the reader takes. */
public final class LineTooLongException extends IOException {
    private static final long serialVersionUID = 1L;

    LineTooLongException(int maxLine) {
        super("a line of the event stream is longer than " + maxLine + " bytes");
    }
}
