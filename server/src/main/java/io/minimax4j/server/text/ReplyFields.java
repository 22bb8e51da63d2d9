package io.minimax4j.server.text;

import io.minimax4j.engine.chat.ChatEvent.Cause;
import io.minimax4j.engine.chat.ChatEvent.TokenUsage;
import io.minimax4j.protocol.chat.FinishReason;
import io.minimax4j.protocol.chat.Tool;
import io.minimax4j.protocol.chat.ToolCall;
import io.minimax4j.protocol.chat.Usage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an answer is in the records of {@code protocol.chat}, for every face whose wire they are. */
public final class ReplyFields {
    private ReplyFields() {}

    /** The calls of an answer; null if there are none. */
    public static @Nullable List<ToolCall> calls(Transcript transcript) {
        List<ToolCall> calls = new ArrayList<>();
        transcript.calls().forEach(call -> calls.add(new ToolCall(call.id(), Tool.FUNCTION,
                new ToolCall.Function(call.name(), call.arguments()), calls.size())));
        return calls.isEmpty() ? null : calls;
    }

    /** A call that begins in a stream, as its place among the calls has it. */
    public static ToolCall begun(String id, String name, int index) {
        return new ToolCall(id, Tool.FUNCTION, new ToolCall.Function(name, ""), index);
    }

    /** A piece of the arguments of the call at a place. */
    public static ToolCall more(String arguments, int index) {
        return new ToolCall(null, null, new ToolCall.Function(null, arguments), index);
    }

    public static FinishReason reason(Cause cause) {
        return switch (cause) {
            case STOP -> FinishReason.STOP;
            case LENGTH -> FinishReason.LENGTH;
            case TOOL_CALLS -> FinishReason.TOOL_CALLS;
        };
    }

    public static Usage usage(TokenUsage tokens) {
        return new Usage(tokens.total(), 0, tokens.prompt(), tokens.completion(),
                new Usage.CompletionDetails(tokens.reasoning()), new Usage.PromptDetails(0));
    }
}
