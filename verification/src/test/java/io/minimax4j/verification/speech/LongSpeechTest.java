package io.minimax4j.verification.speech;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.minimax4j.verification.media.Ear;
import io.minimax4j.verification.media.Mp3;
import io.minimax4j.verification.process.Launch;
import io.minimax4j.verification.process.QuickStart;
import io.minimax4j.verification.process.ServerProcess;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.Reply;
import io.minimax4j.verification.wire.TarFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Books, by the engine that the server comes with: whole, in every form, and across the death of the server. */
@Timeout(120)
final class LongSpeechTest {
    private static final String PLAIN = "Nobody knows who built the wall. It has stood there for ever, and it is crumbling. ";
    private static final Pattern ATTEMPTS = Pattern.compile(
            "minimax4j_tasks_attempts_total\\{[^}]*kind=\"long-speech-part\"[^}]*} ([0-9.E]+)");

    @TempDir
    Path data;

    private static long create(Api api, String format, String text) {
        Reply reply = api.post("/v1/t2a_async_v2", "{\"model\":\"speech-2.6-hd\",\"text\":\"" + text
                + "\",\"voice_setting\":{\"voice_id\":\"Wise_Woman\",\"speed\":2},\"audio_setting\":{\"format\":\""
                + format + "\",\"audio_sample_rate\":16000,\"channel\":1}}");
        assertThat(reply.code()).as(reply.text()).isZero();
        return reply.json().get("task_id").asLong();
    }

    private static String status(Api api, long task) {
        return api.get("/v1/query/t2a_async_query_v2?task_id=" + task).json().get("status").asText();
    }

    private static byte[] result(Api api, long task) {
        String status = status(api, task);
        while (status.equals("Processing")) {
            Thread.onSpinWait();
            status = status(api, task);
        }
        assertThat(status).isEqualTo("Success");
        return api.get("/v1/files/retrieve_content?file_id=" + task).body();
    }

    @Test
    void book_isAnArchiveThatGnuTarReads_andItsSoundIsAsLongAsItSays() throws Exception {
        try (ServerProcess server = ServerProcess.start(QuickStart.of(Launch.over(data))); Ear ear = new Ear()) {
            Api api = Api.of(server);
            for (String format : List.of("mp3", "wav", "flac", "opus")) {
                long task = create(api, format, PLAIN.repeat(26));
                byte[] tar = result(api, task);
                Map<String, byte[]> files = TarFiles.read(tar);
                byte[] audio = files.get(task + "/content." + format);
                JsonNode extra = Reply
                        .parse(new String(files.get(task + "/content.extra"), StandardCharsets.UTF_8));

                assertThat(gnuTar(tar)).containsExactlyElementsOf(files.keySet());
                assertThat(files.keySet()).containsExactly(task + "/", task + "/content." + format,
                        task + "/content.titles", task + "/content.extra");
                assertThat(extra.get("audio_size").asInt()).isEqualTo(audio.length);
                assertThat(ear.hear(audio).millis() / extra.get("audio_length").asDouble()).as(format)
                        .isBetween(0.98, 1.02);
                if (format.equals("mp3")) {
                    assertThat(Mp3.read(audio).millis()).isEqualTo(extra.get("audio_length").asLong());
                }
            }
        }
    }

    private List<String> gnuTar(byte[] tar) throws Exception {
        Path file = data.resolve("result.tar");
        Files.write(file, tar);
        Process process = new ProcessBuilder("tar", "-tf", file.toString()).redirectErrorStream(true).start();
        List<String> names = process.inputReader().lines().toList();
        assertThat(process.waitFor()).isZero();
        return names;
    }

    @Test
    void serverKilledInTheMiddle_goesOnWithThePartsThatAreMissing() throws Exception {
        long task;
        int made;
        int parts;
        Launch launch = QuickStart.of(Launch.over(data)).set("account-parallel-tasks", "1");
        try (ServerProcess server = ServerProcess.start(launch)) {
            task = create(Api.of(server), "pcm", PLAIN.repeat(130));
            while (count("file_id IS NOT NULL") < 2) {
                Thread.onSpinWait();
            }
            server.kill();
        }
        made = count("file_id IS NOT NULL");
        parts = count("part >= 0");
        assertThat(made).as("killed in the middle").isLessThan(parts);

        try (ServerProcess server = ServerProcess.start(launch)) {
            Api api = Api.of(server);
            assertThat(TarFiles.read(result(api, task))).hasSize(4);
            Matcher attempts = ATTEMPTS.matcher(api.get("/metrics").text());
            assertThat(attempts.find()).isTrue();
            assertThat((int) Double.parseDouble(attempts.group(1))).as("parts made after the kill")
                    .isEqualTo(parts - made);
        }
    }

    private int count(String condition) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("minimax4j.db"));
                ResultSet count = connection.createStatement()
                        .executeQuery("SELECT COUNT(*) FROM long_speech_part WHERE " + condition)) {
            return count.getInt(1);
        }
    }
}
