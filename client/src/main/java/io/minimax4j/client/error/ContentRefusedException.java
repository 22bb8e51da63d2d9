package io.minimax4j.client.error;

/** The content check refused the input (1026) or withheld the output (1027). */
public final class ContentRefusedException extends MiniMaxException {
    private static final long serialVersionUID = 1L;

    public ContentRefusedException(Failure failure) {
        super(failure, null);
    }
}
