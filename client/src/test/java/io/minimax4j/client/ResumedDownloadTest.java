package io.minimax4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import io.minimax4j.client.error.ConnectionException;
import io.minimax4j.client.error.MalformedReplyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResumedDownloadTest {
    private static final byte[] CONTENT = "0123456789".repeat(20_000).getBytes(StandardCharsets.UTF_8);
    @TempDir
    Path folder;

    /** Announces the content from there on, sends up to there, and hangs up. */
    private static WireServer.Script part(int status, int from, int to, String... headers) {
        return (request, wire) -> {
            String range = status == 206
                    ? "Content-Range: bytes " + from + "-" + (CONTENT.length - 1) + "/"
                            + CONTENT.length + "\r\n"
                    : "";
            wire.send("HTTP/1.1 " + status + " X\r\nContent-Type: audio/mpeg\r\nContent-Length: "
                    + (CONTENT.length - from) + "\r\n" + range + String.join("\r\n", headers)
                    + (headers.length == 0 ? "" : "\r\n") + "\r\n");
            wire.socket().getOutputStream().write(CONTENT, from, to - from);
        };
    }

    private Path download(WireServer server, int retries) {
        try (MiniMax minimax = Clients.builder(server).maxRetries(retries).timing(new Pauses().timing()).build()) {
            return minimax.files().download(7, folder.resolve("a"));
        }
    }

    @Test
    void aBrokenConnection_isMadeAgainWhereItBroke() throws Exception {
        try (WireServer server = new WireServer(part(200, 0, 70_000, "ETag: \"v1\""),
                part(206, 70_000, 150_000, "ETag: \"v1\""), part(206, 150_000, CONTENT.length, "ETag: \"v1\""))) {
            assertThat(download(server, 1)).hasBinaryContent(CONTENT);

            assertThat(server.request().header("Range")).isNull();
            WireServer.Request second = server.request();
            assertThat(second.header("Range")).isEqualTo("bytes=70000-");
            assertThat(second.header("If-Range")).isEqualTo("\"v1\"");
            assertThat(server.request().header("Range")).isEqualTo("bytes=150000-");
        }
    }

    @Test
    void aServerWithoutRanges_sendsAgainWhatIsPassedOver() {
        try (WireServer server = new WireServer(part(200, 0, 70_000), part(200, 0, CONTENT.length))) {
            assertThat(download(server, 1)).hasBinaryContent(CONTENT);
        }
    }

    @Test
    void aBreakWhileKnownBytesArePassedOver_isMadeAgainToo() {
        try (WireServer server = new WireServer(part(200, 0, 70_000), part(200, 0, 50_000),
                part(200, 0, CONTENT.length))) {
            assertThat(download(server, 2)).hasBinaryContent(CONTENT);
        }
    }

    @Test
    void aFileThatChangedMeanwhile_isRefused() {
        try (WireServer server = new WireServer(part(200, 0, 70_000, "ETag: \"v1\""),
                part(200, 0, CONTENT.length, "ETag: \"v2\""))) {
            assertThatThrownBy(() -> download(server, 1)).isInstanceOf(MalformedReplyException.class)
                    .hasMessageContaining("another file");
        }
        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void aRangeFromElsewhere_isRefused() {
        try (WireServer server = new WireServer(part(200, 0, 70_000), part(206, 80_000, CONTENT.length))) {
            assertThatThrownBy(() -> download(server, 1)).isInstanceOf(MalformedReplyException.class);
        }
    }

    @Test
    void tooManyBreaksInARow_endTheDownload() {
        try (WireServer server = new WireServer(part(200, 0, 70_000), part(206, 70_000, 70_000),
                part(206, 70_000, 70_000), part(206, 70_000, CONTENT.length))) {
            assertThatThrownBy(() -> download(server, 2)).isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("Download of file 7");
            assertThat(server.unread()).isEqualTo(3);
        }
        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void withoutRetries_theFirstBreakEndsTheDownload() {
        try (WireServer server = new WireServer(part(200, 0, 70_000), part(206, 70_000, CONTENT.length))) {
            assertThatThrownBy(() -> download(server, 0)).isInstanceOf(ConnectionException.class);
            assertThat(server.unread()).isEqualTo(1);
        }
    }
}
