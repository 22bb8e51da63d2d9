package io.minimax4j.client.chat;

import java.util.List;

import io.minimax4j.protocol.chat.ChatChunk;
import io.minimax4j.protocol.chat.ChatReply;
import io.minimax4j.protocol.chat.FinishReason;
import io.minimax4j.protocol.chat.ReplyMessage;
import io.minimax4j.protocol.chat.Role;
import io.minimax4j.protocol.chat.ToolCall;
import io.minimax4j.protocol.chat.Usage;
import io.minimax4j.protocol.error.BaseResp;
import org.jspecify.annotations.Nullable;

/**
 * Puts a streamed answer together. The aggregate repeats the whole message: it fills in what no delta brought and is
 * never added to what they did.
 */
final class AnswerSoFar {
    private final StringBuilder text = new StringBuilder();
    private final ReasoningSoFar reasoning = new ReasoningSoFar();
    private final ToolCallsSoFar toolCalls = new ToolCallsSoFar();
    private int toldCalls;
    private @Nullable ChatChunk last;
    private @Nullable ReplyMessage whole;
    private @Nullable FinishReason finishReason;
    private @Nullable Usage usage;

    void add(ChatChunk chunk) {
        last = chunk;
        text.append(chunk.text());
        reasoning.add(chunk.reasoning());
        toolCalls.add(delta(chunk));
        if (message(chunk) != null) {
            addWhole(message(chunk));
        }
        if (chunk.finishReason() != null) {
            finishReason = chunk.finishReason();
        }
        if (chunk.usage() != null && (usage == null || chunk.usage().totalTokens() > 0)) {
            usage = chunk.usage();
        }
    }

    private void addWhole(ReplyMessage message) {
        whole = message;
        if (reasoning.text().isEmpty() && message.reasoningContent() != null) {
            reasoning.add(message.reasoningContent());
        }
        if (toolCalls.isEmpty()) {
            toolCalls.add(message);
        }
    }

    /** Reasoning that was not told yet; what is not sure to be new waits for the end. */
    String untoldReasoning(boolean end) {
        return reasoning.untold(end);
    }

    /** Calls that were not told yet and are complete; at the end all of them. */
    List<ToolCall> untoldCalls(boolean end) {
        List<ToolCall> untold = toolCalls.complete(end).stream().skip(toldCalls).toList();
        toldCalls += untold.size();
        return untold;
    }

    /** Whether the answer is complete, even if the connection breaks now. */
    boolean finished() {
        return finishReason != null || whole != null;
    }

    /** Whether any delta brought text. */
    boolean hasText() {
        return text.length() > 0;
    }

    ChatReply reply() {
        ChatReply.Choice choice = new ChatReply.Choice(finishReason, 0, message());
        ChatChunk end = last;
        if (end == null) {
            return new ChatReply(null, List.of(choice), 0, null, ChatChunk.AGGREGATE, usage, false, false, 0, 0, 0,
                    BaseResp.OK);
        }
        return new ChatReply(end.id(), List.of(choice), end.created(), end.model(), ChatChunk.AGGREGATE, usage,
                Boolean.TRUE.equals(end.inputSensitive()), end.outputSensitive(), end.inputSensitiveType(),
                end.outputSensitiveType(), end.outputSensitiveInt() == null ? 0 : end.outputSensitiveInt(),
                BaseResp.OK);
    }

    private ReplyMessage message() {
        ReplyMessage aggregate = whole == null ? new ReplyMessage("", null, null, null, null, null, null) : whole;
        String content = text.length() > 0 ? text.toString() : aggregate.content();
        String thought = reasoning.text().isEmpty() ? null : reasoning.text();
        List<ToolCall> calls = toolCalls.isEmpty() ? null : toolCalls.list();
        Role role = aggregate.role() == null ? Role.ASSISTANT : aggregate.role();
        return new ReplyMessage(content, role, aggregate.name(), aggregate.audioContent(), thought,
                aggregate.reasoningDetails(), calls);
    }

    /** The message of the aggregate, null for a delta. */
    static @Nullable ReplyMessage message(ChatChunk chunk) {
        return chunk.choices() == null || chunk.choices().isEmpty() ? null : chunk.choices().get(0).message();
    }

    private static @Nullable ReplyMessage delta(ChatChunk chunk) {
        return chunk.choices() == null || chunk.choices().isEmpty() ? null : chunk.choices().get(0).delta();
    }
}
