package io.minimax4j.server.text.openai;

import io.minimax4j.engine.chat.ChatEvent.TokenUsage;
import io.minimax4j.protocol.chat.ChatReply;
import io.minimax4j.protocol.chat.FinishReason;
import io.minimax4j.protocol.chat.ReasoningDetail;
import io.minimax4j.protocol.chat.ReplyMessage;
import io.minimax4j.protocol.chat.Role;
import io.minimax4j.protocol.chat.ToolCall;
import io.minimax4j.protocol.chat.Usage;
import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.protocol.openai.CompletionChunk;
import io.minimax4j.server.text.ReplyFields;
import io.minimax4j.server.text.Transcript;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One completion as the wire shows it, in the envelope that the native chat has as well. Nothing here is ever found
 * sensitive.
 *
 * @param id the trace id, which is the id of the completion as well
 * @param created seconds since 1970, the same in all chunks
 * @param split whether reasoning stands apart from the content, or at its start between marks
 */
record Completion(String id, String model, long created, boolean split) {
    private static final String OBJECT = "chat.completion";
    private static final String NAME = "MiniMax AI";
    private static final String NO_AUDIO = "";

    ChatReply reply(Transcript transcript) {
        String reasoning = transcript.reasoning();
        String content = split ? transcript.text() : ThoughtMarks.content(reasoning, transcript.text());
        ReplyMessage message = message(content, split && !reasoning.isEmpty() ? reasoning : null,
                ReplyFields.calls(transcript));
        ChatReply.Choice choice = new ChatReply.Choice(ReplyFields.reason(transcript.end().cause()), 0, message);
        return new ChatReply(id, List.of(choice), created, model, OBJECT, ReplyFields.usage(transcript.end().usage()),
                false, false,
                0, 0, 0, BaseResp.SUCCESS);
    }

    CompletionChunk chunk(@Nullable FinishReason reason, ReplyMessage delta) {
        return chunk(List.of(new CompletionChunk.Choice(reason, 0, delta)), null);
    }

    /** The chunk after the last choice. */
    CompletionChunk usageChunk(TokenUsage tokens) {
        return chunk(List.of(), ReplyFields.usage(tokens));
    }

    private CompletionChunk chunk(List<CompletionChunk.Choice> choices, @Nullable Usage usage) {
        return new CompletionChunk(id, choices, created, model, CompletionChunk.OBJECT, usage, false, false, 0, 0, 0);
    }

    /** A whole message, or what a chunk adds to one: the role is in each. */
    static ReplyMessage message(String content, @Nullable String reasoning, @Nullable List<ToolCall> calls) {
        return new ReplyMessage(content, Role.ASSISTANT, NAME, NO_AUDIO, reasoning,
                reasoning == null ? null : List.of(detail(reasoning)), calls);
    }

    private static ReasoningDetail detail(String reasoning) {
        return new ReasoningDetail("reasoning.text", "reasoning-text-1", "MiniMax-response-v1", 0, reasoning);
    }
}
