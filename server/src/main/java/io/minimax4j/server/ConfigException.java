package io.minimax4j.server;

/** A setting that stops the start. The message names the place it was set and what to write there. */
public final class ConfigException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ConfigException(String message) {
        super(message);
    }
}
