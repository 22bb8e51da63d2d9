package io.minimax4j.server.text.responses;

import io.minimax4j.engine.chat.AnswerForm;
import io.minimax4j.engine.chat.Tool;
import io.minimax4j.engine.chat.ToolUse;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.responses.ResponseRequest;
import io.minimax4j.protocol.responses.ResponseRequest.Reasoning;
import io.minimax4j.protocol.responses.ResponseTool;
import io.minimax4j.protocol.responses.TextConfig;
import io.minimax4j.protocol.responses.TextConfig.Format;
import io.minimax4j.server.account.Caller;
import io.minimax4j.server.text.ChatOrder;
import io.minimax4j.server.text.ConversationDraft;
import io.minimax4j.server.text.Models;
import io.minimax4j.server.text.Pictures;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks a request for a response and makes it a conversation. */
final class ResponseReader {
    /** The last one is OpenAI's alone. */
    private static final Set<String> EFFORTS = Set.of(Reasoning.NONE, "minimal", "low", "medium", "high", "xhigh");

    private final Models models;
    private final Pictures pictures;

    ResponseReader(Models models, Pictures pictures) {
        this.models = models;
        this.pictures = pictures;
    }

    ChatOrder read(ResponseRequest request, Caller caller) throws InterruptedException {
        refuse(request);
        ConversationDraft draft = new ConversationDraft(models.require(request.model()));
        draft.reasons(reasons(request.reasoning()));
        draft.maxTokens("max_output_tokens", request.maxOutputTokens());
        if (request.instructions() != null) {
            draft.system("", request.instructions());
        }
        new InputItems(draft, caller, pictures).read(request.input());
        tools(request, draft);
        form(request.text(), draft);
        return draft.order(caller);
    }

    /** Responses are not kept, so that what needs an earlier one would lose the conversation without a word. */
    private static void refuse(ResponseRequest request) {
        if (request.previousResponseId() != null || request.conversation() != null) {
            throw ApiException
                    .invalid("previous_response_id and conversation are not supported, since responses are not"
                            + " kept; send the whole conversation as input");
        }
        if (request.prompt() != null) {
            throw ApiException.invalid("prompt is not supported, since no templates are kept; send instructions and"
                    + " input");
        }
        if (Boolean.TRUE.equals(request.background())) {
            throw ApiException
                    .invalid("background is not supported, since responses are not kept; leave it out, or send"
                            + " a batch");
        }
    }

    private static boolean reasons(@Nullable Reasoning reasoning) {
        String effort = reasoning == null || reasoning.effort() == null ? Reasoning.NONE : reasoning.effort();
        if (!EFFORTS.contains(effort)) {
            throw ApiException.invalid("reasoning.effort must be none, minimal, low, medium or high");
        }
        return !effort.equals(Reasoning.NONE);
    }

    private static void tools(ResponseRequest request, ConversationDraft draft) {
        List<ResponseTool> tools = request.tools() == null ? List.of() : request.tools();
        for (int i = 0; i < tools.size(); i++) {
            if (isFunction(tools.get(i))) {
                draft.tool("tools[" + i + "]", tool("tools[" + i + "]", tools.get(i)));
            }
        }
        choice(request.toolChoice(), draft);
    }

    /** Tools of other types, which other platforms run themselves, are left aside. */
    static boolean isFunction(@Nullable ResponseTool tool) {
        return tool != null && ResponseTool.FUNCTION.equals(tool.type());
    }

    private static Tool tool(String place, ResponseTool tool) {
        String name = tool.name();
        if (name == null || name.isBlank()) {
            throw ApiException.invalid("function name or parameters is empty: " + place + " needs a name");
        }
        return new Tool(name, text(tool.description()),
                tool.parameters() == null ? Tool.NO_PARAMETERS : tool.parameters());
    }

    private static void choice(@Nullable Object choice, ConversationDraft draft) {
        switch (choice) {
            case null -> draft.toolUse(ToolUse.AUTO);
            case String word when word.equals("auto") -> draft.toolUse(ToolUse.AUTO);
            case String word when word.equals("none") -> draft.toolUse(ToolUse.NONE);
            case String word when word.equals("required") -> draft.anyTool("tool_choice");
            case Map<?, ?> map when map.get("name") instanceof String name -> draft.onlyTool("tool_choice", name);
            default -> throw ApiException.invalid("tool_choice must be none, auto, required, or"
                    + " {\"type\":\"function\",\"name\":...}");
        }
    }

    private static void form(@Nullable TextConfig config, ConversationDraft draft) {
        Format format = config == null ? null : config.format();
        if (format == null || format.type() == null || format.type().equals(Format.TEXT)) {
            return;
        }
        switch (format.type()) {
            case Format.JSON_OBJECT -> draft.form(new AnswerForm("", "", Map.of("type", "object")));
            case Format.JSON_SCHEMA -> {
                if (format.schema() == null) {
                    throw ApiException.invalid("text.format.schema is missing");
                }
                draft.form(new AnswerForm(text(format.name()), text(format.description()), format.schema()));
            }
            default -> throw ApiException.invalid("text.format.type must be text, json_object or json_schema");
        }
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
