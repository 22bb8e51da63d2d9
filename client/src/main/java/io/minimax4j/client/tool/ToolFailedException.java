package io.minimax4j.client.tool;

/** A function failed, and its failures were to be thrown; the cause is what it threw. */
public final class ToolFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ToolFailedException(String function, Exception cause) {
        super("The function " + function + " failed: " + cause, cause);
    }
}
