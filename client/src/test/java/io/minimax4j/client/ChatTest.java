package io.minimax4j.client;

import static io.minimax4j.client.WireServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.protocol.chat.ChatReply;
import io.minimax4j.protocol.chat.ChatRequest;
import io.minimax4j.protocol.chat.FinishReason;
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
}
