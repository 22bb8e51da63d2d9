package io.minimax4j.verification.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.verification.process.RunningServer;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.GeneratedContent;
import io.minimax4j.verification.wire.Multipart;
import io.minimax4j.verification.wire.SpeechSocket;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Callers who ask for a lot and then do not read it: their answers wait with them and not in the server's memory. */
final class StalledReadersTest {
    private static final int READERS = 40;
    private static final int PATIENCE_MILLIS = 20_000;

    @RegisterExtension
    static final RunningServer server = RunningServer.with(launch -> launch.jvm("-Xmx96m"));

    private final List<Socket> stalled = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (Socket socket : stalled) {
            socket.close();
        }
    }

    /** Sends the request and reads the first byte of the answer, and no more. */
    private void stall(String method, String path, String body) throws IOException {
        Socket socket = new Socket("127.0.0.1", server.process().http().getPort());
        stalled.add(socket);
        socket.setSoTimeout(PATIENCE_MILLIS);
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        OutputStream out = socket.getOutputStream();
        out.write((method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + server.process().key() + "\r\nContent-Type: application/json\r\nContent-Length: " + content.length
                + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(content);
        assertThat(socket.getInputStream().read()).isEqualTo('H');
    }

    private void stillServes(Api api) {
        assertThat(api.post("/v1/text/chatcompletion_v2",
                "{\"model\":\"MiniMax-Text-01\",\"messages\":[{\"role\":\"user\",\"content\":\"Hello\"}]}").code())
                .isZero();
        assertThat(server.process().errors()).doesNotContain("OutOfMemoryError");
    }

    @Test
    void downloads_thatNobodyReads_leaveTheServerServing() throws IOException {
        Api api = Api.of(server.process());
        long size = 100L << 20;
        long id = api.upload("/v1/files/upload",
                Multipart.file("retrieval", "large.bin", () -> new GeneratedContent(size))).json().at("/file/file_id")
                .asLong();

        for (int i = 0; i < READERS; i++) {
            stall("GET", "/v1/files/retrieve_content?file_id=" + id, "");
        }

        stillServes(api);
    }

    @Test
    void speechStreams_thatNobodyReads_leaveTheServerServing() throws IOException {
        String text = "Nobody listens to this sentence at all. ".repeat(240);

        for (int i = 0; i < READERS; i++) {
            stall("POST", "/v1/t2a_v2", "{\"model\":\"speech-2.8-hd\",\"stream\":true,\"stream_options\":"
                    + "{\"exclude_aggregated_audio\":true},"
                    + "\"audio_setting\":{\"format\":\"pcm\",\"sample_rate\":44100},\"text\":\"" + text + "\"}");
        }

        stillServes(Api.of(server.process()));
        assertThat(Api.of(server.process()).post("/v1/t2a_v2", "{\"model\":\"speech-2.8-hd\",\"text\":\"Hi.\"}").code())
                .isZero();
    }

    @Test
    void speechSockets_thatNobodyReads_leaveTheServerServing() {
        String text = "Nobody listens to this sentence at all. ".repeat(240);
        HttpClient client = HttpClient.newHttpClient();

        for (int i = 0; i < READERS; i++) {
            SpeechSocket.stalled(client, server.process(), SpeechSocket.TURNS).send(
                    "{\"event\":\"task_start\",\"model\":\"speech-2.8-hd\",\"audio_setting\":{\"format\":\"pcm\","
                            + "\"sample_rate\":44100}}",
                    SpeechSocket.say(text), SpeechSocket.say(text));
        }

        stillServes(Api.of(server.process()));
        assertThat(Api.of(server.process()).post("/v1/t2a_v2", "{\"model\":\"speech-2.8-hd\",\"text\":\"Hi.\"}").code())
                .isZero();
        client.shutdownNow();
    }
}
