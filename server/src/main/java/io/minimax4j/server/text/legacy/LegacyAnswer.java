package io.minimax4j.server.text.legacy;

import io.minimax4j.engine.chat.ChatEvent.Cause;
import io.minimax4j.engine.chat.ToolCall;
import io.minimax4j.server.text.Transcript;
import java.util.Optional;

/** How an older form shows an answer: each method makes a record of the protocol. */
sealed interface LegacyAnswer permits ProAnswer, PromptAnswer {

    LegacyOrder order();

    /** A piece of text in a stream. */
    Object piece(String text);

    /** A whole call in a stream, if the form can show it. */
    Optional<Object> call(ToolCall call);

    /** The last event of a stream. */
    Object end(Transcript transcript);

    /** The reply that is not streamed. */
    Object whole(Transcript transcript);

    /** These forms know no reason of their own for calls. */
    static String reason(Transcript transcript) {
        return transcript.end().cause() == Cause.LENGTH ? "length" : "stop";
    }
}
