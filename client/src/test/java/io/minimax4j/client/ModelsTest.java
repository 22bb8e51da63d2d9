package io.minimax4j.client;

import static io.minimax4j.client.WireServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.client.error.AuthenticationException;
import io.minimax4j.client.error.QuotaException;
import io.minimax4j.protocol.account.ModelRemains;
import io.minimax4j.protocol.openai.ModelInfo;
import org.junit.jupiter.api.Test;

class ModelsTest {
    @Test
    void models_areListed() throws Exception {
        String reply = "{\"object\":\"list\",\"data\":[{\"id\":\"MiniMax-M2\",\"object\":\"model\",\"created\":1761523200,"
                + "\"owned_by\":\"minimax\"}]}";
        try (WireServer server = new WireServer(json(reply)); MiniMax minimax = Clients.of(server)) {
            assertThat(minimax.models().list())
                    .containsExactly(new ModelInfo("MiniMax-M2", "model", 1761523200, "minimax"));
            assertThat(server.request().path()).isEqualTo("/v1/models");
        }
    }

    @Test
    void aRefusalInTheOtherDialect_isThrown() {
        String refusal = "{\"type\":\"error\",\"error\":{\"type\":\"authorized_error\",\"message\":\"invalid api key (2049)\","
                + "\"http_code\":\"401\"},\"request_id\":\"05\"}";
        try (WireServer server = new WireServer(WireServer.reply(401, "application/json", refusal));
                MiniMax minimax = Clients.of(server)) {
            assertThatThrownBy(() -> minimax.models().list()).isInstanceOf(AuthenticationException.class)
                    .hasMessageContaining("2049");
        }
    }

    @Test
    void whatThePlanHasLeft_isListedByModel() throws Exception {
        String reply = "{\"model_remains\":[{\"model_name\":\"MiniMax-M2\",\"start_time\":1771600000000,"
                + "\"end_time\":1771618000000,\"remains_time\":9000000,\"current_interval_total_count\":1500,"
                + "\"current_interval_usage_count\":1250,\"current_weekly_total_count\":15000,"
                + "\"current_weekly_usage_count\":10,\"weekly_start_time\":1771200000000,"
                + "\"weekly_end_time\":1771804800000,\"weekly_remains_time\":100}],"
                + "\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}";
        try (WireServer server = new WireServer(json(reply)); MiniMax minimax = Clients.of(server)) {
            assertThat(minimax.account().remains()).containsExactly(new ModelRemains("MiniMax-M2", 1771600000000L,
                    1771618000000L, 9000000, 1500, 1250, 0, 0, 15000, 10, 0, 0, 1771200000000L, 1771804800000L, 100));
            assertThat(server.request().path()).isEqualTo("/v1/token_plan/remains");
        }
    }

    @Test
    void theBalance_isText() throws Exception {
        String reply = "{\"available_amount\":\"12.50\",\"cash_balance\":\"10.00\",\"voucher_balance\":\"2.50\","
                + "\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}";
        try (WireServer server = new WireServer(json(reply)); MiniMax minimax = Clients.of(server)) {
            assertThat(minimax.account().balance().availableAmount()).isEqualTo("12.50");
            assertThat(server.request().path()).isEqualTo("/account/query_balance");
        }
    }

    @Test
    void anEmptyPurse_isAQuota() {
        String refusal = "{\"base_resp\":{\"status_code\":1008,\"status_msg\":\"insufficient balance\"}}";
        try (WireServer server = new WireServer(json(refusal)); MiniMax minimax = Clients.of(server)) {
            assertThatThrownBy(() -> minimax.account().remains()).isInstanceOf(QuotaException.class);
        }
    }
}
