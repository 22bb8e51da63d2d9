package io.minimax4j.server.text;

import io.minimax4j.engine.chat.ToolCall;
import io.minimax4j.protocol.chat.Message;
import io.minimax4j.protocol.chat.Thinking;
import io.minimax4j.protocol.error.ApiException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the records of {@code protocol.chat} mean, for every face whose wire they are. */
public final class ChatFields {
    private ChatFields() {}

    /** Whether the request leaves the model its reasoning. */
    public static boolean reasons(@Nullable Thinking thinking) {
        String type = thinking == null ? null : thinking.type();
        if (type != null && !type.equals("adaptive") && !type.equals("disabled")) {
            throw ApiException.invalid("invalid thinking.type (allowed: adaptive, disabled)");
        }
        return !"disabled".equals(type);
    }

    /** The limit of the answer: the current field wins over the older one. */
    public static void limit(ConversationDraft draft, @Nullable Long maxCompletionTokens, @Nullable Long maxTokens) {
        if (maxCompletionTokens != null) {
            draft.maxTokens("max_completion_tokens", maxCompletionTokens);
        } else {
            draft.maxTokens("max_tokens", maxTokens);
        }
    }

    /** The calls that a message of the assistant made. */
    public static List<ToolCall> calls(String place, Message message) {
        List<ToolCall> calls = new ArrayList<>();
        if (message.toolCalls() == null) {
            return calls;
        }
        for (var call : message.toolCalls()) {
            if (call == null) {
                throw ApiException.invalid(place + ".tool_calls[" + calls.size() + "] is null; it must be an object");
            }
            var function = call.function();
            calls.add(new ToolCall(text(call.id()), function == null ? "" : text(function.name()),
                    function == null ? "" : text(function.arguments())));
        }
        return calls;
    }

    /** An absent text is an empty one. */
    public static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
