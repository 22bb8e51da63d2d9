package io.minimax4j.verification.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.verification.process.RunningServer;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.Multipart;
import io.minimax4j.verification.wire.Reply;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that break the contract get the contract's code, and the server goes on. */
final class BadInputTest {
    private static final String CHAT = "/v1/text/chatcompletion_v2";
    private static final String SPEECH = "/v1/t2a_v2";
    private static final String GOOD = """
            {"model":"MiniMax-Text-01","messages":[{"role":"user","content":"Hello"}]}""";

    @RegisterExtension
    static final RunningServer server = RunningServer.with(launch -> launch.set("max-json-bytes", "1MB"));

    private Api api;

    @BeforeEach
    void call() {
        api = Api.of(server.process());
    }

    @AfterEach
    void theServerStillServes() {
        Reply reply = api.post(CHAT, GOOD);
        assertThat(reply.code()).as(reply.toString()).isZero();
    }

    private static void refused(Reply reply, int code, String inMessage) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        assertThat(reply.code()).as(reply.toString()).isEqualTo(code);
        assertThat(reply.message()).contains(inMessage);
        assertThat(reply.header("Content-Type")).startsWith("application/json");
        assertThat(reply.header("Trace-Id")).matches("[0-9a-f]{32}");
        assertThat(reply.json().has("choices")).isFalse();
        assertThat(reply.json().has("data")).isFalse();
    }

    static Stream<Arguments> badChats() {
        return Stream.of(
                Arguments.of("{\"model\":\"MiniMax-Nobody\",\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"}]}",
                        "unknown model"),
                Arguments.of("{\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"}]}", "model"),
                Arguments.of("{\"model\":\"MiniMax-M2.7\"}", "messages"),
                Arguments.of("{\"model\":\"MiniMax-M2.7\",\"messages\":[]}", "messages"),
                Arguments.of("{\"model\":\"MiniMax-M2.7\",\"messages\":\"Hi\"}", "messages"),
                Arguments.of("{\"model\":\"MiniMax-M2.7\",\"messages\":[\"Hi\"]}", "messages"),
                Arguments.of("{\"model\":\"MiniMax-M2.7\",\"messages\":[{\"role\":\"user\",\"content\":{}}]}",
                        "content"),
                Arguments.of("{\"model\":\"MiniMax-M2.7\",\"messages\":[{\"role\":\"wizard\",\"content\":\"Hi\"}]}",
                        "role"),
                Arguments.of("{\"model\":[],\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"}]}", "model"),
                Arguments.of(GOOD.replace("{\"model\"", "{\"stream\":\"perhaps\",\"model\""), "stream"),
                Arguments.of(GOOD.replace("{\"model\"", "{\"temperature\":\"warm\",\"model\""), "temperature"),
                Arguments.of(GOOD.replace("{\"model\"", "{\"max_tokens\":1.5,\"model\""), "max_tokens"),
                Arguments.of(GOOD.substring(0, GOOD.length() - 3), ""), Arguments.of(GOOD + "{}", ""),
                Arguments.of("{'model':'MiniMax-M2.7'}", ""), Arguments.of("[]", ""), Arguments.of("null", ""),
                Arguments.of("\"Hello\"", ""), Arguments.of("", ""), Arguments.of("\u0000\u0001\u00ff", ""),
                Arguments.of("{\"x\":1" + "0".repeat(5_000) + "," + GOOD.substring(1), ""),
                Arguments.of("{\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "," + GOOD.substring(1), "nest"));
    }

    @ParameterizedTest
    @MethodSource("badChats")
    void chat_againstTheContract_is2013(String body, String named) {
        refused(api.post(CHAT, body), 2013, named);
    }

    @Test
    void chat_badRequestForAStream_isAnsweredWithoutAStream() {
        refused(api.post(CHAT, "{\"model\":\"MiniMax-M2.7\",\"stream\":true,\"messages\":[]}"), 2013, "messages");
    }

    @Test
    void chat_bodyOverTheLimit_is2013AndNamesTheLimit() {
        String large = GOOD.replace("Hello", "a".repeat(1_100_000));

        refused(api.post(CHAT, large), 2013, "1");
    }

    @Test
    void chat_unknownFieldsAndQuery_areLetBe() {
        String extended = GOOD.replace("{\"model\"", "{\"plugins\":[null,{\"a\":1e3}],\"n\":1,\"model\"");

        assertThat(api.post(CHAT + "?GroupId=1234567890&x=y", extended).code()).isZero();
    }

    static Stream<Arguments> badSpeech() {
        return Stream.of(Arguments.of("{\"model\":\"speech-2.8-hd\"}", 2013, "text"),
                Arguments.of("{\"model\":\"speech-2.8-hd\",\"text\":\"\"}", 2013, "text"),
                Arguments.of("{\"text\":\"Hi\"}", 2013, "model"),
                Arguments.of("{\"model\":\"speech-99\",\"text\":\"Hi\"}", 2013, "unknown model"),
                Arguments.of("{\"model\":\"speech-2.8-hd\",\"text\":7}", 2013, ""),
                Arguments.of(speech("x".repeat(10_000), ""), 2013, "10,000"),
                Arguments.of(speech("Hi\\u0001\\u0002\\u0003", ""), 1042, ""),
                Arguments.of(speech("a<#1#><#1#>b", ""), 2013, "pause"),
                Arguments.of(speech("Hi", ",\"voice_setting\":{\"voice_id\":\"nobody\"}"), 20132, "nobody"),
                Arguments.of(speech("Hi", ",\"voice_setting\":{\"voice_id\":\"Wise_Woman\",\"speed\":9}"), 2013,
                        "speed"),
                Arguments.of(speech("Hi", ",\"audio_setting\":{\"format\":\"aiff\"}"), 2013, "format"),
                Arguments.of(speech("Hi", ",\"audio_setting\":{\"channel\":3}"), 2013, "channel"),
                Arguments.of(speech("Hi", ",\"audio_setting\":\"loud\""), 2013, "audio_setting"),
                Arguments.of(speech("Hi", ",\"output_format\":\"base64\""), 2013, "output_format"));
    }

    private static String speech(String text, String more) {
        return "{\"model\":\"speech-2.8-hd\",\"text\":\"" + text + "\"" + more + "}";
    }

    @ParameterizedTest
    @MethodSource("badSpeech")
    void speech_againstTheContract_isRefusedWithItsCode(String body, int code, String named) {
        refused(api.post(SPEECH, body), code, named);
    }

    @ParameterizedTest
    @ValueSource(strings = {CHAT, SPEECH, "/v1/get_voice"})
    void noKey_is1004WithTheKnownWords(String path) {
        refused(api.as("").post(path, GOOD), 1004,
                "login fail: Please carry the API secret key in the 'Authorization' field");
    }

    @ParameterizedTest
    @ValueSource(strings = {CHAT, SPEECH, "/v1/get_voice"})
    void unknownKey_is2049(String path) {
        refused(api.as("sk-nobody").post(path, GOOD), 2049, "invalid api key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic dXNlcjpwYXNz", "Bearer", "Bearer ", "bearer  two words"})
    void malformedAuthorization_isNotAuthorized(String header) {
        Reply reply = api.send(api.bare("/v1/files/list").header("Authorization", header).GET());

        assertThat(reply.code()).isIn(1004, 2049);
    }

    @Test
    void keyInXApiKey_isTaken() {
        Reply reply = api.send(api.bare("/v1/files/list").header("x-api-key", server.process().key()).GET());

        assertThat(reply.code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /v1/files/retrieve                              , file_id
            /v1/files/retrieve?file_id=                     , file_id
            /v1/files/retrieve?file_id=abc                  , file_id
            /v1/files/retrieve?file_id=123456789012345      , 123456789012345
            /v1/files/retrieve?file_id=99999999999999999999 , file_id
            /v1/files/retrieve?file_id=-1                   , file_id
            /v1/files/retrieve_content?file_id=1            , 1""")
    void files_badIds_are2013AndNamed(String path, String named) {
        refused(api.get(path), 2013, named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"file_id\":\"x\"}", "{\"file_id\":123456789012345}", "[1]", "nonsense"})
    void files_deleteOfNothing_is2013(String body) {
        refused(api.post("/v1/files/delete", body), 2013, "");
    }

    @Test
    void upload_withoutPurpose_is2013() {
        Multipart form = new Multipart(Multipart.file("x", "a.txt", new byte[1]).head().replaceAll("(?s)^.*?x\r\n", ""),
                Multipart.file("x", "a.txt", new byte[1]).content(), Multipart.file("x", "a", new byte[1]).tail());

        refused(api.upload("/v1/files/upload", form), 2013, "purpose");
    }

    @Test
    void upload_withoutFile_is2013() {
        String boundary = "only-a-field";
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\nretrieval\r\n--"
                + boundary + "--\r\n";
        Reply reply = api.send(api.request("/v1/files/upload")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body)));

        refused(reply, 2013, "file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc", "a b", ""})
    void upload_impossiblePurpose_is2013(String purpose) {
        refused(api.upload(purpose, "a.txt", new byte[]{1}), 2013, "purpose");
    }

    @Test
    void upload_formCutOff_is2013AndKeepsNothing() {
        Multipart whole = Multipart.file("retrieval", "cut.txt", new byte[1000]);
        Reply reply = api.upload("/v1/files/upload", new Multipart(whole.head(), whole.content(), ""));

        refused(reply, 2013, "");
        assertThat(api.get("/v1/files/list").text()).doesNotContain("cut.txt");
    }

    @Test
    void upload_nameWithAPath_staysAName() {
        Reply reply = api.upload("retrieval", "../../../etc/passwd", "x".getBytes());

        assertThat(reply.code()).isZero();
        assertThat(reply.json().at("/file/filename").asText()).doesNotContain("/").doesNotContain("..");
    }

    @Test
    void unknownPath_is404InPlainText() {
        Reply reply = api.get("/v1/nothing/here");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text()).startsWith("404 page not found");
        assertThat(reply.header("Trace-Id")).matches("[0-9a-f]{32}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/../v1/files/list", "/v1/files/../../data", "//v1//files//list", "/v1/files/list/"})
    void oddPaths_neverLeadOutside(String path) {
        assertThat(api.get(path).status()).isIn(200, 400, 404);
    }
}
