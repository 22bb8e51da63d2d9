package io.minimax4j.server.speech;

import static io.minimax4j.server.TestServer.SPEECH;
import static io.minimax4j.server.TestServer.code;
import static io.minimax4j.server.TestServer.settled;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import io.minimax4j.engine.speech.Utterance;
import io.minimax4j.engine.speech.SpokenWord;
import io.minimax4j.engine.speech.SpokenSegment;
import io.minimax4j.engine.speech.SpeechSink;
import io.minimax4j.engine.speech.Reading;
import io.minimax4j.engine.speech.Pronunciation;
import io.minimax4j.engine.speech.Modification;
import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.server.ScriptedSpeech;
import io.minimax4j.server.Settings;
import io.minimax4j.server.TestServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechRoutesTest {
    private static final String PLAIN = """
            {"model":"speech-02-turbo","text":"你好 Ann","audio_setting":{"format":"pcm","sample_rate":16000}}""";
    private static final String STREAM = PLAIN.replace("{\"model\"", "{\"stream\":true,\"model\"");
    private static final String LINKED = PLAIN.replace("{\"model\"", "{\"output_format\":\"url\",\"model\"");
    private static final String STREAM_ONCE = STREAM.replace("{\"stream\"",
            "{\"stream_options\":{\"exclude_aggregated_audio\":true},\"stream\"");
    /** Four samples of 8000 a second are half a millisecond; 16 kHz, 16 bits, one channel. */
    private static final String INFO = "\"extra_info\":{\"audio_length\":1,\"audio_sample_rate\":16000,"
            + "\"audio_size\":11,\"bitrate\":256000,\"word_count\":6,\"invisible_character_ratio\":0.0,\"usage_characters\":8,"
            + "\"audio_format\":\"pcm\",\"audio_channel\":1}";
    private static final String SUCCESS = "\"trace_id\":\"TRACE\","
            + "\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}";
    private static final Pattern AUDIO = Pattern.compile("\"audio\":\"([^\"]*)\"");

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
    void speakFourSamples() {
        server.media.live();
        server.speech.script(ScriptedSpeech.samples(new short[]{0x0201, 0x0403}, new short[]{0x0605, 0x0807}));
    }

    @AfterEach
    void everyEncoderIsGivenBack() {
        assertThat(server.media.openEncoders()).isZero();
    }

    @Test
    void whole_isTheFileAsHex() throws Exception {
        HttpResponse<String> reply = server.post(SPEECH, PLAIN);

        assertThat(settled(reply)).isEqualTo(
                "{\"data\":{\"audio\":\"aabb0102030405060708ee\",\"status\":2,\"ced\":\"\"},"
                        + INFO + "," + SUCCESS);
        assertThat(reply.headers().firstValueAsLong("Content-Length")).hasValue(reply.body().getBytes().length);
    }

    @Test
    void stream_isAPartitionOfTheAudioThenTheFile() throws Exception {
        HttpResponse<String> reply = server.post(SPEECH, STREAM);

        assertThat(reply.headers().firstValue("Content-Type")).hasValue("text/event-stream");
        String more = "\"status\":1},\"trace_id\":\"TRACE\",\"base_resp\":{\"status_code\":0,\"status_msg\":\"\"}}\n\n";
        assertThat(settled(reply)).isEqualTo("data: {\"data\":{\"audio\":\"01020304\"," + more
                + "data: {\"data\":{\"audio\":\"05060708ee\"," + more
                + "data: {\"data\":{\"audio\":\"aabb0102030405060708ee\",\"status\":2,\"ced\":\"\"}," + INFO + ","
                + SUCCESS + "\n\n");
    }

    @Test
    void stream_withoutTheAggregate_endsWithNoAudio() throws Exception {
        assertThat(settled(server.post(SPEECH, STREAM_ONCE))).endsWith(
                "data: {\"data\":{\"audio\":\"\",\"status\":2,\"ced\":\"\"}," + INFO + "," + SUCCESS + "\n\n");
    }

    @Test
    void stream_ofAServerWithoutAggregates_repeatsTheAudioOnlyIfAsked(@TempDir Path data) throws Exception {
        try (TestServer spare = TestServer.start(data, config -> config.with(Settings.AGGREGATE_AUDIO, false))) {
            assertThat(audio(spare.post(SPEECH, STREAM)).getLast()).isEmpty();
            assertThat(audio(spare.post(SPEECH, STREAM_ONCE.replace("true}", "false}"))).getLast()).startsWith("aabb");
        }
    }

    private static List<String> audio(HttpResponse<String> reply) {
        return AUDIO.matcher(reply.body()).results().map(found -> found.group(1)).toList();
    }

    @Test
    void url_isALinkToTheFileThatNeedsNoKey() throws Exception {
        HttpResponse<String> reply = server.post(SPEECH, LINKED);
        String link = audio(reply).getFirst();

        assertThat(link).startsWith(server.uri() + "/");
        assertThat(settled(reply)).contains(INFO, "\"status\":2", SUCCESS);
        HttpResponse<byte[]> file;
        try (HttpClient anybody = HttpClient.newHttpClient()) {
            file = anybody.send(HttpRequest.newBuilder(URI.create(link)).build(), BodyHandlers.ofByteArray());
        }
        assertThat(file.body()).isEqualTo(new byte[]{(byte) 0xAA, (byte) 0xBB, 1, 2, 3, 4, 5, 6, 7, 8, (byte) 0xEE});
        assertThat(file.headers().firstValueAsLong("Content-Length")).hasValue(11);
    }

    @Test
    void url_forTheOfficialCommandLine_isSpeltSoThatItIsNotRewritten() throws Exception {
        HttpResponse<String> reply = server.send(server.request(SPEECH).header("User-Agent", "mmx-cli/1.0.27")
                .POST(BodyPublishers.ofString(LINKED)));

        assertThat(audio(reply).getFirst()).startsWith("HTTP://127.0.0.1:" + server.port() + "/");
    }

    @Test
    void audioThatIsLarge_arrivesWholeEitherWay() throws Exception {
        short[] block = new short[100_000];
        server.speech.script(sink -> {
            sink.begin(PcmFormat.mono(8000));
            for (int i = 0; i < 30; i++) {
                Arrays.fill(block, (short) i);
                sink.pcm(block, block.length);
            }
        });
        String whole = audio(server.post(SPEECH, PLAIN)).getFirst();
        List<String> streamed = audio(server.post(SPEECH, STREAM));

        assertThat(whole).hasSize(2 * (2 + 30 * 200_000 + 1)).startsWith("aabb0000").endsWith("1d00ee");
        assertThat(streamed.getLast().equals(whole)).isTrue();
        assertThat(("aabb" + String.join("", streamed.subList(0, streamed.size() - 1))).equals(whole)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"mp3,32000,128000,32000,128000", "mp3,44100,96000,44100,96000", "mp3,16000,320000,16000,160000",
        "mp3,32000,7,32000,32000", "wav,44100,64000,44100,705600", "FLAC,8000,64000,8000,128000",
        "Opus,22050,48000,24000,48000", "opus,12000,1,12000,6000", "opus,48000,999999,48000,256000",
        "PCMU_RAW,44100,128000,8000,64000", "pcmu_wav,8000,32000,8000,64000"})
    void extraInfo_isTrueToTheAudio(String format, int rate, int wanted, int saidRate, int saidBitrate)
            throws Exception {
        HttpResponse<String> reply = server.post(SPEECH, """
                {"model":"speech-2.8-hd","text":"Hi","audio_setting":{"format":"%s","sample_rate":%d,"bitrate":%d}}"""
                .formatted(format, rate, wanted));

        assertThat(reply.body()).contains("\"audio_sample_rate\":" + saidRate, "\"bitrate\":" + saidBitrate,
                "\"audio_format\":\"" + format.toLowerCase() + "\"");
    }

    @Test
    void utterance_isWhatWasAskedFor() throws Exception {
        server.post(SPEECH, """
                {"model":"SPEECH-2.8-hd","text":"Hi\\u0007 there, Ann","language_boost":"chinese,yue",
                "timber_weights":[],
                "voice_setting":{"voice_id":"Wise_Woman","speed":1,"vol":2.5,"pitch":-3.0,"emotion":"neutral"}}""");

        assertThat(server.speech.asked().model()).isEqualTo("speech-2.8-hd");
        assertThat(server.speech.asked().text()).isEqualTo("Hi\u0007 there, Ann");
        assertThat(server.speech.asked().voices().getFirst().voice().id()).isEqualTo("Wise_Woman");
        assertThat(server.speech.asked().manner().speed()).isEqualTo(1);
        assertThat(server.speech.asked().manner().volume()).isEqualTo(2.5);
        assertThat(server.speech.asked().manner().pitch()).isEqualTo(-3);
        assertThat(server.speech.asked().manner().emotion()).isEqualTo("calm");
        assertThat(server.speech.asked().manner().languageBoost()).isEqualTo("Chinese,Yue");
    }

    @Test
    void utterance_ofABareRequest_hasTheUsualVoice() throws Exception {
        server.post(SPEECH, "{\"model\":\"speech-2.8-hd\",\"text\":\"Hi\"}");

        assertThat(server.speech.asked().voices().getFirst().voice().id()).isEqualTo("male-qn-qingse");
        assertThat(server.speech.asked().manner().speed()).isEqualTo(1);
        assertThat(server.speech.asked().manner().emotion()).isEmpty();
        assertThat(server.speech.asked().manner().languageBoost()).isEmpty();
    }

    @Test
    void utterance_carriesEverythingElseThatWasAskedFor() throws Exception {
        server.post(SPEECH, """
                {"model":"speech-2.8-hd","text":"Hi","text_normalization_mode":"quality","aigc_watermark":true,
                "voice_setting":{"voice_id":"","latex_read":true},
                "timber_weights":[{"voice_id":"Wise_Woman","weight":30},{"voice_id":"male-qn-qingse","weight":"70"}],
                "pronunciation_dict":{"tone":["处理/(chu3)(li3)","a/b/c"]},
                "voice_modify":{"pitch":-10,"intensity":20.0,"timbre":30,"sound_effects":"robotic"}}""");

        Utterance asked = server.speech.asked();
        assertThat(asked.voices()).extracting(share -> share.voice().id() + " " + share.weight())
                .containsExactly("Wise_Woman 30", "male-qn-qingse 70");
        assertThat(asked.reading()).isEqualTo(new Reading(true, true,
                List.of(new Pronunciation("处理", "(chu3)(li3)"), new Pronunciation("a", "b/c"))));
        assertThat(asked.manner().languageBoost()).isEqualTo("Chinese");
        assertThat(asked.modification()).isEqualTo(new Modification(-10, 20, 30, Modification.Effect.ROBOTIC));
        assertThat(asked.watermark()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "voice_setting":{"text_normalization":true}                            | true
            "voice_setting":{"english_normalization":true}                         | true
            "text_normalization":true                                              | true
            "text_normalization_mode":"basic","text_normalization":false           | true
            "text_normalization":false                                             | false
            "continuous_sound":true                                                | false
            """)
    void textIsNormalised_whereAnyOfItsNamesAsksForIt(String fields, boolean normalised) throws Exception {
        server.post(SPEECH, "{\"model\":\"speech-2.8-hd\",\"text\":\"Hi\"," + fields + "}");

        assertThat(server.speech.asked().reading().normalized()).isEqualTo(normalised);
    }

    @Test
    void pronunciations_inTheShapeThatARealClientSends() throws Exception {
        server.post(SPEECH, """
                {"model":"speech-2.8-hd","text":"Hi","pronunciation_dict":[{"tone":"oh my god","text":"omg"}]}""");

        assertThat(server.speech.asked().reading().pronunciations())
                .containsExactly(new Pronunciation("omg", "oh my god"));
    }

    @Test
    void watermark_isForWholeClipsOnly() throws Exception {
        server.post(SPEECH, "{\"model\":\"speech-2.8-hd\",\"text\":\"Hi\",\"stream\":true,\"aigc_watermark\":true}");

        assertThat(server.speech.asked().watermark()).isFalse();
    }

    private static void sayTwoSentences(SpeechSink sink) throws InterruptedException {
        sink.begin(PcmFormat.mono(8000));
        sink.pcm(new short[]{0x0201}, 1);
        sink.segment(new SpokenSegment("Hi.", "Hi.", 0, 3, 12.3456, 100, List.of(new SpokenWord("Hi", 0, 2, 12.3456,
                100)), true));
        sink.pcm(new short[]{0x0403}, 1);
        sink.segment(new SpokenSegment("5!", "five!", 3, 5, 200, 300,
                List.of(new SpokenWord("five", 3, 4, 200, 300)), true));
    }

    @Test
    void subtitles_areAFileThatNeedsNoKey() throws Exception {
        server.speech.script(SpeechRoutesTest::sayTwoSentences);
        HttpResponse<String> reply = server.post(SPEECH, """
                {"model":"speech-2.8-hd","text":"Hi.5!","subtitle_enable":true}""");
        Matcher link = Pattern.compile("\"subtitle_file\":\"([^\"]+)\"").matcher(reply.body());
        assertThat(link.find()).isTrue();
        URI file = URI.create(link.group(1));

        assertThat(server.send(server.bare(file.getRawPath() + "?" + file.getRawQuery())).body()).isEqualTo("""
                [{"text":"Hi.","pronounce_text":"Hi.","time_begin":12.35,"time_end":100.0,"text_begin":0,"text_end":3,\
                "pronounce_text_begin":0,"pronounce_text_end":3,"is_final_segment":true,"timestamped_words":null},\
                {"text":"5!","pronounce_text":"five!","time_begin":200.0,"time_end":300.0,"text_begin":3,"text_end":5,\
                "pronounce_text_begin":3,"pronounce_text_end":8,"is_final_segment":true,"timestamped_words":null}]""");
    }

    @Test
    void subtitlesOfAStream_goWithTheirAudio_andAllOfThemWithTheEnd() throws Exception {
        server.speech.script(SpeechRoutesTest::sayTwoSentences);
        HttpResponse<String> reply = server.post(SPEECH, """
                {"model":"speech-2.8-hd","text":"Hi.5!","stream":true,"subtitle_enable":true,"subtitle_type":"word",
                "stream_options":{"exclude_aggregated_audio":true}}""");
        String first = """
                {"text":"Hi.","pronounce_text":"Hi.","time_begin":12.35,"time_end":100.0,"text_begin":0,"text_end":3,\
                "pronounce_text_begin":0,"pronounce_text_end":3,"is_final_segment":true,"timestamped_words":\
                [{"word":"Hi","time_begin":12.35,"time_end":100.0,"word_begin":0,"word_end":2}]}""";
        String second = """
                {"text":"5!","pronounce_text":"five!","time_begin":200.0,"time_end":300.0,"text_begin":3,"text_end":5,\
                "pronounce_text_begin":3,"pronounce_text_end":8,"is_final_segment":true,"timestamped_words":\
                [{"word":"five","time_begin":200.0,"time_end":300.0,"word_begin":3,"word_end":4}]}""";

        assertThat(audio(reply)).containsExactly("0102", "0304ee", "");
        assertThat(settled(reply)).contains(
                "{\"data\":{\"audio\":\"0102\",\"status\":1,\"subtitle\":" + first + "}",
                "{\"data\":{\"audio\":\"0304ee\",\"status\":1,\"subtitle\":" + second + "}",
                "\"subtitles\":[" + first + "," + second + "]}");
    }

    @ParameterizedTest
    @CsvSource({"speech-2.8-hd,whisper,''", "speech-2.6-hd,whisper,whisper", "speech-02-turbo,fluent,''",
        "speech-2.8-hd,happy,happy", "speech-2.8-hd,'',''"})
    void emotion_thatTheModelDoesNotHave_isLeftOut(String model, String emotion, String spoken) throws Exception {
        server.post(SPEECH, """
                {"model":"%s","text":"Hi","voice_setting":{"emotion":"%s"}}""".formatted(model, emotion));

        assertThat(server.speech.asked().manner().emotion()).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"text":"Hi"}                                                                  | 2013  | model is missing
            {"model":"speech-9","text":"Hi"}                                               | 2013  | unknown model
            {"model":"speech-2.8-hd"}                                                      | 2013  | text is empty
            {"model":"speech-2.8-hd","text":" \\n "}                                       | 2013  | text is empty
            {"model":"speech-2.8-hd","text":"a<#1#><#2#>b"}                                | 2013  | pause
            {"model":"speech-2.8-hd","text":"Hi\\u0001"}                                   | 1042  | invisible
            {"model":"speech-2.8-hd","text":"Hi","voice_setting":{"voice_id":"nobody"}}    | 20132 | 'nobody'
            {"model":"speech-2.8-hd","text":"Hi","voice_setting":{"voice_id":""}}          | 2013  | timbre_weights
            {"model":"speech-2.8-hd","text":"Hi","voice_setting":{"speed":0.49}}           | 2013  | speed
            {"model":"speech-2.8-hd","text":"Hi","voice_setting":{"speed":"fast"}}         | 2013  | speed
            {"model":"speech-2.8-hd","text":"Hi","voice_setting":{"vol":0}}                | 2013  | vol
            {"model":"speech-2.8-hd","text":"Hi","voice_setting":{"vol":10.1}}             | 2013  | vol
            {"model":"speech-2.8-hd","text":"Hi","voice_setting":{"pitch":13}}             | 2013  | pitch
            {"model":"speech-2.8-hd","text":"Hi","voice_setting":{"pitch":0.5}}            | 2013  | pitch
            {"model":"speech-2.8-hd","text":"Hi","voice_setting":{"emotion":"bored"}}      | 2013  | emotion
            {"model":"speech-2.8-hd","text":"Hi","language_boost":"Klingon"}               | 2013  | language_boost
            {"model":"speech-2.8-hd","text":"Hi","audio_setting":{"sample_rate":48000}}    | 2013  | sample_rate
            {"model":"speech-2.8-hd","text":"Hi","audio_setting":{"bitrate":0}}            | 2013  | bitrate
            {"model":"speech-2.8-hd","text":"Hi","audio_setting":{"channel":3}}            | 2013  | channel
            {"model":"speech-2.8-hd","text":"Hi","audio_setting":{"format":"aiff"}}        | 2013  | pcmu_wav
            {"model":"speech-2.8-hd","text":"Hi","output_format":"base64"}                 | 2013  | output_format
            {"model":"speech-02-turbo","text":"Hi","language_boost":"Tamil"}               | 2013  | speech-02-turbo
            {"model":"speech-2.8-hd","text":"Hi","timbre_weights":[{"voice_id":"Wise_Woman"}]} | 2013 | timbre_weights
            {"model":"speech-2.8-hd","text":"Hi","timbre_weights":[{"voice_id":"Wise_Woman","weight":0}]} | 2013 | [1, 100]
            {"model":"speech-2.8-hd","text":"Hi","timbre_weights":[{"voice_id":"nobody","weight":1}]} | 20132 | 'nobody'
            {"model":"speech-2.8-hd","text":"Hi","timbre_weights":[{},{},{},{},{}]}        | 2013  | four
            {"model":"speech-2.8-hd","text":"Hi","pronunciation_dict":{"tone":["omg"]}}    | 2013  | glyph definition
            {"model":"speech-2.8-hd","text":"Hi","pronunciation_dict":{"tone":["/omg"]}}   | 2013  | glyph definition
            {"model":"speech-2.8-hd","text":"Hi","pronunciation_dict":{"tone":[7]}}        | 2013  | pronunciation_dict
            {"model":"speech-2.8-hd","text":"Hi","voice_modify":{"pitch":101}}             | 2013  | voice_modify.pitch
            {"model":"speech-2.8-hd","text":"Hi","voice_modify":{"sound_effects":"cave"}}  | 2013  | robotic
            {"model":"speech-2.8-hd","text":"Hi","voice_modify":{"timbre":1},"audio_setting":{"format":"pcm"}} | 2013 | mp3, wav, flac
            {"model":"speech-2.8-hd","text":"Hi","stream":true,"voice_modify":{"timbre":1},"audio_setting":{"format":"wav"}} | 2013 | streamed
            {"model":"speech-2.8-hd","text":"Hi","subtitle_enable":true,"subtitle_type":"line"} | 2013 | subtitle_type
            {"model":"speech-2.8-hd","text":"Hi","subtitle_enable":true,"subtitle_type":"word_streaming"} | 2013 | stream=true
            {"model":"speech-2.8-hd","text":"Hi","text_normalization_mode":"best"}         | 2013  | basic or quality
            """)
    void badRequest_isRefusedWithItsCodeAndField(String body, int code, String named) throws Exception {
        HttpResponse<String> reply = server.post(SPEECH, body);

        assertThat(code(reply)).isEqualTo(code);
        assertThat(reply.body()).contains(named).doesNotContain("\"data\"");
    }

    @Test
    void text_hasFewerThanTenThousandCodePoints() throws Exception {
        String request = "{\"model\":\"speech-2.8-hd\",\"text\":\"%s\"}";

        assertThat(code(server.post(SPEECH, request.formatted("𠮷".repeat(9_999))))).isZero();
        assertThat(server.post(SPEECH, request.formatted("𠮷".repeat(10_000))).body()).contains("2013", "10,000");
    }

    @Test
    void workerThatDies_isSpokenAgainOnce() throws Exception {
        server.media.dieOnce();

        assertThat(audio(server.post(SPEECH, PLAIN))).containsExactly("aabb0102030405060708ee");
    }

    @Test
    void workerThatDiesAlways_is1013() throws Exception {
        server.media.dieAlways();
        HttpResponse<String> reply = server.post(SPEECH, PLAIN);

        assertThat(code(reply)).isEqualTo(1013);
        assertThat(reply.body()).doesNotContain("\"data\"");
    }

    @Test
    void workerThatDiesInAStream_endsItWithAnErrorAndNoAudioTwice() throws Exception {
        server.media.dieOnce();
        HttpResponse<String> reply = server.post(SPEECH, STREAM);

        assertThat(audio(reply)).containsExactly("01020304");
        assertThat(settled(reply)).endsWith("\n\ndata: {\"base_resp\":{\"status_code\":1013,\"status_msg\":"
                + "\"internal service error: the media worker failed; try again\"},\"trace_id\":\"TRACE\"}\n\n");
    }

    @Test
    void workerThatDiesBeforeAnythingWasHeard_isSpokenAgainInTheStream() throws Exception {
        server.speech.script(ScriptedSpeech.samples(new short[0], new short[]{0x0201}));
        server.media.dieOnce();

        assertThat(audio(server.post(SPEECH, STREAM))).containsExactly("0102", "ee", "aabb0102ee");
    }

    @Test
    void engineThatCannotSpeak_tellsInItsOwnCode() throws Exception {
        server.speech.script(sink -> {
            throw new ApiException(ErrorCode.INPUT_SENSITIVE);
        });

        assertThat(code(server.post(SPEECH, PLAIN))).isEqualTo(1026);
        assertThat(code(server.post(SPEECH, STREAM))).isEqualTo(1026);
    }

    @Test
    void textThatMakesNoSound_is2013() throws Exception {
        server.speech.script(sink -> {});

        assertThat(server.post(SPEECH, PLAIN).body()).contains("2013", "nothing that can be spoken");
    }
}
