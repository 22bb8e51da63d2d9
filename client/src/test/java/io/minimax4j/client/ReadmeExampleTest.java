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

/** Runs the examples as a user does: programs of their own, set up by their environment. */
class ReadmeExampleTest {
    private static final String WHOLE = "{\"choices\":[{\"finish_reason\":\"stop\",\"message\":{\"content\":\"Paris.\"}}],"
            + "\"base_resp\":{\"status_code\":0,\"status_msg\":\"\"}}";
    private static final String STREAMED = "data: {\"choices\":[{\"delta\":{\"content\":\"一、\"}}]}\n\n"
            + "data: {\"choices\":[{\"finish_reason\":\"stop\",\"delta\":{\"content\":\"二\"}}]}\n\n";
    private static final String SPOKEN = "{\"data\":{\"audio\":\"494433\",\"status\":2},"
            + "\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}";
    @TempDir
    Path folder;

    private String run(Class<?> example, WireServer server) throws Exception {
        ProcessBuilder program = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8", "-Dsun.stdout.encoding=UTF-8", "-cp",
                System.getProperty("java.class.path"), example.getName())).directory(folder.toFile())
                .redirectErrorStream(true);
        program.environment().put("MINIMAX_API_KEY", Clients.KEY);
        program.environment().put("MINIMAX_BASE_URL", server.url() + "/v1/");
        Process running = program.start();
        String printed = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(running.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(running.exitValue()).as(printed).isZero();
        return printed;
    }

    @Test
    void theExample_chatsStreamsAndSavesSpeech() throws Exception {
        try (WireServer server = new WireServer(json(WHOLE), events(STREAMED), json(SPOKEN))) {
            assertThat(run(ReadmeExample.class, server)).isEqualTo("Paris." + System.lineSeparator() + "一、二");
            assertThat(folder.resolve("hello.mp3")).hasBinaryContent(new byte[]{0x49, 0x44, 0x33});
            assertThat(server.request().header("Authorization")).isEqualTo("Bearer " + Clients.KEY);
        }
    }

    @Test
    void theExampleOfBatches_startsOneAndReadsItsResults() throws Exception {
        String line = "{\"id\":\"r\",\"custom_id\":\"square-2\",\"response\":{\"status_code\":200,\"body\":" + WHOLE
                + "},\"error\":null}\n";
        try (WireServer server = new WireServer(
                json("{\"file\":{\"file_id\":198533392248503,\"filename\":\"b.jsonl\",\"purpose\":\"batch\"}}"),
                BatchWire.running("validating", "0/0/0"), BatchWire.ended("completed", "1000/1000/0", "\"7\"", "null"),
                BatchWire.file(line))) {
            assertThat(run(BatchReadmeExample.class, server).lines()).containsExactly(
                    "minimax.resume(\"" + BatchWire.SAVED + "\") finds it again, in any process", "completed, 100 %",
                    "square-2: Paris.");
            assertThat(server.request().text().lines().filter(sent -> sent.startsWith("{\"custom_id\""))).hasSize(1000);
        }
    }

    @Test
    void theExampleOfFunctions_callsTheFunction() throws Exception {
        String call = "{\"choices\":[{\"finish_reason\":\"tool_calls\",\"message\":{\"content\":\"\",\"tool_calls\":[{"
                + "\"id\":\"c1\",\"type\":\"function\",\"function\":{\"name\":\"get_weather\","
                + "\"arguments\":\"{\\\"city\\\":\\\"Paris\\\"}\"}}]}}],\"usage\":{\"total_tokens\":20}}";
        String answer = "{\"choices\":[{\"finish_reason\":\"stop\",\"message\":{\"content\":\"25 degrees.\"}}],"
                + "\"usage\":{\"total_tokens\":30}}";
        try (WireServer server = new WireServer(json(call), json(answer))) {
            assertThat(run(ToolsExample.class, server).lines()).containsExactly("25 degrees.", "50 tokens in 2 rounds");
            server.request();
            assertThat(server.request().text()).contains("{\\\"city\\\":\\\"Paris\\\",\\\"degrees\\\":25}");
        }
    }

    @Test
    void theExampleOfAStructuredAnswer_readsTheRecord() throws Exception {
        String answer = "{\"choices\":[{\"finish_reason\":\"stop\",\"message\":{\"content\":\"{\\\"customer\\\":\\\"Alice\\\","
                + "\\\"delivery\\\":\\\"2026-09-01\\\",\\\"items\\\":[{\\\"name\\\":\\\"cup\\\",\\\"count\\\":2}]}\"}}]}";
        try (WireServer server = new WireServer(json(answer))) {
            assertThat(run(StructuredExample.class, server).lines())
                    .containsExactly("Alice, 2026-09-01: [Item[name=cup, count=2]]");
        }
    }

    @Test
    void theExampleOfEmbeddings_comparesVectors() throws Exception {
        try (WireServer server = new WireServer(json("{\"vectors\":[[1,0],[0,1]],\"total_tokens\":8}"),
                json("{\"vectors\":[[1,0]],\"total_tokens\":4}"))) {
            assertThat(run(EmbeddingsExample.class, server).lines()).containsExactly("1.0", "0.0");
        }
    }

    @Test
    void theExampleOfPieces_tellsReasoningFromText() throws Exception {
        String streamed = "data: {\"choices\":[{\"delta\":{\"reasoning_content\":\"light\"}}]}\n\n"
                + "data: {\"choices\":[{\"finish_reason\":\"stop\",\"delta\":{\"content\":\"It scatters.\"}}]}\n\n";
        try (WireServer server = new WireServer(events(streamed))) {
            assertThat(run(StreamExample.class, server)).isEqualTo("(light)It scatters.");
        }
    }
}
