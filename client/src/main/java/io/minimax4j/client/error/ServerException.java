package io.minimax4j.client.error;

/** The platform failed, or answered a code unknown to this edition. Something may have been done and charged. */
public final class ServerException extends MiniMaxException {
    private static final long serialVersionUID = 1L;

    public ServerException(Failure failure) {
        super(failure, null);
    }
}
