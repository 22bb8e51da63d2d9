package io.minimax4j.verification.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.verification.process.Launch;
import io.minimax4j.verification.process.Outcome;
import io.minimax4j.verification.process.QuickStart;
import io.minimax4j.verification.process.ServerProcess;
import io.minimax4j.verification.process.Storage;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.Reply;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server still knows after it was stopped and started again. */
final class RestartTest {
    private static final byte[] CONTENT = "kept".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path data;

    @Test
    void sqlite_keepsFilesKeysLinksAndCertificate() throws IOException {
        keepsEverything(Launch.over(data));
    }

    @Test
    void postgres_keepsFilesKeysAndLinks() throws IOException {
        keepsEverything(Storage.POSTGRESQL.launch(data));
    }

    private void keepsEverything(Launch launch) throws IOException {
        long id;
        URI link;
        byte[] certificate;
        try (ServerProcess first = ServerProcess.start(QuickStart.of(launch))) {
            Api api = Api.of(first);
            id = api.upload("retrieval", "kept.txt", CONTENT).json().at("/file/file_id").asLong();
            link = URI.create(api.get("/v1/files/retrieve?file_id=" + id).json().at("/file/download_url").asText());
            certificate = Files.readAllBytes(first.certificate());
        }

        try (ServerProcess second = ServerProcess.start(QuickStart.of(launch.key("")))) {
            Api api = Api.of(second).as(Launch.KEY);
            assertThat(api.get("/v1/files/list").json().at("/files/0/file_id").asLong()).isEqualTo(id);
            assertThat(api.get("/v1/files/retrieve_content?file_id=" + id).body()).isEqualTo(CONTENT);
            assertThat(api.as("").get(link.getRawPath() + "?" + link.getRawQuery()).body()).isEqualTo(CONTENT);
            assertThat(api.upload("retrieval", "next.txt", CONTENT).json().at("/file/file_id").asLong())
                    .isGreaterThan(id);
            assertThat(Files.readAllBytes(second.certificate())).isEqualTo(certificate);
        }
    }

    @Test
    void secondServer_overTheSameFolder_isRefusedAndTheFirstGoesOn() {
        try (ServerProcess first = ServerProcess.start(QuickStart.of(Launch.over(data)))) {
            Outcome second = ServerProcess.startInVain(Launch.over(data));

            assertThat(second.exit()).isNotZero();
            assertThat(second.errors()).contains("in use by another server").doesNotContain("\tat ");
            assertThat(Api.of(first).upload("retrieval", "a.txt", CONTENT).code()).isZero();
        }
    }

    /** The link is asked for again and again until its time is over; nothing here waits on a clock of its own. */
    @Test
    void link_afterItsTime_isRefused() {
        try (ServerProcess server = ServerProcess.start(QuickStart.of(Launch.over(data).set("link-life", "2s")))) {
            Api api = Api.of(server);
            long id = api.upload("retrieval", "brief.txt", CONTENT).json().at("/file/file_id").asLong();
            String link = api.get("/v1/files/retrieve?file_id=" + id).json().at("/file/download_url").asText();
            Instant late = Instant.now().plus(Duration.ofSeconds(5));

            Reply reply = api.as("").get(link);
            assertThat(reply.body()).isEqualTo(CONTENT);
            while (reply.status() == 200 && Instant.now().isBefore(late)) {
                reply = api.as("").get(link);
            }

            assertThat(reply.status()).isEqualTo(403);
            assertThat(reply.text()).contains("expired").doesNotContain("kept");
        }
    }
}
