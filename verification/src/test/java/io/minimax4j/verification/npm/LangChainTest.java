package io.minimax4j.verification.npm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.minimax4j.verification.process.Outcome;
import io.minimax4j.verification.process.RunningServer;
import io.minimax4j.verification.wire.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** LangChain's community library, whose chat still calls the two older paths. */
final class LangChainTest {
    @RegisterExtension
    static final RunningServer server = RunningServer.plain();

    @Test
    void chatOnTheOlderPaths_andEmbeddings_areWhatTheLibraryExpects() {
        Outcome outcome = NpmPackage.install("langchain").script("minimax.mjs")
                .with("KEY", server.process().key()).with("BASE", server.process().http()).run();

        assertThat(outcome.exit()).as(outcome.toString()).isZero();
        JsonNode seen = Reply.parse(outcome.text());
        assertThat(seen.get("pro").asText()).contains("408");
        assertThat(seen.get("prompt").asText()).contains("408");
        requireSame(seen.get("proStreamed"), seen.get("pro").asText());
        requireSame(seen.get("promptStreamed"), seen.get("prompt").asText());
        assertThat(seen.get("result").asText()).isNotBlank();
        assertThat(seen.get("error").asText()).startsWith("Minimax API error: invalid params, unknown model");
        assertThat(seen.get("sizes")).isEqualTo(Reply.parse("[1536,1536,1536]"));
        assertThat(seen.get("near").asDouble()).isGreaterThan(seen.get("far").asDouble() + 0.2);
    }

    private static void requireSame(JsonNode streamed, String whole) {
        StringBuilder pieces = new StringBuilder();
        streamed.get("pieces").forEach(piece -> pieces.append(piece.asText()));
        assertThat(pieces.toString()).isEqualTo(whole);
        assertThat(streamed.get("text").asText()).isEqualTo(whole);
    }
}
