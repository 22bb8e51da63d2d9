package io.minimax4j.server.text.legacy;

import io.minimax4j.engine.chat.ChatModel.Reasoning;
import io.minimax4j.engine.chat.ToolCall;
import io.minimax4j.protocol.chat.legacy.LegacyMessage;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.server.text.ConversationDraft;
import io.minimax4j.server.text.Models;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What both forms of an older request have in common: messages by sender, and the limit of the answer. */
final class LegacyDraft {
    static final String BOT_NAME = "MM智能助理";

    /** What these editions take when a request names no limit. */
    private static final long FEW_TOKENS = 256;

    private final ConversationDraft draft;
    private int calls;
    /** Calls that no result follows yet. */
    private int open;

    LegacyDraft(Models models, @Nullable String model) {
        draft = new ConversationDraft(models.require(model)).reasons(false);
    }

    ConversationDraft conversation() {
        return draft;
    }

    /** A model that cannot but reason gets its own limit: it would seldom come to its answer within the usual one. */
    void limit(String field, @Nullable Long asked) {
        boolean few = asked == null && draft.model().reasoning() != Reasoning.ALWAYS;
        draft.maxTokens(field, few ? Long.valueOf(FEW_TOKENS) : asked);
    }

    /** @param user what senders without a name are called, likewise {@code bot} */
    void messages(String field, @Nullable List<LegacyMessage> messages, String user, String bot) {
        for (int i = 0; messages != null && i < messages.size(); i++) {
            message(field + "[" + i + "]", messages.get(i), user, bot);
        }
    }

    private void message(String place, @Nullable LegacyMessage message, String user, String bot) {
        String sender = message == null || message.senderType() == null
                ? ""
                : message.senderType().toUpperCase(Locale.ROOT);
        switch (sender) {
            case LegacyMessage.USER -> draft.user(place, or(message.senderName(), user), text(message.text()),
                    List.of());
            case LegacyMessage.BOT -> draft.assistant(place, or(message.senderName(), bot), text(message.text()),
                    calls(message.functionCall()));
            case LegacyMessage.FUNCTION -> result(place, message, bot);
            default ->
                throw ApiException.invalid(place + ".sender_type must be USER, BOT or FUNCTION; messages with role"
                        + " and content go to /v1/text/chatcompletion_v2");
        }
    }

    /** These editions give calls no ids: results follow them in order. */
    private List<ToolCall> calls(LegacyMessage.@Nullable FunctionCall call) {
        return call == null || text(call.name()).isEmpty()
                ? List.of()
                : List.of(call(call.name(), text(call.arguments())));
    }

    private ToolCall call(String name, String arguments) {
        open++;
        return new ToolCall("call_" + ++calls, name, arguments);
    }

    /** A real client leaves the call out of what it sends back, and names the function as the sender of its result. */
    private void result(String place, LegacyMessage message, String bot) {
        if (open == 0) {
            draft.assistant(place, bot, "", List.of(call(or(message.senderName(), bot), "{}")));
        }
        open--;
        draft.toolResult(place, null, text(message.text()));
    }

    static String text(@Nullable String given) {
        return or(given, "");
    }

    static String or(@Nullable String given, String other) {
        return given == null || given.isEmpty() ? other : given;
    }
}
