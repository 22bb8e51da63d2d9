package io.minimax4j.server.speech;

import io.minimax4j.engine.media.MediaException;

/** Carries a failure of the media toolbox through an engine, which knows nothing of encoders. */
public final class MediaFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MediaFailure(MediaException failure) {
        super(failure);
    }

    public MediaException failure() {
        return (MediaException) getCause();
    }
}
