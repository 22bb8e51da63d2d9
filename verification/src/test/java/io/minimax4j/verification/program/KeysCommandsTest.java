package io.minimax4j.verification.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.minimax4j.verification.process.Outcome;
import io.minimax4j.verification.process.RunningServer;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.Reply;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The commands for keys, beside a server that runs. */
class KeysCommandsTest {
    private static final String CHAT = "/v1/text/chatcompletion_v2";
    private static final String HELLO = "{\"model\":\"MiniMax-M3\",\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"}]}";

    @RegisterExtension
    static final RunningServer SERVER = RunningServer.plain();

    @TempDir
    Path folder;

    private static Outcome keys(String... words) {
        return Program.command("keys").and((Object[]) words).and("--data", SERVER.process().data()).run();
    }

    private static Api as(String key) {
        return Api.of(SERVER.process()).as(key);
    }

    /** Asks until the server has noticed what a command did. */
    private static Reply until(String key, int code) {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        Reply reply = as(key).post(CHAT, HELLO);
        while (reply.code() != code && Instant.now().isBefore(end)) {
            reply = as(key).post(CHAT, HELLO);
        }
        return reply;
    }

    @Test
    void aKey_isMadeWorksIsLimitedListedAndRevoked() {
        Outcome made = keys("create", "--name", "alice", "--no-limits", "--rpm", "1", "--budget", "100000");
        assertThat(made.exit()).as(made.toString()).isZero();
        assertThat(made.text()).matches("mm-[A-Za-z0-9_-]{43}\n");
        assertThat(made.errors()).contains("account 'alice'", "only this once");
        String key = made.text().strip();
        assertThat(as(key).post(CHAT, HELLO).code()).isZero();
        assertThat(as(key).post(CHAT, HELLO).code()).isEqualTo(1002);

        JsonNode second = Reply.parse(keys("create", "--account", "alice", "--name", "laptop", "--json").text());
        assertThat(as(second.get("key").asText()).post(CHAT, HELLO).code()).as("the account's limit").isEqualTo(1002);
        assertThat(keys("limit", "alice", "--budget", "0").text()).isEqualTo("alice: none rpm=1, budget 0\n");
        assertThat(until(key, 1008).code()).isEqualTo(1008);

        assertThat(keys("list").text()).contains("alice", "laptop", "none rpm=1", "default");
        JsonNode first = Reply.parse(keys("list", "--json").text()).at("/data/1");
        assertThat(first.get("account").asText()).isEqualTo("alice");
        assertThat(first.get("rpm").asLong()).isEqualTo(1);
        assertThat(first.get("spent").asLong()).isPositive();
        assertThat(first.get("revoked_at").isNull()).isTrue();

        String id = first.get("id").asText();
        assertThat(keys("revoke", id).text()).isEqualTo(id + " revoked\n");
        assertThat(until(key, 2049).code()).isEqualTo(2049);
        Outcome again = keys("revoke", id);
        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.errors()).startsWith("minimax: there is no key " + id).doesNotContain("\tat ");
    }

    @Test
    void wrongUsage_exitsWith2_andAFolderWithoutAServerWith1() {
        assertThat(keys().exit()).isEqualTo(2);
        assertThat(keys("create", "--rpm", "0").exit()).isEqualTo(2);
        assertThat(keys("create", "--plan", "gold").exit()).isEqualTo(2);
        assertThat(keys("limit", "default").exit()).isEqualTo(2);
        Outcome nowhere = Program.command("keys", "list", "--data", folder.toString()).run();
        assertThat(nowhere.exit()).isEqualTo(1);
        assertThat(nowhere.errors()).contains("--data");
        assertThat(folder).isEmptyDirectory();
    }
}
