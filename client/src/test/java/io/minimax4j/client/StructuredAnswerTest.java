package io.minimax4j.client;

import static io.minimax4j.client.WireServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.client.error.MiniMaxException;
import io.minimax4j.client.error.UnfitAnswerException;
import org.junit.jupiter.api.Test;

class StructuredAnswerTest {
    record Person(String name, int age) {}

    private static WireServer.Script answer(String content, String finish) {
        return json(
                "{\"choices\":[{\"finish_reason\":\"" + finish + "\",\"index\":0,\"message\":{\"content\":\"" + content
                        + "\",\"role\":\"assistant\"}}],\"base_resp\":{\"status_code\":0,\"status_msg\":\"\"}}");
    }

    @Test
    void ask_sendsTheSchemaOfTheRecordAndReadsTheAnswer() throws Exception {
        try (WireServer server = new WireServer(
                answer("```json\\n{\\\"name\\\":\\\"李雷\\\",\\\"age\\\":30}\\n```", "stop"));
                MiniMax minimax = Clients.of(server)) {
            Person person = minimax.chat().ask("MiniMax-Text-01", "李雷今年30岁。", Person.class);

            assertThat(person).isEqualTo(new Person("李雷", 30));
            assertThat(server.request().text()).isEqualTo("{\"model\":\"MiniMax-Text-01\",\"messages\":["
                    + "{\"role\":\"user\",\"content\":\"李雷今年30岁。\"}],\"stream\":false,\"response_format\":{"
                    + "\"type\":\"json_schema\",\"json_schema\":{\"name\":\"Person\",\"schema\":{\"type\":\"object\","
                    + "\"properties\":{\"name\":{\"type\":\"string\"},\"age\":{\"type\":\"integer\"}},"
                    + "\"required\":[\"name\",\"age\"]}}}}");
        }
    }

    @Test
    void anAnswerThatDoesNotFit_isThrownWithItsText() {
        try (WireServer server = new WireServer(answer("{\\\"name\\\":\\\"secret\\\"}", "stop"));
                MiniMax minimax = Clients.of(server)) {
            assertThatThrownBy(() -> minimax.chat().ask("m", "x", Person.class)).isInstanceOf(MiniMaxException.class)
                    .isInstanceOfSatisfying(UnfitAnswerException.class, e -> {
                        assertThat(e).hasMessageContaining("the answer is no Person: age: it is missing")
                                .hasMessageContaining("MiniMax-Text-01").hasMessageNotContaining("secret");
                        assertThat(e.answer()).isEqualTo("{\"name\":\"secret\"}");
                    });
        }
    }

    @Test
    void anAnswerThatWasCut_isToldAsThat() {
        try (WireServer server = new WireServer(answer("{\\\"name\\\":\\\"Li", "length"));
                MiniMax minimax = Clients.of(server)) {
            assertThatThrownBy(() -> minimax.chat().ask("m", "x", Person.class))
                    .isInstanceOf(UnfitAnswerException.class).hasMessageContaining("allow more");
        }
    }
}
