package io.minimax4j.server.text;

import io.minimax4j.engine.chat.ChatEvent;
import io.minimax4j.engine.chat.ChatEvent.Cause;
import io.minimax4j.engine.chat.ChatEvent.TokenUsage;
import io.minimax4j.protocol.chat.ChatChunk;
import io.minimax4j.protocol.chat.ChatReply;
import io.minimax4j.protocol.chat.FinishReason;
import io.minimax4j.protocol.chat.ReplyMessage;
import io.minimax4j.protocol.chat.Role;
import io.minimax4j.protocol.chat.Usage;
import io.minimax4j.protocol.error.BaseResp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One answer as the wire shows it: whole, or as deltas, then a chunk with the reason of the end, then an aggregate that
 * repeats the whole and alone carries usage and outcome. Nothing here is ever found sensitive.
 *
 * @param id the trace id, which is the id of the answer as well
 * @param created seconds since 1970, the same in all chunks
 */
record Completion(String id, String model, long created) {
    private static final String NAME = "MiniMax AI";
    private static final String NO_AUDIO = "";

    ChatReply reply(Transcript transcript) {
        ChatReply.Choice choice = new ChatReply.Choice(reason(transcript.end().cause()), 0, message(transcript));
        return new ChatReply(id, List.of(choice), created, model, ChatChunk.AGGREGATE, usage(transcript.end().usage()),
                false, false, 0, 0, 0, BaseResp.OK);
    }

    ChatChunk chunk(ChatEvent event) {
        return switch (event) {
            case ChatEvent.Reasoning thought -> delta(message("", thought.piece()), null);
            case ChatEvent.Text said -> delta(message(said.piece(), null), null);
            case ChatEvent.Finished end -> delta(message("", null), reason(end.cause()));
        };
    }

    ChatChunk aggregate(Transcript transcript) {
        ChatChunk.Choice choice = new ChatChunk.Choice(reason(transcript.end().cause()), 0, null, message(transcript));
        return new ChatChunk(id, List.of(choice), created, model, ChatChunk.AGGREGATE, usage(transcript.end().usage()),
                false, false, 0, 0, 0, BaseResp.OK);
    }

    private ChatChunk delta(ReplyMessage delta, @Nullable FinishReason reason) {
        return new ChatChunk(id, List.of(new ChatChunk.Choice(reason, 0, delta, null)), created, model,
                ChatChunk.DELTA, null, null, false, 0, 0, null, null);
    }

    private static ReplyMessage message(Transcript transcript) {
        return message(transcript.text(), transcript.reasoning());
    }

    private static ReplyMessage message(String content, @Nullable String reasoning) {
        return new ReplyMessage(content, Role.ASSISTANT, NAME, NO_AUDIO, reasoning, null);
    }

    private static FinishReason reason(Cause cause) {
        return switch (cause) {
            case STOP -> FinishReason.STOP;
            case LENGTH -> FinishReason.LENGTH;
        };
    }

    private static Usage usage(TokenUsage tokens) {
        return new Usage(tokens.total(), 0, tokens.prompt(), tokens.completion(),
                new Usage.CompletionDetails(tokens.reasoning()), new Usage.PromptDetails(0));
    }
}
