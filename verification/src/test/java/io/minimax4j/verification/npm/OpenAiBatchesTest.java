package io.minimax4j.verification.npm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.minimax4j.verification.process.Outcome;
import io.minimax4j.verification.process.RunningServer;
import io.minimax4j.verification.wire.BatchFiles;
import io.minimax4j.verification.wire.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** OpenAI's library for JavaScript on {@code /v1/batches}. */
final class OpenAiBatchesTest {
    @RegisterExtension
    static final RunningServer server = RunningServer.plain();

    @Test
    void batch_createdAwaitedReadListedCancelled_isWhatTheLibraryExpects() {
        Outcome outcome = NpmPackage.install("openai").script("batches.mjs")
                .with("KEY", server.process().key()).with("BASE", server.process().http()).run();

        assertThat(outcome.exit()).as(outcome.toString()).isZero();
        JsonNode seen = Reply.parse(outcome.text());
        String id = seen.at("/created/id").asText();
        assertThat(id).startsWith("batch_");
        assertThat(seen.at("/created/object").asText()).isEqualTo("batch");
        assertThat(seen.at("/created/metadata/who").asText()).isEqualTo("sdk");
        assertThat(seen.at("/retrieved/status").asText()).isEqualTo("completed");
        assertThat(seen.at("/retrieved/request_counts/completed").asInt()).isEqualTo(3);
        assertThat(seen.get("output").asText().lines().map(Reply::parse)).hasSize(3).allSatisfy(line -> assertThat(
                line.at("/response/body/choices/0/message/content").asText())
                .endsWith(BatchFiles.answer(Integer.parseInt(line.get("custom_id").asText().substring(4)))));
        assertThat(seen.at("/cancelled/status").asText()).isEqualTo("completed");
        assertThat(seen.get("listed")).hasSize(2);
        assertThat(seen.at("/listed/1").asText()).isEqualTo(id);
        assertThat(seen.at("/error/name").asText()).isEqualTo("BadRequestError");
        assertThat(seen.at("/error/status").asInt()).isEqualTo(400);
        assertThat(seen.at("/error/type").asText()).isEqualTo("bad_request_error");
        assertThat(seen.at("/error/message").asText()).contains("123456789", "(2013)");
        assertThat(seen.at("/unknown/status").asInt()).isBetween(400, 499);
    }
}
