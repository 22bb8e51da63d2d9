package io.minimax4j.verification.npm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.minimax4j.verification.process.Outcome;
import io.minimax4j.verification.process.RunningServer;
import io.minimax4j.verification.wire.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** OpenAI's library for JavaScript on the bare {@code /v1/files} forms. */
final class OpenAiFilesTest {
    @RegisterExtension
    static final RunningServer server = RunningServer.plain();

    @Test
    void files_createdListedReadDeleted_areWhatTheLibraryExpects() {
        Outcome outcome = NpmPackage.install("openai").script("files.mjs")
                .with("KEY", server.process().key()).with("BASE", server.process().http()).run();

        assertThat(outcome.exit()).as(outcome.toString()).isZero();
        JsonNode seen = Reply.parse(outcome.text());
        JsonNode created = seen.get("created");
        String id = created.get("id").asText();
        assertThat(created.get("id").isTextual()).isTrue();
        assertThat(created.get("object").asText()).isEqualTo("file");
        assertThat(created.get("bytes").asInt()).isEqualTo(11);
        assertThat(created.get("filename").asText()).isEqualTo("lines.jsonl");
        assertThat(created.get("purpose").asText()).isEqualTo("batch");
        assertThat(created.get("status").asText()).isEqualTo("processed");
        assertThat(seen.get("listed")).anyMatch(file -> file.get("id").asText().equals(id));
        assertThat(seen.at("/retrieved/id").asText()).isEqualTo(id);
        assertThat(seen.get("content").asText()).isEqualTo("{\"line\":1}\n");
        assertThat(seen.at("/deleted/deleted").asBoolean()).isTrue();
        assertThat(seen.at("/deleted/id").asText()).isEqualTo(id);
        assertThat(seen.get("after")).noneMatch(left -> left.asText().equals(id));
    }
}
