package io.minimax4j.server.text;

import io.minimax4j.engine.chat.ChatEngine;
import io.minimax4j.engine.chat.ChatSink;
import io.minimax4j.engine.chat.Conversation;
import io.minimax4j.server.account.Admission;
import io.minimax4j.server.account.Caller;
import io.minimax4j.server.account.Demand;
import io.minimax4j.server.account.Permit;

/** Answers conversations for every face: limits, then the engine, then the account of what was used. */
public final class ChatService {
    private final ChatEngine engine;
    private final Admission admission;
    private final Models models;

    /** @param aliases names that stand for models of the engine */
    public ChatService(ChatEngine engine, Admission admission, ModelAliases aliases) {
        this.engine = engine;
        this.admission = admission;
        this.models = new Models(engine.models(), aliases);
    }

    public Models models() {
        return models;
    }

    /** The tokens of a conversation that is not answered. */
    public long promptTokens(Conversation conversation) {
        return engine.promptTokens(conversation);
    }

    /**
     * The whole answer.
     *
     * @throws io.minimax4j.protocol.error.ApiException if a limit is reached, or the engine fails
     * @throws InterruptedException if the thread was interrupted; the engine has stopped
     */
    public Transcript answer(ChatOrder order) throws InterruptedException {
        Transcript transcript = new Transcript();
        stream(order, transcript);
        return transcript;
    }

    /** The answer in events as they come, on the calling thread; it fails like {@link #answer}. */
    public void stream(ChatOrder order, ChatSink sink) throws InterruptedException {
        Conversation conversation = order.conversation();
        Caller caller = order.caller();
        PromptCount prompt = new PromptCount(engine, conversation);
        Demand demand = new Demand(conversation.model().id(), prompt, conversation.maxTokens(), order.limitGiven());
        try (Permit permit = admission.admit(caller, demand)) {
            Meter meter = new Meter(sink, permit, prompt, engine);
            try {
                engine.chat(conversation.withMaxTokens(permit.answerTokens()), meter);
            } finally {
                meter.end();
            }
        }
    }
}
