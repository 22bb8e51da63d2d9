package io.minimax4j.server.text;

import io.minimax4j.engine.chat.ChatEngine;
import io.minimax4j.engine.chat.Conversation;
import java.util.function.LongSupplier;

/** The tokens of a prompt, counted when somebody asks, and once: the engine counts them again for its answer. */
final class PromptCount implements LongSupplier {
    private final ChatEngine engine;
    private final Conversation conversation;
    private long tokens = -1;

    PromptCount(ChatEngine engine, Conversation conversation) {
        this.engine = engine;
        this.conversation = conversation;
    }

    @Override
    public long getAsLong() {
        if (tokens < 0) {
            tokens = engine.promptTokens(conversation);
        }
        return tokens;
    }
}
