package io.minimax4j.server.batch;

import io.minimax4j.protocol.batch.BatchRequest;
import io.minimax4j.server.http.Router;

/** {@code /v1/batches}. */
public final class BatchRoutes {
    private final BatchService batches;

    public BatchRoutes(BatchService batches) {
        this.batches = batches;
    }

    public void register(Router router) {
        router.post("/v1/batches",
                exchange -> exchange.reply(batches.create(exchange.account(), exchange.readJson(BatchRequest.class))))
                .get("/v1/batches", exchange -> exchange
                        .reply(batches.list(exchange.account(), exchange.query("after"), exchange.query("limit"))))
                .get("/v1/batches/{id}", exchange -> exchange
                        .reply(batches.get(exchange.account(), exchange.pathParameter("id"))))
                .post("/v1/batches/{id}/cancel", exchange -> exchange
                        .reply(batches.cancel(exchange.account(), exchange.pathParameter("id"))));
        router.inClientsDialect("/v1/batches", "/v1/batches/{id}", "/v1/batches/{id}/cancel");
    }
}
