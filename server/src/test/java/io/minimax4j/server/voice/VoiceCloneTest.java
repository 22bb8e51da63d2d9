package io.minimax4j.server.voice;

import static io.minimax4j.server.TestServer.code;
import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.speech.MadeVoice;
import io.minimax4j.server.ScriptedSpeech;
import io.minimax4j.server.Settings;
import io.minimax4j.server.TestServer;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VoiceCloneTest {
    private static final String CLONE = "/v1/voice_clone";
    private static final String SUCCESS = "\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}";

    private static TestServer server;
    private static Path folder;
    private static long recording;

    @BeforeAll
    static void start(@TempDir Path data) throws Exception {
        folder = data;
        server = TestServer.start(data, config -> config.with(Settings.LIST_UNUSED_VOICES, false));
        recording = upload("wav 12 7");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void speakTwoSamples() {
        server.speech.script(ScriptedSpeech.samples(new short[]{0x0201, 0x0403}));
    }

    private static long upload(String content) throws Exception {
        return upload("voice_clone", content);
    }

    private static long upload(String purpose, String content) throws Exception {
        return server.upload(purpose, "a.mp3", ("plain " + content).getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A request for the voice with more fields, each begun by a comma. */
    private static String request(long file, String id, String more) {
        return "{\"file_id\":" + file + ",\"voice_id\":\"" + id + "\"" + more + "}";
    }

    private static HttpResponse<String> clone(long file, String id, String more) throws Exception {
        return server.post(CLONE, request(file, id, more));
    }

    private static HttpResponse<String> speak(String id) throws Exception {
        return server.post(TestServer.SPEECH, "{\"model\":\"speech-2.8-hd\",\"text\":\"Hi\",\"voice_setting\":"
                + "{\"voice_id\":\"" + id + "\"},\"audio_setting\":{\"format\":\"pcm\"}}");
    }

    private static void assertNotThere(String id) throws Exception {
        assertThat(code(speak(id))).isEqualTo(20132);
    }

    @Test
    void clone_withoutAPreview_answersAsTheContractShows_andSpeaks() throws Exception {
        assertThat(clone(recording, "first-Voice_1", "").body())
                .isEqualTo("{\"input_sensitive\":false,\"input_sensitive_type\":0,\"demo_audio\":\"\"," + SUCCESS);

        assertThat(code(speak("first-Voice_1"))).isZero();
        assertThat(server.speech.asked().voices().getFirst().voice()).isEqualTo(new MadeVoice("first-Voice_1",
                "sample 7"));
    }

    @Test
    void clone_withAPreview_linksToItAndTellsSixMeasures() throws Exception {
        String body = clone(recording, "previewed1", ",\"text\":\"你好\",\"model\":\"speech-2.8-hd\","
                + "\"language_boost\":\"auto\",\"aigc_watermark\":true").body();
        Matcher link = Pattern.compile("\"demo_audio\":\"([^\"]+)\"").matcher(body);
        assertThat(link.find()).isTrue();

        assertThat(body.replace(link.group(1), "LINK")).isEqualTo("{\"input_sensitive\":false,"
                + "\"input_sensitive_type\":0,\"demo_audio\":\"LINK\",\"extra_info\":{\"audio_length\":0,"
                + "\"audio_sample_rate\":32000,\"audio_size\":7,\"bitrate\":128000,\"word_count\":2,"
                + "\"usage_characters\":4}," + SUCCESS);
        assertThat(link.group(1)).endsWith(".mp3");
        assertThat(server.fetch(link.group(1))).isEqualTo(new byte[]{(byte) 0xAA, (byte) 0xBB, 1, 2, 3, 4,
            (byte) 0xEE});
        assertThat(server.speech.asked().watermark()).isTrue();
        assertThat(server.speech.asked().voices().getFirst().voice()).isEqualTo(new MadeVoice("previewed1",
                "sample 7"));
    }

    @Test
    void preview_isNoUse_andTheFirstSpeechIsChargedOnce() throws Exception {
        clone(recording, "charged_once", ",\"text\":\"Hi\",\"model\":\"speech-02-turbo\"");
        String listed = "{\"voice_type\":\"voice_cloning\"}";

        assertThat(server.post("/v1/get_voice", listed).body()).doesNotContain("charged_once");
        assertThat(speak("charged_once").body()).contains("\"usage_voice_count\":1");
        assertThat(speak("charged_once").body()).doesNotContain("usage_voice_count");
        assertThat(server.post("/v1/get_voice", listed).body())
                .containsPattern("\\{\"voice_id\":\"charged_once\",\"description\":\\[\"A cloned voice.\",\"Clear.\"],"
                        + "\"created_time\":\"20\\d\\d-\\d\\d-\\d\\d\"}");
    }

    @Test
    void cleaning_isWhatWasAskedFor() throws Exception {
        clone(recording, "cleanedAll", ",\"need_noise_reduction\":true,\"need_volume_normalization\":true");
        speak("cleanedAll");

        assertThat(server.speech.asked().voices().getFirst().voice())
                .isEqualTo(new MadeVoice("cleanedAll", "sample 7 cleaned levelled"));
    }

    @ParameterizedTest
    @CsvSource({"wav 9.9 1,2037", "wav 10 1,0", "mp3 300 1,0", "mov 300.2 1,2037", "wav 90000 1,2037",
        "flac 12 1,20132", "ogg 12 1,20132", "mov 12 1 video,20132", "wav 12 0,20132", "crash 12 1,1013"})
    void recording_isJudgedByWhatItReallyIs(String content, int code) throws Exception {
        String id = "judged-" + content.replaceAll("[^a-z0-9]", "") + "x";
        HttpResponse<String> reply = clone(upload(content), id, "");

        assertThat(code(reply)).isEqualTo(code);
        assertThat(code(speak(id))).isEqualTo(code == 0 ? 0 : 20132);
    }

    @Test
    void recordingThatIsNoMedia_orOfAnotherPurpose_orNotThere_is20132() throws Exception {
        long noMedia = server.upload("voice_clone", "a.wav", "RIFF but no more".getBytes(StandardCharsets.UTF_8));

        assertThat(code(clone(noMedia, "from-nothing", ""))).isEqualTo(20132);
        assertThat(clone(upload("retrieval", "wav 12 1"), "from-nothing", "").body()).contains("20132", "purpose");
        assertThat(code(clone(17, "from-nothing", ""))).isEqualTo(20132);
        assertNotThere("from-nothing");
    }

    @Test
    void recordingOfAnotherAccount_isAsIfItWereNotThere() throws Exception {
        assertThat(code(server.postAs(Accounts.another(folder), CLONE, request(recording, "not-my-file1", ""))))
                .isEqualTo(20132);
    }

    @Test
    void fileId_mayBeDigitsInAString() throws Exception {
        assertThat(code(server.post(CLONE, "{\"file_id\":\"" + recording + "\",\"voice_id\":\"from-digits\"}")))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"seven77", "1starts-with-a-digit", "-starts-with-a-dash", "ends-with-a-dash-",
        "ends_with_an_underscore_", "has a space", "has.a.dot1", "音色音色音色音色", ""})
    void id_thatBreaksTheRule_is2013(String id) throws Exception {
        assertThat(clone(recording, id, "").body()).contains("\"status_code\":2013", "voice_id must have 8 to 256");
    }

    @Test
    void id_has8To256Characters() throws Exception {
        assertThat(code(clone(recording, "a" + "b".repeat(255), ""))).isZero();
        assertThat(code(clone(recording, "a" + "b".repeat(256), ""))).isEqualTo(2013);
        assertThat(code(clone(recording, "eight_88", ""))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wise_Woman", "male-qn-qingse"})
    void id_ofASystemVoice_is2039(String id) throws Exception {
        assertThat(code(clone(recording, id, ""))).isEqualTo(2039);
    }

    @Test
    void id_thatIsTaken_is2039ForEverybody() throws Exception {
        clone(recording, "taken-already", "");

        assertThat(code(clone(recording, "taken-already", ""))).isEqualTo(2039);
        assertThat(code(server.postAs(Accounts.another(folder), CLONE, request(1, "taken-already", ""))))
                .isEqualTo(2039);
    }

    @Test
    void id_ofAVoiceThatItsOwnerDeleted_isGoneForEver() throws Exception {
        clone(recording, "deleted-once", "");
        String delete = "{\"voice_type\":\"voice_cloning\",\"voice_id\":\"deleted-once\"}";

        assertThat(server.post("/v1/delete_voice", delete).body()).matches("\\{\"voice_id\":\"deleted-once\","
                + "\"created_time\":\"20\\d\\d-\\d\\d-\\d\\d\",\"base_resp\":\\{\"status_code\":0,"
                + "\"status_msg\":\"success\"}}");
        assertThat(code(server.post("/v1/delete_voice", delete))).isEqualTo(2013);
        assertThat(code(clone(recording, "deleted-once", ""))).isEqualTo(2039);
        assertNotThere("deleted-once");
    }

    @Test
    void tenAtOnceWithOneId_oneWins() throws Exception {
        Callable<Integer> one = () -> code(clone(recording, "many-want-it", ""));
        List<Future<Integer>> all;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            all = threads.invokeAll(IntStream.range(0, 10).mapToObj(i -> one).toList());
        }

        assertThat(all).extracting(Future::resultNow).containsOnlyOnce(0).containsOnly(0, 2039);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ,"text":"Hi"                                                              | 2013 | model is missing
            ,"text":"Hi","model":"speech-9"                                           | 2013 | unknown model
            ,"text":"a<#1#><#2#>b","model":"speech-2.8-hd"                            | 2013 | pause
            ,"accuracy":1.1                                                           | 2013 | accuracy
            ,"accuracy":-0.1                                                          | 2013 | accuracy
            ,"language_boost":"Klingon"                                               | 2013 | language_boost
            ,"clone_prompt":{"prompt_text":"Hello."}                                  | 2013 | clone_prompt
            ,"clone_prompt":{"prompt_audio":1}                                        | 2013 | clone_prompt
            ,"clone_prompt":{"prompt_audio":1,"prompt_text":"Hello"}                  | 2013 | punctuation
            ,"clone_prompt":{"prompt_audio":1,"prompt_text":"Hello."}                 | 20132 | prompt_audio
            """)
    void badField_isRefused_andNothingIsKept(String more, int code, String named) throws Exception {
        HttpResponse<String> reply = clone(recording, "never-made-1", more);

        assertThat(code(reply)).isEqualTo(code);
        assertThat(reply.body()).contains(named).doesNotContain("input_sensitive");
        assertNotThere("never-made-1");
    }

    @Test
    void texts_areBounded() throws Exception {
        String model = ",\"model\":\"speech-2.8-hd\"";
        assertThat(code(clone(recording, "bounded-1", model + ",\"text\":\"" + "𠮷".repeat(1000) + "\""))).isZero();
        assertThat(code(clone(recording, "bounded-2", model + ",\"text\":\"" + "a".repeat(1001) + "\"")))
                .isEqualTo(2013);
        assertThat(code(clone(recording, "bounded-3", ",\"text_validation\":\"" + "a".repeat(200) + "\""))).isZero();
        assertThat(code(clone(recording, "bounded-4", ",\"text_validation\":\"" + "a".repeat(201) + "\"")))
                .isEqualTo(2013);
    }

    @Test
    void previewThatFails_keepsNothing() throws Exception {
        server.speech.script(sink -> {});

        assertThat(code(clone(recording, "preview-fails", ",\"text\":\"Hi\",\"model\":\"speech-2.8-hd\"")))
                .isEqualTo(2013);
        assertNotThere("preview-fails");
        assertThat(code(clone(recording, "preview-fails", ""))).isZero();
    }

    @ParameterizedTest
    @CsvSource({"'',0.69,1043", "'',0.7,0", "0,0.69,1043", "0.9,0.89,1043", "0.9,0.9,0", "1,0.99,1043"})
    void textValidation_needsTheAccuracy(String accuracy, double near, int code) throws Exception {
        String text = "heard at " + accuracy + near;
        server.voices.hear(text, near);

        assertThat(code(clone(recording, "validated" + accuracy.replace(".", "") + (int) (near * 100),
                ",\"text_validation\":\"" + text + "\"" + (accuracy.isEmpty() ? "" : ",\"accuracy\":" + accuracy))))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"wav 7.99 1,1,0", "wav 8 1,1,2048", "mp3 900 1,1,2048", "flac 5 1,1,20132", "wav 5 1,0.3,1044"})
    void clonePrompt_isShort_andSaysItsText(String content, double near, int code) throws Exception {
        long prompt = upload("prompt_audio", content);
        server.voices.hear("你好。", near);

        assertThat(code(clone(recording, "prompted-" + prompt,
                ",\"clone_prompt\":{\"prompt_audio\":" + prompt + ",\"prompt_text\":\"你好。\"}"))).isEqualTo(code);
    }

    @Test
    void copiesOfRecordings_areGone() throws Exception {
        clone(upload("wav 9 1"), "leaves-nothing", "");
        clone(upload("wav 12 1"), "leaves-nothing", "");

        try (Stream<Path> left = Files.list(folder.resolve("tmp"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void voice_belongsToItsOwnerAlone() throws Exception {
        clone(recording, "mine-alone-1", "");
        String other = Accounts.another(folder);

        assertThat(code(server.postAs(other, TestServer.SPEECH, "{\"model\":\"speech-2.8-hd\",\"text\":\"Hi\","
                + "\"voice_setting\":{\"voice_id\":\"mine-alone-1\"}}"))).isEqualTo(2042);
        assertThat(code(server.postAs(other, TestServer.SPEECH, "{\"model\":\"speech-2.8-hd\",\"text\":\"Hi\","
                + "\"timbre_weights\":[{\"voice_id\":\"mine-alone-1\",\"weight\":1}]}"))).isEqualTo(2042);
        assertThat(code(server.postAs(other, "/v1/delete_voice",
                "{\"voice_type\":\"voice_cloning\",\"voice_id\":\"mine-alone-1\"}"))).isEqualTo(2042);
        assertThat(code(speak("mine-alone-1"))).isZero();
        assertThat(server.postAs(other, "/v1/get_voice", "{\"voice_type\":\"voice_cloning\"}").body())
                .doesNotContain("mine-alone-1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"voice_type":"voice_generation","voice_id":"to-be-deleted"} | voice_type is voice_cloning
            {"voice_type":"system","voice_id":"Wise_Woman"}              | voice_type must be
            {"voice_type":"voice_cloning","voice_id":"Wise_Woman"}       | system voice
            {"voice_type":"voice_cloning","voice_id":"nobody-at-all"}    | no voice
            {"voice_type":"voice_cloning"}                               | voice_id is missing
            {"voice_id":"to-be-deleted"}                                 | voice_type must be
            """)
    void delete_ofWhatCannotBe_is2013(String body, String named) throws Exception {
        clone(recording, "to-be-deleted", "");

        assertThat(server.post("/v1/delete_voice", body).body()).contains("\"status_code\":2013", named);
        assertThat(code(speak("to-be-deleted"))).isZero();
    }
}
