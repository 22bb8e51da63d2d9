package io.minimax4j.client;

import static io.minimax4j.client.WireServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import io.minimax4j.client.embedding.EmbeddedTexts;
import io.minimax4j.client.embedding.EmbeddingType;
import io.minimax4j.client.embedding.Embeddings;
import io.minimax4j.client.error.MalformedReplyException;
import io.minimax4j.client.error.RateLimitException;
import org.junit.jupiter.api.Test;

class EmbeddingsTest {
    private static final String REPLY = "{\"vectors\":[[0.5,-0.25],[1,0]],\"total_tokens\":7,"
            + "\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}";

    @Test
    void embed_givesAVectorForEachText() throws Exception {
        try (WireServer server = new WireServer(json(REPLY)); MiniMax minimax = Clients.of(server)) {
            EmbeddedTexts embedded = minimax.embeddings().embed(List.of("猫", "dog"), EmbeddingType.DB);

            assertThat(embedded.vectors()).containsExactly(new float[]{0.5f, -0.25f}, new float[]{1, 0});
            assertThat(embedded.totalTokens()).isEqualTo(7);
            WireServer.Request request = server.request();
            assertThat(request.path()).isEqualTo("/v1/embeddings");
            assertThat(request.text()).isEqualTo("{\"model\":\"embo-01\",\"texts\":[\"猫\",\"dog\"],\"type\":\"db\"}");
        }
    }

    @Test
    void anotherNumberOfVectorsThanTexts_isMalformed() {
        try (WireServer server = new WireServer(json(REPLY)); MiniMax minimax = Clients.of(server)) {
            assertThatThrownBy(() -> minimax.embeddings().embed(List.of("one"), EmbeddingType.QUERY))
                    .isInstanceOf(MalformedReplyException.class).hasMessageContaining("2 vectors for 1 texts");
        }
    }

    @Test
    void aRefusal_isThrown() {
        String refusal = "{\"vectors\":null,\"base_resp\":{\"status_code\":1002,\"status_msg\":\"rate limit\"}}";
        try (WireServer server = new WireServer(json(refusal)); MiniMax minimax = Clients.of(server)) {
            assertThatThrownBy(() -> minimax.embeddings().embed(List.of("one"), EmbeddingType.QUERY))
                    .isInstanceOf(RateLimitException.class);
        }
    }

    @Test
    void similarity_isTheCosine() {
        assertThat(Embeddings.similarity(new float[]{3, 4}, new float[]{6, 8})).isCloseTo(1, within(1e-9));
        assertThat(Embeddings.similarity(new float[]{1, 0}, new float[]{0, 1})).isZero();
        assertThat(Embeddings.similarity(new float[]{1, 0}, new float[]{1, 1})).isCloseTo(0.70710678, within(1e-6));
        assertThat(Embeddings.similarity(new float[]{0, 0}, new float[]{1, 1})).isZero();
        assertThatThrownBy(() -> Embeddings.similarity(new float[1], new float[2])).hasMessageContaining("1 and 2");
    }
}
