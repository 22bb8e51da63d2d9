package io.minimax4j.server.text.minimax;

import io.minimax4j.engine.chat.AnswerForm;
import io.minimax4j.engine.chat.Picture;
import io.minimax4j.engine.chat.Tool;
import io.minimax4j.engine.chat.ToolCall;
import io.minimax4j.engine.chat.ToolUse;
import io.minimax4j.engine.chat.Turn.Speaker;
import io.minimax4j.protocol.chat.ChatRequest;
import io.minimax4j.protocol.chat.Content;
import io.minimax4j.protocol.chat.Message;
import io.minimax4j.protocol.chat.Part;
import io.minimax4j.protocol.chat.ResponseFormat;
import io.minimax4j.protocol.chat.Thinking;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.server.account.Caller;
import io.minimax4j.server.text.ChatOrder;
import io.minimax4j.server.text.ConversationDraft;
import io.minimax4j.server.text.Models;
import io.minimax4j.server.text.Pictures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks a chat request and makes it a conversation. What an older or newer client sends beside the contract is left
 * aside rather than refused: unknown kinds of tools, temperatures out of range.
 */
final class ConversationReader {
    /** The role-play model knows roles of its own: settings of the scene, and sample dialogue. */
    private static final Map<String, Speaker> SPEAKERS = Map.of("system", Speaker.SYSTEM, "developer", Speaker.SYSTEM,
            "user_system", Speaker.SYSTEM, "group", Speaker.SYSTEM, "user", Speaker.USER, "sample_message_user",
            Speaker.USER, "assistant", Speaker.ASSISTANT, "sample_message_ai", Speaker.ASSISTANT, "tool", Speaker.TOOL);
    private static final String ROLES = "system, user, assistant or tool";

    private final Models models;
    private final Pictures pictures;

    ConversationReader(Models models, Pictures pictures) {
        this.models = models;
        this.pictures = pictures;
    }

    ChatOrder read(ChatRequest request, Caller caller) throws InterruptedException {
        ConversationDraft draft = new ConversationDraft(models.require(request.model()));
        draft.reasons(reasons(request.thinking()));
        limit(request, draft);
        List<Message> messages = request.messages() == null ? List.of() : request.messages();
        for (int i = 0; i < messages.size(); i++) {
            message(draft, caller, "messages[" + i + "]", messages.get(i));
        }
        tools(request, draft);
        form(request.responseFormat(), draft);
        return draft.order(caller);
    }

    private static boolean reasons(@Nullable Thinking thinking) {
        String type = thinking == null ? null : thinking.type();
        if (type != null && !type.equals("adaptive") && !type.equals("disabled")) {
            throw ApiException.invalid("invalid thinking.type (allowed: adaptive, disabled)");
        }
        return !"disabled".equals(type);
    }

    private static void limit(ChatRequest request, ConversationDraft draft) {
        if (request.maxCompletionTokens() != null) {
            draft.maxTokens("max_completion_tokens", request.maxCompletionTokens());
        } else {
            draft.maxTokens("max_tokens", request.maxTokens());
        }
    }

    private void message(ConversationDraft draft, Caller caller, String place, @Nullable Message message)
            throws InterruptedException {
        if (message == null) {
            throw ApiException.invalid(place + " is null; it must be an object with role and content");
        }
        Speaker speaker = message.role() == null ? null : SPEAKERS.get(message.role().text());
        String name = message.name() == null ? "" : message.name();
        switch (speaker) {
            case null -> throw ApiException.invalid("chat content has invalid message role: " + place
                    + ".role must be " + ROLES);
            case SYSTEM -> draft.system(name, message.text());
            case USER -> draft.user(place, name, message.text(), pictures(caller, place, message.content()));
            case ASSISTANT -> draft.assistant(place, name, message.text(), calls(message));
            case TOOL -> draft.toolResult(place, message.toolCallId(), message.text());
        }
    }

    private List<Picture> pictures(Caller caller, String place, @Nullable Content content)
            throws InterruptedException {
        List<Picture> found = new ArrayList<>();
        List<Part> parts = content instanceof Content.Parts several ? several.parts() : List.of();
        for (int i = 0; i < parts.size(); i++) {
            String part = place + ".content[" + i + "]";
            switch (parts.get(i)) {
                case Part.Text text -> {
                    // Told by the message's text.
                }
                case Part.ImageUrl image -> found.add(pictures.load(caller, part + ".image_url", image.url()));
                case Part.Other other -> throw ApiException.invalid(part + " is of a type that is not supported here;"
                        + " send text or image_url");
            }
        }
        return found;
    }

    private static List<ToolCall> calls(Message message) {
        List<ToolCall> calls = new ArrayList<>();
        for (var call : message.toolCalls() == null
                ? List.<io.minimax4j.protocol.chat.ToolCall>of()
                : message.toolCalls()) {
            var function = call.function();
            calls.add(new ToolCall(text(call.id()), function == null ? "" : text(function.name()),
                    function == null ? "" : text(function.arguments())));
        }
        return calls;
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    private static void tools(ChatRequest request, ConversationDraft draft) {
        List<io.minimax4j.protocol.chat.Tool> tools = request.tools() == null ? List.of() : request.tools();
        for (int i = 0; i < tools.size(); i++) {
            var tool = tools.get(i);
            if (tool != null && io.minimax4j.protocol.chat.Tool.FUNCTION.equals(tool.type())) {
                draft.tool("tools[" + i + "]", tool("tools[" + i + "].function", tool.function()));
            }
        }
        if (request.toolChoice() instanceof String choice && choice.equals("none")) {
            draft.toolUse(ToolUse.NONE);
        }
    }

    private static Tool tool(String place, io.minimax4j.protocol.chat.Tool.@Nullable Function function) {
        if (function == null || text(function.name()).isBlank() || function.parameters() == null) {
            throw ApiException.invalid("function name or parameters is empty: " + place
                    + " needs a name and parameters");
        }
        return new Tool(function.name(), text(function.description()), function.parameters());
    }

    private static void form(@Nullable ResponseFormat format, ConversationDraft draft) {
        if (format == null || format.type() == null) {
            return;
        }
        ResponseFormat.JsonSchema schema = format.jsonSchema();
        if (format.type().equals(ResponseFormat.JSON_OBJECT)) {
            draft.form(new AnswerForm("", "", Map.of("type", "object")));
        } else if (format.type().equals(ResponseFormat.JSON_SCHEMA)) {
            if (schema == null || schema.schema() == null) {
                throw ApiException.invalid("response_format.json_schema.schema is missing");
            }
            draft.form(new AnswerForm(text(schema.name()), text(schema.description()), schema.schema()));
        }
    }
}
