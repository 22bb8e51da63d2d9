package io.minimax4j.server.music;

import static io.minimax4j.server.PlainMedia.clip;
import static io.minimax4j.server.PlainMedia.sound;
import static io.minimax4j.server.TestServer.code;
import static io.minimax4j.server.TestServer.settled;
import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.music.SongOrder;
import io.minimax4j.server.KeyDatabase;
import io.minimax4j.server.ScriptedMusic;
import io.minimax4j.server.ServerConfig;
import io.minimax4j.server.Settings;
import io.minimax4j.server.TestServer;
import io.minimax4j.server.account.KeyOrder;
import io.minimax4j.server.account.Plan;
import io.minimax4j.server.account.TermsChange;
import io.minimax4j.server.account.Limits;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Songs that are made of recordings: covers, and what the oldest model refers to. */
class CoverRoutesTest {
    private static final String PATH = "/v1/music_generation";
    private static final String LISTEN = "/v1/music_cover_preprocess";
    private static final String SUCCESS = "\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}";
    private static final Pattern FEATURE = Pattern.compile("\"cover_feature_id\":\"([0-9a-f]{32})\"");
    private static final Pattern VOICE = Pattern.compile("\"voice_id\":\"(vocal-[0-9a-f]{32})\"");
    private static final Pattern INSTRUMENTAL = Pattern.compile("\"instrumental_id\":\"(instrumental-[0-9a-f]{32})\"");

    @TempDir
    static Path data;

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void playTwoSamples() {
        server.music.script(ScriptedMusic.samples(new short[]{1, 2}));
    }

    private static String base64(byte[] file) {
        return Base64.getEncoder().encodeToString(file);
    }

    private static String listening(int millis) {
        return "{\"model\":\"music-cover\",\"audio_base64\":\"" + base64(sound("pcm_s16le " + millis)) + "\"}";
    }

    private static String found(Pattern pattern, HttpResponse<String> reply) {
        Matcher match = pattern.matcher(reply.body());
        assertThat(match.find()).as(reply.body()).isTrue();
        return match.group(1);
    }

    @Test
    void preprocessing_tellsWhatWasHeard() throws Exception {
        HttpResponse<String> reply = server.post(LISTEN, listening(90_250));

        assertThat(settled(reply)).isEqualTo("{\"cover_feature_id\":\"" + found(FEATURE, reply) + "\","
                + "\"formatted_lyrics\":\"[Verse 1]\\nLa la\\n\\n[Chorus]\\nLi\","
                + "\"structure_result\":\"{\\\"num_segments\\\":4,\\\"segments\\\":["
                + "{\\\"start\\\":0.0,\\\"end\\\":15.5,\\\"label\\\":\\\"intro\\\"},"
                + "{\\\"start\\\":15.5,\\\"end\\\":60.123,\\\"label\\\":\\\"verse\\\"},"
                + "{\\\"start\\\":60.123,\\\"end\\\":88.0,\\\"label\\\":\\\"chorus\\\"},"
                + "{\\\"start\\\":88.0,\\\"end\\\":90.25,\\\"label\\\":\\\"outro\\\"}]}\","
                + "\"audio_duration\":90.25,\"trace_id\":\"TRACE\"," + SUCCESS);
        assertThat(found(FEATURE, server.post(LISTEN, listening(90_250)))).isEqualTo(found(FEATURE, reply));
    }

    private static String cover(String fields) {
        return "{\"model\":\"music-cover\",\"prompt\":\"slow jazz with a piano\",\"seed\":5,"
                + "\"audio_setting\":{\"format\":\"pcm\"}," + fields + "}";
    }

    @Test
    void cover_ofARecordingThatComesAlong_listensFirst() throws Exception {
        String file = base64(sound("pcm_s16le 30000"));
        assertThat(code(server.post(PATH, cover("\"audio_base64\":\"" + file + "\"")))).isZero();
        assertThat(server.music.all()).hasSize(2).last().isEqualTo(new SongOrder("music-cover",
                "slow jazz with a piano", "", false, 5, ScriptedMusic.HEARD, false));
        long id = server.upload("other", "song.wav", sound("pcm_s16le 31000"));

        assertThat(code(server.post(PATH, cover("\"audio_url\":\"mm_file://" + id + "\"")))).isZero();
        assertThat(code(server.post(PATH, cover("\"audio_base64\":\"data:audio/mp3;base64," + file + "\"")))).isZero();
        assertThat(server.music.all()).as("the first recording is known").hasSize(5);
    }

    @Test
    void cover_byFeatureId_isMadeOfWhatWasHeard_andOfTheAccountAlone() throws Exception {
        String id = found(FEATURE, server.post(LISTEN, listening(60_000)));
        String order = cover("\"lyrics\":\"[verse]\\nNew words\",\"cover_feature_id\":\"" + id + "\"");
        server.music.script(ScriptedMusic.samples(new short[]{1, 2}));
        assertThat(code(server.post(PATH, order))).isZero();
        SongOrder asked = server.music.asked();

        assertThat(asked.lyrics()).isEqualTo("[verse]\nNew words");
        assertThat(asked.reference().text()).isEqualTo("tempo 90");
        assertThat(server.music.all()).hasSize(1);
        HttpResponse<String> foreign = server.postAs(key(), PATH, order);
        assertThat(code(foreign)).isEqualTo(2013);
        assertThat(foreign.body()).contains("cover_feature_id is unknown or has expired");
    }

    private static String key() {
        try (KeyDatabase database = KeyDatabase.open(ServerConfig.defaults().with(Settings.DATA, data))) {
            return database.tenants()
                    .createKey(new KeyOrder("", Optional.empty(),
                            TermsChange.of(Plan.NONE,
                                    new Limits(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty()),
                                    OptionalLong.empty())))
                    .secret();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pcm_s16le 5000   | audio_base64: the audio lasts 5 s; it must last 6 to 360 s
            pcm_s16le 361000 | audio_base64: the audio lasts 361 s; it must last 6 to 360 s
            FILM             | audio_base64: the audio holds no audio, whatever its first bytes say
            TEXT             | audio_base64 is no audio of a type that can be read; send MP3, WAV, FLAC, M4A, MP4, AAC or Ogg""")
    void recordingThatCannotBeCovered_is2013(String words, String message) throws Exception {
        byte[] file = switch (words) {
            case "FILM" -> clip("h264 640 360 24 9000 aac");
            case "TEXT" -> "a text of no use".getBytes(StandardCharsets.UTF_8);
            default -> sound(words);
        };
        for (String path : new String[]{PATH, LISTEN}) {
            String source = "\"audio_base64\":\"" + base64(file) + "\"";
            HttpResponse<String> reply = server.post(path,
                    path.equals(LISTEN) ? "{\"model\":\"music-cover\"," + source + "}" : cover(source));

            assertThat(code(reply)).isEqualTo(2013);
            assertThat(reply.body()).contains(message);
        }
        assertThat(server.music.all()).isEmpty();
    }

    private static HttpResponse<String> form(String path, String... parts) throws Exception {
        StringBuilder body = new StringBuilder();
        for (String part : parts) {
            String name = part.substring(0, part.indexOf('='));
            String fileName = name.equals("file") ? "; filename=\"a.wav\"" : "";
            body.append("--b5\r\nContent-Disposition: form-data; name=\"").append(name).append('"').append(fileName)
                    .append("\r\n\r\n").append(part, part.indexOf('=') + 1, part.length()).append("\r\n");
        }
        return server.send(server.request(path).header("Content-Type", "multipart/form-data; boundary=b5")
                .POST(BodyPublishers.ofString(body + "--b5--\r\n", StandardCharsets.ISO_8859_1)));
    }

    private static String file(String words) {
        return "file=" + new String(sound(words), StandardCharsets.ISO_8859_1);
    }

    @Test
    void upload_namesWhatTheOldestModelRefersTo() throws Exception {
        HttpResponse<String> song = form("/v1/music_upload", "purpose=song", file("pcm_s16le 20000"));
        HttpResponse<String> voice = form("/v1/music_upload", file("pcm_s16le 20000"), "purpose=voice");

        assertThat(song.body()).isEqualTo("{\"voice_id\":\"" + found(VOICE, song) + "\",\"instrumental_id\":\""
                + found(INSTRUMENTAL, song) + "\"," + SUCCESS);
        assertThat(voice.body()).isEqualTo("{\"voice_id\":\"" + found(VOICE, voice) + "\"," + SUCCESS);
        assertThat(form("/v1/music_upload", "purpose=instrumental", file("pcm_s16le 20000")).body())
                .isEqualTo("{\"instrumental_id\":\"" + found(INSTRUMENTAL, song) + "\"," + SUCCESS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            purpose=song       | file=             | file is no audio of a type that can be read; send MP3 or WAV
            purpose=song       | x=y               | the form has no part 'file'
            purpose=dance      | file=RIFF         | purpose must be song, voice or instrumental
            purpose=voice      | SHORT             | file: the audio lasts 9 s; it must last 10 to 600 s""")
    void uploadAgainstTheContract_is2013(String purpose, String content, String message) throws Exception {
        HttpResponse<String> reply = form("/v1/music_upload", purpose,
                content.equals("SHORT") ? file("pcm_s16le 9000") : content);

        assertThat(code(reply)).isEqualTo(2013);
        assertThat(reply.body()).contains(message);
    }

    @Test
    void oldestModel_isAskedInEveryShapeOfItsTime() throws Exception {
        HttpResponse<String> uploaded = form("/v1/music_upload", "purpose=song", file("pcm_s16le 20000"));
        String voice = found(VOICE, uploaded);
        String instrumental = found(INSTRUMENTAL, uploaded);
        String setting = "{\"format\":\"pcm\",\"sample_rate\":16000,\"channel\":1}";
        HttpResponse<String> parts = form(PATH, "model=music-01", "lyrics=La la", "refer_voice=" + voice,
                "refer_instrumental=" + instrumental, "stream=false", "audio_setting=" + setting);
        SongOrder asked = server.music.asked();
        HttpResponse<String> pairs = server.send(server.request(PATH)
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(
                        "model=music-01&lyrics=La+la&refer_vocal=" + voice + "&refer_instrumental=" + instrumental
                                + "&audio_setting=%7B%22format%22%3A%22pcm%22%2C%22sample_rate%22%3A16000%7D")));
        HttpResponse<String> json = server.post(PATH, "{\"model\":\"music-01\",\"lyrics\":\"La la\",\"refer_voice\":\""
                + voice + "\",\"refer_instrumental\":\"" + instrumental + "\",\"audio_setting\":\""
                + setting.replace("\"", "\\\"") + "\"}");

        assertThat(parts.body()).contains("\"music_sample_rate\":16000,\"music_channel\":1,\"bitrate\":256000");
        assertThat(pairs.body()).contains("\"music_sample_rate\":16000,\"music_channel\":2,\"bitrate\":512000");
        assertThat(json.body()).contains("\"music_sample_rate\":16000,\"music_channel\":1,\"bitrate\":256000");
        assertThat(asked.lyrics()).isEqualTo("La la");
        assertThat(asked.reference().text()).isEqualTo("tempo 90");
        assertThat(code(form(PATH, "model=music-01", "lyrics=La la", "refer_voice=vocal-1"))).isEqualTo(2013);
        assertThat(form(PATH, "model=music-01", "lyrics=La", "stream=maybe").body())
                .contains("stream must be true or false");
    }
}
