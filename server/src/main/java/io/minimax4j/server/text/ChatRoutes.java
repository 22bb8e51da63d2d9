package io.minimax4j.server.text;

import io.minimax4j.engine.chat.ChatEngine;
import io.minimax4j.engine.chat.Conversation;
import io.minimax4j.protocol.chat.ChatRequest;
import io.minimax4j.server.http.Exchange;
import io.minimax4j.server.http.Router;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

/** {@code POST /v1/text/chatcompletion_v2}, streamed or not. */
public final class ChatRoutes {
    private static final byte[] DONE = "[DONE]".getBytes(StandardCharsets.US_ASCII);

    private final ChatEngine engine;
    private final ConversationReader reader;
    private final InstantSource clock;
    private final boolean streamDone;

    /** @param streamDone whether a stream ends with {@code data: [DONE]}, which the platform itself does not send */
    public ChatRoutes(ChatEngine engine, InstantSource clock, boolean streamDone) {
        this.engine = engine;
        this.reader = new ConversationReader(engine.models());
        this.clock = clock;
        this.streamDone = streamDone;
    }

    public void register(Router router) {
        router.post("/v1/text/chatcompletion_v2", this::complete);
    }

    private void complete(Exchange exchange) throws InterruptedException {
        ChatRequest request = exchange.readJson(ChatRequest.class);
        Conversation conversation = reader.read(request);
        Completion completion = new Completion(exchange.traceId(), conversation.model().id(),
                clock.instant().getEpochSecond());
        if (request.streamed()) {
            stream(conversation, completion, exchange);
        } else {
            Transcript transcript = new Transcript();
            engine.chat(conversation, transcript);
            exchange.reply(completion.reply(transcript));
        }
    }

    private void stream(Conversation conversation, Completion completion, Exchange exchange)
            throws InterruptedException {
        Transcript transcript = new Transcript();
        engine.chat(conversation, event -> {
            transcript.accept(event);
            exchange.sse().event(completion.chunk(event));
        });
        exchange.sse().event(completion.aggregate(transcript));
        if (streamDone) {
            exchange.sse().data(DONE);
        }
    }
}
