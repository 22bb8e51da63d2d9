package io.minimax4j.server.text.minimax;

import io.minimax4j.protocol.chat.ChatRequest;
import io.minimax4j.server.account.Caller;
import io.minimax4j.server.http.Exchange;
import io.minimax4j.server.http.JsonRequest;
import io.minimax4j.server.http.Router;
import io.minimax4j.server.text.ChatOrder;
import io.minimax4j.server.text.ChatService;
import io.minimax4j.server.text.Pictures;
import io.minimax4j.server.text.Transcript;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

/** {@code POST /v1/text/chatcompletion_v2}, streamed or not. */
public final class ChatRoutes {
    public static final String PATH = "/v1/text/chatcompletion_v2";
    private static final byte[] DONE = "[DONE]".getBytes(StandardCharsets.US_ASCII);

    private final ChatService chat;
    private final ConversationReader reader;
    private final InstantSource clock;
    private final boolean streamDone;

    /** @param streamDone whether a stream ends with {@code data: [DONE]}, which the platform itself does not send */
    public ChatRoutes(ChatService chat, Pictures pictures, InstantSource clock, boolean streamDone) {
        this.chat = chat;
        this.reader = new ConversationReader(chat.models(), pictures);
        this.clock = clock;
        this.streamDone = streamDone;
    }

    public void register(Router router) {
        router.post(PATH, this::complete);
    }

    /** Answers the JSON of a request whole, whatever it says of streaming. */
    public Object answer(Caller caller, String json, String traceId) throws InterruptedException {
        return whole(reader.read(JsonRequest.read(json, ChatRequest.class), caller), traceId);
    }

    private void complete(Exchange exchange) throws InterruptedException {
        ChatRequest request = exchange.readJson(ChatRequest.class);
        ChatOrder order = reader.read(request, Caller.of(exchange.account()));
        if (!request.streamed()) {
            exchange.reply(whole(order, exchange.traceId()));
            return;
        }
        stream(order, exchange);
    }

    private Object whole(ChatOrder order, String traceId) throws InterruptedException {
        return completion(order, traceId).reply(chat.answer(order));
    }

    private void stream(ChatOrder order, Exchange exchange) throws InterruptedException {
        Completion completion = completion(order, exchange.traceId());
        Transcript transcript = new Transcript();
        chat.stream(order, event -> {
            transcript.accept(event);
            exchange.sse().event(completion.chunk(event, transcript));
        });
        exchange.sse().event(completion.aggregate(transcript));
        if (streamDone) {
            exchange.sse().data(DONE);
        }
    }

    private Completion completion(ChatOrder order, String traceId) {
        return new Completion(traceId, order.conversation().model().id(), clock.instant().getEpochSecond());
    }
}
