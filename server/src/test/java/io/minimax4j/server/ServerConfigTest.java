package io.minimax4j.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.minimax4j.server.account.LimitTable;
import io.minimax4j.server.account.Limits;
import io.minimax4j.server.egress.EgressAllow;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerConfigTest {
    @TempDir
    Path data;

    @Test
    void allDefaults() {
        ServerConfig config = ServerConfig.defaults();
        Path home = Path.of(System.getProperty("user.home"), ".minimax4j");
        assertThat(config.host()).isEqualTo("127.0.0.1");
        assertThat(config.port()).isEqualTo(8080);
        assertThat(config.data()).isEqualTo(home);
        assertThat(config.database()).isEqualTo("jdbc:sqlite:" + home.resolve("minimax4j.db"));
        assertThat(config.node()).isEmpty();
        assertThat(config.blobs()).isEmpty();
        assertThat(config.s3Endpoint()).isEmpty();
        assertThat(config.s3Region()).isEqualTo("us-east-1");
        assertThat(config.s3AccessKey()).isEmpty();
        assertThat(config.s3SecretKey()).isEmpty();
        assertThat(config.publicUrl()).isEmpty();
        assertThat(config.tlsCert()).isEmpty();
        assertThat(config.tlsKey()).isEmpty();
        assertThat(config.maxJsonBytes()).isEqualTo(67_108_864);
        assertThat(config.maxUploadBytes()).isEqualTo(536_870_912L);
        assertThat(config.accountDiskQuota()).isEqualTo(107_374_182_400L);
        assertThat(config.linkLife()).isEqualTo(Duration.ofSeconds(32_400));
        assertThat(config.audioLinkLife()).isEqualTo(Duration.ofHours(24));
        assertThat(config.imageLinkLife()).isEqualTo(Duration.ofHours(24));
        assertThat(config.workers()).isEqualTo(Runtime.getRuntime().availableProcessors());
        assertThat(config.workerPath()).isEmpty();
        assertThat(config.chatTokensPerSecond()).isZero();
        assertThat(config.aggregateAudio()).isTrue();
        assertThat(config.streamDone()).isFalse();
        assertThat(config.strictGroupId()).isFalse();
        assertThat(config.egressAllow()).isEqualTo(EgressAllow.NONE);
        assertThat(config.egressPorts()).isEmpty();
        assertThat(config.limits()).isEqualTo(LimitTable.EMPTY);
        assertThat(config.drainTimeout()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void allNames_inTheFile() throws IOException {
        Map<String, String> texts = allNames();
        texts.remove("data");
        Files.writeString(data.resolve("minimax4j.properties"), texts.entrySet().stream()
                .map(entry -> entry.getKey() + " = " + entry.getValue()).collect(Collectors.joining("\n")));
        assertChanged(ServerConfig.load(Map.of("data", data.toString()), Map.of()));
    }

    @Test
    void allNames_onTheCommandLine() {
        Map<String, String> texts = allNames();
        String secret = texts.remove("s3-secret-key");
        assertChanged(ServerConfig.load(texts, Map.of("MINIMAX4J_S3_SECRET_KEY", secret)));
    }

    @Test
    void allNames_inTheEnvironment() {
        Map<String, String> environment = new HashMap<>();
        allNames().forEach((name, text) -> environment
                .put("MINIMAX4J_" + name.toUpperCase(Locale.ROOT).replace('-', '_'), text));
        environment.put("PATH", "/usr/bin");
        assertChanged(ServerConfig.load(Map.of(), environment));
    }

    private Map<String, String> allNames() {
        Map<String, String> texts = new HashMap<>();
        texts.put("host", "0.0.0.0");
        texts.put("port", "9000");
        texts.put("data", data.toString());
        texts.put("database", "jdbc:postgresql://db/minimax");
        texts.put("node", "17");
        texts.put("blobs", "s3://films/minimax/files/");
        texts.put("s3-endpoint", "https://s3.example.com/");
        texts.put("s3-region", "eu-west-1");
        texts.put("s3-access-key", "an access key");
        texts.put("s3-secret-key", "a secret");
        texts.put("public-url", "https://media.example.com/api/");
        texts.put("tls-cert", "/etc/tls/cert.pem");
        texts.put("tls-key", "/etc/tls/key.pem");
        texts.put("max-json-bytes", "1MB");
        texts.put("max-upload-bytes", "2GB");
        texts.put("account-disk-quota", "1TB");
        texts.put("link-life", "30m");
        texts.put("audio-link-life", "7d");
        texts.put("image-link-life", "8d");
        texts.put("workers", "3");
        texts.put("worker-path", "/opt/media-worker.jar");
        texts.put("chat-tokens-per-second", "80");
        texts.put("aggregate-audio", "false");
        texts.put("stream-done", "true");
        texts.put("strict-group-id", "true");
        texts.put("egress-allow", "intranet.example, 10.1.0.0/16:9000");
        texts.put("egress-ports", "8080, 8443");
        texts.put("limits", "MiniMax-M3: rpm=50, tpm=2000000; music-*: conn=2");
        texts.put("drain-timeout", "500ms");
        return texts;
    }

    private void assertChanged(ServerConfig config) {
        assertThat(config.host()).isEqualTo("0.0.0.0");
        assertThat(config.port()).isEqualTo(9000);
        assertThat(config.data()).isEqualTo(data);
        assertThat(config.database()).isEqualTo("jdbc:postgresql://db/minimax");
        assertThat(config.node()).hasValue(17);
        assertThat(config.blobs()).contains(new BlobPlace.Bucket("films", "minimax/files"));
        assertThat(config.s3Endpoint()).contains(URI.create("https://s3.example.com"));
        assertThat(config.s3Region()).isEqualTo("eu-west-1");
        assertThat(config.s3AccessKey()).contains("an access key");
        assertThat(config.s3SecretKey()).contains("a secret");
        assertThat(config.publicUrl()).contains(URI.create("https://media.example.com/api"));
        assertThat(config.tlsCert()).contains(Path.of("/etc/tls/cert.pem"));
        assertThat(config.tlsKey()).contains(Path.of("/etc/tls/key.pem"));
        assertThat(config.maxJsonBytes()).isEqualTo(1_048_576);
        assertThat(config.maxUploadBytes()).isEqualTo(2_147_483_648L);
        assertThat(config.accountDiskQuota()).isEqualTo(1_099_511_627_776L);
        assertThat(config.linkLife()).isEqualTo(Duration.ofMinutes(30));
        assertThat(config.audioLinkLife()).isEqualTo(Duration.ofDays(7));
        assertThat(config.imageLinkLife()).isEqualTo(Duration.ofDays(8));
        assertThat(config.workers()).isEqualTo(3);
        assertThat(config.workerPath()).contains(Path.of("/opt/media-worker.jar"));
        assertThat(config.chatTokensPerSecond()).isEqualTo(80);
        assertThat(config.aggregateAudio()).isFalse();
        assertThat(config.streamDone()).isTrue();
        assertThat(config.strictGroupId()).isTrue();
        assertThat(config.egressAllow()).isEqualTo(EgressAllow.parse("intranet.example,10.1.0.0/16:9000"));
        assertThat(config.egressPorts()).containsExactlyInAnyOrder(8080, 8443);
        assertThat(config.limits().rows()).isEqualTo(Map.of("minimax-m3",
                new Limits(OptionalLong.of(50), OptionalLong.of(2_000_000), OptionalLong.empty()), "music-*",
                new Limits(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.of(2))));
        assertThat(config.drainTimeout()).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void order_isCommandLineThenEnvironmentThenFile() throws IOException {
        Files.writeString(data.resolve("minimax4j.properties"), "host=file\nport=1\nworkers=1\n");
        ServerConfig config = ServerConfig.load(Map.of("host", "command", "data", data.toString()),
                Map.of("MINIMAX4J_HOST", "environment", "MINIMAX4J_PORT", "2", "MINIMAX4J_DATA", "/nowhere"));
        assertThat(config.host()).isEqualTo("command");
        assertThat(config.port()).isEqualTo(2);
        assertThat(config.workers()).isEqualTo(1);
    }

    @Test
    void file_mayHoldCommentsJoinedLinesAndAByteOrderMark() throws IOException {
        Files.writeString(data.resolve("minimax4j.properties"), """
                \uFEFF# where to listen, in C:\\
                ! and more
                host : 10.0.\\
                    0.1

                port=9001
                """);
        ServerConfig config = ServerConfig.load(Map.of("data", data.toString()), Map.of());
        assertThat(config.host()).isEqualTo("10.0.0.1");
        assertThat(config.port()).isEqualTo(9001);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            port | 65536      | must be a whole number from 0 to 65535, not '65536'
            port | -1         | must be a whole number from 0 to 65535, not '-1'
            port | ''         | must be a whole number from 0 to 65535, not ''
            host | ''         | must not be empty
            data | ''         | must be a path
            node | 256        | must be a whole number from 0 to 255, not '256'
            node | none       | must be a whole number from 0 to 255, not 'none'
            blobs | s3://              | must be a folder, or s3://BUCKET/PREFIX
            blobs | s3:bucket          | must be a folder, or s3://BUCKET/PREFIX
            blobs | s3://b             | must be a folder, or s3://BUCKET/PREFIX
            blobs | s3://films/a//b    | must be a folder, or s3://BUCKET/PREFIX
            blobs | s3://films/a b     | must be a folder, or s3://BUCKET/PREFIX
            blobs | gs://films         | must be a folder, or s3://BUCKET/PREFIX
            blobs | file://host/films  | must be a folder, or s3://BUCKET/PREFIX
            blobs | file:              | must be a path
            s3-region | US East        | must be a region such as us-east-1, not 'US East'
            public-url | media.example.com       | must be an address such as https://media.example.com
            public-url | ftp://media.example.com | must be an address such as https://media.example.com
            public-url | https://u:p@example.com | must be an address such as https://media.example.com
            max-json-bytes | 2GB       | must be a size from 1 byte to 1073741824 bytes, not '2GB'
            max-json-bytes | 0         | must be a size from 1 byte to 1073741824 bytes, not '0'
            max-upload-bytes | lots    | must be a size such as 64MB, 10GB or 1048576, not 'lots'
            account-disk-quota | 999999999999TB | must be a size from 1 byte
            link-life | 9         | must be a time such as 500ms, 10s, 30m, 9h or 7d, not '9'
            link-life | 0s        | must lie between 1s and 30d, not '0s'
            link-life | 31d       | must lie between 1s and 30d, not '31d'
            aggregate-audio | yes | must be true or false, not 'yes'
            egress-ports | 8080,x       | must be a whole number from 1 to 65535, not 'x'
            egress-allow | 0.0.0.0/0    | must list host names, addresses and networks of /7 or smaller
            egress-allow | 10.1.2.3/8   | such as intranet.example, 10.1.0.0/16 or 10.1.2.3:9000
            limits | MiniMax-M3=5 | must be rows such as 'MiniMax-M3: rpm=200, tpm=10000000, conn=20'
            limits | MiniMax-M3: rps=5 | with semicolons between them; 'rps=5' is no limit
            egress-allow | metadata.google.internal | and no metadata service; not 'metadata.google.internal'
            """)
    void wrongValue_namesSourceSettingAndWhatIsExpected(String name, String text, String expected) {
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> ServerConfig.load(Map.of(name, text), Map.of()))
                .withMessageStartingWith("Command line, --" + name + ": setting '" + name + "' ")
                .withMessageContaining(expected);
    }

    @Test
    void wrongDatabase_doesNotRepeatAPassword() {
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> ServerConfig.load(Map.of(),
                        Map.of("MINIMAX4J_DATABASE", "jdbc:mysql://db/minimax?password=hunter2")))
                .withMessage("Environment variable MINIMAX4J_DATABASE: setting 'database' must start with"
                        + " jdbc:sqlite: or jdbc:postgresql:.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /srv/films         | /srv/films
            file:/srv/films    | /srv/films
            file:///srv/films  | /srv/films
            /srv/a/../films/   | /srv/films
            """)
    void blobs_inAFolder(String text, Path folder) {
        assertThat(ServerConfig.load(Map.of("blobs", text), Map.of()).blobs())
                .contains(new BlobPlace.Folder(folder));
    }

    @ParameterizedTest
    @CsvSource({"s3://films,''", "s3://films/,''", "s3://films/a_b,a_b", "s3://my.films-2/a/b.c/,a/b.c"})
    void blobs_inABucket(String text, String prefix) {
        assertThat(ServerConfig.load(Map.of("blobs", text, "s3-access-key", "a"),
                Map.of("MINIMAX4J_S3_SECRET_KEY", "s")).blobs()).get().asInstanceOf(type(BlobPlace.Bucket.class))
                .extracting(BlobPlace.Bucket::prefix).isEqualTo(prefix);
    }

    @Test
    void bucketWithoutKeys_isRefused() {
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> ServerConfig.load(Map.of("blobs", "s3://films", "s3-access-key", "a"), Map.of()))
                .withMessageContaining("'s3-access-key' and 's3-secret-key' must be set");
    }

    @Test
    void keysWithoutABucket_areRefused() {
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> ServerConfig.load(Map.of("blobs", "/srv/films"),
                        Map.of("MINIMAX4J_S3_SECRET_KEY", "hunter2")))
                .withMessageContaining("set 'blobs' to s3://BUCKET/PREFIX, or remove them")
                .withMessageNotContaining("hunter2");
    }

    @Test
    void uploadsLargerThanABucketTakes_areRefused() {
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> ServerConfig.load(
                        Map.of("blobs", "s3://films", "s3-access-key", "a", "max-upload-bytes", "1TB"),
                        Map.of("MINIMAX4J_S3_SECRET_KEY", "s")))
                .withMessageContaining("'max-upload-bytes' must be at most 83886080000 bytes");
    }

    @Test
    void secretOnTheCommandLine_isRefusedAndNotRepeated() {
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> ServerConfig.load(Map.of("s3-secret-key", "hunter2"), Map.of()))
                .withMessageContaining("Use MINIMAX4J_S3_SECRET_KEY or minimax4j.properties")
                .withMessageNotContaining("hunter2");
    }

    @ParameterizedTest
    @CsvSource({"https://user:hunter2@s3.example.com", "s3.example.com?key=hunter2", "https://hunter2 x"})
    void wrongEndpoint_doesNotRepeatAKey(String text) {
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> ServerConfig.load(Map.of("s3-endpoint", text), Map.of()))
                .withMessage("Command line, --s3-endpoint: setting 's3-endpoint' must be an address such as"
                        + " https://s3.example.com, without query or user.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            prot=9000       | unknown setting 'prot'
            port=nine       | setting 'port' must be a whole number
            port=9000\\nport=9001 | set a second time
            data=/elsewhere | cannot be set in the data folder itself
            host=\\\\u12    | four hex digits
            """)
    void wrongFile_namesFileAndLine(String content, String expected) throws IOException {
        Path file = data.resolve("minimax4j.properties");
        String second = content.replace("\\\\", "\\").replace("\\n", "\n");
        Files.writeString(file, "# mine\n" + second);
        int line = content.contains("\\n") ? 3 : 2;
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> ServerConfig.load(Map.of("data", data.toString()), Map.of()))
                .withMessageStartingWith(file + ", line " + line + ": ").withMessageContaining(expected);
    }

    @Test
    void fileThatIsNoText_isRefused() throws IOException {
        Files.write(data.resolve("minimax4j.properties"), new byte[]{(byte) 0xff, (byte) 0xfe, 0});
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> ServerConfig.load(Map.of("data", data.toString()), Map.of()))
                .withMessageContaining("UTF-8");
    }

    @Test
    void unknownNames_stopTheStart() {
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> ServerConfig.load(Map.of("prot", "1"), Map.of()))
                .withMessageStartingWith("Command line, --prot: unknown setting 'prot'");
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> ServerConfig.load(Map.of(), Map.of("MINIMAX4J_PROT", "1")))
                .withMessageStartingWith("Environment variable MINIMAX4J_PROT: unknown setting 'MINIMAX4J_PROT'")
                .withMessageContaining("MINIMAX4J_PORT");
    }

    @Test
    void certificateWithoutKey_isRefused() {
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> ServerConfig.load(Map.of("tls-cert", "cert.pem"), Map.of()))
                .withMessageContaining("'tls-cert' and 'tls-key' belong together");
    }

    @Test
    void with_changesOneSetting() {
        ServerConfig config = ServerConfig.defaults().with(Settings.PORT, 0).with(Settings.DATA, data);
        assertThat(config.port()).isZero();
        assertThat(config.database()).isEqualTo("jdbc:sqlite:" + data.resolve("minimax4j.db"));
        assertThat(ServerConfig.defaults().port()).isEqualTo(8080);
    }
}
