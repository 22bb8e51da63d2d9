package io.minimax4j.server.text.minimax;

import io.minimax4j.engine.chat.ChatSink;
import io.minimax4j.protocol.chat.ChatRequest;
import io.minimax4j.server.account.Caller;
import io.minimax4j.server.http.Exchange;
import io.minimax4j.server.http.JsonRequest;
import io.minimax4j.server.http.Router;
import io.minimax4j.server.text.ChatOrder;
import io.minimax4j.server.text.ChatService;
import io.minimax4j.server.text.MaskedAnswer;
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
        return whole(JsonRequest.read(json, ChatRequest.class), caller, traceId);
    }

    private void complete(Exchange exchange) throws InterruptedException {
        ChatRequest request = exchange.readJson(ChatRequest.class);
        Caller caller = Caller.of(exchange.account());
        if (request.streamed()) {
            stream(request, caller, exchange);
        } else {
            exchange.reply(whole(request, caller, exchange.traceId()));
        }
    }

    private Object whole(ChatRequest request, Caller caller, String traceId) throws InterruptedException {
        ChatOrder order = reader.read(request, caller);
        Transcript transcript = new Transcript();
        chat.stream(order, masked(request, transcript));
        return completion(order, traceId).reply(transcript);
    }

    private void stream(ChatRequest request, Caller caller, Exchange exchange) throws InterruptedException {
        ChatOrder order = reader.read(request, caller);
        Completion completion = completion(order, exchange.traceId());
        Transcript transcript = new Transcript();
        chat.stream(order, masked(request, event -> {
            transcript.accept(event);
            exchange.sse().event(completion.chunk(event, transcript));
        }));
        exchange.sse().event(completion.aggregate(transcript));
        if (streamDone) {
            exchange.sse().data(DONE);
        }
    }

    private static ChatSink masked(ChatRequest request, ChatSink sink) {
        return Boolean.TRUE.equals(request.maskSensitiveInfo()) ? new MaskedAnswer(sink) : sink;
    }

    private Completion completion(ChatOrder order, String traceId) {
        return new Completion(traceId, order.conversation().model().id(), clock.instant().getEpochSecond());
    }
}
