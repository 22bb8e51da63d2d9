package io.minimax4j.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    private final Engines engines = new Engines(new ScriptedChat(), new ScriptedSpeech(), new PlainToolbox());
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
}
