package io.minimax4j.verification.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.verification.process.Breakpoints.Place;
import io.minimax4j.verification.process.Breakpoints.Side;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A crash test proves nothing if its crash never happens: the means of harm do what they say. */
final class MeansTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @TempDir
    Path data;

    private static HttpResponse<String> call(HttpRequest.Builder request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    @Test
    void cutCable_passesNothingAndDeliversAfterwards() throws IOException {
        try (ServerSocket target = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                TcpProxy cable = TcpProxy.before(target.getLocalPort());
                Socket near = new Socket(InetAddress.getLoopbackAddress(), cable.port());
                Socket far = target.accept()) {
            near.getOutputStream().write(1);
            assertThat(far.getInputStream().read()).isEqualTo(1);

            cable.cut();
            near.getOutputStream().write(2);
            far.setSoTimeout(200);
            InputStream received = far.getInputStream();
            assertThatThrownBy(received::read).isInstanceOf(SocketTimeoutException.class);

            cable.heal();
            far.setSoTimeout(0);
            assertThat(received.read()).isEqualTo(2);
            far.shutdownOutput();
            assertThat(near.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void databases_areRealSeparateAndDurable() throws SQLException {
        Postgres.Empty one = Postgres.newDatabase();
        try (var connection = DriverManager.getConnection(one.url()); var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE seen (id INT)");
            try (var fsync = statement.executeQuery("SHOW fsync")) {
                fsync.next();
                assertThat(fsync.getString(1)).isEqualTo("on");
            }
        }
        try (var connection = DriverManager.getConnection(Postgres.newDatabase().url());
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("SELECT * FROM seen")).hasMessageContaining("seen");
        }
    }

    @Test
    void s3_takesNothingWithoutAKey() throws Exception {
        try (S3Server s3 = S3Server.start()) {
            HttpResponse<String> answer = call(HttpRequest.newBuilder(s3.endpoint().resolve("/bucket/key"))
                    .PUT(BodyPublishers.ofString("content")));

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("AccessDenied");
            assertThat(s3.objects()).isEmptyDirectory();
            assertThat(s3.in(Launch.over(data), "p").settings()).containsKeys("blobs", "s3-endpoint", "s3-access-key",
                    "s3-secret-key", "s3-region");
        }
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void server_isKilledAtThePlaceAndNotBefore(Side side) throws Exception {
        Place place = new Place("io.minimax4j.server.account.AccountStore", "owner", side, 3);
        try (ServerProcess server = ServerProcess.start(Breakpoints.debuggable(QuickStart.of(Launch.over(data))));
                Breakpoints breakpoints = Breakpoints.killAt(server, place)) {
            assertThat(breakpoints.killed()).isFalse();
            HttpRequest.Builder list = HttpRequest.newBuilder(server.http().resolve("/v1/files/list"));
            for (int i = 1; i < 3; i++) {
                assertThat(call(list.copy().header("Authorization", "Bearer unknown-" + i)).statusCode())
                        .isEqualTo(200);
            }

            assertThatThrownBy(() -> call(list.copy().header("Authorization", "Bearer unknown-3")))
                    .isInstanceOf(IOException.class);

            breakpoints.awaitKill(LIMIT);
            assertThat(server.handle().isAlive()).isFalse();
        }
    }

    @Test
    void smallDisk_isFullToItsLastByteAndEmptyAgain() throws IOException {
        try (SmallDisk disk = SmallDisk.ofMegabytes(2)) {
            Path file = Files.createFile(disk.folder().resolve("file"));

            disk.fill();
            assertThatThrownBy(() -> Files.write(file, new byte[1])).isInstanceOf(IOException.class);
            disk.free();

            Files.write(file, new byte[1 << 20]);
            assertThat(file).hasSize(1 << 20);
        }
    }

    @Test
    void sink_answersChallengesAndKeepsPushes() throws Exception {
        try (CallbackSink sink = CallbackSink.start()) {
            String challenge = "{\"challenge\":\"abc\"}";
            assertThat(call(HttpRequest.newBuilder(sink.url()).POST(BodyPublishers.ofString(challenge))).body())
                    .isEqualTo(challenge);
            sink.failNext(1);
            HttpRequest.Builder push = HttpRequest.newBuilder(sink.url()).header("webhook-id", "msg_1")
                    .POST(BodyPublishers.ofString("{}"));

            assertThat(call(push.copy()).statusCode()).isEqualTo(500);
            assertThat(call(push.copy()).statusCode()).isEqualTo(200);

            assertThat(sink.await("both", pushes -> pushes.size() == 2)).allMatch(one -> one.id().equals("msg_1"));
            assertThat(sink.challenges()).containsExactly(challenge);
        }
    }
}
