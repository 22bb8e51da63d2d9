package io.minimax4j.client;

import static io.minimax4j.client.WireServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;

import io.minimax4j.protocol.chat.ChatReply;
import io.minimax4j.protocol.chat.ChatRequest;
import io.minimax4j.protocol.chat.FinishReason;
import io.minimax4j.protocol.chat.Message;
import io.minimax4j.protocol.chat.ResponseFormat;
import io.minimax4j.protocol.chat.Role;
import io.minimax4j.protocol.chat.Thinking;
import io.minimax4j.protocol.chat.Tool;
import org.junit.jupiter.api.Test;

class ChatTest {
    private static final String REPLY = """
            {"id":"0532f4d1a3b54b7a9f7a6c1d2e3f4a5b","choices":[{"finish_reason":"stop","index":0,"message":{\
            "content":"你好！","role":"assistant","name":"MiniMax AI","audio_content":"","reasoning_content":"greet"}}],\
            "created":1755153113,"model":"MiniMax-M1","object":"chat.completion","usage":{"total_tokens":249,\
            "total_characters":0,"prompt_tokens":26,"completion_tokens":223,"completion_tokens_details":{"reasoning_tokens":214},\
            "prompt_tokens_details":{"cached_tokens":3}},"input_sensitive":false,"output_sensitive":false,\
            "input_sensitive_type":0,"output_sensitive_type":0,"output_sensitive_int":0,\
            "base_resp":{"status_code":0,"status_msg":""}}""";

    @Test
    void complete_sendsTheRequestAndReadsTheAnswer() throws Exception {
        try (WireServer server = new WireServer(json(REPLY)); MiniMax minimax = Clients.of(server)) {
            ChatReply reply = minimax.chat().complete(
                    ChatRequest.builder("MiniMax-M1").system("Be short.").user("你好").temperature(0.5).build());

            assertThat(reply.text()).isEqualTo("你好！");
            assertThat(reply.reasoning()).isEqualTo("greet");
            assertThat(reply.choices().get(0).finishReason()).isEqualTo(FinishReason.STOP);
            assertThat(reply.usage().totalTokens()).isEqualTo(249);
            assertThat(reply.usage().completionTokensDetails().reasoningTokens()).isEqualTo(214);
            WireServer.Request request = server.request();
            assertThat(request.method()).isEqualTo("POST");
            assertThat(request.path()).isEqualTo("/v1/text/chatcompletion_v2");
            assertThat(request.header("Authorization")).isEqualTo("Bearer " + Clients.KEY);
            assertThat(request.header("Content-Type")).isEqualTo("application/json");
            assertThat(request.header("Upgrade")).isNull();
            assertThat(request.text()).isEqualTo("""
                    {"model":"MiniMax-M1","messages":[{"role":"system","content":"Be short."},\
                    {"role":"user","content":"你好"}],"stream":false,"temperature":0.5}""");
        }
    }

    @Test
    void ask_isTheTextAlone() throws Exception {
        try (WireServer server = new WireServer(json(REPLY)); MiniMax minimax = Clients.of(server)) {
            assertThat(minimax.chat().ask("MiniMax-M1", "hi")).isEqualTo("你好！");
            assertThat(server.request().text()).isEqualTo(
                    "{\"model\":\"MiniMax-M1\",\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}],\"stream\":false}");
        }
    }

    @Test
    void aReplyWithoutBaseResp_isTaken() {
        String bare = "{\"choices\":[{\"finish_reason\":\"length\",\"index\":0,\"message\":{\"content\":\"x\"}}],\"new\":[1]}";
        try (WireServer server = new WireServer(json(bare)); MiniMax minimax = Clients.of(server)) {
            assertThat(minimax.chat().ask("m", "hi")).isEqualTo("x");
        }
    }

    @Test
    void groupId_travelsInTheQuery() throws Exception {
        try (WireServer server = new WireServer(json(REPLY));
                MiniMax minimax = Clients.builder(server).groupId("17 & 4").build()) {
            minimax.chat().ask("m", "hi");
            assertThat(server.request().path()).isEqualTo("/v1/text/chatcompletion_v2?GroupId=17+%26+4");
        }
    }

    @Test
    void everyFieldOfARequest_goesOut() throws Exception {
        try (WireServer server = new WireServer(json(REPLY)); MiniMax minimax = Clients.of(server)) {
            minimax.chat().complete(ChatRequest.builder("MiniMax-M3")
                    .message(Message.of(Role.SYSTEM, "Be short.").withName("rules"))
                    .user("What is it?", new byte[]{(byte) 0x89, 'P', 'N', 'G'}, "image/png")
                    .user("And this?", URI.create("https://example.com/a.jpg"))
                    .toolResult("call_1", "42").includeUsage(true).maxCompletionTokens(100).temperature(0.5).topP(0.9)
                    .tools(Tool.function("now", "The time", Map.of("type", "object"))).toolChoice("none")
                    .responseFormat(ResponseFormat.schema("answer", Map.of("type", "object"))).maskSensitiveInfo(true)
                    .thinking(Thinking.DISABLED).build());

            assertThat(server.request().text()).isEqualTo("""
                    {"model":"MiniMax-M3","messages":[{"role":"system","name":"rules","content":"Be short."},\
                    {"role":"user","content":[{"type":"text","text":"What is it?"},\
                    {"type":"image_url","image_url":{"url":"data:image/png;base64,iVBORw=="}}]},\
                    {"role":"user","content":[{"type":"text","text":"And this?"},\
                    {"type":"image_url","image_url":{"url":"https://example.com/a.jpg"}}]},\
                    {"role":"tool","content":"42","tool_call_id":"call_1"}],"stream":false,\
                    "stream_options":{"include_usage":true},"max_completion_tokens":100,"temperature":0.5,"top_p":0.9,\
                    "tools":[{"type":"function","function":{"name":"now","description":"The time",\
                    "parameters":{"type":"object"}}}],"tool_choice":"none","response_format":{"type":"json_schema",\
                    "json_schema":{"name":"answer","schema":{"type":"object"}}},"mask_sensitive_info":true,\
                    "thinking":{"type":"disabled"}}""");
        }
    }
}
