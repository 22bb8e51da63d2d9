package io.minimax4j.protocol.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import io.minimax4j.protocol.batch.BatchInputLine;
import io.minimax4j.protocol.batch.BatchOutputLine;
import io.minimax4j.protocol.callback.CallbackDelivery;
import io.minimax4j.protocol.callback.CallbackDeliveryList;
import io.minimax4j.protocol.json.Json;
import org.junit.jupiter.api.Test;

/** JSON within JSON, in any script, as bytes and as text. */
class BatchGoldenTest {
    private static final String BODY = "{\"text\":\"“三” é 😀 \\n\"}";
    private static final String OUTPUT = "{\"id\":\"r\",\"custom_id\":\"乙\",\"response\":{\"status_code\":200,"
            + "\"request_id\":\"0a\",\"body\":" + BODY + "},\"error\":null}";

    private static void assertWritten(Object value, String json) {
        assertThat(new String(Json.write(value), StandardCharsets.UTF_8)).isEqualTo(json);
        assertThat(Json.text(value)).isEqualTo(json);
    }

    @Test
    void anInputLine_keepsItsBody() {
        assertWritten(new BatchInputLine("乙", "POST", "/v1/text/chatcompletion_v2", BODY),
                "{\"custom_id\":\"乙\",\"method\":\"POST\",\"url\":\"/v1/text/chatcompletion_v2\",\"body\":" + BODY
                        + "}");
    }

    @Test
    void anOutputLine_keepsItsBody() {
        BatchOutputLine line = Json.read(OUTPUT, BatchOutputLine.class);

        assertThat(line.response().body()).isEqualTo(BODY);
        assertWritten(line, OUTPUT);
    }

    @Test
    void aDelivery_keepsItsBodyAloneAndInAList() {
        String json = "{\"id\":\"1\",\"object\":null,\"subject\":null,\"url\":null,\"status\":\"乙\",\"tries\":0,"
                + "\"created_at\":null,\"next_try_at\":null,\"delivered_at\":null,\"last_http_status\":null,"
                + "\"last_error\":null,\"body\":" + BODY + ",\"base_resp\":null}";
        String list = "{\"object\":\"list\",\"data\":[" + json + "],\"has_more\":false}";

        assertWritten(Json.read(json, CallbackDelivery.class), json);
        assertWritten(Json.read(list, CallbackDeliveryList.class), list);
    }

    @Test
    void aLongBody_isKeptToo() {
        String body = "{\"text\":\"" + "很长的一段话。".repeat(100_000) + "\"}";

        assertThat(Json.read(Json.write(new BatchInputLine("a", null, null, body)), BatchInputLine.class).body())
                .isEqualTo(body);
    }
}
