package io.minimax4j.client.batch;

import java.util.Optional;

import io.minimax4j.client.embedding.EmbeddedTexts;
import io.minimax4j.client.error.Failure;
import io.minimax4j.client.error.TaskFailedException;
import io.minimax4j.protocol.chat.ChatReply;
import io.minimax4j.protocol.embedding.EmbeddingReply;
import io.minimax4j.protocol.json.Json;

/**
 * How one line of a batch went: there is either a reply or a failure.
 *
 * @param customId the name that the line was given
 * @param reply the answer of a chat, if it went well; empty for lines of another kind
 * @param body the reply as JSON, if it went well, whatever the kind of the line
 * @param failure why there is none, with the code and the advice of the error table
 */
public record BatchResult(String customId, Optional<ChatReply> reply, Optional<String> body,
        Optional<Failure> failure) {

    /**
     * The text of the answer, empty for lines that are no chats.
     *
     * @throws TaskFailedException if the line failed
     */
    public String text() {
        throwFailure();
        return reply.map(ChatReply::text).orElse("");
    }

    /**
     * The vectors of a request for embeddings, none for lines of another kind.
     *
     * @throws TaskFailedException if the line failed
     */
    public EmbeddedTexts embedded() {
        throwFailure();
        return EmbeddedTexts.of(Json.read(body.orElse("{}"), EmbeddingReply.class));
    }

    private void throwFailure() {
        failure.ifPresent(why -> {
            throw new TaskFailedException(why);
        });
    }
}
