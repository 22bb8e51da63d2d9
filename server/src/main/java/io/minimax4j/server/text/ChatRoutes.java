package io.minimax4j.server.text;

import io.minimax4j.protocol.chat.ChatRequest;
import io.minimax4j.server.http.Exchange;
import io.minimax4j.server.http.Router;
import java.nio.charset.StandardCharsets;

/** {@code POST /v1/text/chatcompletion_v2}, streamed or not. */
public final class ChatRoutes {
    private static final byte[] DONE = "[DONE]".getBytes(StandardCharsets.US_ASCII);

    private final ChatService chat;
    private final boolean streamDone;

    /** @param streamDone whether a stream ends with {@code data: [DONE]}, which the platform itself does not send */
    public ChatRoutes(ChatService chat, boolean streamDone) {
        this.chat = chat;
        this.streamDone = streamDone;
    }

    public void register(Router router) {
        router.post("/v1/text/chatcompletion_v2", this::complete);
    }

    private void complete(Exchange exchange) throws InterruptedException {
        ChatRequest request = exchange.readJson(ChatRequest.class);
        if (!request.streamed()) {
            exchange.reply(chat.complete(request, exchange.traceId()));
            return;
        }
        chat.stream(request, exchange.traceId(), chunk -> exchange.sse().event(chunk));
        if (streamDone) {
            exchange.sse().data(DONE);
        }
    }
}
