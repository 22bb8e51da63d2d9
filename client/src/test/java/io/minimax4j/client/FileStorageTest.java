package io.minimax4j.client;

import static io.minimax4j.client.WireServer.json;
import static io.minimax4j.client.WireServer.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import io.minimax4j.client.error.InvalidRequestException;
import io.minimax4j.protocol.file.FileInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStorageTest {
    private static final long ID = 297990555456011L;
    private static final String FILE = """
            {"file":{"file_id":297990555456011,"bytes":5896337,"created_at":1700469398,"filename":"a.txt",\
            "purpose":"t2a_async_input","download_url":"https://x/y"},"base_resp":{"status_code":0,"status_msg":"success"}}""";
    private static final String NO_SUCH_FILE = "{\"base_resp\":{\"status_code\":2013,\"status_msg\":\"invalid params, file_id\"}}";
    @TempDir
    Path folder;

    /** The form as it stands on the wire, with the boundary that the request names. */
    private static String form(WireServer.Request request, String purpose, String name, String content) {
        String boundary = request.header("Content-Type").substring("multipart/form-data; boundary=".length());
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\n" + purpose + "\r\n"
                + "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n" + content + "\r\n--" + boundary + "--\r\n";
    }

    @Test
    void uploadOfAPath_sendsAFormWithItsLength() throws Exception {
        Path file = Files.writeString(folder.resolve("你\"好.txt"), "text\r\n--of it");
        try (WireServer server = new WireServer(json(FILE)); MiniMax minimax = Clients.of(server)) {
            FileInfo info = minimax.files().upload(file, "t2a_async_input");

            assertThat(info).isEqualTo(
                    new FileInfo(ID, 5896337, 1700469398, "a.txt", "t2a_async_input", "https://x/y"));
            WireServer.Request request = server.request();
            assertThat(request.path()).isEqualTo("/v1/files/upload");
            assertThat(request.header("Content-Length")).isEqualTo(Integer.toString(request.body().length));
            assertThat(request.text()).isEqualTo(form(request, "t2a_async_input", "你%22好.txt", "text\r\n--of it"));
        }
    }

    @Test
    void uploadOfAStream_isChunked() throws Exception {
        String content = "0123456789".repeat(10_000);
        InputStream in = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        try (WireServer server = new WireServer(json(FILE)); MiniMax minimax = Clients.of(server)) {
            minimax.files().upload(in, "a.txt", "retrieval");

            WireServer.Request request = server.request();
            assertThat(request.header("Transfer-Encoding")).isEqualTo("chunked");
            assertThat(request.text()).isEqualTo(form(request, "retrieval", "a.txt", content));
        }
    }

    @Test
    void uploadOfAnEmptyFile_isSent() throws Exception {
        Path file = Files.createFile(folder.resolve("empty"));
        try (WireServer server = new WireServer(json(FILE)); MiniMax minimax = Clients.of(server)) {
            minimax.files().upload(file, "retrieval");

            WireServer.Request request = server.request();
            assertThat(request.text()).isEqualTo(form(request, "retrieval", "empty", ""));
        }
    }

    @Test
    void uploadOfWhatCannotBeRead_saysSo() {
        try (WireServer server = new WireServer(json(FILE)); MiniMax minimax = Clients.of(server)) {
            assertThatThrownBy(() -> minimax.files().upload(folder.resolve("none"), "retrieval"))
                    .isInstanceOf(UncheckedIOException.class).hasCauseInstanceOf(NoSuchFileException.class);
            assertThatThrownBy(() -> minimax.files().upload(folder, "retrieval"))
                    .isInstanceOf(UncheckedIOException.class).hasMessageContaining(folder.toString());
            InputStream broken = new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("disk on fire");
                }
            };
            assertThatThrownBy(() -> minimax.files().upload(broken, "a.txt", "retrieval"))
                    .isInstanceOf(UncheckedIOException.class).hasMessageContaining("a.txt")
                    .hasRootCauseMessage("disk on fire");
        }
    }

    @Test
    void aPurposeThatCouldBreakTheForm_isRefused() {
        try (WireServer server = new WireServer(); MiniMax minimax = Clients.of(server)) {
            InputStream in = InputStream.nullInputStream();
            for (String purpose : new String[]{"", " ", "a\r\nb", "用途"}) {
                assertThatThrownBy(() -> minimax.files().upload(in, "a", purpose))
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    @Test
    void list_byPurposeOrNot() throws Exception {
        String list = "{\"files\":[{\"file_id\":\"7\",\"bytes\":1,\"created_at\":2,\"filename\":\"a\",\"purpose\":\"p\"}],"
                + "\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}";
        try (WireServer server = new WireServer(json(list), json(list)); MiniMax minimax = Clients.of(server)) {
            assertThat(minimax.files().list()).containsExactly(new FileInfo(7, 1, 2, "a", "p", null));
            assertThat(minimax.files().list("voice_clone")).hasSize(1);
            assertThat(server.request().path()).isEqualTo("/v1/files/list");
            assertThat(server.request().path()).isEqualTo("/v1/files/list?purpose=voice_clone");
        }
    }

    @Test
    void anAccountWithoutFiles_hasAnEmptyList() {
        try (WireServer server = new WireServer(
                json("{\"files\":null,\"base_resp\":{\"status_code\":0,\"status_msg\":\"\"}}"));
                MiniMax minimax = Clients.of(server)) {
            assertThat(minimax.files().list()).isEmpty();
        }
    }

    @Test
    void delete_looksUpThePurpose() throws Exception {
        String deleted = "{\"file_id\":297990555456011,\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}";
        try (WireServer server = new WireServer(json(FILE), json(deleted)); MiniMax minimax = Clients.of(server)) {
            minimax.files().delete(ID);

            assertThat(server.request().path()).isEqualTo("/v1/files/retrieve?file_id=297990555456011");
            WireServer.Request request = server.request();
            assertThat(request.path()).isEqualTo("/v1/files/delete");
            assertThat(request.text()).isEqualTo("{\"file_id\":297990555456011,\"purpose\":\"t2a_async_input\"}");
        }
    }

    @Test
    void download_writesTheFile() throws Exception {
        Path target = Files.writeString(folder.resolve("a.bin"), "what was here before");
        try (WireServer server = new WireServer(reply(200, "application/octet-stream", new byte[]{1, 2, 3}));
                MiniMax minimax = Clients.of(server)) {
            assertThat(minimax.files().download(ID, target)).isEqualTo(target);

            assertThat(target).hasBinaryContent(new byte[]{1, 2, 3});
            assertThat(folder.toFile().list()).containsExactly("a.bin");
            assertThat(server.request().path()).isEqualTo("/v1/files/retrieve_content?file_id=297990555456011");
        }
    }

    @Test
    void anErrorInPlaceOfTheFile_isThrownAndKeepsTheOldFile() throws Exception {
        Path target = Files.writeString(folder.resolve("a.bin"), "before");
        try (WireServer server = new WireServer(json(NO_SUCH_FILE)); MiniMax minimax = Clients.of(server)) {
            assertThatThrownBy(() -> minimax.files().download(ID, target)).isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("Download of file 297990555456011").hasMessageContaining("2013");
        }
        assertThat(target).hasContent("before");
        assertThat(folder.toFile().list()).containsExactly("a.bin");
    }

    @Test
    void aFileThatIsJson_isAFile() {
        String large = "[" + "1,".repeat(100_000) + "1]";
        for (WireServer.Script script : new WireServer.Script[]{json(large), json("{\"a\":1}"),
            json(NO_SUCH_FILE, "Content-Disposition: attachment; filename=\"a.json\"")}) {
            try (WireServer server = new WireServer(script); MiniMax minimax = Clients.of(server)) {
                assertThat(minimax.files().download(ID, folder.resolve("a.json"))).isNotEmptyFile();
            }
        }
    }

    @Test
    void open_isClosedEarlyWithoutHarm() throws Exception {
        try (WireServer server = new WireServer((request, wire) -> {
            wire.send("HTTP/1.1 200 OK\r\nContent-Type: audio/mpeg\r\nContent-Length: 1000000\r\n\r\nabc");
            wire.awaitHangUp();
        }); MiniMax minimax = Clients.of(server)) {
            InputStream content = minimax.files().open(ID);
            assertThat(content.readNBytes(3)).asString(StandardCharsets.UTF_8).isEqualTo("abc");
            content.close();
            assertThatThrownBy(content::read).isInstanceOf(IOException.class);
        }
    }
}
