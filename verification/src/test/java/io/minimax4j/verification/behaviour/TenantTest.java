package io.minimax4j.verification.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.verification.process.RunningServer;
import io.minimax4j.verification.process.Storage;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.Reply;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What belongs to one account does not exist for another. */
final class TenantTest {
    private static final String STRANGER = "key-of-a-stranger";

    @RegisterExtension
    static final RunningServer server = RunningServer.plain();

    private Api owner;
    private Api stranger;
    private long id;

    @BeforeAll
    static void addAccount() {
        Storage.addAccount(server.process(), STRANGER);
    }

    @BeforeEach
    void upload() {
        owner = Api.of(server.process());
        stranger = owner.as(STRANGER);
        id = owner.upload("retrieval", "mine.txt", "mine".getBytes(StandardCharsets.UTF_8)).json().at("/file/file_id")
                .asLong();
        assertThat(stranger.get("/v1/files/list").code()).isZero();
    }

    private void looksUnknown(String path) {
        String unknown = path.replace(Long.toString(id), Long.toString(id + 1));

        Reply foreign = stranger.get(path);
        assertThat(foreign.code()).as(foreign.toString()).isEqualTo(2013);
        assertThat(foreign.message()).isEqualTo(
                stranger.get(unknown).message().replace(Long.toString(id + 1), Long.toString(id)));
    }

    @Test
    void foreignFile_retrieved_looksUnknown() {
        looksUnknown("/v1/files/retrieve?file_id=" + id);
        looksUnknown("/v1/files/retrieve_content?file_id=" + id);
        looksUnknown("/v1/files/" + id);
        looksUnknown("/v1/files/" + id + "/content");
    }

    @Test
    void foreignFile_isNotListed() {
        assertThat(stranger.get("/v1/files/list").json().get("files")).isEmpty();
        assertThat(stranger.get("/v1/files").json().get("data")).isEmpty();
    }

    @Test
    void foreignFile_deleted_stays() {
        Reply refused = stranger.post("/v1/files/delete", "{\"file_id\":" + id + ",\"purpose\":\"retrieval\"}");

        assertThat(refused.code()).isEqualTo(2013);
        assertThat(owner.get("/v1/files/retrieve_content?file_id=" + id).text()).isEqualTo("mine");
    }
}
