package io.minimax4j.server.callback;

import io.minimax4j.protocol.callback.CallbackSecret;
import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.server.http.Exchange;
import io.minimax4j.server.http.Router;

/** The log of callbacks and the secret they are signed with: additions of this server under {@code /v1/callbacks}. */
public final class CallbackRoutes {
    private final Callbacks callbacks;

    public CallbackRoutes(Callbacks callbacks) {
        this.callbacks = callbacks;
    }

    public void register(Router router) {
        router.get("/v1/callbacks/deliveries", this::list)
                .get("/v1/callbacks/deliveries/{id}", exchange -> exchange
                        .reply(callbacks.get(exchange.account().id(), exchange.pathParameter("id"))))
                .post("/v1/callbacks/deliveries/{id}/replay", exchange -> exchange
                        .reply(callbacks.replay(exchange.account().id(), exchange.pathParameter("id"))))
                .get("/v1/callbacks/secret",
                        exchange -> secret(exchange, callbacks.secret(exchange.account().id())))
                .post("/v1/callbacks/secret/rotate",
                        exchange -> secret(exchange, callbacks.rotateSecret(exchange.account().id())));
    }

    private void list(Exchange exchange) {
        exchange.reply(callbacks.list(exchange.account().id(), new Callbacks.Filter(exchange.query("after"),
                exchange.query("limit"), exchange.query("status"), exchange.query("subject"))));
    }

    private static void secret(Exchange exchange, String secret) {
        exchange.reply(new CallbackSecret(secret, BaseResp.SUCCESS));
    }
}
