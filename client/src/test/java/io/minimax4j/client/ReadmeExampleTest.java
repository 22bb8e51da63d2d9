package io.minimax4j.client;

import static io.minimax4j.client.WireServer.events;
import static io.minimax4j.client.WireServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the example as a user does: a program of its own, set up by its environment. */
class ReadmeExampleTest {
    private static final String WHOLE = "{\"choices\":[{\"finish_reason\":\"stop\",\"message\":{\"content\":\"Paris.\"}}],"
            + "\"base_resp\":{\"status_code\":0,\"status_msg\":\"\"}}";
    private static final String STREAMED = "data: {\"choices\":[{\"delta\":{\"content\":\"一、\"}}]}\n\n"
            + "data: {\"choices\":[{\"finish_reason\":\"stop\",\"delta\":{\"content\":\"二\"}}]}\n\n";
    private static final String SPOKEN = "{\"data\":{\"audio\":\"494433\",\"status\":2},"
            + "\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}";
    @TempDir
    Path folder;

    @Test
    void theExample_chatsStreamsAndSavesSpeech() throws Exception {
        try (WireServer server = new WireServer(json(WHOLE), events(STREAMED), json(SPOKEN))) {
            ProcessBuilder program = new ProcessBuilder(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dfile.encoding=UTF-8",
                    "-Dstdout.encoding=UTF-8", "-Dsun.stdout.encoding=UTF-8", "-cp",
                    System.getProperty("java.class.path"), ReadmeExample.class.getName())).directory(folder.toFile())
                    .redirectErrorStream(true);
            program.environment().put("MINIMAX_API_KEY", Clients.KEY);
            program.environment().put("MINIMAX_BASE_URL", server.url() + "/v1/");
            Process running = program.start();
            String printed = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(running.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(printed).isEqualTo("Paris." + System.lineSeparator() + "一、二");
            assertThat(running.exitValue()).isZero();
            assertThat(folder.resolve("hello.mp3")).hasBinaryContent(new byte[]{0x49, 0x44, 0x33});
            assertThat(server.request().header("Authorization")).isEqualTo("Bearer " + Clients.KEY);
        }
    }
}
