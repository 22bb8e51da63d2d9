package io.minimax4j.engine.media;

import io.minimax4j.engine.media.MediaException.Kind;
import io.minimax4j.engine.media.pipe.Message;

/** Takes a session's answers on behalf of a caller. */
interface Listener {
    /** Takes one answer; false if it was the last. */
    boolean hear(Message.Answer answer) throws MediaException, InterruptedException;

    /** True once the caller was given anything, so that the work cannot be repeated unnoticed. */
    boolean wasTold();

    static MediaException unexpected(String what) {
        return new MediaException(Kind.INTERNAL, "the media worker answered with " + what + " where that has no place");
    }
}
