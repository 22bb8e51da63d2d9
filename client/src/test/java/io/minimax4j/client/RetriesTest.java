package io.minimax4j.client;

import static io.minimax4j.client.WireServer.events;
import static io.minimax4j.client.WireServer.json;
import static io.minimax4j.client.WireServer.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;

import io.minimax4j.client.chat.ChatStream;
import io.minimax4j.client.error.ConnectionException;
import io.minimax4j.client.error.MiniMaxException;
import io.minimax4j.client.error.RateLimitException;
import io.minimax4j.client.error.ServerException;
import io.minimax4j.protocol.chat.ChatRequest;
import org.junit.jupiter.api.Test;

class RetriesTest {
    private static final String ANSWER = "{\"choices\":[{\"finish_reason\":\"stop\",\"message\":{\"content\":\"x\"}}]}";
    private static final String FILES = "{\"files\":[],\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}";

    private final Pauses pauses = new Pauses();

    private MiniMax client(WireServer server, int retries) {
        return Clients.builder(server).maxRetries(retries).timing(pauses.timing()).build();
    }

    private static WireServer.Script error(int code, String... headers) {
        return json("{\"base_resp\":{\"status_code\":" + code + ",\"status_msg\":\"x\"}}", headers);
    }

    @Test
    void aCodeThatRefusesForNow_isTriedAgainAfterGrowingPauses() {
        try (WireServer server = new WireServer(error(1002), error(1041), error(1039), json(ANSWER));
                MiniMax minimax = client(server, 3)) {
            assertThat(minimax.chat().ask("m", "hi")).isEqualTo("x");
        }
        assertThat(pauses.taken()).containsExactly(Duration.ofMillis(250), Duration.ofMillis(500),
                Duration.ofSeconds(1));
    }

    @Test
    void retryAfterInSeconds_isKept() {
        try (WireServer server = new WireServer(error(1002, "Retry-After: 7"), json(ANSWER));
                MiniMax minimax = client(server, 1)) {
            assertThat(minimax.chat().ask("m", "hi")).isEqualTo("x");
        }
        assertThat(pauses.taken()).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void retryAfterAsADate_isKept() {
        String inNineSeconds = "Retry-After: Tue, 4 Aug 2026 10:00:09 GMT";
        try (WireServer server = new WireServer(reply(429, "text/plain", "", inNineSeconds), json(ANSWER));
                MiniMax minimax = client(server, 1)) {
            assertThat(minimax.chat().ask("m", "hi")).isEqualTo("x");
        }
        assertThat(pauses.taken()).containsExactly(Duration.ofSeconds(9));
    }

    @Test
    void aRetryAfterThatCannotBeRead_isPassedOver() {
        try (WireServer server = new WireServer(error(1002, "Retry-After: soon"), json(ANSWER));
                MiniMax minimax = client(server, 1)) {
            minimax.chat().ask("m", "hi");
        }
        assertThat(pauses.taken()).containsExactly(Duration.ofMillis(250));
    }

    @Test
    void aPauseBeyondTheDeadline_isNotTaken() {
        try (WireServer server = new WireServer(error(1002, "Retry-After: 21"), json(ANSWER));
                MiniMax minimax = client(server, 1)) {
            assertThatThrownBy(() -> minimax.chat().ask("m", "hi")).isInstanceOfSatisfying(RateLimitException.class,
                    e -> assertThat(e.retryAfter()).contains(Duration.ofSeconds(21)));
        }
        assertThat(pauses.taken()).isEmpty();
    }

    @Test
    void pausesCountAgainstTheDeadline() {
        try (WireServer server = new WireServer(error(1002, "Retry-After: 12"), error(1002, "Retry-After: 12"));
                MiniMax minimax = client(server, 5)) {
            assertThatThrownBy(() -> minimax.chat().ask("m", "hi")).isInstanceOf(RateLimitException.class);
        }
        assertThat(pauses.taken()).containsExactly(Duration.ofSeconds(12));
    }

    @Test
    void afterTheLastTry_theFailureIsThrown() {
        try (WireServer server = new WireServer(error(1002), error(1002), error(1002), json(ANSWER));
                MiniMax minimax = client(server, 2)) {
            assertThatThrownBy(() -> minimax.chat().ask("m", "hi")).isInstanceOf(RateLimitException.class);
            assertThat(server.unread()).isEqualTo(3);
        }
    }

    @Test
    void aCodeThatStaysTheSame_isNotTriedAgain() {
        for (int code : new int[]{1004, 1008, 1026, 1028, 2013, 2049, 2056}) {
            try (WireServer server = new WireServer(error(code), json(ANSWER)); MiniMax minimax = client(server, 2)) {
                assertThatThrownBy(() -> minimax.chat().ask("m", "hi")).isInstanceOf(MiniMaxException.class);
                assertThat(server.unread()).isEqualTo(1);
            }
        }
    }

    @Test
    void workThatMayHaveBeenDone_isNotDoneAgain() {
        for (WireServer.Script script : new WireServer.Script[]{error(1000), error(1001), error(1033),
            reply(502, "text/html", "x"), reply(503, "text/plain", "", "Retry-After: 1"),
            (request, wire) -> wire.reset()}) {
            try (WireServer server = new WireServer(script, json(ANSWER)); MiniMax minimax = client(server, 2)) {
                assertThatThrownBy(() -> minimax.chat().ask("m", "hi")).isInstanceOf(MiniMaxException.class);
                assertThat(server.unread()).isEqualTo(1);
            }
        }
    }

    @Test
    void aCallThatOnlyReads_isMadeAgain() {
        try (WireServer server = new WireServer(error(1000), reply(502, "text/html", "x"),
                (request, wire) -> wire.reset(),
                json(FILES)); MiniMax minimax = client(server, 3)) {
            assertThat(minimax.files().list()).isEmpty();
        }
        String voices = "{\"system_voice\":[],\"base_resp\":{\"status_code\":0,\"status_msg\":\"\"}}";
        try (WireServer server = new WireServer(error(1033), json(voices)); MiniMax minimax = client(server, 1)) {
            assertThat(minimax.voices().list().systemVoice()).isEmpty();
        }
    }

    @Test
    void aStreamThatWasRefusedForNow_isOpenedAgain() {
        String whole = "data: {\"choices\":[{\"finish_reason\":\"stop\",\"delta\":{\"content\":\"x\"}}]}\n\n";
        String refused = "data: {\"base_resp\":{\"status_code\":1002,\"status_msg\":\"rate limit\"}}\n\n";
        try (WireServer server = new WireServer(error(1002), events(refused), events(whole));
                MiniMax minimax = client(server, 2);
                ChatStream stream = minimax.chat().stream(ChatRequest.builder("m").user("hi").build())) {
            assertThat(stream.reply().text()).isEqualTo("x");
        }
    }

    @Test
    void aStreamThatBeganToAnswer_isNeverOpenedAgain() {
        String begun = "data: {\"choices\":[{\"delta\":{\"content\":\"x\"}}]}\n\n"
                + "data: {\"base_resp\":{\"status_code\":1002,\"status_msg\":\"rate limit\"}}\n\n";
        try (WireServer server = new WireServer(events(begun), json(ANSWER));
                MiniMax minimax = client(server, 2);
                ChatStream stream = minimax.chat().stream(ChatRequest.builder("m").user("hi").build())) {
            assertThatThrownBy(stream::reply).isInstanceOf(RateLimitException.class);
            assertThat(server.unread()).isEqualTo(1);
        }
    }

    @Test
    void aConnectionThatWasNeverMade_isTriedAgain() throws IOException {
        String url;
        try (ServerSocket unused = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            url = "http://127.0.0.1:" + unused.getLocalPort();
        }
        try (MiniMax minimax = MiniMax.builder().apiKey("k").baseUrl(url).timing(pauses.timing()).build()) {
            assertThatThrownBy(() -> minimax.chat().ask("m", "hi")).isInstanceOf(ConnectionException.class);
        }
        assertThat(pauses.taken()).hasSize(2);
    }

    @Test
    void contentThatWasReadOnce_isNotSentAgain() {
        String stored = "{\"file\":{\"file_id\":1},\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}";
        try (WireServer server = new WireServer(error(1002), json(stored)); MiniMax minimax = client(server, 2)) {
            assertThatThrownBy(() -> minimax.files().upload(new ByteArrayInputStream(new byte[9]), "a", "retrieval"))
                    .isInstanceOf(RateLimitException.class);
            assertThat(server.unread()).isEqualTo(1);
        }
    }

    @Test
    void aServerError_isThrownAsWhatItIs() {
        try (WireServer server = new WireServer(reply(500, "text/plain", "")); MiniMax minimax = client(server, 0)) {
            assertThatThrownBy(() -> minimax.files().list()).isInstanceOf(ServerException.class);
        }
    }
}
