package io.minimax4j.cli.text;

import io.minimax4j.protocol.chat.ChatRequest;
import io.minimax4j.protocol.chat.Message;
import io.minimax4j.protocol.chat.Part;
import io.minimax4j.protocol.chat.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is asked and how: the settings of the questions to come, and what was said. */
final class Conversation {
    private final List<Message> said = new ArrayList<>();
    private final List<ToolFile> tools = new ArrayList<>();
    private final List<Part.ImageUrl> pictures = new ArrayList<>();
    private @Nullable String model;
    private @Nullable String system;
    private @Nullable Long maxTokens;
    private @Nullable SchemaFile schema;

    Conversation model(@Nullable String name) {
        model = name;
        return this;
    }

    /** The model that is asked: unless one was chosen, one that follows a schema where there is one. */
    String model() {
        return model != null ? model : schema == null ? "MiniMax-M1" : "MiniMax-Text-01";
    }

    Conversation system(@Nullable String text) {
        system = text == null || text.isBlank() ? null : text;
        return this;
    }

    @Nullable
    String system() {
        return system;
    }

    Conversation maxTokens(@Nullable Long tokens) {
        maxTokens = tokens;
        return this;
    }

    Conversation schema(@Nullable SchemaFile file) {
        schema = file;
        return this;
    }

    boolean structured() {
        return schema != null;
    }

    Conversation tool(ToolFile file) {
        tools.removeIf(tool -> tool.name().equals(file.name()));
        tools.add(file);
        return this;
    }

    List<ToolFile> tools() {
        return tools;
    }

    /** A picture for the next question. */
    Conversation picture(Part.ImageUrl picture) {
        pictures.add(picture);
        return this;
    }

    /** A request with all that was said and another question. */
    ChatRequest asking(String text) {
        ChatRequest.Builder request = request();
        return pictures.isEmpty()
                ? request.user(text).build()
                : request.user(text, pictures.toArray(new Part.ImageUrl[0])).build();
    }

    /** A request with all that was said. */
    ChatRequest soFar() {
        return request().build();
    }

    private ChatRequest.Builder request() {
        ChatRequest.Builder request = ChatRequest.builder(model());
        if (system != null) {
            request.system(system);
        }
        if (maxTokens != null) {
            request.maxCompletionTokens(maxTokens);
        }
        if (!tools.isEmpty()) {
            request.tools(tools.stream().map(ToolFile::tool).toList());
        }
        if (schema != null) {
            request.responseFormat(schema.format());
        }
        return request.messages(said);
    }

    /** Keeps what was said, and lets the pictures go that were asked about. */
    void keep(List<Message> messages) {
        said.clear();
        messages.stream().filter(message -> !Objects.equals(message.role(), Role.SYSTEM)).forEach(said::add);
        pictures.clear();
    }

    /** Forgets what was said, not the settings. */
    void clear() {
        said.clear();
        pictures.clear();
    }
}
