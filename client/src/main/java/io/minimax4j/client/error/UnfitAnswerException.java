package io.minimax4j.client.error;

import org.jspecify.annotations.Nullable;

/** The model answered, but not in the form that was asked for. {@link #answer()} keeps what it wrote. */
public final class UnfitAnswerException extends MiniMaxException {
    private static final long serialVersionUID = 1L;

    private final String answer;

    public UnfitAnswerException(Failure failure, String answer, @Nullable Throwable cause) {
        super(failure, cause);
        this.answer = answer;
    }

    /** The whole text of the answer, which the message does not quote. */
    public String answer() {
        return answer;
    }
}
