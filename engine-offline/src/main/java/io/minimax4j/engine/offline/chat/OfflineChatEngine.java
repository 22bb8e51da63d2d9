package io.minimax4j.engine.offline.chat;

import io.minimax4j.engine.chat.ChatEngine;
import io.minimax4j.engine.chat.ChatModel;
import io.minimax4j.engine.chat.ChatSink;
import io.minimax4j.engine.chat.Conversation;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import java.util.List;

/** Answers without a language model, by rules, and says so. The same conversation always gets the same answer. */
public final class OfflineChatEngine implements ChatEngine {
    private final OfflineChatConfig config;

    public OfflineChatEngine(OfflineChatConfig config) {
        this.config = config;
    }

    @Override
    public List<ChatModel> models() {
        return OfflineModels.ALL;
    }

    @Override
    public void chat(Conversation conversation, ChatSink sink) throws InterruptedException {
        throw new ApiException(ErrorCode.INTERNAL, "no answer at " + config.tokensPerSecond());
    }
}
