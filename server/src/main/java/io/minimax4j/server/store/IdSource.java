package io.minimax4j.server.store;

/** Makes the names of things. */
public interface IdSource {
    /**
     * A new id: positive, below 2^53 so that JavaScript holds it exactly, never issued before by any node of the
     * database, and greater than every id this source gave earlier.
     */
    long next();

    /** A new trace id: 32 lower-case hex digits that begin with the time, so that they sort by it. */
    String trace();
}
