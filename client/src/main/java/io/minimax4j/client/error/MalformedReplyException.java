package io.minimax4j.client.error;

import org.jspecify.annotations.Nullable;

/** What came back is not what the contract says: a proxy's page, broken JSON, audio that is not hex. */
public final class MalformedReplyException extends MiniMaxException {
    private static final long serialVersionUID = 1L;

    public MalformedReplyException(Failure failure, @Nullable Throwable cause) {
        super(failure, cause);
    }
}
