package io.minimax4j.worker.session;

/** Nobody wants the result any more. Not an error: it only unwinds the work. */
public final class SessionCancelledException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SessionCancelledException() {
        super("session cancelled", null, false, false);
    }
}
