package io.minimax4j.verification.music;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.minimax4j.verification.golden.Golden;
import io.minimax4j.verification.media.Ear;
import io.minimax4j.verification.media.Mp3;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.Reply;
import io.minimax4j.verification.wire.Shape;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Songs as they come over the wire: the keys of the contract, and files that are what the reply says of them. */
final class MusicWireTest {
    private static final String PATH = "/v1/music_generation";

    /** Of two tones that are mixed into one channel, each a fourth as loud as can be. */
    private static final double LOUDNESS = 0.122;

    private static ToneServer server;
    private static Ear ear;
    private static Api api;

    @BeforeAll
    static void start() {
        server = new ToneServer();
        ear = new Ear();
        api = Api.of(server.uri(), ToneServer.KEY);
    }

    @AfterAll
    static void stop() {
        ear.close();
        server.close();
    }

    private static String order(String fields) {
        return "{\"model\":\"music-3.0\",\"prompt\":\"two tones\",\"lyrics\":\"[verse]\\nLa la\"" + fields + "}";
    }

    private static byte[] audio(JsonNode reply) {
        return HexFormat.of().parseHex(reply.at("/data/audio").asText());
    }

    private static void assertLike(Reply reply, String golden) {
        assertThat(Shape.of(reply.json())).isEqualTo(Golden.of(golden).shape());
        assertThat(reply.header("Content-Type")).startsWith("application/json");
    }

    @Test
    void hex_isAnMp3OfTheUsualForm() {
        Reply reply = api.post(PATH, order(""));

        assertLike(reply, "music/reply.json");
        byte[] file = audio(reply.json());
        Mp3 mp3 = Mp3.read(file);
        assertThat(mp3.sampleRate()).isEqualTo(44_100);
        assertThat(mp3.channels()).isEqualTo(2);
        assertThat(file.length).isCloseTo(ToneComposer.SECONDS * 32_000, Offset.offset(4_000));
        assertThat(reply.json().at("/extra_info/bitrate").asInt()).isEqualTo(256_000);
        assertThat(reply.json().at("/extra_info/music_size").asInt()).isEqualTo(file.length);
        assertThat(reply.json().at("/extra_info/music_duration").asLong()).isEqualTo(ToneComposer.SECONDS * 1000);
        assertThat(ear.hear(file).loudness()).isCloseTo(LOUDNESS, Offset.offset(0.01));
    }

    /** The bit rate that MP3 has at that sample rate, or that of plain samples. */
    @ParameterizedTest
    @CsvSource({"mp3,16000,1,256000,160000", "mp3,24000,2,256000,160000", "mp3,32000,2,128000,128000",
        "mp3,44100,1,32000,32000", "wav,16000,1,256000,256000", "wav,44100,2,256000,1411200",
        "pcm,24000,2,64000,768000"})
    void everyForm_isWhatTheReplySays(String format, int sampleRate, int channels, int asked, int bitrate) {
        JsonNode reply = api.post(PATH, order(",\"audio_setting\":{\"format\":\"" + format + "\",\"sample_rate\":"
                + sampleRate + ",\"channel\":" + channels + ",\"bitrate\":" + asked + "}")).json();

        byte[] file = audio(reply);
        assertThat(reply.at("/extra_info/bitrate").asInt()).isEqualTo(bitrate);
        assertThat(reply.at("/extra_info/music_sample_rate").asInt()).isEqualTo(sampleRate);
        assertThat(reply.at("/extra_info/music_channel").asInt()).isEqualTo(channels);
        assertThat(reply.at("/extra_info/music_size").asInt()).isEqualTo(file.length);
        assertThat(file.length * 8.0 / bitrate).isCloseTo(ToneComposer.SECONDS, Offset.offset(0.15));
        if (format.equals("mp3")) {
            assertThat(Mp3.read(file).sampleRate()).isEqualTo(sampleRate);
            assertThat(Mp3.read(file).channels()).isEqualTo(channels);
        }
    }

    @Test
    void link_leadsToTheSameSong() {
        Reply reply = api.post(PATH, order(",\"output_format\":\"url\""));

        assertLike(reply, "music/link.json");
        String link = reply.json().at("/data/audio").asText();
        assertThat(reply.json().at("/data/audio_url").asText()).isEqualTo(link);
        Reply file = api.send(api.bare(link).GET());
        assertThat(file.header("Content-Type")).isEqualTo("audio/mpeg");
        assertThat(Mp3.read(file.body()).millis()).isBetween(3_900L, 4_200L);
    }

    @Test
    void stream_isPiecesThatMakeASong_andOneEnd() {
        Reply reply = api.post(PATH, order(",\"stream\":true"));

        List<String> shapes = reply.events().stream().map(Shape::of).toList();
        List<String> golden = Golden.of("music/stream.sse").eventShapes();
        assertThat(shapes.size()).isGreaterThan(10);
        assertThat(shapes.subList(0, shapes.size() - 1)).containsOnly(golden.get(0));
        assertThat(shapes.getLast()).isEqualTo(golden.get(1));
        byte[] song = HexFormat.of().parseHex(reply.events().stream().map(event -> event.at("/data/audio").asText())
                .collect(Collectors.joining()));
        assertThat(Mp3.read(song).millis()).isBetween(3_900L, 4_200L);
        assertThat(ear.hear(song).loudness()).isCloseTo(LOUDNESS, Offset.offset(0.01));
    }

    @Test
    void cover_isAsLongAsWhatItCovers() {
        String base64 = Base64.getEncoder().encodeToString(PlainRecording.of(7));
        Reply heard = api.post("/v1/music_cover_preprocess",
                "{\"model\":\"music-cover\",\"audio_base64\":\"" + base64 + "\"}");

        assertLike(heard, "music/preprocess.json");
        assertThat(heard.json().get("audio_duration").asDouble()).isEqualTo(7.0);
        JsonNode structure = Reply.parse(heard.json().get("structure_result").asText());
        assertThat(structure.get("num_segments").asInt()).isEqualTo(2);
        assertThat(structure.at("/segments/1/end").asDouble()).isEqualTo(7.0);
        String cover = "{\"model\":\"music-cover\",\"prompt\":\"calm and soft tones\",\"audio_setting\":{\"format\":"
                + "\"pcm\",\"sample_rate\":16000,\"channel\":1},";
        JsonNode direct = api.post(PATH, cover + "\"audio_base64\":\"" + base64 + "\"}").json();
        JsonNode byId = api.post(PATH, cover + "\"lyrics\":\"[verse]\\nOther words\",\"cover_feature_id\":\""
                + heard.json().get("cover_feature_id").asText() + "\"}").json();

        assertThat(direct.at("/extra_info/music_duration").asInt()).isEqualTo(7_000);
        assertThat(byId.at("/extra_info/music_duration").asInt()).isEqualTo(7_000);
    }

    @Test
    void lyrics_haveTheKeysOfTheContract() {
        assertLike(api.post("/v1/lyrics_generation", "{\"mode\":\"write_full_song\",\"prompt\":\"tones\"}"),
                "music/lyrics.json");
    }
}
