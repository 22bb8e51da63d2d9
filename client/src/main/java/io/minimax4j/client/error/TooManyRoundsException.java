package io.minimax4j.client.error;

import java.util.List;

import io.minimax4j.protocol.chat.Message;

/** The model went on calling functions where an answer was due. {@link #messages()} keeps the conversation. */
public final class TooManyRoundsException extends MiniMaxException {
    private static final long serialVersionUID = 1L;

    private final transient List<Message> messages;

    public TooManyRoundsException(Failure failure, List<Message> messages) {
        super(failure, null);
        this.messages = List.copyOf(messages);
    }

    /**
     * The conversation so far, the results of the last calls included: a request with it goes on from there. Empty once
     * the exception has been serialized.
     */
    public List<Message> messages() {
        return messages == null ? List.of() : messages;
    }
}
