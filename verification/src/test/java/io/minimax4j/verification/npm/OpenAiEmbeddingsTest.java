package io.minimax4j.verification.npm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.minimax4j.verification.process.Outcome;
import io.minimax4j.verification.process.RunningServer;
import io.minimax4j.verification.wire.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** OpenAI's library for JavaScript on {@code /v1/embeddings}: unless it is told otherwise it asks for base64. */
final class OpenAiEmbeddingsTest {
    @RegisterExtension
    static final RunningServer server = RunningServer.plain();

    @Test
    void vectors_packedOrPlain_areWhatTheLibraryExpects() {
        Outcome outcome = NpmPackage.install("openai").script("embeddings.mjs")
                .with("KEY", server.process().key()).with("BASE", server.process().http()).run();

        assertThat(outcome.exit()).as(outcome.toString()).isZero();
        JsonNode seen = Reply.parse(outcome.text());
        assertThat(seen.get("object").asText()).isEqualTo("list");
        assertThat(seen.get("model").asText()).isEqualTo("embo-01");
        assertThat(seen.at("/usage/prompt_tokens").asInt()).isPositive()
                .isEqualTo(seen.at("/usage/total_tokens").asInt());
        assertThat(seen.get("indices")).isEqualTo(Reply.parse("[0,1,2]"));
        assertThat(seen.get("sizes")).isEqualTo(Reply.parse("[1536,1536,1536]"));
        assertThat(seen.get("alike").asDouble()).isGreaterThan(seen.get("unlike").asDouble() + 0.2);
        assertThat(seen.get("same").asBoolean()).isTrue();
        assertThat(seen.at("/error/name").asText()).isEqualTo("NotFoundError");
        assertThat(seen.at("/error/status").asInt()).isEqualTo(404);
        assertThat(seen.at("/error/message").asText()).contains("unknown model", "(2013)");
    }
}
