package io.minimax4j.protocol.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import io.minimax4j.protocol.chat.ChatReply;
import io.minimax4j.protocol.chat.ChatRequest;
import io.minimax4j.protocol.speech.SpeechReply;
import io.minimax4j.protocol.speech.SpeechRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
    private static Object value(String json) {
        return Json.readObject(("{\"x\":" + json + "}").getBytes(StandardCharsets.UTF_8)).get("x");
    }

    @Test
    void stringsOfAnyLength_areRead() {
        String audio = "0f".repeat(10_000_000);
        assertThat(Json.read("{\"data\":{\"audio\":\"" + audio + "\",\"status\":2}}", SpeechReply.class).data().audio())
                .isEqualTo(audio);
        String text = "你好\\n".repeat(50_000);
        assertThat(Json.read("{\"text\":\"" + text + "\"}", SpeechRequest.class).text())
                .isEqualTo("你好\n".repeat(50_000));
    }

    @Test
    void escapes_areRead() {
        assertThat(value("\"a\\\"b\\\\c\\/d\\b\\f\\n\\r\\te\\u4f60\\u0000\\uD83D\\ude00f\""))
                .isEqualTo("a\"b\\c/d\b\f\n\r\te你\u0000😀f");
        assertThat(value("\"\"")).isEqualTo("");
        assertThat(value("\"你\\\\\"")).isEqualTo("你\\");
    }

    @Test
    void utf8_isReadAndBrokenBytesAreRefused() {
        assertThat(value("\"é你😀\uFFFD\"")).isEqualTo("é你😀\uFFFD");
        for (byte[] broken : List.of(new byte[]{(byte) 0xFF}, new byte[]{(byte) 0xE4, (byte) 0xBD},
                new byte[]{(byte) 0xC0, (byte) 0x80}, new byte[]{(byte) 0xED, (byte) 0xA0, (byte) 0x80})) {
            byte[] json = "{\"model\":\"....\"}".getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(broken, 0, json, 10, broken.length);
            assertThatThrownBy(() -> Json.read(json, ChatRequest.class)).as(Arrays.toString(broken))
                    .isInstanceOf(JsonFormatException.class).hasMessageContaining("not UTF-8 at model");
        }
    }

    @Test
    void space_mayStandBetweenWords() {
        assertThat(Json.readObject("\uFEFF \t\r\n{ \"a\" : [ 1 , true , null ] , \"b\" : { } }\n"
                .getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Map.of("a", Arrays.asList(1L, true, null), "b", Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "7", "-7", "10", "1.5", "-1.50", "1e3", "1E+3", "2.5e-3", "9223372036854775807"})
    void numbers_areReadExactly(String number) {
        assertThat(new BigDecimal(value(number).toString())).isEqualByComparingTo(new BigDecimal(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "+1", "1.", ".5", "-", "1e", "1e+", "--1", "0x10", "1.2.3", "NaN", "Infinity", "tru",
        "truex", "nul", "True", "'a'", "\"\\x\"", "\"\\u12g4\"", "\"\\u12\"", "\"a", "\"a\\", "\"a\\\"", "[1 2]",
        "[1,]",
        "[,1]", "[1", "[1}", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{,}", "{a:1}", "{\"a\":1 \"b\":2}", "{\"a\" 1}",
        "1,"})
    void whatIsNoJson_isRefused(String broken) {
        assertThatThrownBy(() -> value(broken)).isInstanceOf(JsonFormatException.class);
        assertThatThrownBy(() -> Json.read("{\"x\":" + broken + "}", ChatRequest.class))
                .as("in a field that is passed over").isInstanceOf(JsonFormatException.class);
    }

    @Test
    void depth_isBounded() {
        assertThat(value("[".repeat(127) + "]".repeat(127))).isNotNull();
        assertThatThrownBy(() -> value("[".repeat(128) + "]".repeat(128))).isInstanceOf(JsonFormatException.class)
                .hasMessageContaining("nested deeper than 128 levels");
    }

    @Test
    void aNumber_isBounded() {
        assertThat(value("1".repeat(64))).hasToString("1".repeat(64));
        assertThatThrownBy(() -> value("1".repeat(65))).isInstanceOf(JsonFormatException.class)
                .hasMessageContaining("longer than 64");
        assertThatThrownBy(() -> Json.read("{\"max_tokens\":1e999999999}", ChatRequest.class))
                .isInstanceOf(JsonFormatException.class);
    }

    @Test
    void nullForANumberOrFlag_isZeroOrFalse() {
        ChatReply reply = Json.read("{\"created\":null,\"input_sensitive\":null,\"usage\":null,\"choices\":null}",
                ChatReply.class);
        assertThat(reply.created()).isZero();
        assertThat(reply.inputSensitive()).isFalse();
        assertThat(reply.usage()).isNull();
        assertThat(reply.choices()).isNull();
    }

    @Test
    void theMessage_saysWhere() {
        assertThatThrownBy(() -> Json.read("{\"messages\":[{\"role\":\"user\"},{\"role\":7}]}", ChatRequest.class))
                .hasMessageContaining("at messages[1].role (byte ");
    }
}
