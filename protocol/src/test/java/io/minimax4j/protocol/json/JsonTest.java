package io.minimax4j.protocol.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;

import io.minimax4j.protocol.chat.ChatReply;
import io.minimax4j.protocol.chat.ChatRequest;
import io.minimax4j.protocol.chat.Content;
import io.minimax4j.protocol.chat.FinishReason;
import io.minimax4j.protocol.chat.Part;
import io.minimax4j.protocol.chat.Role;
import io.minimax4j.protocol.file.FileDeleteRequest;
import io.minimax4j.protocol.speech.AudioFormat;
import io.minimax4j.protocol.speech.SpeechRequest;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void contentMayBeAStringOrParts() {
        ChatRequest request = Json.read("""
                {"model":"m","messages":[
                  {"role":"system","name":"MiniMax AI"},
                  {"role":"user","content":"hi"},
                  {"role":"user","content":[{"type":"text","text":"a"},{"type":"image_url","image_url":{"url":"u"}},{"type":"new","x":1}]}]}
                """, ChatRequest.class);

        assertThat(request.messages().get(0).content()).isNull();
        assertThat(request.messages().get(1).content()).isEqualTo(new Content.Text("hi"));
        assertThat(request.messages().get(2).content()).isEqualTo(new Content.Parts(java.util.List.of(
                new Part.Text("a"), new Part.ImageUrl("u"), new Part.Other(Map.of("type", "new", "x", 1L)))));
    }

    @Test
    void openEnumsKeepWhatTheyDoNotKnow() {
        ChatReply reply = Json.read("""
                {"choices":[{"finish_reason":"tired","index":0,"message":{"role":"narrator","content":"x"}}]}
                """, ChatReply.class);

        assertThat(reply.choices().get(0).finishReason()).isEqualTo(new FinishReason("tired"));
        assertThat(reply.choices().get(0).message().role()).isEqualTo(new Role("narrator"));
    }

    @Test
    void idsMayBeNumbersOrDigitsInAString() {
        assertThat(Json.read("{\"file_id\":297990555456011}", FileDeleteRequest.class).fileId())
                .isEqualTo(297990555456011L);
        assertThat(Json.read("{\"file_id\":\"297990555456011\"}", FileDeleteRequest.class).fileId())
                .isEqualTo(297990555456011L);
        assertThatThrownBy(() -> Json.read("{\"file_id\":\"../etc\"}", FileDeleteRequest.class))
                .isInstanceOf(JsonFormatException.class).hasMessageContaining("at file_id")
                .hasMessageNotContaining("etc");
    }

    @Test
    void wholeNumbersMayCarryAFractionOfZeroAndDecimalsMayBeWhole() {
        SpeechRequest request = Json.read("""
                {"voice_setting":{"pitch":0.0,"speed":1,"vol":"1.5"},"audio_setting":{"audio_sample_rate":16000,"format":"mp3"}}
                """, SpeechRequest.class);

        assertThat(request.voiceSetting().pitch()).isZero();
        assertThat(request.voiceSetting().speed()).isEqualTo(1.0);
        assertThat(request.audioSetting().sampleRate()).isEqualTo(16000);
        assertThat(request.audioSetting().format()).isEqualTo(AudioFormat.MP3);
    }

    @Test
    void freeValuesKeepLargeNumbersAndNulls() {
        Map<String, Object> value = Json.readObject("""
                {"a":9007199254740993,"b":null,"c":1.10,"d":123456789012345678901234567890,"e":[true,{"f":"x"}]}
                """.getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(value).containsEntry("a", 9007199254740993L).containsEntry("b", null)
                .containsEntry("c", new BigDecimal("1.10"))
                .containsEntry("d", new BigInteger("123456789012345678901234567890"));
        assertThat(Json.text(value)).isEqualTo(
                "{\"a\":9007199254740993,\"b\":null,\"c\":1.10,\"d\":123456789012345678901234567890,\"e\":[true,{\"f\":\"x\"}]}");
    }

    @Test
    void aRepeatedKeyMeansItsLastValue() {
        assertThat(Json.read("{\"model\":\"a\",\"model\":\"b\"}", ChatRequest.class).model()).isEqualTo("b");
    }

    @Test
    void unknownFieldsAreSkipped() {
        assertThat(Json.read("{\"x\":{\"y\":[1,2,{}]},\"model\":\"m\"}", ChatRequest.class).model()).isEqualTo("m");
    }

    @Test
    void nullsAreNotWritten() {
        ChatRequest request = ChatRequest.builder("MiniMax-M1").user("你好").build();

        assertThat(Json.text(request))
                .isEqualTo("{\"model\":\"MiniMax-M1\",\"messages\":[{\"role\":\"user\",\"content\":\"你好\"}]}");
    }

    @Test
    void brokenJson_isRefusedWithoutQuotingIt() {
        for (String broken : new String[]{"", " ", "{", "{]", "{\"model\":\"secret}", "{\"model\":\"secret\"} x",
            "{\"messages\":\"secret\"}", "[1]", "{\"model\":{\"secret\":1}}", "null", "nul", "{\"stream\":secret}",
            "{\"model\" \"secret\"}", "[".repeat(50_000), "{\"x\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}",
            "{\"x\":" + "9".repeat(1_000_000) + "}", "\"secret\""}) {
            assertThatThrownBy(() -> Json.read(broken, ChatRequest.class))
                    .as(broken.substring(0, Math.min(30, broken.length())))
                    .isInstanceOf(JsonFormatException.class).hasMessageNotContaining("secret");
        }
    }
}
