package io.minimax4j.client.batch;

import java.util.Optional;

import io.minimax4j.client.error.Failure;
import io.minimax4j.client.error.TaskFailedException;
import io.minimax4j.protocol.chat.ChatReply;

/**
 * How one line of a batch went: there is either a reply or a failure.
 *
 * @param customId the name that the line was given
 * @param reply the answer, if it went well
 * @param failure why there is none, with the code and the advice of the error table
 */
public record BatchResult(String customId, Optional<ChatReply> reply, Optional<Failure> failure) {

    /**
     * The text of the answer.
     *
     * @throws TaskFailedException if the line failed
     */
    public String text() {
        failure.ifPresent(why -> {
            throw new TaskFailedException(why);
        });
        return reply.map(ChatReply::text).orElse("");
    }
}
