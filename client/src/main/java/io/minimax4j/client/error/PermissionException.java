package io.minimax4j.client.error;

/** The key is good, but may not do this: a voice of another account, a model outside the plan. HTTP 403. */
public final class PermissionException extends MiniMaxException {
    private static final long serialVersionUID = 1L;

    public PermissionException(Failure failure) {
        super(failure, null);
    }
}
