package io.minimax4j.server.speech.socket;

/** How far a session is. */
enum Stage {
    /** Connected; {@code task_start} is awaited. */
    OPEN,
    /** Texts are taken. */
    STARTED,
    /** {@code task_finish} has come; what waits is still spoken. */
    DRAINING,
    /** The server stops; what waits is still spoken. */
    LEAVING,
    CLOSED
}
