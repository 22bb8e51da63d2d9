package io.minimax4j.protocol.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import io.minimax4j.protocol.embedding.EmbeddingList;
import io.minimax4j.protocol.embedding.EmbeddingReply;
import io.minimax4j.protocol.embedding.EmbeddingRequest;
import io.minimax4j.protocol.embedding.EmbeddingVector;
import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.json.JsonFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddingGoldenTest {
    private static final String REPLY = "{\"vectors\":[[0.1,-1.0E-7,3.0],[]],\"total_tokens\":4,"
            + "\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}";

    @Test
    void request_isThePlatforms() {
        assertThat(Json.text(EmbeddingRequest.of("embo-01", EmbeddingRequest.QUERY, List.of("a", "你"))))
                .isEqualTo("{\"model\":\"embo-01\",\"texts\":[\"a\",\"你\"],\"type\":\"query\"}");
    }

    @Test
    void reply_hasTheShortestDigitsOfItsNumbers() {
        EmbeddingReply reply = new EmbeddingReply(
                List.of(new EmbeddingVector(new float[]{0.1f, -1e-7f, 3}), new EmbeddingVector(new float[0])), 4,
                BaseResp.SUCCESS);

        assertThat(Json.text(reply)).isEqualTo(REPLY);
        assertThat(Json.read(REPLY, EmbeddingReply.class)).isEqualTo(reply);
    }

    @Test
    void reply_readsNumbersHoweverTheyAreWritten() {
        assertThat(Json.read("{\"vectors\":[[1,0.5e0,-0]]}", EmbeddingReply.class).vectors().get(0).numbers())
                .containsExactly(1f, 0.5f, -0f);
        assertThat(Json.read("{\"vectors\":[null]}", EmbeddingReply.class).vectors())
                .containsExactly((EmbeddingVector) null);
    }

    /** 0.5 is 0x3f000000, -1.25 is 0xbfa00000; the lowest byte comes first. */
    @Test
    void packedVector_isBase64OfItsBytes() {
        EmbeddingVector packed = new EmbeddingVector(new float[]{0.5f, -1.25f}, true);
        String item = "{\"object\":\"embedding\",\"index\":0,\"embedding\":\"AAAAPwAAoL8=\"}";

        assertThat(Json.text(new EmbeddingList.Item("embedding", 0, packed))).isEqualTo(item);
        assertThat(Json.read(item, EmbeddingList.Item.class).embedding()).isEqualTo(packed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"embedding\":\"?\"}", "{\"embedding\":{}}", "{\"embedding\":[\"x\"]}",
        "{\"embedding\":[[]]}"})
    void whatIsNoVector_isRefused(String json) {
        assertThatThrownBy(() -> Json.read(json, EmbeddingList.Item.class)).isInstanceOf(JsonFormatException.class);
    }
}
