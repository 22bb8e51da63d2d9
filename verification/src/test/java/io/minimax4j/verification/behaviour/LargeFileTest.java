package io.minimax4j.verification.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.verification.process.RunningServer;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.GeneratedContent;
import io.minimax4j.verification.wire.Multipart;
import io.minimax4j.verification.wire.Reply;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Files larger than the memory of the server. */
final class LargeFileTest {
    private static final long SIZE = 500L << 20;

    @RegisterExtension
    static final RunningServer server = RunningServer.with(launch -> launch.jvm("-Xmx128m"));

    @Test
    void halfAGigabyte_throughAServerOf128Megabytes_comesBackWhole() throws IOException {
        Api api = Api.of(server.process());
        Multipart form = Multipart.file("retrieval", "large.bin", () -> new GeneratedContent(SIZE));

        Reply uploaded = api.upload("/v1/files/upload", form);

        assertThat(uploaded.code()).as(uploaded.toString()).isZero();
        assertThat(uploaded.json().at("/file/bytes").asLong()).isEqualTo(SIZE);
        long id = uploaded.json().at("/file/file_id").asLong();
        try (InputStream body = api.open(api.request("/v1/files/retrieve_content?file_id=" + id).GET()).body()) {
            GeneratedContent.requireSame(body, SIZE);
        }
        assertThat(api.post("/v1/files/delete", "{\"file_id\":" + id + "}").code()).isZero();
    }

    @Test
    void fileOverTheLimit_isRefusedWithoutKeepingIt() {
        Api api = Api.of(server.process());
        long tooLarge = (512L << 20) + 1;
        Multipart form = Multipart.file("retrieval", "larger.bin", () -> new GeneratedContent(tooLarge));

        Reply refused = api.upload("/v1/files/upload", form, form.body(tooLarge));

        assertThat(refused.code()).isEqualTo(2013);
        assertThat(api.get("/v1/files/list").text()).doesNotContain("larger.bin");
    }
}
