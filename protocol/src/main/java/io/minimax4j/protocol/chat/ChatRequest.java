package io.minimax4j.protocol.chat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/**
 * A request for a chat answer.
 *
 * <p>{@code temperature} and {@code top_p} lie in (0, 1]. If both token limits are given, {@code max_completion_tokens}
 * wins.
 *
 * <p>{@code tool_choice} is {@code none} or {@code auto}; other clients send more, and objects.
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record ChatRequest(
        @Nullable String model,
        @Nullable List<Message> messages,
        @Nullable Boolean stream,
        @Nullable ChatStreamOptions streamOptions,
        @Nullable Long maxCompletionTokens,
        @Nullable Long maxTokens,
        @Nullable Double temperature,
        @Nullable Double topP,
        @Nullable List<Tool> tools,
        @Nullable Object toolChoice,
        @Nullable ResponseFormat responseFormat,
        @Nullable Boolean maskSensitiveInfo,
        @Nullable Thinking thinking) {

    /** A request for the model, to be filled. */
    public static Builder builder(String model) {
        return new Builder(model);
    }

    /** Whether the answer is to come as a stream of chunks. */
    public boolean streamed() {
        return Boolean.TRUE.equals(stream);
    }

    /** The same request, streamed or not. */
    public ChatRequest withStream(boolean streamed) {
        return new ChatRequest(model, messages, streamed, streamOptions, maxCompletionTokens, maxTokens, temperature,
                topP, tools, toolChoice, responseFormat, maskSensitiveInfo, thinking);
    }

    /** The same request with other messages, for the next turn of a conversation. */
    public ChatRequest withMessages(List<Message> other) {
        return new ChatRequest(model, List.copyOf(other), stream, streamOptions, maxCompletionTokens, maxTokens,
                temperature, topP, tools, toolChoice, responseFormat, maskSensitiveInfo, thinking);
    }

    /** The same request with other tools. */
    public ChatRequest withTools(List<Tool> other) {
        return new ChatRequest(model, messages, stream, streamOptions, maxCompletionTokens, maxTokens, temperature,
                topP, List.copyOf(other), toolChoice, responseFormat, maskSensitiveInfo, thinking);
    }

    /** The same request for an answer of another form. */
    public ChatRequest withResponseFormat(ResponseFormat other) {
        return new ChatRequest(model, messages, stream, streamOptions, maxCompletionTokens, maxTokens, temperature,
                topP, tools, toolChoice, other, maskSensitiveInfo, thinking);
    }

    /** Fills a request; each call adds a message or sets a field. */
    public static final class Builder {
        private final String model;
        private final List<Message> messages = new ArrayList<>();
        private @Nullable ChatStreamOptions streamOptions;
        private @Nullable Long maxCompletionTokens;
        private @Nullable Double temperature;
        private @Nullable Double topP;
        private @Nullable List<Tool> tools;
        private @Nullable Object toolChoice;
        private @Nullable ResponseFormat responseFormat;
        private @Nullable Boolean maskSensitiveInfo;
        private @Nullable Thinking thinking;

        private Builder(String model) {
            this.model = model;
        }

        public Builder system(String text) {
            return message(Message.of(Role.SYSTEM, text));
        }

        public Builder user(String text) {
            return message(Message.of(Role.USER, text));
        }

        /** A text with pictures after it. */
        public Builder user(String text, Part.ImageUrl... pictures) {
            List<Part> parts = new ArrayList<>(List.of(new Part.Text(text)));
            parts.addAll(List.of(pictures));
            return message(new Message(Role.USER, null, new Content.Parts(parts), null, null, null));
        }

        /** A text with a picture at a public address. */
        public Builder user(String text, URI picture) {
            return user(text, new Part.ImageUrl(picture.toString()));
        }

        /** A text with a picture that is sent along, of a media type such as {@code image/png}. */
        public Builder user(String text, byte[] picture, String mediaType) {
            return user(text, Part.ImageUrl.of(picture, mediaType));
        }

        public Builder assistant(String text) {
            return message(Message.of(Role.ASSISTANT, text));
        }

        /** What a function returned for a call of the assistant's. */
        public Builder toolResult(String callId, String text) {
            return message(Message.toolResult(callId, text));
        }

        public Builder message(Message message) {
            messages.add(message);
            return this;
        }

        /** Adds a conversation so far. */
        public Builder messages(List<Message> more) {
            messages.addAll(more);
            return this;
        }

        /** Whether the last event of a streamed answer tells the usage; the platform does not tell it by default. */
        public Builder includeUsage(boolean include) {
            streamOptions = new ChatStreamOptions(include);
            return this;
        }

        /** The most tokens of the answer, reasoning included; at least 1. */
        public Builder maxCompletionTokens(long tokens) {
            maxCompletionTokens = tokens;
            return this;
        }

        /** How freely the model chooses, in (0, 1]. */
        public Builder temperature(double temperature) {
            this.temperature = temperature;
            return this;
        }

        /** The share of likely tokens to choose from, in (0, 1]. */
        public Builder topP(double topP) {
            this.topP = topP;
            return this;
        }

        /** What the model may call. */
        public Builder tools(Tool... tools) {
            return tools(List.of(tools));
        }

        /** What the model may call. */
        public Builder tools(List<Tool> tools) {
            this.tools = List.copyOf(tools);
            return this;
        }

        /** Whether the model may call functions: {@code auto}, the default, or {@code none}. */
        public Builder toolChoice(String choice) {
            toolChoice = choice;
            return this;
        }

        /** The form of the answer. */
        public Builder responseFormat(ResponseFormat format) {
            responseFormat = format;
            return this;
        }

        /** Whether e-mail addresses, links and the like are replaced by asterisks in the answer. */
        public Builder maskSensitiveInfo(boolean mask) {
            maskSensitiveInfo = mask;
            return this;
        }

        /** Whether the model reasons first. */
        public Builder thinking(Thinking thinking) {
            this.thinking = thinking;
            return this;
        }

        public ChatRequest build() {
            return new ChatRequest(model, List.copyOf(messages), null, streamOptions, maxCompletionTokens, null,
                    temperature, topP, tools, toolChoice, responseFormat, maskSensitiveInfo, thinking);
        }
    }
}
