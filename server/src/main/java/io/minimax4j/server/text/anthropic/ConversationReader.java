package io.minimax4j.server.text.anthropic;

import io.minimax4j.engine.chat.AnswerForm;
import io.minimax4j.engine.chat.Picture;
import io.minimax4j.engine.chat.Tool;
import io.minimax4j.engine.chat.ToolCall;
import io.minimax4j.engine.chat.ToolUse;
import io.minimax4j.engine.chat.Turn.Speaker;
import io.minimax4j.protocol.anthropic.Block;
import io.minimax4j.protocol.anthropic.MediaSource;
import io.minimax4j.protocol.anthropic.MessageContent;
import io.minimax4j.protocol.anthropic.MessageRequest;
import io.minimax4j.protocol.anthropic.MessageRequest.Format;
import io.minimax4j.protocol.anthropic.MessageRequest.Message;
import io.minimax4j.protocol.anthropic.MessageRequest.OutputConfig;
import io.minimax4j.protocol.anthropic.MessageRequest.Thinking;
import io.minimax4j.protocol.anthropic.MessageRequest.ToolChoice;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.server.account.Caller;
import io.minimax4j.server.text.ChatOrder;
import io.minimax4j.server.text.ConversationDraft;
import io.minimax4j.server.text.Models;
import io.minimax4j.server.text.Pictures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks a request for a message and makes it a conversation. Content that an engine would have to know and that none
 * here does is refused, so that no answer is given as if it had been seen; settings are left aside instead.
 */
final class ConversationReader {
    /** Those of the role-play model among them. A system's message is for clients that have no field for it. */
    private static final Map<String, Speaker> SPEAKERS = Map.of("user", Speaker.USER, "assistant", Speaker.ASSISTANT,
            "system", Speaker.SYSTEM, "user_system", Speaker.SYSTEM, "group", Speaker.SYSTEM, "sample_message_user",
            Speaker.USER, "sample_message_ai", Speaker.ASSISTANT);
    /** Anthropic's clients say {@code enabled} with a budget; the platform has no budgets of reasoning. */
    private static final Set<String> REASONS = Set.of("adaptive", "enabled");
    private static final String DISABLED = "disabled";
    private static final String FAILED = "Error: ";

    private final Models models;
    private final Pictures pictures;

    ConversationReader(Models models, Pictures pictures) {
        this.models = models;
        this.pictures = pictures;
    }

    ChatOrder read(MessageRequest request, Caller caller) throws InterruptedException {
        ConversationDraft draft = new ConversationDraft(models.requireThere(request.model()));
        draft.reasons(reasons(request.thinking())).maxTokens("max_tokens", request.maxTokens());
        if (request.system() != null) {
            draft.system("", words("system", request.system()));
        }
        List<Message> messages = request.messages() == null ? List.of() : request.messages();
        for (int i = 0; i < messages.size(); i++) {
            message(draft, caller, "messages[" + i + "]", messages.get(i));
        }
        tools(request, draft);
        choice(request.toolChoice(), draft);
        form(request.outputConfig(), draft);
        return draft.order(caller);
    }

    /** Unlike on the other faces a model that can be told whether to reason does not unless it is. */
    private static boolean reasons(@Nullable Thinking thinking) {
        String type = thinking == null || thinking.type() == null ? DISABLED : thinking.type();
        if (!type.equals(DISABLED) && !REASONS.contains(type)) {
            throw ApiException.invalid("invalid thinking.type (allowed: adaptive, disabled, enabled)");
        }
        return REASONS.contains(type);
    }

    private void message(ConversationDraft draft, Caller caller, String place, @Nullable Message message)
            throws InterruptedException {
        if (message == null) {
            throw ApiException.invalid(place + " is null; it must be an object with role and content");
        }
        Speaker speaker = message.role() == null ? null : SPEAKERS.get(message.role());
        String name = text(message.name());
        MessageContent content = message.content() == null ? MessageContent.of("") : message.content();
        switch (speaker) {
            case USER -> user(draft, caller, place, name, content.blocks());
            case ASSISTANT -> assistant(draft, place, name, content.blocks());
            case SYSTEM -> draft.system(name, words(place + ".content", content));
            case null, default -> throw ApiException.invalid("chat content has invalid message role: " + place
                    + ".role must be user or assistant");
        }
    }

    /** What tools returned comes before what the user says to it, in whatever order the blocks are. */
    private void user(ConversationDraft draft, Caller caller, String place, String name, List<Block> blocks)
            throws InterruptedException {
        List<String> said = new ArrayList<>();
        List<Picture> shown = new ArrayList<>();
        int forOthers = 0;
        for (int i = 0; i < blocks.size(); i++) {
            String at = place + ".content[" + i + "]";
            switch (blocks.get(i)) {
                case Block.Text text -> said.add(text.text());
                case Block.Image image -> shown.add(picture(draft, caller, at, image.source()));
                case Block.ToolResult result -> {
                    result(draft, caller, at, result);
                    forOthers++;
                }
                case Block.MidConvSystem told -> {
                    draft.system("", told.content() == null ? "" : words(at, told.content()));
                    forOthers++;
                }
                default -> throw unsupported(at, blocks.get(i), "text, image or tool_result");
            }
        }
        if (forOthers == 0 || !said.isEmpty() || !shown.isEmpty()) {
            draft.user(place, name, String.join("\n", said), shown);
        }
    }

    private void result(ConversationDraft draft, Caller caller, String place, Block.ToolResult result)
            throws InterruptedException {
        List<Block> blocks = result.content() == null ? List.of() : result.content().blocks();
        List<String> said = new ArrayList<>();
        List<Picture> shown = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            String at = place + ".content[" + i + "]";
            switch (blocks.get(i)) {
                case Block.Text text -> said.add(text.text());
                case Block.Image image -> shown.add(picture(draft, caller, at, image.source()));
                default -> throw unsupported(at, blocks.get(i), "text or image");
            }
        }
        String text = String.join("\n", said);
        draft.toolResult(place, result.toolUseId(), result.isError() ? FAILED + text : text, shown);
    }

    private static void assistant(ConversationDraft draft, String place, String name, List<Block> blocks) {
        List<String> said = new ArrayList<>();
        List<ToolCall> calls = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case Block.Text text -> said.add(text.text());
                case Block.ToolUse use -> calls.add(new ToolCall(use.id(), use.name(), Json.text(use.input())));
                case Block.Thinking thought -> {
                    // What the model thought before is not told to it again.
                }
                case Block.RedactedThinking thought -> {
                    // Nobody here can read it.
                }
                default -> throw unsupported(place + ".content[" + i + "]", blocks.get(i),
                        "text, thinking or tool_use");
            }
        }
        draft.assistant(place, name, String.join("\n", said), calls);
    }

    /** Content that has to be words alone. */
    private static String words(String place, MessageContent content) {
        List<Block> blocks = content.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Block.Text)) {
                throw unsupported(place + "[" + i + "]", blocks.get(i), "text");
            }
        }
        return content.text();
    }

    private static ApiException unsupported(String place, Block block, String allowed) {
        String what = block instanceof Block.Video
                ? " is a video, which no model of this server sees; send single pictures of it, or "
                : " is of a type that is not supported here; send ";
        return ApiException.invalid(place + what + allowed);
    }

    private Picture picture(ConversationDraft draft, Caller caller, String place, MediaSource source)
            throws InterruptedException {
        draft.requireSight(place);
        String at = place + ".source";
        if ("base64".equals(source.type()) && source.data() != null) {
            return Pictures.ofBase64(at + ".data", source.data());
        }
        if ("url".equals(source.type()) && source.url() != null) {
            return pictures.load(caller, at + ".url", source.url());
        }
        throw ApiException.invalid(at + " must have the type base64 with media_type and data, or url with url");
    }

    private static void tools(MessageRequest request, ConversationDraft draft) {
        List<MessageRequest.Tool> tools = request.tools() == null ? List.of() : request.tools();
        for (int i = 0; i < tools.size(); i++) {
            MessageRequest.Tool tool = tools.get(i);
            // Tools that Anthropic's servers would run are left aside: nobody here could call them.
            if (tool != null && (tool.type() == null || tool.type().equals(MessageRequest.Tool.CUSTOM))) {
                draft.tool("tools[" + i + "]", tool("tools[" + i + "]", tool));
            }
        }
    }

    private static Tool tool(String place, MessageRequest.Tool tool) {
        if (text(tool.name()).isBlank() || tool.inputSchema() == null) {
            throw ApiException.invalid("function name or parameters is empty: " + place
                    + " needs a name and an input_schema");
        }
        return new Tool(tool.name(), text(tool.description()), tool.inputSchema());
    }

    private static void choice(@Nullable ToolChoice choice, ConversationDraft draft) {
        if (choice == null) {
            return;
        }
        switch (text(choice.type())) {
            case "auto" -> draft.toolUse(ToolUse.AUTO);
            case "none" -> draft.toolUse(ToolUse.NONE);
            case "any" -> draft.anyTool("tool_choice");
            case "tool" -> draft.onlyTool("tool_choice.name", text(choice.name()));
            default -> throw ApiException.invalid("tool_choice.type must be auto, any, tool or none");
        }
    }

    private static void form(@Nullable OutputConfig config, ConversationDraft draft) {
        Format format = config == null ? null : config.format();
        if (format != null && Format.JSON_SCHEMA.equals(format.type())) {
            if (format.schema() == null) {
                throw ApiException.invalid("output_config.format.schema is missing");
            }
            draft.form(new AnswerForm("", "", format.schema()));
        }
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
