package io.minimax4j.server.text.openai;

import io.minimax4j.engine.chat.ChatEvent;
import io.minimax4j.protocol.openai.CompletionRequest;
import io.minimax4j.server.account.Caller;
import io.minimax4j.server.http.Exchange;
import io.minimax4j.server.http.JsonRequest;
import io.minimax4j.server.http.Router;
import io.minimax4j.server.text.ChatOrder;
import io.minimax4j.server.text.ChatService;
import io.minimax4j.server.text.Pictures;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

/** {@code POST /v1/chat/completions}, streamed or not. */
public final class CompletionRoutes {
    public static final String PATH = "/v1/chat/completions";
    private static final byte[] DONE = "[DONE]".getBytes(StandardCharsets.US_ASCII);

    private final ChatService chat;
    private final CompletionReader reader;
    private final InstantSource clock;

    public CompletionRoutes(ChatService chat, Pictures pictures, InstantSource clock) {
        this.chat = chat;
        this.reader = new CompletionReader(chat.models(), pictures);
        this.clock = clock;
    }

    public void register(Router router) {
        router.post(PATH, this::complete).inOpenAiDialect(PATH);
    }

    /** Answers the JSON of a request whole, whatever it says of streaming. */
    public Object answer(Caller caller, String json, String traceId) throws InterruptedException {
        CompletionRequest request = JsonRequest.read(json, CompletionRequest.class);
        return whole(request, reader.read(request, caller), traceId);
    }

    private void complete(Exchange exchange) throws InterruptedException {
        CompletionRequest request = exchange.readJson(CompletionRequest.class);
        ChatOrder order = reader.read(request, Caller.of(exchange.account()));
        if (!request.streamed()) {
            exchange.reply(whole(request, order, exchange.traceId()));
            return;
        }
        stream(request, order, exchange);
    }

    private Object whole(CompletionRequest request, ChatOrder order, String traceId) throws InterruptedException {
        return completion(request, order, traceId).reply(chat.answer(order));
    }

    private void stream(CompletionRequest request, ChatOrder order, Exchange exchange) throws InterruptedException {
        Completion completion = completion(request, order, exchange.traceId());
        CompletionChunks chunks = new CompletionChunks(completion);
        chat.stream(order, event -> {
            exchange.sse().event(chunks.chunk(event));
            if (event instanceof ChatEvent.Finished end && request.includeUsage()) {
                exchange.sse().event(completion.usageChunk(end.usage()));
            }
        });
        exchange.sse().data(DONE);
    }

    /** An answer that has a form is nothing else than JSON, so that reasoning stands apart from it in any case. */
    private Completion completion(CompletionRequest request, ChatOrder order, String traceId) {
        boolean split = Boolean.TRUE.equals(request.reasoningSplit()) || order.conversation().form().isPresent();
        return new Completion(traceId, order.conversation().model().id(), clock.instant().getEpochSecond(), split);
    }
}
