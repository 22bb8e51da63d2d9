package io.minimax4j.client;

import static io.minimax4j.client.WireServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.protocol.voice.Voice;
import io.minimax4j.protocol.voice.VoiceList;
import io.minimax4j.protocol.voice.VoiceType;
import org.junit.jupiter.api.Test;

class VoicesTest {
    private static final String ALL = """
            {"system_voice":[{"voice_id":"Chinese (Mandarin)_Reliable_Executive","voice_name":"沉稳高管",\
            "description":["calm"],"created_time":"1970-01-01"}],\
            "voice_cloning":[{"voice_id":"test12345","description":[],"created_time":"2025-08-20"}],\
            "voice_generation":null,"base_resp":{"status_code":0,"status_msg":"success"}}""";

    @Test
    void list_asksForAllAndFillsEmptyGroups() throws Exception {
        try (WireServer server = new WireServer(json(ALL)); MiniMax minimax = Clients.of(server)) {
            VoiceList voices = minimax.voices().list();

            assertThat(voices.systemVoice()).extracting(Voice::voiceName).containsExactly("沉稳高管");
            assertThat(voices.voiceCloning()).extracting(Voice::voiceId).containsExactly("test12345");
            assertThat(voices.voiceGeneration()).isEmpty();
            WireServer.Request request = server.request();
            assertThat(request.path()).isEqualTo("/v1/get_voice");
            assertThat(request.text()).isEqualTo("{\"voice_type\":\"all\"}");
        }
    }

    @Test
    void oneGroup_isAskedForAlone() throws Exception {
        try (WireServer server = new WireServer(json(ALL)); MiniMax minimax = Clients.of(server)) {
            VoiceList voices = minimax.voices().list(VoiceType.CLONED);

            assertThat(voices.systemVoice()).isNull();
            assertThat(voices.voiceCloning()).hasSize(1);
            assertThat(server.request().text()).isEqualTo("{\"voice_type\":\"voice_cloning\"}");
        }
    }

    @Test
    void severalGroups_areChosenFromAll() throws Exception {
        try (WireServer server = new WireServer(json(ALL)); MiniMax minimax = Clients.of(server)) {
            VoiceList voices = minimax.voices().list(VoiceType.SYSTEM, VoiceType.DESIGNED);

            assertThat(voices.systemVoice()).hasSize(1);
            assertThat(voices.voiceCloning()).isNull();
            assertThat(voices.voiceGeneration()).isEmpty();
            assertThat(server.request().text()).isEqualTo("{\"voice_type\":\"all\"}");
        }
    }
}
