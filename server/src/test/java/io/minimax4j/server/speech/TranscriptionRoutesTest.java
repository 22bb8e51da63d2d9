package io.minimax4j.server.speech;

import static io.minimax4j.server.TestServer.code;
import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.server.Settings;
import io.minimax4j.server.TestServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranscriptionRoutesTest {
    private static TestServer server;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = TestServer.start(data, config -> config.with(Settings.MAX_UPLOAD_BYTES, 1000L));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** As the official command line sends it. */
    private static HttpResponse<String> transcribe(String recording) throws Exception {
        String body = "--b7\r\nContent-Disposition: form-data; name=\"model\"\r\n\r\nspeech-to-text\r\n" + recording
                + "--b7--\r\n";
        return server.send(server.request("/v1/speech_to_text").header("language", "en")
                .header("Content-Type", "multipart/form-data; boundary=b7").POST(BodyPublishers.ofString(body)));
    }

    private static String file(int bytes) {
        return "--b7\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.mp3\"\r\n\r\n" + "x".repeat(bytes)
                + "\r\n";
    }

    @Test
    void recording_isNotRecognised_andTheCallerIsToldWhatToDo() throws Exception {
        HttpResponse<String> reply = transcribe(file(1000));

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(code(reply)).isEqualTo(2061);
        assertThat(reply.body()).contains("no engine of this server recognises speech",
                "send the recording to a server");
    }

    @Test
    void formWithoutARecording_is2013() throws Exception {
        assertThat(code(transcribe(""))).isEqualTo(2013);
        assertThat(code(transcribe(file(0)))).isEqualTo(2013);
        assertThat(code(server.post("/v1/speech_to_text", "{}"))).isEqualTo(2013);
    }

    @Test
    void recordingBeyondTheLimit_is2013() throws Exception {
        assertThat(code(transcribe(file(1001)))).isEqualTo(2013);
    }
}
