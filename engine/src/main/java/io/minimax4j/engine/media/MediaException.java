package io.minimax4j.engine.media;

import java.util.Objects;

/** The media toolbox could not do what it was asked to. The kind says whose fault it is. */
public final class MediaException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    public MediaException(Kind kind, String message) {
        super(message);
        this.kind = Objects.requireNonNull(kind, "kind");
    }

    public Kind kind() {
        return kind;
    }

    /** Whose fault it is. */
    public enum Kind {
        /** The file or text is damaged or not what it should be; doing it again does not help. */
        BAD_INPUT,
        /** A voice, codec or format the toolbox does not have. */
        UNSUPPORTED,
        /** The input exceeds a limit the caller set. */
        LIMIT,
        /** The worker process died, or none could be started. */
        WORKER_DIED,
        /** The work made no progress and was given up. */
        TIMEOUT,
        /** A fault of the toolbox itself. */
        INTERNAL
    }
}
