package io.minimax4j.server.voice;

import static io.minimax4j.server.TestServer.code;
import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.speech.MadeVoice;
import io.minimax4j.server.ScriptedSpeech;
import io.minimax4j.server.TestServer;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoiceDesignTest {
    private static final String DESIGN = "/v1/voice_design";
    private static final String DEEP = """
            {"prompt":"a deep voice","preview_text":"Hi"}""";

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
    void speakTwoSamples() {
        server.speech.script(ScriptedSpeech.samples(new short[]{0x0201, 0x0403}));
    }

    @Test
    void design_answersItsOwnIdAndHexOfWhatItSays() throws Exception {
        String body = server.post(DESIGN, DEEP).body();
        Matcher reply = Pattern.compile("\\{\"voice_id\":\"(ttv-voice-\\d{16}-[A-Za-z0-9]{8})\","
                + "\"trial_audio\":\"aabb01020304ee\",\"base_resp\":\\{\"status_code\":0,\"status_msg\":\"success\"}}")
                .matcher(body);

        assertThat(body).matches(reply.pattern());
        assertThat(reply.matches()).isTrue();
        assertThat(server.speech.asked().voices().getFirst().voice())
                .isEqualTo(new MadeVoice(reply.group(1), "imagined a deep voice"));
        assertThat(server.post("/v1/get_voice", "{\"voice_type\":\"voice_generation\"}").body())
                .contains("{\"voice_id\":\"" + reply.group(1) + "\",\"description\":[\"A designed voice.\"],");
        assertThat(server.post(TestServer.SPEECH, "{\"model\":\"speech-2.8-hd\",\"text\":\"Hi\",\"voice_setting\":"
                + "{\"voice_id\":\"" + reply.group(1) + "\"}}").body()).contains("\"usage_voice_count\":1");
    }

    @Test
    void design_withAnIdOfOnesOwn_keepsToTheRulesOfClones() throws Exception {
        String mine = DEEP.replace("}", ",\"voice_id\":\"my-deep-voice\"}");

        assertThat(server.post(DESIGN, mine).body()).contains("{\"voice_id\":\"my-deep-voice\"");
        assertThat(code(server.post(DESIGN, mine))).isEqualTo(2039);
        assertThat(code(server.post(DESIGN, mine.replace("my-deep-voice", "my-deep-voice-")))).isEqualTo(2013);
        assertThat(code(server.post(DESIGN, mine.replace("my-deep-voice", "Wise_Woman")))).isEqualTo(2039);
        assertThat(code(server.post("/v1/delete_voice",
                "{\"voice_type\":\"voice_generation\",\"voice_id\":\"my-deep-voice\"}"))).isZero();
        assertThat(code(server.post(DESIGN, mine))).isEqualTo(2039);
    }

    @Test
    void watermark_isPassedOn() throws Exception {
        server.post(DESIGN, DEEP.replace("}", ",\"aigc_watermark\":true}"));

        assertThat(server.speech.asked().watermark()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"preview_text":"Hi"}                            | prompt is missing
            {"prompt":" ","preview_text":"Hi"}               | prompt is missing
            {"prompt":"deep"}                                | preview_text is missing
            {"prompt":"deep","preview_text":"a<#1#>"}        | pause
            {"prompt":"nothing","preview_text":"Hi"}         | does not describe
            """)
    void badRequest_is2013_andNamesTheField(String body, String named) throws Exception {
        assertThat(server.post(DESIGN, body).body()).contains("\"status_code\":2013", named)
                .doesNotContain("trial_audio");
    }

    @Test
    void previewText_has500CharactersAtMost() throws Exception {
        assertThat(code(server.post(DESIGN, DEEP.replace("Hi", "𠮷".repeat(500))))).isZero();
        assertThat(server.post(DESIGN, DEEP.replace("Hi", "a".repeat(501))).body()).contains("2013", "preview_text");
    }

    @Test
    void voiceThatCannotSpeak_isNotKept() throws Exception {
        server.speech.script(sink -> {});
        HttpResponse<String> reply = server.post(DESIGN, DEEP.replace("}", ",\"voice_id\":\"mute-voice-1\"}"));

        assertThat(code(reply)).isEqualTo(2013);
        assertThat(code(server.post(TestServer.SPEECH, "{\"model\":\"speech-2.8-hd\",\"text\":\"Hi\","
                + "\"voice_setting\":{\"voice_id\":\"mute-voice-1\"}}"))).isEqualTo(20132);
    }

    @Test
    void generatedId_isTheSecondInUtcAndRandomLetters() {
        RandomGenerator zeros = () -> 0;

        assertThat(VoiceIds.generated(Instant.parse("2025-08-20T11:32:11.900Z"), zeros))
                .isEqualTo("ttv-voice-2025082011321100-AAAAAAAA");
    }
}
