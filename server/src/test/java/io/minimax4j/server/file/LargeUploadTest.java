package io.minimax4j.server.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.server.store.S3TestServer;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server of 128 MB takes and gives files that are larger than all its memory. */
class LargeUploadTest {
    private static final long BYTES = 500L << 20;
    private static final String HEAD = """
            --b\r
            Content-Disposition: form-data; name="file"; filename="film.bin"\r
            \r
            """;
    private static final String TAIL = """
            \r
            --b\r
            Content-Disposition: form-data; name="purpose"\r
            \r
            retrieval\r
            --b--\r
            """;

    @TempDir
    Path data;

    @Test
    void upload_of500Megabytes_fitsAHeapOf128() throws Exception {
        goesUpAndComesDown(data.toString());
    }

    @Test
    void upload_of500MegabytesIntoABucket_fitsAHeapOf128() throws Exception {
        try (S3TestServer s3 = S3TestServer.start(data.resolve("s3"))) {
            goesUpAndComesDown(data.toString(), s3.endpoint().toString());
        }
    }

    private static void goesUpAndComesDown(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m",
                "-XX:MaxDirectMemorySize=64m", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"), FileServer.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader output = process.inputReader(); HttpClient http = HttpClient.newHttpClient()) {
            URI root = URI.create(output.readLine());
            String key = output.readLine();
            HttpResponse<String> reply = http.send(HttpRequest.newBuilder(root.resolve("/v1/files/upload"))
                    .header("Authorization", "Bearer " + key)
                    .header("Content-Type", "multipart/form-data; boundary=b")
                    .POST(BodyPublishers.ofInputStream(LargeUploadTest::form)).build(), BodyHandlers.ofString());
            assertThat(reply.body()).contains("\"bytes\":" + BYTES).contains("\"status_code\":0");
            assertThat(http.send(HttpRequest.newBuilder(root.resolve(
                    "/v1/files/retrieve_content?file_id=" + FilesOverHttp.fileId(reply.body())))
                    .header("Authorization", "Bearer " + key).build(), BodyHandlers.ofInputStream()).body()
                    .transferTo(OutputStream.nullOutputStream())).isEqualTo(BYTES);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static InputStream form() {
        return new SequenceInputStream(Collections.enumeration(List.of(text(HEAD), new Zeros(BYTES), text(TAIL))));
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** So many bytes of nothing. */
    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long count) {
            this.left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int count = (int) Math.min(length, left);
            left -= count;
            Arrays.fill(target, offset, offset + count, (byte) 0);
            return count == 0 ? -1 : count;
        }
    }
}
