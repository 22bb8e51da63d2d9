package io.minimax4j.client.transport;

/** Which limits bind a call. */
public enum Patience {
    /** One reply, which may take long to begin: the deadline. */
    REPLY,
    /** A stream: the deadline, and it may not stall. */
    STREAM,
    /** A file on its way, whose time depends on its size: it may not stall. */
    TRANSFER
}
