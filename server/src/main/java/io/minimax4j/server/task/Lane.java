package io.minimax4j.server.task;

/** Tasks of different lanes do not take turns from each other. */
public enum Lane {
    /** What accounts ask for. */
    WORK,
    /** What takes a processor for long: few of an account at once, so that others find a free thread and processor. */
    FILM,
    /** What hands out work and waits for it: it never waits behind it. */
    COORDINATION,
    /** Telling accounts about it: a receiver that stalls holds up nothing else. */
    CALLBACK
}
