package io.minimax4j.verification.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.server.store.S3TestServer;
import io.minimax4j.verification.process.Folders;
import io.minimax4j.verification.process.Launch;
import io.minimax4j.verification.process.Outcome;
import io.minimax4j.verification.process.QuickStart;
import io.minimax4j.verification.process.ServerProcess;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.Reply;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two servers, one database and one place for files: a file is the same at both. */
final class SharedFilesTest {
    private static final int BYTES = 10 << 20;

    @TempDir
    Path folder;

    private EmbeddedPostgres postgres;
    private S3TestServer s3;

    @BeforeEach
    void start() throws IOException {
        postgres = EmbeddedPostgres.builder().setOutputRedirector(ProcessBuilder.Redirect.DISCARD).start();
        s3 = S3TestServer.start(folder.resolve("s3"));
    }

    @AfterEach
    void stop() throws IOException {
        s3.close();
        postgres.close();
    }

    private Launch node(String name) {
        return QuickStart.of(Launch.over(folder.resolve(name)))
                .set("database", postgres.getJdbcUrl("postgres", "postgres"));
    }

    private Launch onS3(Launch node, String secret) {
        return node.set("blobs", "s3://" + S3TestServer.BUCKET + "/files").set("s3-endpoint", s3.endpoint().toString())
                .set("s3-access-key", S3TestServer.ACCESS_KEY).set("s3-secret-key", secret);
    }

    @Test
    void bucket_isSharedAndItsKeysAreWrittenNowhere() throws IOException {
        try (ServerProcess one = ServerProcess.start(onS3(node("one"), S3TestServer.SECRET_KEY));
                ServerProcess two = ServerProcess.start(onS3(node("two"), S3TestServer.SECRET_KEY))) {
            fileOfOneIsThatOfTheOther(one, two);
            assertThat(one.output() + one.errors() + two.output() + two.errors())
                    .doesNotContain(S3TestServer.ACCESS_KEY, S3TestServer.SECRET_KEY);
            assertThat(Folders.files(folder.resolve("one"))).noneMatch(file -> file.toString().contains("files/"));
        }
    }

    @Test
    void folder_isShared() {
        String shared = folder.resolve("shared").toString();
        try (ServerProcess one = ServerProcess.start(node("one").set("blobs", shared));
                ServerProcess two = ServerProcess.start(node("two").set("blobs", "file:" + shared))) {
            fileOfOneIsThatOfTheOther(one, two);
        }
    }

    private static void fileOfOneIsThatOfTheOther(ServerProcess one, ServerProcess two) {
        byte[] content = new byte[BYTES];
        new Random(1).nextBytes(content);
        long id = Api.of(one).upload("retrieval", "film.bin", content).json().at("/file/file_id").asLong();
        Api other = Api.of(two);
        URI link = URI.create(other.get("/v1/files/retrieve?file_id=" + id).json().at("/file/download_url").asText());

        assertThat(other.get("/v1/files/retrieve_content?file_id=" + id).body()).isEqualTo(content);
        Reply range = other.send(other.bare(link.getRawPath()).header("Range", "bytes=9000000-9000009"));
        assertThat(range.status()).isEqualTo(206);
        assertThat(range.body()).isEqualTo(Arrays.copyOfRange(content, 9_000_000, 9_000_010));

        assertThat(other.post("/v1/files/delete", "{\"file_id\":" + id + "}").code()).isZero();
        assertThat(Api.of(one).as("").get(link.getRawPath()).status()).isEqualTo(404);
    }

    @Test
    void wrongSecret_stopsTheStartAndSaysWhatToDo() {
        Outcome outcome = ServerProcess.startInVain(onS3(node("one"), "wrong-secret-4711"));

        assertThat(outcome.exit()).isNotZero();
        assertThat(outcome.errors()).contains("bucket 'blobs' at " + s3.endpoint(), "the keys were refused",
                "'s3-secret-key'").doesNotContain("wrong-secret-4711", S3TestServer.ACCESS_KEY, "\tat ");
    }
}
