package io.minimax4j.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.server.store.S3TestServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerTest {
    private final Engines engines = new Engines(new ScriptedChat(), new ScriptedEmbedding(), new ScriptedSpeech(),
            new ScriptedVoices(), new ScriptedPainter(), new ScriptedClips(), new ScriptedMusic(), new PlainToolbox());
    @TempDir
    Path folder;
    private ServerConfig config;

    @BeforeEach
    void configure() {
        config = ServerConfig.defaults().with(Settings.DATA, folder.resolve("data")).with(Settings.PORT, 0);
    }

    private static String files(Server server, String key) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(server.uri().resolve("/v1/files/list"))
                    .header("Authorization", "Bearer " + key).build();
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    @Test
    void firstStart_makesAKeyThatLaterStartsAccept() throws Exception {
        String key;
        try (Server first = Server.start(config, engines)) {
            key = first.firstKey().orElseThrow();
            assertThat(files(first, key)).contains("\"status_code\":0");
        }
        try (Server second = Server.start(config, engines)) {
            assertThat(second.firstKey()).isEmpty();
            assertThat(files(second, key)).contains("\"status_code\":0");
            assertThat(files(second, key + "x")).contains("\"status_code\":2049");
        }
    }

    @Test
    void keyThatIsGiven_isAcceptedAndNoOtherMade() throws Exception {
        try (Server server = Server.start(config, engines, Optional.of("my-own-key"))) {
            assertThat(server.firstKey()).isEmpty();
            assertThat(files(server, "my-own-key")).contains("\"status_code\":0");
        }
    }

    @Test
    void dataFolder_isMadeForItsOwnerOnly() throws IOException {
        try (Server server = Server.start(config, engines)) {
            assertThat(server.uri().getHost()).isEqualTo("127.0.0.1");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("data"))))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void portThatIsTaken_stopsTheStartAndLeavesNothingOpen() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            ServerConfig busy = config.with(Settings.PORT, taken.getLocalPort());

            assertThatThrownBy(() -> Server.start(busy, engines)).isInstanceOf(ConfigException.class)
                    .hasMessageContaining("127.0.0.1 port " + taken.getLocalPort()).hasMessageContaining("--port");
        }
        Server.start(config, engines).close();
    }

    @Test
    void dataFolderThatIsAFile_stopsTheStart() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> Server.start(config.with(Settings.DATA, file), engines))
                .isInstanceOf(ConfigException.class).hasMessageContaining(file.toString());
    }

    @Test
    void certificateThatCannotBeRead_stopsTheStart() {
        Path missing = folder.resolve("missing.pem");
        ServerConfig broken = config.with(Settings.TLS_CERT, Optional.of(missing))
                .with(Settings.TLS_KEY, Optional.of(missing));

        assertThatThrownBy(() -> Server.start(broken, engines)).isInstanceOf(ConfigException.class)
                .hasMessageContaining(missing.toString());
    }

    @Test
    void secondServerOnTheSameFolder_stopsTheStart() {
        try (Server first = Server.start(config, engines)) {
            assertThatThrownBy(() -> Server.start(config, engines)).hasMessageContaining("in use by another server");
            assertThat(first.uri().getPort()).isPositive();
        }
    }

    @Test
    void sharedFolder_isUsedByServersOfOneDatabase() throws IOException {
        ServerConfig shared = config.with(Settings.BLOBS, Optional.of(new BlobPlace.Folder(folder.resolve("shared"))))
                .with(Settings.DATABASE, Optional.of("jdbc:sqlite:" + folder.resolve("both.db")));
        try (Server first = Server.start(shared, engines);
                Server second = Server.start(shared.with(Settings.DATA, folder.resolve("other")), engines)) {
            assertThat(first.uri()).isNotEqualTo(second.uri());
            assertThat(folder.resolve("shared/incoming")).isDirectory();
            assertThat(folder.resolve("data/files")).doesNotExist();
        }
    }

    @Test
    void sharedFolderOfAnotherDatabase_stopsTheStart() {
        ServerConfig shared = config.with(Settings.BLOBS, Optional.of(new BlobPlace.Folder(folder.resolve("shared"))));
        Server.start(shared, engines).close();
        Server.start(shared, engines).close();
        assertThatThrownBy(() -> Server.start(shared.with(Settings.DATA, folder.resolve("other")), engines))
                .isInstanceOf(ConfigException.class).hasMessageContaining("belong to servers with another database");
    }

    @Test
    void bucket_takesTheFiles() throws Exception {
        try (S3TestServer s3 = S3TestServer.start(folder.resolve("s3"));
                Server server = Server.start(bucket(s3, S3TestServer.SECRET_KEY), engines, Optional.of("my-own-key"))) {
            assertThat(files(server, "my-own-key")).contains("\"status_code\":0");
            assertThat(folder.resolve("data/files")).doesNotExist();
        }
    }

    @Test
    void bucketThatRefusesTheKeys_stopsTheStart() {
        try (S3TestServer s3 = S3TestServer.start(folder.resolve("s3"))) {
            assertThatThrownBy(() -> Server.start(bucket(s3, "wrong-4711"), engines))
                    .isInstanceOf(ConfigException.class)
                    .hasMessageContaining("bucket 'blobs' at " + s3.endpoint() + ": the keys were refused")
                    .hasMessageNotContainingAny("wrong-4711", S3TestServer.ACCESS_KEY);
        }
    }

    private ServerConfig bucket(S3TestServer s3, String secret) {
        return config.with(Settings.BLOBS, Optional.of(new BlobPlace.Bucket(S3TestServer.BUCKET, "files")))
                .with(Settings.S3_ENDPOINT, Optional.of(s3.endpoint()))
                .with(Settings.S3_ACCESS_KEY, Optional.of(S3TestServer.ACCESS_KEY))
                .with(Settings.S3_SECRET_KEY, Optional.of(secret));
    }
}
