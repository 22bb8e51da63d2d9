package io.minimax4j.server.speech;

/** The ways a text is spoken for a caller, as far as the rules differ. */
public enum Channel {
    /** One reply. */
    WHOLE,
    /** Events of a reply. */
    STREAM,
    /** Frames of a socket. */
    SOCKET,
    /** A file, made in the background. */
    BACKGROUND;

    /** Whether audio is heard while it is made. */
    boolean streams() {
        return this == STREAM || this == SOCKET;
    }
}
