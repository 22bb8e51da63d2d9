package io.minimax4j.client.error;

/** The request does not follow the contract, or went to an address that does not serve it: code 2013 and HTTP 4xx. */
public final class InvalidRequestException extends MiniMaxException {
    private static final long serialVersionUID = 1L;

    public InvalidRequestException(Failure failure) {
        super(failure, null);
    }
}
