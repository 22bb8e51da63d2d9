package io.minimax4j.server.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.server.store.TestBlobs;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server whose files are in a bucket answers as one whose files are in a folder. */
class FilesOnS3Test extends FilesOverHttp {
    private static final int BYTES = 20 << 20;

    private final byte[] content = new byte[BYTES];
    private URI link;

    @Override
    FileServer serve() {
        return new FileServer(data, TestBlobs.S3.open(data), clock, new FileLimits(64 << 20, 64 << 20));
    }

    @BeforeEach
    void upload() throws IOException, InterruptedException {
        new Random(1).nextBytes(content);
        String head = (purposePart("retrieval") + "--" + BOUNDARY
                + "\nContent-Disposition: form-data; name=\"file\"; filename=\"film.bin\"\n\n").replace("\n", "\r\n");
        HttpResponse<String> reply = send(authorized("/v1/files/upload")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.concat(BodyPublishers.ofString(head), BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"))));
        assertThat(reply.body()).contains("\"bytes\":" + BYTES);
        link = link(fileId(reply.body()));
    }

    private HttpResponse<byte[]> fetch(String method, String range) throws IOException, InterruptedException {
        return http.send(request(link.toString()).method(method, BodyPublishers.noBody()).header("Range", range)
                .build(), BodyHandlers.ofByteArray());
    }

    @Test
    void link_givesTheWholeFile() throws IOException, InterruptedException {
        HttpResponse<byte[]> reply = http.send(request(link.toString()).build(), BodyHandlers.ofByteArray());
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValueAsLong("Content-Length")).hasValue(BYTES);
        assertThat(reply.body()).isEqualTo(content);
    }

    @Test
    void range_givesThatPartOnly() throws IOException, InterruptedException {
        HttpResponse<byte[]> reply = fetch("GET", "bytes=8388600-12582911");
        assertThat(reply.statusCode()).isEqualTo(206);
        assertThat(reply.headers().firstValue("Content-Range")).contains("bytes 8388600-12582911/" + BYTES);
        assertThat(reply.headers().firstValueAsLong("Content-Length")).hasValue(4_194_312);
        assertThat(reply.body()).isEqualTo(Arrays.copyOfRange(content, 8_388_600, 12_582_912));
        assertThat(fetch("GET", "bytes=-3").body()).isEqualTo(Arrays.copyOfRange(content, BYTES - 3, BYTES));
    }

    @Test
    void rangeBehindTheEnd_isRefused() throws IOException, InterruptedException {
        HttpResponse<byte[]> reply = fetch("GET", "bytes=" + BYTES + "-");
        assertThat(reply.statusCode()).isEqualTo(416);
        assertThat(reply.headers().firstValue("Content-Range")).contains("bytes */" + BYTES);
    }

    @Test
    void head_tellsTheLengthWithoutTheContent() throws IOException, InterruptedException {
        HttpResponse<byte[]> reply = fetch("HEAD", "bytes=0-9");
        assertThat(reply.statusCode()).isEqualTo(206);
        assertThat(reply.headers().firstValueAsLong("Content-Length")).hasValue(10);
        assertThat(reply.body()).isEmpty();
    }

    @Test
    void deletedFile_isGone() throws IOException, InterruptedException {
        String fileId = link.getPath().split("/")[2];
        assertThat(postJson("/v1/files/delete", "{\"file_id\":" + fileId + "}")).contains("\"status_code\":0");
        HttpResponse<byte[]> reply = fetch("GET", "bytes=0-9");
        assertThat(reply.statusCode()).isEqualTo(404);
        assertThat(new String(reply.body(), StandardCharsets.UTF_8)).contains("was deleted");
    }
}
