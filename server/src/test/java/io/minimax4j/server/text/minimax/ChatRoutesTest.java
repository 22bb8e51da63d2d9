package io.minimax4j.server.text.minimax;

import static io.minimax4j.server.TestServer.CHAT;
import static io.minimax4j.server.TestServer.HELLO;
import static io.minimax4j.server.TestServer.HELLO_STREAMED;
import static io.minimax4j.server.TestServer.code;
import static io.minimax4j.server.TestServer.settled;
import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.chat.ChatEvent;
import io.minimax4j.engine.chat.ChatEvent.Cause;
import io.minimax4j.engine.chat.ChatEvent.TokenUsage;
import io.minimax4j.engine.chat.ToolCall;
import io.minimax4j.engine.chat.Turn;
import io.minimax4j.engine.chat.Turn.Speaker;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.server.ScriptedChat;
import io.minimax4j.server.Settings;
import io.minimax4j.server.TestServer;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChatRoutesTest {
    private static TestServer server;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = TestServer.start(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void answerHi() {
        server.chat.script(ScriptedChat.says("Hi"));
    }

    private static final ScriptedChat.Script THOUGHTFUL = sink -> {
        sink.accept(new ChatEvent.Reasoning("So "));
        sink.accept(new ChatEvent.Reasoning("much."));
        sink.accept(new ChatEvent.Text("你"));
        sink.accept(new ChatEvent.Text("好\n\"x\""));
        sink.accept(ScriptedChat.END);
    };

    @Test
    void answer_whole() throws Exception {
        server.chat.script(THOUGHTFUL);
        HttpResponse<String> reply = server.post(CHAT, HELLO.replace("MiniMax-Text-01", "minimax-m2.7"));

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Content-Type")).hasValue("application/json; charset=utf-8");
        assertThat(settled(reply)).isEqualTo("""
                {"id":"TRACE","choices":[{"finish_reason":"stop","index":0,"message":{"content":"你好\\n\\"x\\"",\
                "role":"assistant","name":"MiniMax AI","audio_content":"","reasoning_content":"So much."}}],\
                "created":NOW,"model":"MiniMax-M2.7","object":"chat.completion","usage":{"total_tokens":12,\
                "total_characters":0,"prompt_tokens":5,"completion_tokens":7,\
                "completion_tokens_details":{"reasoning_tokens":3},"prompt_tokens_details":{"cached_tokens":0}},\
                "input_sensitive":false,"output_sensitive":false,"input_sensitive_type":0,"output_sensitive_type":0,\
                "output_sensitive_int":0,"base_resp":{"status_code":0,"status_msg":""}}""");
    }

    @Test
    void answer_streamed_isDeltasThenTheEndThenTheWhole() throws Exception {
        server.chat.script(THOUGHTFUL);
        HttpResponse<String> reply = server.post(CHAT, HELLO_STREAMED.replace("MiniMax-Text-01", "MiniMax-M2.7"));

        assertThat(reply.headers().firstValue("Content-Type")).hasValue("text/event-stream");
        String head = "data: {\"id\":\"TRACE\",\"choices\":[{";
        String tail = "}],\"created\":NOW,\"model\":\"MiniMax-M2.7\",\"object\":\"chat.completion.chunk\","
                + "\"output_sensitive\":false,\"input_sensitive_type\":0,"
                + "\"output_sensitive_type\":0}\n\n";
        String who = "\"role\":\"assistant\",\"name\":\"MiniMax AI\",\"audio_content\":\"\"";
        assertThat(settled(reply)).isEqualTo(
                head + "\"index\":0,\"delta\":{\"content\":\"\"," + who + ",\"reasoning_content\":\"So \"}" + tail
                        + head + "\"index\":0,\"delta\":{\"content\":\"\"," + who + ",\"reasoning_content\":\"much.\"}"
                        + tail
                        + head + "\"index\":0,\"delta\":{\"content\":\"你\"," + who + "}" + tail
                        + head + "\"index\":0,\"delta\":{\"content\":\"好\\n\\\"x\\\"\"," + who + "}" + tail
                        + head + "\"finish_reason\":\"stop\",\"index\":0,\"delta\":{\"content\":\"\"," + who + "}"
                        + tail
                        + """
                data: {"id":"TRACE","choices":[{"finish_reason":"stop","index":0,"message":{"content":"你好\\n\\"x\\"",\
                "role":"assistant","name":"MiniMax AI","audio_content":"","reasoning_content":"So much."}}],\
                "created":NOW,"model":"MiniMax-M2.7","object":"chat.completion","usage":{"total_tokens":12,\
                "total_characters":0,"prompt_tokens":5,"completion_tokens":7,\
                "completion_tokens_details":{"reasoning_tokens":3},"prompt_tokens_details":{"cached_tokens":0}},\
                "input_sensitive":false,"output_sensitive":false,"input_sensitive_type":0,"output_sensitive_type":0,\
                "output_sensitive_int":0,"base_resp":{"status_code":0,"status_msg":""}}

                """);
    }

    @Test
    void answer_ofAModelThatDoesNotReason_hasNoReasoning() throws Exception {
        assertThat(server.post(CHAT, HELLO).body()).contains("\"content\":\"Hi\"").doesNotContain("reasoning_content");
    }

    @Test
    void answer_cutAtTheLimit_endsWithLength() throws Exception {
        server.chat.script(sink -> {
            sink.accept(new ChatEvent.Text("cut"));
            sink.accept(new ChatEvent.Finished(Cause.LENGTH, new TokenUsage(1, 1, 0)));
        });

        assertThat(server.post(CHAT, HELLO).body()).contains("\"finish_reason\":\"length\"");
    }

    @Test
    void stream_withDoneConfigured_endsWithDone(@TempDir Path data) throws Exception {
        try (TestServer done = TestServer.start(data, config -> config.with(Settings.STREAM_DONE, true))) {
            assertThat(done.post(CHAT, HELLO_STREAMED).body()).endsWith("}\n\ndata: [DONE]\n\n");
        }
    }

    @Test
    void engineThatFailsBeforeItsFirstPiece_isAnsweredWithoutAStream() throws Exception {
        server.chat.script(sink -> {
            throw new ApiException(ErrorCode.TOKEN_LIMIT);
        });
        HttpResponse<String> reply = server.post(CHAT, HELLO_STREAMED);

        assertThat(reply.headers().firstValue("Content-Type")).hasValue("application/json; charset=utf-8");
        assertThat(settled(reply)).isEqualTo(
                "{\"base_resp\":{\"status_code\":1039,\"status_msg\":\"token limit\"},\"trace_id\":\"TRACE\"}");
    }

    @Test
    void engineThatFailsInTheMiddle_endsTheStreamWithTheError() throws Exception {
        server.chat.script(sink -> {
            sink.accept(new ChatEvent.Text("Once"));
            throw new ApiException(ErrorCode.OUTPUT_SENSITIVE);
        });

        assertThat(settled(server.post(CHAT, HELLO_STREAMED))).contains("\"content\":\"Once\"").endsWith(
                "}\n\ndata: {\"base_resp\":{\"status_code\":1027,\"status_msg\":\"output new_sensitive\"},"
                        + "\"trace_id\":\"TRACE\"}\n\n");
    }

    @Test
    void conversation_isWhatWasSaid() throws Exception {
        server.post(CHAT, """
                {"model":" MINIMAX-TEXT-01 ","max_tokens":50,"max_completion_tokens":"40","temperature":7,"top_p":-1,
                "messages":[{"role":"system","name":"Bot"},{"role":"user","name":"Ann","content":"One"},
                {"role":"system","content":"Be kind."},{"role":"assistant","content":null,"tool_calls":[{"id":"c"}]},
                {"role":"tool","tool_call_id":"c","content":"7"},{"role":"developer","content":"Be brief."},
                {"role":"sample_message_ai","content":"Sample"},
                {"role":"user","content":[{"type":"text","text":"Two"},{"type":"text","text":"Three"}]}],
                "tools":[{"type":"web_search"}],"tool_choice":{"x":1},"response_format":{"type":"json_object"}}""");

        assertThat(server.chat.asked().model().id()).isEqualTo("MiniMax-Text-01");
        assertThat(server.chat.asked().maxTokens()).isEqualTo(40);
        assertThat(server.chat.asked().turns()).containsExactly(
                new Turn(Speaker.SYSTEM, "Bot", "Be kind.\nBe brief."), new Turn(Speaker.USER, "Ann", "One"),
                new Turn(Speaker.ASSISTANT, "", "", List.of(), List.of(new ToolCall("c", "", "")), ""),
                new Turn(Speaker.TOOL, "", "7", List.of(), List.of(), "c"),
                new Turn(Speaker.ASSISTANT, "", "Sample"), new Turn(Speaker.USER, "", "Two\nThree"));
    }

    @ParameterizedTest
    @CsvSource({"'',100", "'\"max_tokens\":7,',7", "'\"max_tokens\":999999,',1000"})
    void tokenLimit_isTheModelsUnlessGiven(String field, long limit) throws Exception {
        server.post(CHAT, HELLO.replace("{\"model\"", "{" + field + "\"model\""));

        assertThat(server.chat.asked().maxTokens()).isEqualTo(limit);
    }

    @ParameterizedTest
    @CsvSource({"MiniMax-M3,disabled,false", "MiniMax-M3,adaptive,true", "MiniMax-M2.7,disabled,true"})
    void thinking_canBeSwitchedOffForOneFamily(String model, String type, boolean reasons) throws Exception {
        server.post(CHAT, HELLO.replace("{\"model\":\"MiniMax-Text-01\"",
                "{\"thinking\":{\"type\":\"" + type + "\"},\"model\":\"" + model + "\""));

        assertThat(server.chat.asked().reasons()).isEqualTo(reasons);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"messages":[{"role":"user","content":"x"}]}                                     | model is missing
            {"model":"gpt-4","messages":[{"role":"user","content":"x"}]}                     | unknown model
            {"model":"MiniMax-M3"}                                                           | chat content is empty
            {"model":"MiniMax-M3","messages":[]}                                             | chat content is empty
            {"model":"MiniMax-M3","messages":[{"role":"system","content":"x"}]}              | chat content is empty
            {"model":"MiniMax-M3","messages":[null]}                                         | messages[0]
            {"model":"MiniMax-M3","messages":[{"role":"user"},{"role":"king"}]}              | messages[1].role
            {"model":"MiniMax-M3","messages":[{"content":"x"}]}                              | messages[0].role
            {"model":"MiniMax-M3","messages":[{"role":"user","content":7}]}                  | content
            {"model":"MiniMax-M3","messages":"x"}                                            | messages
            {"model":"MiniMax-M3","max_tokens":0,"messages":[{"role":"user","content":"x"}]} | max_tokens is 0
            {"model":"MiniMax-M3","max_tokens":"a","messages":[]}                            | max_tokens
            {"model":"MiniMax-M3","temperature":"hot","messages":[]}                         | temperature
            {"model":"MiniMax-M3","thinking":{"type":"enabled"},"messages":[]}               | thinking.type
            """)
    void badRequest_is2013AndNamesTheField(String body, String named) throws Exception {
        HttpResponse<String> reply = server.post(CHAT, body);

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(code(reply)).isEqualTo(2013);
        assertThat(reply.body()).contains("\"status_msg\":\"invalid params, ").contains(named)
                .doesNotContain("choices");
    }

    @Test
    void picture_thatIsNone_isRefusedRatherThanOverlooked() throws Exception {
        HttpResponse<String> reply = server.post(CHAT, """
                {"model":"MiniMax-M3","messages":[{"role":"user","content":[{"type":"text","text":"What is it?"},
                {"type":"image_url","image_url":{"url":"data:image/png;base64,AA=="}}]}]}""");

        assertThat(code(reply)).isEqualTo(2013);
        assertThat(reply.body()).contains("messages[0].content[1].image_url is no picture of a type that can be read");
    }
}
