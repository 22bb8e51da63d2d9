package io.minimax4j.engine.offline.chat;

import io.minimax4j.engine.chat.ChatEngine;
import io.minimax4j.engine.chat.ChatEvent;
import io.minimax4j.engine.chat.ChatEvent.Cause;
import io.minimax4j.engine.chat.ChatEvent.TokenUsage;
import io.minimax4j.engine.chat.ChatModel;
import io.minimax4j.engine.chat.ChatSink;
import io.minimax4j.engine.chat.Conversation;
import io.minimax4j.engine.chat.Turn;
import io.minimax4j.engine.offline.chat.skill.Reply;
import io.minimax4j.engine.offline.chat.skill.Responder;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import java.util.List;
import java.util.Objects;

/**
 * Answers without a language model, by rules, and says so. It reads no clock and no random source: the same conversation
 * always gets the same answer. Models that reason begin with a short account of what the rules did.
 *
 * <p>{@code usage} counts tokens of a real byte pair encoding. An answer longer than the limit is cut at the last whole
 * character within it; the count is then the limit itself.
 */
public final class OfflineChatEngine implements ChatEngine {
    private final OfflineChatConfig config;
    private final Responder responder = new Responder();

    public OfflineChatEngine(OfflineChatConfig config) {
        this.config = Objects.requireNonNull(config, "config");
    }

    /** Loads what the first answer would otherwise wait for: a few hundred milliseconds of tables. */
    public void warm() {
        Tokens.warm();
        responder.reply(List.of(new Turn(Turn.Speaker.USER, "", "1+1=")));
    }

    @Override
    public List<ChatModel> models() {
        return OfflineModels.ALL;
    }

    @Override
    public long promptTokens(Conversation conversation) {
        return Tokens.prompt(conversation.turns());
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
        Reply reply = responder.reply(conversation.turns());
        String reasoning = conversation.reasons() ? reply.reasoning() : "";
        send(reasoning, reply.text(), new Bounds(prompt, Math.min(conversation.maxTokens(), room)), sink);
    }

    private record Bounds(long prompt, long limit) {}

    private void send(String reasoning, String text, Bounds bounds, ChatSink sink) throws InterruptedException {
        Delivery delivery = new Delivery(config, sink);
        long thought = Tokens.count(reasoning);
        if (thought > bounds.limit()) {
            delivery.deliver(Tokens.first(reasoning, bounds.limit()), ChatEvent.Reasoning::new);
            sink.accept(finished(Cause.LENGTH, bounds, bounds.limit(), bounds.limit()));
            return;
        }
        delivery.deliver(reasoning, ChatEvent.Reasoning::new);
        long said = Tokens.count(text);
        boolean cut = thought + said > bounds.limit();
        delivery.deliver(cut ? Tokens.first(text, bounds.limit() - thought) : text, ChatEvent.Text::new);
        sink.accept(finished(cut ? Cause.LENGTH : Cause.STOP, bounds, cut ? bounds.limit() : thought + said, thought));
    }

    private static ChatEvent finished(Cause cause, Bounds bounds, long completion, long reasoning) {
        return new ChatEvent.Finished(cause, new TokenUsage(bounds.prompt(), completion, reasoning));
    }
}
