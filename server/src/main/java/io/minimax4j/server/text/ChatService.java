package io.minimax4j.server.text;

import io.minimax4j.engine.chat.ChatEngine;
import io.minimax4j.engine.chat.Conversation;
import io.minimax4j.protocol.chat.ChatChunk;
import io.minimax4j.protocol.chat.ChatReply;
import io.minimax4j.protocol.chat.ChatRequest;
import java.time.InstantSource;
import java.util.function.Consumer;

/** Answers chat requests of the native form, from whichever way they come. */
public final class ChatService {
    private final ChatEngine engine;
    private final ConversationReader reader;
    private final InstantSource clock;

    public ChatService(ChatEngine engine, InstantSource clock) {
        this.engine = engine;
        this.reader = new ConversationReader(engine.models());
        this.clock = clock;
    }

    /**
     * The whole answer, which carries the trace id as its own.
     *
     * @throws io.minimax4j.protocol.error.ApiException if the request does not follow the contract, or the engine fails
     * @throws InterruptedException if the thread was interrupted; the engine has stopped
     */
    public ChatReply complete(ChatRequest request, String traceId) throws InterruptedException {
        Conversation conversation = reader.read(request);
        Transcript transcript = new Transcript();
        engine.chat(conversation, transcript);
        return completion(conversation, traceId).reply(transcript);
    }

    /** The answer in chunks as they come, the aggregate last; it fails like {@link #complete}. */
    void stream(ChatRequest request, String traceId, Consumer<ChatChunk> chunks) throws InterruptedException {
        Conversation conversation = reader.read(request);
        Completion completion = completion(conversation, traceId);
        Transcript transcript = new Transcript();
        engine.chat(conversation, event -> {
            transcript.accept(event);
            chunks.accept(completion.chunk(event));
        });
        chunks.accept(completion.aggregate(transcript));
    }

    private Completion completion(Conversation conversation, String traceId) {
        return new Completion(traceId, conversation.model().id(), clock.instant().getEpochSecond());
    }
}
