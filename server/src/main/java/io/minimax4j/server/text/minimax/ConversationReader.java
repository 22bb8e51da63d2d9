package io.minimax4j.server.text.minimax;

import static io.minimax4j.protocol.chat.Tool.FUNCTION;
import static io.minimax4j.server.text.ChatFields.text;

import io.minimax4j.engine.chat.Picture;
import io.minimax4j.engine.chat.Tool;
import io.minimax4j.engine.chat.ToolUse;
import io.minimax4j.engine.chat.Turn.Speaker;
import io.minimax4j.protocol.chat.ChatRequest;
import io.minimax4j.protocol.chat.Content;
import io.minimax4j.protocol.chat.Message;
import io.minimax4j.protocol.chat.Part;
import io.minimax4j.protocol.chat.Tool.Function;
import io.minimax4j.protocol.error.ApiException;
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
 * Checks a chat request and makes it a conversation. What an older or newer client sends beside the contract is left
 * aside rather than refused: unknown kinds of tools, temperatures out of range, more than one choice.
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
        draft.reasons(ChatFields.reasons(request.thinking()));
        ChatFields.limit(draft, request.maxCompletionTokens(), request.maxTokens());
        List<Message> messages = request.messages() == null ? List.of() : request.messages();
        for (int i = 0; i < messages.size(); i++) {
            message(draft, caller, "messages[" + i + "]", messages.get(i));
        }
        tools(request, draft);
        toolChoice(request.toolChoice(), draft);
        AnswerForms.read(request.responseFormat()).ifPresent(draft::form);
        return draft.order(caller);
    }

    private void message(ConversationDraft draft, Caller caller, String place, @Nullable Message message)
            throws InterruptedException {
        if (message == null) {
            throw ApiException.invalid(place + " is null; it must be an object with role and content");
        }
        Speaker speaker = message.role() == null ? null : SPEAKERS.get(message.role().text());
        if (speaker == null) {
            throw ApiException.invalid("chat content has invalid message role: " + place + ".role must be " + ROLES);
        }
        String name = text(message.name());
        List<Picture> shown = pictures(draft, caller, place, speaker, message.content());
        switch (speaker) {
            case SYSTEM -> draft.system(name, message.text());
            case USER -> draft.user(place, name, message.text(), shown);
            case ASSISTANT -> draft.assistant(place, name, message.text(), ChatFields.calls(place, message));
            case TOOL -> draft.toolResult(place, message.toolCallId(), message.text());
        }
    }

    private List<Picture> pictures(ConversationDraft draft, Caller caller, String place, Speaker speaker,
            @Nullable Content content) throws InterruptedException {
        List<Picture> found = new ArrayList<>();
        List<Part> parts = content instanceof Content.Parts several ? several.parts() : List.of();
        for (int i = 0; i < parts.size(); i++) {
            String part = place + ".content[" + i + "]";
            switch (parts.get(i)) {
                case Part.Text text -> {
                    // Told by the message's text.
                }
                case Part.ImageUrl image when speaker == Speaker.USER -> {
                    draft.requireSight(place);
                    found.add(pictures.load(caller, part + ".image_url", image.url()));
                }
                case Part.ImageUrl image -> throw ApiException.invalid(part
                        + " is a picture, which only messages of the user may hold");
                case Part.Other other when "video_url".equals(other.fields().get("type")) -> throw ApiException.invalid(
                        part + " is a video, and no model here watches videos; send text or image_url");
                // What a client kept of an answer of another platform is its own affair.
                case Part.Other other when speaker == Speaker.ASSISTANT -> {
                }
                case Part.Other other -> throw ApiException.invalid(part + " is of a type that is not supported here;"
                        + " send text or image_url");
            }
        }
        return found;
    }

    private static void tools(ChatRequest request, ConversationDraft draft) {
        if (request.tools() == null) {
            return;
        }
        int index = 0;
        for (var tool : request.tools()) {
            String place = "tools[" + index++ + "]";
            if (tool != null && FUNCTION.equals(tool.type())) {
                draft.tool(place, tool(place + ".function", tool.function()));
            }
        }
    }

    private static Tool tool(String place, @Nullable Function function) {
        if (function == null || text(function.name()).isBlank() || function.parameters() == null) {
            throw ApiException.invalid("function name or parameters is empty: " + place
                    + " needs a name and parameters");
        }
        return new Tool(function.name(), text(function.description()), function.parameters());
    }

    /** The contract has none and auto; OpenAI's and Anthropic's words and objects are understood as well. */
    private static void toolChoice(@Nullable Object choice, ConversationDraft draft) {
        if (choice instanceof String word) {
            toolUse(word, draft);
        } else if (choice instanceof Map<?, ?> object) {
            Map<?, ?> named = object.get("function") instanceof Map<?, ?> function ? function : object;
            if (named.get("name") instanceof String name) {
                draft.onlyTool("tool_choice", name);
            } else if (object.get("type") instanceof String word) {
                toolUse(word, draft);
            }
        }
    }

    private static void toolUse(String word, ConversationDraft draft) {
        switch (word) {
            case "none" -> draft.toolUse(ToolUse.NONE);
            case "required", "any" -> draft.toolUse(ToolUse.REQUIRED);
            default -> draft.toolUse(ToolUse.AUTO);
        }
    }
}
