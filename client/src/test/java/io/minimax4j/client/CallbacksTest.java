package io.minimax4j.client;

import static io.minimax4j.client.WireServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.client.callback.DeliveryFilter;
import io.minimax4j.client.error.InvalidRequestException;
import io.minimax4j.protocol.callback.CallbackDelivery;
import io.minimax4j.protocol.callback.CallbackSecret;
import org.junit.jupiter.api.Test;

class CallbacksTest {
    private static final String DELIVERY = "{\"id\":\"4711\",\"object\":\"callback.delivery\",\"subject\":\"batch_1\","
            + "\"url\":\"https://example.com/hook\",\"status\":\"failed\",\"tries\":3,\"created_at\":1725438001,"
            + "\"next_try_at\":null,\"delivered_at\":null,\"last_http_status\":500,\"last_error\":null,"
            + "\"body\":{\"object\":\"batch\",\"id\":\"batch_1\"},\"base_resp\":{\"status_code\":0,"
            + "\"status_msg\":\"success\"}}";
    private static final String SECRET = "{\"secret\":\"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\","
            + "\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}";

    @Test
    void list_asksForWhatTheFilterNames() throws Exception {
        String page = "{\"object\":\"list\",\"data\":[" + DELIVERY + "],\"first_id\":\"4711\",\"last_id\":\"4711\","
                + "\"has_more\":true}";
        String end = "{\"object\":\"list\",\"data\":[],\"has_more\":false}";
        try (WireServer server = new WireServer(json(page), json(end)); MiniMax minimax = Clients.of(server)) {
            assertThat(minimax.callbacks().list(DeliveryFilter.ALL.withStatus("failed").about("batch_1")))
                    .extracting(CallbackDelivery::id).containsExactly("4711");

            assertThat(server.request().path())
                    .isEqualTo("/v1/callbacks/deliveries?limit=100&status=failed&subject=batch_1");
            assertThat(server.request().path())
                    .isEqualTo("/v1/callbacks/deliveries?limit=100&after=4711&status=failed&subject=batch_1");
        }
    }

    @Test
    void oneDelivery_isShownAndReplayed() throws Exception {
        try (WireServer server = new WireServer(json(DELIVERY), json(DELIVERY)); MiniMax minimax = Clients.of(server)) {
            CallbackDelivery delivery = minimax.callbacks().get("4711");
            minimax.callbacks().replay("4711");

            assertThat(delivery.lastHttpStatus()).isEqualTo(500);
            assertThat(delivery.body()).isEqualTo("{\"object\":\"batch\",\"id\":\"batch_1\"}");
            assertThat(server.request().path()).isEqualTo("/v1/callbacks/deliveries/4711");
            WireServer.Request replay = server.request();
            assertThat(replay.method() + " " + replay.path()).isEqualTo("POST /v1/callbacks/deliveries/4711/replay");
        }
    }

    @Test
    void secret_isFetchedAndRotated() throws Exception {
        try (WireServer server = new WireServer(json(SECRET), json(SECRET)); MiniMax minimax = Clients.of(server)) {
            CallbackSecret secret = minimax.callbacks().secret();
            minimax.callbacks().rotateSecret();

            assertThat(secret.secret()).isEqualTo("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
            assertThat(secret.toString()).doesNotContain("whsec_");
            assertThat(server.request().path()).isEqualTo("/v1/callbacks/secret");
            WireServer.Request rotate = server.request();
            assertThat(rotate.method() + " " + rotate.path()).isEqualTo("POST /v1/callbacks/secret/rotate");
        }
    }

    @Test
    void anUnknownDelivery_saysWhich() {
        try (WireServer server = new WireServer(BatchWire.refusal(2013, "invalid params, no such delivery"));
                MiniMax minimax = Clients.of(server)) {
            assertThatThrownBy(() -> minimax.callbacks().get("12")).isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("Query of callback delivery 12");
        }
    }
}
