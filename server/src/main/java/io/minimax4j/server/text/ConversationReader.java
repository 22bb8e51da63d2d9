package io.minimax4j.server.text;

import io.minimax4j.engine.chat.ChatModel;
import io.minimax4j.engine.chat.Conversation;
import io.minimax4j.engine.chat.Turn;
import io.minimax4j.engine.chat.Turn.Speaker;
import io.minimax4j.protocol.chat.ChatRequest;
import io.minimax4j.protocol.chat.Content;
import io.minimax4j.protocol.chat.Message;
import io.minimax4j.protocol.chat.Part;
import io.minimax4j.protocol.error.ApiException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Checks a chat request and makes it a conversation. What an older or newer client sends beside the contract is left
 * aside rather than refused: unknown kinds of tools, temperatures out of range, response formats.
 */
final class ConversationReader {
    /** The role-play model knows roles of its own: settings of the scene, and sample dialogue. */
    private static final Map<String, Speaker> SPEAKERS = Map.of("system", Speaker.SYSTEM, "developer", Speaker.SYSTEM,
            "user_system", Speaker.SYSTEM, "group", Speaker.SYSTEM, "user", Speaker.USER, "sample_message_user",
            Speaker.USER, "assistant", Speaker.ASSISTANT, "sample_message_ai", Speaker.ASSISTANT, "tool", Speaker.TOOL);
    private static final String ROLES = "system, user, assistant or tool";
    /** The only family that can be told not to reason. */
    private static final String THINKING_OPTIONAL = "minimax-m3";

    private final Map<String, ChatModel> models;
    private final String modelNames;

    ConversationReader(List<ChatModel> models) {
        this.models = models.stream()
                .collect(Collectors.toUnmodifiableMap(model -> folded(model.id()), Function.identity()));
        this.modelNames = models.stream().map(ChatModel::id).collect(Collectors.joining(", "));
    }

    private static String folded(String model) {
        return model.strip().toLowerCase(Locale.ROOT);
    }

    Conversation read(ChatRequest request) {
        ChatModel model = thinking(model(request.model()), request.thinking());
        return new Conversation(model, turns(request.messages()), maxTokens(request, model));
    }

    private ChatModel model(@Nullable String name) {
        if (name == null || name.isBlank()) {
            throw ApiException.invalid("model is missing; choose one of " + modelNames);
        }
        ChatModel model = models.get(folded(name));
        if (model == null) {
            throw ApiException.invalid("unknown model; choose one of " + modelNames);
        }
        return model;
    }

    private static ChatModel thinking(ChatModel model, @Nullable Map<String, Object> thinking) {
        Object type = thinking == null ? null : thinking.get("type");
        if ("disabled".equals(type)) {
            boolean quiet = folded(model.id()).startsWith(THINKING_OPTIONAL);
            return quiet ? new ChatModel(model.id(), false, model.contextTokens(), model.defaultMaxTokens()) : model;
        }
        if (type != null && !type.equals("adaptive")) {
            throw ApiException.invalid("invalid thinking.type (allowed: adaptive, disabled)");
        }
        return model;
    }

    private static long maxTokens(ChatRequest request, ChatModel model) {
        boolean current = request.maxCompletionTokens() != null;
        Long asked = current ? request.maxCompletionTokens() : request.maxTokens();
        if (asked == null) {
            return model.defaultMaxTokens();
        }
        if (asked < 1) {
            throw ApiException.invalid((current ? "max_completion_tokens" : "max_tokens") + " is " + asked
                    + "; it must be at least 1");
        }
        return Math.min(asked, model.contextTokens());
    }

    /** The system's turns are merged into one at the front, as clients are told to do themselves. */
    private static List<Turn> turns(@Nullable List<Message> messages) {
        List<Turn> system = new ArrayList<>();
        List<Turn> dialogue = new ArrayList<>();
        int index = 0;
        for (Message message : messages == null ? List.<Message>of() : messages) {
            Turn turn = turn(message, "messages[" + index++ + "]");
            (turn.speaker() == Speaker.SYSTEM ? system : dialogue).add(turn);
        }
        if (dialogue.isEmpty()) {
            throw ApiException.invalid("chat content is empty; messages must hold at least one message of the user");
        }
        if (!system.isEmpty()) {
            dialogue.addFirst(merged(system));
        }
        return dialogue;
    }

    private static Turn merged(List<Turn> system) {
        String name = system.stream().map(Turn::name).filter(given -> !given.isEmpty()).findFirst().orElse("");
        String text = system.stream().map(Turn::text).filter(given -> !given.isEmpty())
                .collect(Collectors.joining("\n"));
        return new Turn(Speaker.SYSTEM, name, text);
    }

    private static Turn turn(@Nullable Message message, String place) {
        if (message == null) {
            throw ApiException.invalid(place + " is null; it must be an object with role and content");
        }
        Speaker speaker = message.role() == null ? null : SPEAKERS.get(message.role().text());
        if (speaker == null) {
            throw ApiException.invalid("chat content has invalid message role: " + place + ".role must be " + ROLES);
        }
        if (message.content() instanceof Content.Parts parts) {
            parts.parts().forEach(part -> requireText(part, place));
        }
        return new Turn(speaker, message.name() == null ? "" : message.name(), message.text());
    }

    private static void requireText(Part part, String place) {
        if (!(part instanceof Part.Text)) {
            throw ApiException.invalid("not support img: " + place
                    + ".content holds a part that is not text, and the chat engine of this server reads text only");
        }
    }
}
