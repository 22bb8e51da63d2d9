package io.minimax4j.client;

import static io.minimax4j.client.WireServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import io.minimax4j.client.error.ConnectionException;
import io.minimax4j.client.error.InvalidRequestException;
import io.minimax4j.client.speech.Audio;
import io.minimax4j.client.voice.ClonedVoice;
import io.minimax4j.client.voice.DesignedVoice;
import io.minimax4j.protocol.voice.CloneRequest;
import io.minimax4j.protocol.voice.DesignRequest;
import io.minimax4j.protocol.voice.Voice;
import io.minimax4j.protocol.voice.VoiceList;
import io.minimax4j.protocol.voice.VoiceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VoicesTest {
    private static final String UPLOADED = "{\"file\":{\"file_id\":198533392248503,\"bytes\":2,"
            + "\"filename\":\"me.wav\",\"purpose\":\"voice_clone\"}}";
    @TempDir
    Path folder;
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

    @Test
    void search_looksIntoEverythingThatIsKnownOfAVoice() throws Exception {
        try (WireServer server = new WireServer(json(ALL), json(ALL), json(ALL));
                MiniMax minimax = Clients.of(server)) {
            assertThat(minimax.voices().search("mandarin", "CALM")).extracting(Voice::voiceName)
                    .containsExactly("沉稳高管");
            assertThat(minimax.voices().find("test12345")).get().extracting(Voice::createdTime).isEqualTo("2025-08-20");
            assertThat(minimax.voices().find("test1234")).isEmpty();
        }
    }

    @Test
    void clone_uploadsTheRecordingAndFetchesThePreview() throws Exception {
        Path recording = Files.write(folder.resolve("me.wav"), new byte[]{7, 7});
        try (WireServer server = new WireServer(json(UPLOADED)); MiniMax minimax = Clients.of(server)) {
            server.then(json("{\"input_sensitive\":false,\"input_sensitive_type\":0,\"demo_audio\":\"" + server.url()
                    + "/blobs/demo?sig=1\",\"extra_info\":{\"audio_length\":11124,\"audio_sample_rate\":32000,"
                    + "\"audio_size\":179926,\"bitrate\":128000,\"word_count\":18,\"usage_characters\":18},"
                    + "\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}"));
            server.then(WireServer.reply(200, "audio/mpeg", new byte[]{1, 2}));

            ClonedVoice voice = minimax.voices().clone(recording, CloneRequest.builder("my-voice-1")
                    .preview("Hello.", "speech-2.8-hd").example(88, "Good day.").validate("what I said").accuracy(0.8)
                    .languageBoost("English").reduceNoise().normalizeVolume().watermark().build());
            Audio preview = voice.preview().orElseThrow();

            assertThat(voice.id()).isEqualTo("my-voice-1");
            assertThat(preview.bytes()).containsExactly(1, 2);
            assertThat(preview.info().orElseThrow().audioLength()).isEqualTo(11124);
            assertThat(server.request().text()).contains("voice_clone", "filename=\"me.wav\"");
            assertThat(server.request().text()).isEqualTo("""
                    {"file_id":198533392248503,"voice_id":"my-voice-1","clone_prompt":{"prompt_audio":88,\
                    "prompt_text":"Good day."},"text":"Hello.","model":"speech-2.8-hd","language_boost":"English",\
                    "text_validation":"what I said","accuracy":0.8,"need_noise_reduction":true,\
                    "need_volume_normalization":true,"aigc_watermark":true}""");
            WireServer.Request download = server.request();
            assertThat(download.path()).isEqualTo("/blobs/demo?sig=1");
            assertThat(download.header("Authorization")).isNull();
        }
    }

    @Test
    void clone_withoutPreviewOfAStream_hasNone() throws Exception {
        try (WireServer server = new WireServer(json(UPLOADED), json("{\"input_sensitive\":false,"
                + "\"demo_audio\":\"\",\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}"));
                MiniMax minimax = Clients.of(server)) {
            ClonedVoice voice = minimax.voices().clone(new ByteArrayInputStream(new byte[]{7}), "me.mp3",
                    CloneRequest.builder("my-voice-1").build());

            assertThat(voice.preview()).isEmpty();
        }
    }

    @Test
    void aCloneThatIsRefused_saysWhereTheRecordingIs() {
        try (WireServer server = new WireServer(json(UPLOADED), BatchWire.refusal(2039, "voice id duplicate"));
                MiniMax minimax = Clients.of(server)) {
            assertThatThrownBy(() -> minimax.voices().clone(new ByteArrayInputStream(new byte[]{7}), "me.mp3",
                    CloneRequest.builder("my-voice-1").build())).isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("2039").hasMessageContaining("file 198533392248503")
                    .hasMessageNotContaining("not known");
        }
    }

    @Test
    void aCloneWhoseOutcomeIsNotKnown_isNotRepeatedAndSaysHowToFindOut() {
        try (WireServer server = new WireServer(BatchWire.cut());
                MiniMax minimax = Clients.builder(server).maxRetries(3).build()) {
            assertThatThrownBy(() -> minimax.voices().clone(CloneRequest.builder("my-voice-1").file(5).build()))
                    .isInstanceOf(ConnectionException.class).hasMessageContaining("under the same id")
                    .hasMessageContaining("2039");
            assertThat(server.unread()).isEqualTo(1);
        }
    }

    @Test
    void design_readsThePreviewOutOfTheReply() throws Exception {
        try (WireServer server = new WireServer(json("{\"voice_id\":\"ttv-voice-2025060717322425-xxxxxxxx\","
                + "\"trial_audio\":\"494433\",\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}"));
                MiniMax minimax = Clients.of(server)) {
            DesignedVoice voice = minimax.voices().design(DesignRequest.of("a calm old man", "Hello."));

            assertThat(voice.id()).isEqualTo("ttv-voice-2025060717322425-xxxxxxxx");
            assertThat(voice.preview().bytes()).containsExactly(0x49, 0x44, 0x33);
            WireServer.Request request = server.request();
            assertThat(request.path()).isEqualTo("/v1/voice_design");
            assertThat(request.text()).isEqualTo("{\"prompt\":\"a calm old man\",\"preview_text\":\"Hello.\"}");
        }
    }

    @Test
    void delete_namesGroupAndId() throws Exception {
        try (WireServer server = new WireServer(json("{\"voice_id\":\"yanshang11123\",\"created_time\":\"1728962464\","
                + "\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}"));
                MiniMax minimax = Clients.of(server)) {
            assertThat(minimax.voices().delete(VoiceType.CLONED, "yanshang11123").createdTime())
                    .isEqualTo("1728962464");
            WireServer.Request request = server.request();
            assertThat(request.path()).isEqualTo("/v1/delete_voice");
            assertThat(request.text())
                    .isEqualTo("{\"voice_type\":\"voice_cloning\",\"voice_id\":\"yanshang11123\"}");
        }
    }
}
