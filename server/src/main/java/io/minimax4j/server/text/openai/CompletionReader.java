package io.minimax4j.server.text.openai;

import static io.minimax4j.server.text.ChatFields.text;

import io.minimax4j.engine.chat.AnswerForm;
import io.minimax4j.engine.chat.Picture;
import io.minimax4j.engine.chat.Tool;
import io.minimax4j.engine.chat.ToolUse;
import io.minimax4j.protocol.chat.Content;
import io.minimax4j.protocol.chat.Message;
import io.minimax4j.protocol.chat.Part;
import io.minimax4j.protocol.chat.ResponseFormat;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.openai.CompletionRequest;
import io.minimax4j.server.account.Caller;
import io.minimax4j.server.text.ChatFields;
import io.minimax4j.server.text.ChatOrder;
import io.minimax4j.server.text.ConversationDraft;
import io.minimax4j.server.text.Models;
import io.minimax4j.server.text.Pictures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks a request for a completion and makes it a conversation. What this path is documented to refuse is refused, and
 * so is what would change the answer without anybody noticing; the rest of OpenAI's fields are left aside.
 */
final class CompletionReader {
    private final Models models;
    private final Pictures pictures;

    CompletionReader(Models models, Pictures pictures) {
        this.models = models;
        this.pictures = pictures;
    }

    ChatOrder read(CompletionRequest request, Caller caller) throws InterruptedException {
        refuse(request);
        ConversationDraft draft = new ConversationDraft(models.require(request.model()));
        draft.reasons(ChatFields.reasons(request.thinking()));
        ChatFields.limit(draft, request.maxCompletionTokens(), request.maxTokens());
        List<Message> messages = request.messages() == null ? List.of() : request.messages();
        for (int i = 0; i < messages.size(); i++) {
            message(draft, caller, "messages[" + i + "]", messages.get(i));
        }
        tools(request, draft);
        form(request.responseFormat(), draft);
        return draft.order(caller);
    }

    private static void refuse(CompletionRequest request) {
        if (request.n() != null && request.n() != 1) {
            throw ApiException.invalid("n is " + request.n() + "; it must be 1, there is one answer to a request");
        }
        if (request.functions() != null || request.functionCall() != null) {
            throw ApiException.invalid("functions and function_call are not supported; use tools and tool_choice");
        }
        boolean speaks = request.modalities() instanceof List<?> modalities && modalities.contains("audio");
        if (request.audio() != null || speaks) {
            throw ApiException.invalid("audio is not supported here; ask for text, and speak it with /v1/t2a_v2");
        }
    }

    private void message(ConversationDraft draft, Caller caller, String place, @Nullable Message message)
            throws InterruptedException {
        if (message == null) {
            throw ApiException.invalid(place + " is null; it must be an object with role and content");
        }
        String name = text(message.name());
        switch (message.role() == null ? "" : message.role().text()) {
            case "system", "developer" -> draft.system(name, words(place, message));
            case "user" -> {
                List<Picture> shown = pictures(draft, caller, place, message.content());
                draft.user(place, name, message.text(), shown);
            }
            case "assistant" ->
                draft.assistant(place, name, ThoughtMarks.said(words(place, message)),
                        ChatFields.calls(place, message));
            case "tool" -> draft.toolResult(place, callId(place, message), words(place, message));
            default -> throw ApiException.invalid("chat content has invalid message role: " + place
                    + ".role must be system, developer, user, assistant or tool");
        }
    }

    private static String callId(String place, Message message) {
        if (text(message.toolCallId()).isEmpty()) {
            throw ApiException.invalid(place + ".tool_call_id is missing; a message of the tool names the call that it"
                    + " answers");
        }
        return message.toolCallId();
    }

    /** The text of a message that is not the user's. Something that cannot be said in words is not passed over. */
    private static String words(String place, Message message) {
        List<Part> parts = message.content() instanceof Content.Parts several ? several.parts() : List.of();
        for (int i = 0; i < parts.size(); i++) {
            if (!(parts.get(i) instanceof Part.Text)) {
                throw ApiException.invalid(place + ".content[" + i + "] is not text; only messages of the user may hold"
                        + " anything else");
            }
        }
        return message.text();
    }

    private List<Picture> pictures(ConversationDraft draft, Caller caller, String place, @Nullable Content content)
            throws InterruptedException {
        List<Picture> found = new ArrayList<>();
        List<Part> parts = content instanceof Content.Parts several ? several.parts() : List.of();
        for (int i = 0; i < parts.size(); i++) {
            String part = place + ".content[" + i + "]";
            switch (parts.get(i)) {
                case Part.Text text -> {
                    // Told by the message's text.
                }
                case Part.ImageUrl image -> {
                    draft.requireSight(part);
                    found.add(pictures.load(caller, part + ".image_url", image.url()));
                }
                case Part.Other other -> throw ApiException.invalid(part + " is of a type that is not supported here;"
                        + " send text or image_url");
            }
        }
        return found;
    }

    private static void tools(CompletionRequest request, ConversationDraft draft) {
        List<io.minimax4j.protocol.chat.Tool> tools = request.tools() == null ? List.of() : request.tools();
        for (int i = 0; i < tools.size(); i++) {
            var tool = tools.get(i);
            if (tool != null && io.minimax4j.protocol.chat.Tool.FUNCTION.equals(tool.type())) {
                draft.tool("tools[" + i + "]", tool("tools[" + i + "].function", tool.function()));
            }
        }
        choice(request.toolChoice(), draft);
    }

    private static Tool tool(String place, io.minimax4j.protocol.chat.Tool.@Nullable Function function) {
        if (function == null || text(function.name()).isBlank()) {
            throw ApiException.invalid("function name or parameters is empty: " + place + " needs a name");
        }
        return new Tool(function.name(), text(function.description()),
                function.parameters() == null ? Tool.NO_PARAMETERS : function.parameters());
    }

    private static void choice(@Nullable Object choice, ConversationDraft draft) {
        switch (choice) {
            case null -> draft.toolUse(ToolUse.AUTO);
            case String word when word.equals("auto") -> draft.toolUse(ToolUse.AUTO);
            case String word when word.equals("none") -> draft.toolUse(ToolUse.NONE);
            case String word when word.equals("required") -> draft.anyTool("tool_choice");
            case Map<?, ?> map when map.get("function") instanceof Map<?, ?> function
                    && function.get("name") instanceof String name ->
                draft.onlyTool("tool_choice", name);
            default -> throw ApiException.invalid("tool_choice must be none, auto, required, or"
                    + " {\"type\":\"function\",\"function\":{\"name\":...}}");
        }
    }

    private static void form(@Nullable ResponseFormat format, ConversationDraft draft) {
        if (format == null || format.type() == null || format.type().equals("text")) {
            return;
        }
        switch (format.type()) {
            case ResponseFormat.JSON_OBJECT -> draft.form(new AnswerForm("", "", Map.of("type", "object")));
            case ResponseFormat.JSON_SCHEMA -> {
                ResponseFormat.JsonSchema schema = format.jsonSchema();
                if (schema == null || schema.schema() == null) {
                    throw ApiException.invalid("response_format.json_schema.schema is missing");
                }
                draft.form(new AnswerForm(text(schema.name()), text(schema.description()), schema.schema()));
            }
            default -> throw ApiException.invalid("response_format.type must be text, json_object or json_schema");
        }
    }
}
