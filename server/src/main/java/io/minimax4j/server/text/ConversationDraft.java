package io.minimax4j.server.text;

import io.minimax4j.engine.chat.AnswerForm;
import io.minimax4j.engine.chat.ChatModel;
import io.minimax4j.engine.chat.ChatModel.Reasoning;
import io.minimax4j.engine.chat.Conversation;
import io.minimax4j.engine.chat.Picture;
import io.minimax4j.engine.chat.Tool;
import io.minimax4j.engine.chat.ToolCall;
import io.minimax4j.engine.chat.ToolUse;
import io.minimax4j.engine.chat.Turn;
import io.minimax4j.engine.chat.Turn.Speaker;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.json.JsonFormatException;
import io.minimax4j.server.account.Caller;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A conversation while a face reads it from a request. What every face has to check is checked here, in words that name
 * the place in the request; a place is what the face calls it, such as {@code messages[2]}.
 */
public final class ConversationDraft {
    private final ChatModel model;
    private final List<Turn> system = new ArrayList<>();
    private final List<Turn> dialogue = new ArrayList<>();
    private final Map<String, Tool> tools = new LinkedHashMap<>();
    /** Calls that no result answers yet, by their ids, in order. */
    private final Map<String, ToolCall> openCalls = new LinkedHashMap<>();
    private boolean reasons;
    private ToolUse toolUse = ToolUse.AUTO;
    private Optional<AnswerForm> form = Optional.empty();
    private @Nullable Long maxTokens;

    public ConversationDraft(ChatModel model) {
        this.model = model;
        this.reasons = model.reasoning() != Reasoning.NEVER;
    }

    public ChatModel model() {
        return model;
    }

    /** Whether the answer should begin with reasoning, which only some models let a request choose. */
    public ConversationDraft reasons(boolean wanted) {
        reasons = model.reasoning() == Reasoning.ALWAYS || model.reasoning() == Reasoning.OPTIONAL && wanted;
        return this;
    }

    /** The most tokens of the answer; null leaves it to the model. */
    public ConversationDraft maxTokens(String field, @Nullable Long asked) {
        if (asked != null && asked < 1) {
            throw ApiException.invalid(field + " is " + asked + "; it must be at least 1");
        }
        maxTokens = asked;
        return this;
    }

    /** What the model is told beforehand; all of it becomes one turn at the front. */
    public ConversationDraft system(String name, String text) {
        system.add(new Turn(Speaker.SYSTEM, name, text));
        return this;
    }

    public ConversationDraft user(String place, String name, String text, List<Picture> pictures) {
        if (!pictures.isEmpty()) {
            requireSight(place);
        }
        dialogue.add(new Turn(Speaker.USER, name, text, pictures, List.of(), ""));
        return this;
    }

    /** Checks that the model sees pictures, before anybody fetches one for it. */
    public void requireSight(String place) {
        if (!model.seesPictures()) {
            throw ApiException.invalid("not support img: " + place + " holds a picture, and " + model.id()
                    + " reads text only");
        }
    }

    /** What the model said before, and the tools it called. */
    public ConversationDraft assistant(String place, String name, String text, List<ToolCall> calls) {
        for (int i = 0; i < calls.size(); i++) {
            requireArguments(place + ".tool_calls[" + i + "]", calls.get(i));
            openCalls.put(calls.get(i).id(), calls.get(i));
        }
        dialogue.add(new Turn(Speaker.ASSISTANT, name, text, List.of(), calls, ""));
        return this;
    }

    /** Checks that a call of the assistant's has a JSON object as its arguments; none at all are right as well. */
    public static void requireArguments(String place, ToolCall call) {
        try {
            if (!call.arguments().isBlank()) {
                Json.readObject(call.arguments().getBytes(StandardCharsets.UTF_8));
            }
        } catch (JsonFormatException e) {
            throw ApiException.invalid("invalid function arguments json string: the arguments of " + place
                    + " are not a JSON object");
        }
    }

    /**
     * What a tool returned.
     *
     * @param callId the call it answers; null or empty for the first one that has no result yet
     */
    public ConversationDraft toolResult(String place, @Nullable String callId, String text) {
        return toolResult(place, callId, text, List.of());
    }

    /** {@link #toolResult(String, String, String)} of a tool that showed something as well. */
    public ConversationDraft toolResult(String place, @Nullable String callId, String text, List<Picture> pictures) {
        if (!pictures.isEmpty()) {
            requireSight(place);
        }
        ToolCall call = callId == null || callId.isEmpty()
                ? openCalls.values().stream().findFirst().orElse(null)
                : openCalls.get(callId);
        if (call == null) {
            throw ApiException.invalid("tool result's tool id not found: " + place
                    + " answers a call that no message of the assistant before it makes");
        }
        openCalls.remove(call.id());
        dialogue.add(new Turn(Speaker.TOOL, call.name(), text, pictures, List.of(), call.id()));
        return this;
    }

    /** Something that the answer may call. */
    public ConversationDraft tool(String place, Tool tool) {
        if (tools.putIfAbsent(tool.name(), tool) != null) {
            throw ApiException.invalid(place + " has the same name as a tool before it; give each its own");
        }
        return this;
    }

    /** Whether the tools are to be used; where they are there, the model chooses unless this says something else. */
    public ConversationDraft toolUse(ToolUse use) {
        toolUse = use;
        return this;
    }

    /** At least one of the tools has to be called. */
    public ConversationDraft anyTool(String field) {
        if (tools.isEmpty()) {
            throw ApiException.invalid(field + " asks for a call, but the request has no tools that could be called");
        }
        return toolUse(ToolUse.REQUIRED);
    }

    /** The one tool that has to be called. */
    public ConversationDraft onlyTool(String field, String name) {
        Tool only = tools.get(name);
        if (only == null) {
            throw ApiException.invalid(field + " names a tool that is not among the tools of the request");
        }
        tools.clear();
        tools.put(name, only);
        return toolUse(ToolUse.REQUIRED);
    }

    /** The form of the answer. */
    public ConversationDraft form(AnswerForm wanted) {
        form = Optional.of(wanted);
        return this;
    }

    /**
     * The conversation as somebody wants it answered.
     *
     * @throws ApiException 2013 if nobody has said anything
     */
    public ChatOrder order(Caller caller) {
        return new ChatOrder(caller, conversation(), maxTokens != null);
    }

    /** {@link #order} without anybody who wants it. */
    public Conversation conversation() {
        if (dialogue.isEmpty()) {
            throw ApiException.invalid("chat content is empty; messages must hold at least one message of the user");
        }
        List<Turn> turns = new ArrayList<>();
        if (!system.isEmpty()) {
            turns.add(merged());
        }
        turns.addAll(dialogue);
        ToolUse use = tools.isEmpty() ? ToolUse.NONE : toolUse;
        long limit = maxTokens == null ? model.defaultMaxTokens() : Math.min(maxTokens, model.contextTokens());
        return new Conversation(model, reasons, turns, List.copyOf(tools.values()), use, form, limit);
    }

    /** The system's turns are merged into one at the front, as clients are told to do themselves. */
    private Turn merged() {
        String name = system.stream().map(Turn::name).filter(given -> !given.isEmpty()).findFirst().orElse("");
        String text = system.stream().map(Turn::text).filter(given -> !given.isEmpty())
                .collect(Collectors.joining("\n"));
        return new Turn(Speaker.SYSTEM, name, text);
    }
}
