package io.minimax4j.server.speech.longform;

import io.minimax4j.protocol.speech.LongSpeechRequest;
import io.minimax4j.server.http.Router;

/** {@code POST /v1/t2a_async_v2} and {@code GET /v1/query/t2a_async_query_v2}. */
public final class LongSpeechRoutes {
    private final LongSpeechService speech;

    public LongSpeechRoutes(LongSpeechService speech) {
        this.speech = speech;
    }

    public void register(Router router) {
        router.post("/v1/t2a_async_v2", exchange -> exchange
                .reply(speech.create(exchange.account(), exchange.readJson(LongSpeechRequest.class))))
                .get("/v1/query/t2a_async_query_v2", exchange -> exchange
                        .reply(speech.status(exchange.account(), exchange.query("task_id"))));
    }
}
