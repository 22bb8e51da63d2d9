package io.minimax4j.engine.offline.chat;

import io.minimax4j.engine.chat.ChatEngine;
import io.minimax4j.engine.chat.ChatEvent;
import io.minimax4j.engine.chat.ChatEvent.Cause;
import io.minimax4j.engine.chat.ChatEvent.TokenUsage;
import io.minimax4j.engine.chat.ChatModel;
import io.minimax4j.engine.chat.ChatSink;
import io.minimax4j.engine.chat.Conversation;
import io.minimax4j.engine.chat.ToolCall;
import io.minimax4j.engine.offline.chat.picture.PictureReader;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import java.util.List;
import java.util.Objects;

/**
 * Answers without a language model, by rules, and says so. It reads no random source, and a clock only for the date that
 * "tomorrow" means to a tool: the same conversation on the same day always gets the same answer. Models that reason begin
 * with a short account of what the rules did.
 *
 * <p>{@code usage} counts tokens of a real byte pair encoding. An answer longer than the limit is cut at the last whole
 * character within it; the count is then the limit itself.
 */
public final class OfflineChatEngine implements ChatEngine {
    private final OfflineChatConfig config;
    private final Composer composer;

    /** One that knows of pictures what their headers say. */
    public OfflineChatEngine(OfflineChatConfig config) {
        this(config, PictureReader.NONE);
    }

    /** @param pictures looks at the pictures that it is asked about */
    public OfflineChatEngine(OfflineChatConfig config, PictureReader pictures) {
        this.config = Objects.requireNonNull(config, "config");
        this.composer = new Composer(config.clock(), pictures);
    }

    /** Loads what the first answer would otherwise wait for: a few hundred milliseconds of tables. */
    public void warm() {
        Tokens.warm();
        composer.warm();
    }

    @Override
    public List<ChatModel> models() {
        return OfflineModels.ALL;
    }

    @Override
    public long promptTokens(Conversation conversation) {
        return Tokens.prompt(conversation);
    }

    @Override
    public long answerTokens(String text) {
        return Tokens.count(text);
    }

    @Override
    public void chat(Conversation conversation, ChatSink sink) throws InterruptedException {
        ChatModel model = conversation.model();
        long prompt = promptTokens(conversation);
        long room = model.contextTokens() - prompt;
        if (room < 1) {
            throw new ApiException(ErrorCode.TOKEN_LIMIT,
                    "token limit: the conversation has " + prompt + " tokens, and "
                            + model.id() + " holds " + model.contextTokens() + "; shorten the messages");
        }
        Composition composed = composer.compose(conversation);
        if (Thread.interrupted()) {
            throw new InterruptedException("Given up while the answer was composed");
        }
        send(composed, new Bounds(prompt, Math.min(conversation.maxTokens(), room)), sink);
    }

    private record Bounds(long prompt, long limit) {}

    private void send(Composition composed, Bounds bounds, ChatSink sink) throws InterruptedException {
        Delivery delivery = new Delivery(config, sink);
        Allowance left = new Allowance(bounds.limit());
        delivery.deliver(left.take(composed.reasoning()), ChatEvent.Reasoning::new);
        long thought = left.taken();
        delivery.deliver(left.take(composed.text()), ChatEvent.Text::new);
        for (ToolCall call : composed.calls()) {
            if (left.take(call.name()).equals(call.name())) {
                sink.accept(new ChatEvent.CallBegun(call.id(), call.name()));
                delivery.deliver(left.take(call.arguments()), ChatEvent.CallArguments::new);
            }
        }
        Cause whole = composed.calls().isEmpty() ? Cause.STOP : Cause.TOOL_CALLS;
        sink.accept(new ChatEvent.Finished(left.isCut() ? Cause.LENGTH : whole,
                new TokenUsage(bounds.prompt(), left.taken(), thought)));
    }
}
