package io.minimax4j.server.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AbortedUploadTest extends FilesOverHttp {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void callerWhoGoesAwayInTheMiddle_leavesNothing() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", server.uri().getPort())) {
            socket.getOutputStream().write(("POST /v1/files/upload HTTP/1.1\r\nHost: localhost\r\n"
                    + "Authorization: Bearer " + key + "\r\nContent-Length: 900000\r\n"
                    + "Content-Type: multipart/form-data; boundary=" + BOUNDARY + "\r\n\r\n"
                    + filePart("a.txt", "x".repeat(200_000)).replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            awaitHalfFiles(1);
        }
        awaitHalfFiles(0);
        assertThat(get("/v1/files/list")).startsWith("{\"files\":[],");
    }

    @Test
    void bodyThatEndsBeforeItsBoundary_isRefusedAndLeavesNothing() throws Exception {
        String body = (purposePart("retrieval") + filePart("a.txt", "hello")).replace("\n", "\r\n");
        assertThat(send(authorized("/v1/files/upload")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(body))).body())
                .startsWith("{\"base_resp\":{\"status_code\":2013,").contains("ends before its closing boundary");
        awaitHalfFiles(0);
        assertThat(get("/v1/files/list")).startsWith("{\"files\":[],");
    }

    private void awaitHalfFiles(int count) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (halfFiles() != count) {
            assertThat(System.nanoTime()).as("waited for %d half files", count).isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private long halfFiles() throws Exception {
        try (Stream<Path> files = Files.list(data.resolve("files/incoming"))) {
            return files.count();
        }
    }
}
