package io.minimax4j.server.speech.socket;

/** What moves a session. */
enum Happening {
    START(true),
    TEXT(true),
    /** A text with nothing in it, where every text has to be answered. */
    EMPTY(true),
    /** A text that is too long. */
    OVERLONG(true),
    /** A text for which there is no room among those that wait. */
    CROWDED(true),
    FLUSH(true),
    CANCEL(true),
    FINISH(true),
    /** An event that the endpoint does not know. */
    UNKNOWN(true),
    /** Nothing has happened for too long. */
    IDLE(false),
    /** The server stops. */
    STOP(false),
    /** Everything up to {@code task_finish} was spoken. */
    SPOKEN_OUT(false),
    /** Everything that waited when the server began to stop was spoken. */
    WOUND_UP(false),
    /** Something went wrong that ends the session. */
    FAILED(false);

    private final boolean client;

    Happening(boolean client) {
        this.client = client;
    }

    /** Whether the client did it. */
    boolean ofClient() {
        return client;
    }
}
