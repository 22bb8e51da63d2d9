package io.minimax4j.verification.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.verification.process.Command;
import io.minimax4j.verification.process.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The chat command against replies that are written out by hand, which no model has to be good enough for. */
class ChatCommandsTest {
    private static final String CHAT = "POST /v1/text/chatcompletion_v2";
    private static final String CALL = """
            {"choices":[{"finish_reason":"tool_calls","index":0,"message":{"content":"","role":"assistant","tool_calls":[{\
            "id":"call_1","type":"function","function":{"name":"get_weather","arguments":"{\\"city\\":\\"北京\\"}"},\
            "index":0}]}}],"base_resp":{"status_code":0,"status_msg":""}}""";
    private static final String TOOL = """
            {"name":"get_weather","description":"Weather","parameters":{"type":"object","properties":{\
            "city":{"type":"string"}},"required":["city"]}""";

    private final CannedServer server = new CannedServer();
    @TempDir
    Path folder;

    @AfterEach
    void close() {
        server.close();
    }

    private static String answer(String content) {
        return "{\"choices\":[{\"finish_reason\":\"stop\",\"index\":0,\"message\":{\"content\":\"" + content
                + "\",\"role\":\"assistant\",\"reasoning_content\":\"hm\"}}],"
                + "\"base_resp\":{\"status_code\":0,\"status_msg\":\"\"}}";
    }

    private Command command(String... words) {
        return Program.command(words).with("MINIMAX_BASE_URL", server.url()).with("MINIMAX_API_KEY", "sk-test");
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void aPipedQuestion_isReadWhole() throws Exception {
        server.reply(CHAT, answer("yes"));
        Process chat = command("chat", "--reasoning").start();
        try (var in = chat.getOutputStream()) {
            in.write("line one\n第二行\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(new String(chat.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("yes\n");
        assertThat(new String(chat.getErrorStream().readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("hm\n");
        assertThat(chat.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(chat.exitValue()).isZero();
        assertThat(server.next().body()).contains("\"content\":\"line one\\n第二行\"");
    }

    @Test
    void aToolWithAProgram_isRunAndTheAnswerPrinted() throws Exception {
        server.reply(CHAT, CALL, answer("晴"));

        Outcome chat = command("chat", "北京天气？", "--tool", file("t.json", TOOL + ",\"command\":[\"cat\"]}")).run();

        assertThat(chat.exit()).as(chat.toString()).isZero();
        assertThat(chat.text()).isEqualTo("晴\n");
        assertThat(chat.errors()).isEqualTo("minimax: get_weather {\"city\":\"北京\"}\n");
        server.next();
        assertThat(server.next().body()).contains("{\"role\":\"tool\",\"content\":\"{\\\"city\\\":\\\"北京\\\"}\","
                + "\"tool_call_id\":\"call_1\"}");
    }

    @Test
    void aToolWithoutAProgram_isPrintedAsACall() throws Exception {
        server.reply(CHAT, CALL);

        assertThat(command("chat", "北京天气？", "--tool", file("t.json", TOOL + "}")).run().text())
                .isEqualTo("get_weather {\"city\":\"北京\"}\n");
    }

    @Test
    void aSchema_givesJsonOrFails() throws Exception {
        String schema = file("person.json", "{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"}}}");
        server.reply(CHAT, answer("```json\\n{ \\\"name\\\": \\\"李雷\\\" }\\n```"), answer("I cannot."));

        Outcome json = command("chat", "我叫李雷。", "--schema", schema).run();
        Outcome text = command("chat", "我叫李雷。", "--schema", schema).run();

        assertThat(json.exit()).as(json.toString()).isZero();
        assertThat(json.text()).isEqualTo("{\"name\":\"李雷\"}\n");
        assertThat(server.next().body()).contains("\"model\":\"MiniMax-Text-01\"",
                "\"response_format\":{\"type\":\"json_schema\",\"json_schema\":{\"name\":\"answer\",\"schema\":{");
        assertThat(text.exit()).isEqualTo(1);
        assertThat(text.errors()).contains("no JSON object", "MiniMax-Text-01").doesNotContain("cannot");
    }

    @Test
    void aPicture_isSentAlong() throws Exception {
        Path picture = Files.write(folder.resolve("p.png"), new byte[]{(byte) 0x89, 'P', 'N', 'G', '\r', '\n'});
        server.reply(CHAT, answer("a cat"));

        assertThat(command("chat", "What is it?", "--image", picture.toString()).run().text()).isEqualTo("a cat\n");
        assertThat(server.next().body()).contains("\"url\":\"data:image/png;base64,iVBORw0K\"");
    }

    @Test
    void aFileThatIsNotThere_isToldBeforeAnythingIsAsked() {
        Outcome chat = command("chat", "x", "--tool", folder.resolve("none.json").toString()).run();

        assertThat(chat.exit()).isEqualTo(1);
        assertThat(chat.errors()).contains("there is no file").doesNotContain("\tat ");
    }

    @Test
    void embed_printsHowNearTheTextsAre() {
        server.reply("POST /v1/embeddings", "{\"vectors\":[[1,0],[0.6,0.8]],\"total_tokens\":4,"
                + "\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}");

        assertThat(command("embed", "cat", "小猫").run().text().lines())
                .containsExactly("SIMILARITY  TEXT", "1.000       cat", "0.600       小猫");
    }

    @Test
    void models_areListed() {
        server.reply("GET /v1/models", "{\"object\":\"list\",\"data\":[{\"id\":\"MiniMax-M2\",\"object\":\"model\","
                + "\"created\":1761523200,\"owned_by\":\"minimax\"}]}");

        assertThat(command("models").run().text()).contains("MiniMax-M2  2025-10-27  minimax");
    }
}
