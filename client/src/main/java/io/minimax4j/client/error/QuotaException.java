package io.minimax4j.client.error;

/** Money or quota is used up; waiting a moment does not help: codes 1008, 1028, 1030 and 2056. */
public final class QuotaException extends MiniMaxException {
    private static final long serialVersionUID = 1L;

    public QuotaException(Failure failure) {
        super(failure, null);
    }
}
