package io.minimax4j.client;

import static io.minimax4j.client.WireServer.json;
import static io.minimax4j.client.WireServer.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.minimax4j.client.error.InvalidRequestException;
import io.minimax4j.client.error.MalformedReplyException;
import io.minimax4j.client.speech.Audio;
import io.minimax4j.protocol.speech.AudioFormat;
import io.minimax4j.protocol.speech.OutputFormat;
import io.minimax4j.protocol.speech.SoundEffect;
import io.minimax4j.protocol.speech.SpeechRequest;
import io.minimax4j.protocol.speech.SubtitleType;
import io.minimax4j.protocol.speech.VoiceModify;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeechTest {
    private static final SpeechRequest HELLO = SpeechRequest.builder("speech-2.8-hd", "你好")
            .voice("male-qn-qingse").format(AudioFormat.MP3).build();
    @TempDir
    Path folder;

    private static String clip(String audio) {
        return """
                {"data":{"audio":"%s","status":2,"ced":""},"extra_info":{"audio_length":9900,"audio_sample_rate":32000,\
                "audio_size":5,"bitrate":128000,"word_count":52,"invisible_character_ratio":0,"usage_characters":26,\
                "audio_format":"mp3","audio_channel":1},"trace_id":"01b8bf9bb7433cc75c18eee6cfa8fe21",\
                "base_resp":{"status_code":0,"status_msg":"success"}}""".formatted(audio);
    }

    @Test
    void speak_readsHexAndTheMeasures() throws Exception {
        try (WireServer server = new WireServer(json(clip("49443304ff"))); MiniMax minimax = Clients.of(server)) {
            Audio audio = minimax.speech().speak(HELLO);

            assertThat(audio.bytes()).containsExactly(0x49, 0x44, 0x33, 0x04, 0xFF);
            assertThat(audio.size()).isEqualTo(5);
            assertThat(audio.format()).contains(AudioFormat.MP3);
            assertThat(audio.info().orElseThrow().audioLength()).isEqualTo(9900);
            assertThat(audio.traceId()).contains("01b8bf9bb7433cc75c18eee6cfa8fe21");
            WireServer.Request request = server.request();
            assertThat(request.path()).isEqualTo("/v1/t2a_v2");
            assertThat(request.text()).isEqualTo("""
                    {"model":"speech-2.8-hd","text":"你好","stream":false,"voice_setting":{"voice_id":"male-qn-qingse"},\
                    "audio_setting":{"format":"mp3"}}""");
        }
    }

    @Test
    void upperCaseHex_isReadToo() {
        try (WireServer server = new WireServer(json(clip("00ABCDEF"))); MiniMax minimax = Clients.of(server)) {
            assertThat(minimax.speech().speak(HELLO).bytes()).containsExactly(0x00, 0xAB, 0xCD, 0xEF);
        }
    }

    @Test
    void brokenHex_isMalformed() {
        for (String hex : new String[]{"abc", "zz", "0x00"}) {
            try (WireServer server = new WireServer(json(clip(hex))); MiniMax minimax = Clients.of(server)) {
                assertThatThrownBy(() -> minimax.speech().speak(HELLO)).isInstanceOf(MalformedReplyException.class)
                        .hasMessageContaining("audio that is not hex");
            }
        }
    }

    @Test
    void noAudio_isMalformed() {
        for (String body : new String[]{clip(""),
            "{\"data\":null,\"base_resp\":{\"status_code\":0,\"status_msg\":\"\"}}"}) {
            try (WireServer server = new WireServer(json(body)); MiniMax minimax = Clients.of(server)) {
                assertThatThrownBy(() -> minimax.speech().speak(HELLO)).isInstanceOf(MalformedReplyException.class);
            }
        }
    }

    @Test
    void aLink_isFollowedWithoutTheKey() throws Exception {
        try (WireServer server = new WireServer(); MiniMax minimax = Clients.of(server)) {
            server.then(json(clip(server.url() + "/blobs/1.mp3?signature=a%2Bb")));
            server.then(reply(302, "text/plain", "", "Location: /elsewhere/1.mp3"));
            server.then(reply(200, "audio/mpeg", new byte[]{1, 2, 3}));

            Audio audio = minimax.speech().speak(
                    SpeechRequest.builder("speech-2.8-hd", "hi").output(OutputFormat.URL).build());

            assertThat(audio.bytes()).containsExactly(1, 2, 3);
            assertThat(server.request().text()).contains("\"output_format\":\"url\"");
            WireServer.Request download = server.request();
            assertThat(download.method()).isEqualTo("GET");
            assertThat(download.path()).isEqualTo("/blobs/1.mp3?signature=a%2Bb");
            assertThat(download.header("Authorization")).isNull();
            assertThat(server.request().path()).isEqualTo("/elsewhere/1.mp3");
        }
    }

    @Test
    void aLinkThatRedirectsForEver_isRefused() throws Exception {
        try (WireServer server = new WireServer(); MiniMax minimax = Clients.of(server)) {
            server.then(json(clip(server.url() + "/a")));
            for (int i = 0; i < 9; i++) {
                server.then(reply(302, "text/plain", "", "Location: /a"));
            }

            assertThatThrownBy(() -> minimax.speech().speak(HELLO)).isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("HTTP 302");
            assertThat(server.unread()).isEqualTo(1 + 6);
        }
    }

    @Test
    void aRedirectToAFile_isNotFollowed() {
        try (WireServer server = new WireServer(); MiniMax minimax = Clients.of(server)) {
            server.then(json(clip(server.url() + "/a")));
            server.then(reply(302, "text/plain", "", "Location: file:///etc/passwd"));

            assertThatThrownBy(() -> minimax.speech().speak(HELLO)).isInstanceOf(MalformedReplyException.class)
                    .hasMessageContaining("redirect");
        }
    }

    @Test
    void save_writesTheWholeFileOverAnOldOne() throws Exception {
        Path file = Files.writeString(folder.resolve("a.mp3"), "a longer file that was here before");
        try (WireServer server = new WireServer(json(clip("010203"))); MiniMax minimax = Clients.of(server)) {
            assertThat(minimax.speech().speak(HELLO).save(file)).isEqualTo(file);
        }
        assertThat(file).hasBinaryContent(new byte[]{1, 2, 3});
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void save_intoAFolderThatIsNotThere_saysWhere() {
        try (WireServer server = new WireServer(json(clip("010203"))); MiniMax minimax = Clients.of(server)) {
            Audio audio = minimax.speech().speak(HELLO);
            assertThatThrownBy(() -> audio.save(folder.resolve("none/a.mp3"))).isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("none/a.mp3");
        }
    }

    @Test
    void subtitles_areFetchedOnceWithoutTheKey() throws Exception {
        try (WireServer server = new WireServer(); MiniMax minimax = Clients.of(server)) {
            server.then(json(clip("010203").replace("\"ced\":\"\"",
                    "\"subtitle_file\":\"" + server.url() + "/blobs/1.json?sig=1\"")));
            server.then(reply(200, "application/json", "[{\"text\":\"One code.\",\"time_begin\":0.0,"
                    + "\"time_end\":1037.78,\"text_begin\":0,\"text_end\":9,\"timestamped_words\":null}]"));
            Audio audio = minimax.speech().speak(
                    SpeechRequest.builder("speech-2.8-hd", "One code.").subtitles(SubtitleType.SENTENCE).build());

            assertThat(audio.subtitles().toSrt()).isEqualTo("1\n00:00:00,000 --> 00:00:01,038\nOne code.\n\n");
            assertThat(audio.subtitles().sentences()).hasSize(1);
            assertThat(server.request().text()).contains("\"subtitle_enable\":true,\"subtitle_type\":\"sentence\"");
            WireServer.Request download = server.request();
            assertThat(download.path()).isEqualTo("/blobs/1.json?sig=1");
            assertThat(download.header("Authorization")).isNull();
            assertThat(server.unread()).isZero();
        }
    }

    @Test
    void subtitlesThatAreNone_areMalformedAndLeaveTheAudio() {
        try (WireServer server = new WireServer(); MiniMax minimax = Clients.of(server)) {
            server.then(json(clip("010203").replace("\"ced\":\"\"", "\"subtitle_file\":\"" + server.url() + "/a\"")));
            server.then(reply(200, "text/html", "<html>secret"));
            Audio audio = minimax.speech().speak(HELLO);

            assertThatThrownBy(audio::subtitles).isInstanceOf(MalformedReplyException.class)
                    .hasMessageNotContaining("secret");
            assertThat(audio.bytes()).hasSize(3);
        }
    }

    @Test
    void withoutSubtitles_thereAreNone() {
        try (WireServer server = new WireServer(json(clip("010203"))); MiniMax minimax = Clients.of(server)) {
            assertThat(minimax.speech().speak(HELLO).subtitles().isEmpty()).isTrue();
        }
    }

    @Test
    void everythingThatCanBeAsked_isSent() throws Exception {
        try (WireServer server = new WireServer(json(clip("010203"))); MiniMax minimax = Clients.of(server)) {
            minimax.speech().speak(SpeechRequest.builder("speech-2.8-hd", "hi").mix("a", 30).mix("b", 70).speed(1.5)
                    .volume(2).pitch(-3).emotion("calm").normalizeText("quality").readLatex()
                    .pronounce("omg", "oh my god").modify(new VoiceModify(10, null, null, SoundEffect.ROBOTIC))
                    .watermark().format(AudioFormat.OPUS).sampleRate(48_000).channels(2).languageBoost("English")
                    .build());

            assertThat(server.request().text()).isEqualTo("""
                    {"model":"speech-2.8-hd","text":"hi","stream":false,"voice_setting":{"voice_id":"","speed":1.5,\
                    "vol":2.0,"pitch":-3,"emotion":"calm","latex_read":true},"audio_setting":{"sample_rate":48000,\
                    "format":"opus","channel":2},"pronunciation_dict":{"tone":["omg/oh my god"]},\
                    "timbre_weights":[{"voice_id":"a","weight":30},{"voice_id":"b","weight":70}],\
                    "language_boost":"English","voice_modify":{"pitch":10,"sound_effects":"robotic"},\
                    "aigc_watermark":true,"text_normalization_mode":"quality"}""");
        }
    }
}
