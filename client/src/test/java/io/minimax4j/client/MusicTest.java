package io.minimax4j.client;

import static io.minimax4j.client.WireServer.json;
import static io.minimax4j.client.WireServer.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import io.minimax4j.client.error.ConnectionException;
import io.minimax4j.client.error.InvalidRequestException;
import io.minimax4j.client.error.MalformedReplyException;
import io.minimax4j.client.media.Media;
import io.minimax4j.client.music.HeardSong;
import io.minimax4j.client.music.Lyrics;
import io.minimax4j.client.music.MusicModel;
import io.minimax4j.client.music.Song;
import io.minimax4j.client.music.SongOrder;
import io.minimax4j.client.music.SongStream;
import io.minimax4j.protocol.speech.AudioFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MusicTest {
    private static final String OK = "\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}";
    private static final String INFO = "{\"music_duration\":25364,\"music_sample_rate\":44100,\"music_channel\":2,"
            + "\"bitrate\":256000,\"music_size\":4}";

    @TempDir
    Path folder;

    private static WireServer.Script made(String data) {
        return json("{\"data\":{" + data + ",\"status\":2},\"trace_id\":\"04ede0ab069fb1ba8be5156a24b1e081\","
                + "\"extra_info\":" + INFO + ",\"analysis_info\":null," + OK + "}");
    }

    private static WireServer.Script stream(String... events) {
        StringBuilder body = new StringBuilder();
        for (String event : events) {
            body.append("data: ").append(event).append("\n\n");
        }
        return reply(200, "text/event-stream", body.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String piece(String hex) {
        return "{\"data\":{\"audio\":\"" + hex + "\",\"status\":1},\"trace_id\":\"04ed\",\"extra_info\":null,"
                + "\"base_resp\":{\"status_code\":0,\"status_msg\":\"\"}}";
    }

    private static String last(String hex) {
        return "{\"data\":{\"audio\":\"" + hex + "\",\"status\":2},\"trace_id\":\"04ed\",\"extra_info\":" + INFO + ","
                + OK + "}";
    }

    @Test
    void anOrder_yieldsTheSongInOneCall() throws Exception {
        try (WireServer server = new WireServer(made("\"audio\":\"494433FF\"")); MiniMax minimax = Clients.of(server)) {
            Song song = minimax.music().create(SongOrder.of("Indie folk").lyrics("[Verse]\nRain"));

            assertThat(song.save(folder.resolve("song.mp3"))).hasBinaryContent(new byte[]{'I', 'D', '3', (byte) 0xFF});
            assertThat(song.duration()).contains(Duration.ofMillis(25364));
            assertThat(song.traceId()).contains("04ede0ab069fb1ba8be5156a24b1e081");
            WireServer.Request request = server.request();
            assertThat(request.path()).isEqualTo("/v1/music_generation");
            assertThat(request.text()).isEqualTo("{\"model\":\"music-3.0\",\"prompt\":\"Indie folk\","
                    + "\"lyrics\":\"[Verse]\\nRain\",\"output_format\":\"hex\"}");
        }
    }

    @Test
    void anOrderWithEverything_isSentAsTheContractHasIt() throws Exception {
        Path recording = Files.write(folder.resolve("old.mp3"), new byte[]{'I', 'D', '3', 4});
        try (WireServer server = new WireServer(made("\"audio\":\"494433FF\"")); MiniMax minimax = Clients.of(server)) {
            minimax.music().create(SongOrder.of("Jazz").model(new MusicModel("music-cover-free")).lyrics("la")
                    .cover(Media.of(recording)).format(AudioFormat.WAV).sampleRate(32000).bitrate(128000).seed(7)
                    .watermark().writeLyrics().instrumental());

            assertThat(server.request().text()).isEqualTo("{\"model\":\"music-cover-free\",\"prompt\":\"Jazz\","
                    + "\"lyrics\":\"la\",\"output_format\":\"hex\",\"audio_setting\":{\"sample_rate\":32000,"
                    + "\"bitrate\":128000,\"format\":\"wav\"},\"aigc_watermark\":true,\"lyrics_optimizer\":true,"
                    + "\"is_instrumental\":true,\"audio_base64\":\"SUQzBA==\",\"seed\":7}");
        }
    }

    @Test
    void aCoverOfALink_namesTheModelOfCovers() throws Exception {
        try (WireServer server = new WireServer(made("\"audio\":\"494433FF\"")); MiniMax minimax = Clients.of(server)) {
            minimax.music().create(SongOrder.of("Bossa nova").cover(Media.of(URI.create("https://example.com/a.mp3"))));

            assertThat(server.request().text()).isEqualTo("{\"model\":\"music-cover\",\"prompt\":\"Bossa nova\","
                    + "\"output_format\":\"hex\",\"audio_url\":\"https://example.com/a.mp3\"}");
        }
    }

    @Test
    void aStreamWhoseEndRepeatsTheSong_yieldsItOnce() throws Exception {
        try (WireServer server = new WireServer(stream(piece("4944"), piece("33FF"), last("494433FF")));
                MiniMax minimax = Clients.of(server);
                SongStream stream = minimax.music().stream(SongOrder.of("Rock").instrumental())) {
            Song song = stream.toSong();

            assertThat(song.bytes()).containsExactly('I', 'D', '3', 0xFF);
            assertThat(song.duration()).contains(Duration.ofMillis(25364));
            assertThat(server.request().text()).contains("\"stream\":true");
        }
    }

    @Test
    void aStreamThatBreaksOff_fails() throws Exception {
        try (WireServer server = new WireServer(stream(piece("4944")));
                MiniMax minimax = Clients.of(server);
                SongStream stream = minimax.music().stream(SongOrder.of("Rock").instrumental())) {
            assertThatThrownBy(stream::toSong).isInstanceOf(ConnectionException.class);
        }
    }

    @Test
    void anErrorInPlaceOfAStream_isToldByItsCode() throws Exception {
        try (WireServer server = new WireServer(
                json("{\"base_resp\":{\"status_code\":2013,\"status_msg\":\"invalid params, lyrics is missing\"}}"));
                MiniMax minimax = Clients.of(server)) {
            assertThatThrownBy(() -> minimax.music().stream(SongOrder.of("Rock")))
                    .isInstanceOf(InvalidRequestException.class).hasMessageContaining("lyrics is missing");
        }
    }

    @Test
    void audioThatIsNoHex_isMalformed() throws Exception {
        try (WireServer server = new WireServer(made("\"audio\":\"49443\"")); MiniMax minimax = Clients.of(server)) {
            assertThatThrownBy(() -> minimax.music().create(SongOrder.of("Rock").instrumental()))
                    .isInstanceOf(MalformedReplyException.class).hasMessageContaining("hex");
        }
    }

    @Test
    void lyrics_comeWithTitleAndTags() throws Exception {
        try (WireServer server = new WireServer(json("{\"song_title\":\"夏日\",\"style_tags\":\"Mandopop, Summer Vibe\","
                + "\"lyrics\":\"[Verse 1]\\n海风\"," + OK + "}")); MiniMax minimax = Clients.of(server)) {
            Lyrics lyrics = minimax.music().writeLyrics("夏天的海边", "夏日");

            assertThat(lyrics.title()).isEqualTo("夏日");
            assertThat(lyrics.styleTags()).containsExactly("Mandopop", "Summer Vibe");
            assertThat(lyrics.text()).isEqualTo("[Verse 1]\n海风");
            WireServer.Request request = server.request();
            assertThat(request.path()).isEqualTo("/v1/lyrics_generation");
            assertThat(request.text())
                    .isEqualTo("{\"mode\":\"write_full_song\",\"prompt\":\"夏天的海边\",\"title\":\"夏日\"}");
        }
    }

    @Test
    void lyricsToEdit_areSentAlong() throws Exception {
        try (WireServer server = new WireServer(json("{\"song_title\":\"\",\"style_tags\":\"\",\"lyrics\":\"b\"," + OK
                + "}")); MiniMax minimax = Clients.of(server)) {
            assertThat(minimax.music().editLyrics("a", "go on").text()).isEqualTo("b");
            assertThat(server.request().text())
                    .isEqualTo("{\"mode\":\"edit\",\"prompt\":\"go on\",\"lyrics\":\"a\"}");
        }
    }

    @Test
    void aSongThatWasListenedTo_canBeCovered() throws Exception {
        String heard = "{\"cover_feature_id\":\"a1b2c3d4e5f67890abcdef1234567890\","
                + "\"formatted_lyrics\":\"[Verse 1]\\nla\","
                + "\"structure_result\":\"{\\\"num_segments\\\":1,\\\"segments\\\":[{\\\"start\\\":0,\\\"end\\\":15.5,"
                + "\\\"label\\\":\\\"intro\\\"}]}\",\"audio_duration\":90,\"trace_id\":\"061e\"," + OK + "}";
        try (WireServer server = new WireServer(json(heard), made("\"audio\":\"494433FF\""));
                MiniMax minimax = Clients.of(server)) {
            HeardSong song = minimax.music().listen(Media.of(URI.create("https://example.com/a.mp3")));

            assertThat(song.parts()).containsExactly(new HeardSong.Part(0, 15.5, "intro"));
            assertThat(song.seconds()).isEqualTo(90);
            assertThat(song.lyrics()).isEqualTo("[Verse 1]\nla");
            assertThat(server.request().text())
                    .isEqualTo("{\"model\":\"music-cover\",\"audio_url\":\"https://example.com/a.mp3\"}");
            minimax.music().create(SongOrder.of("Slow piano ballad").lyrics(song.lyrics()).cover(song));
            assertThat(server.request().text()).contains("\"cover_feature_id\":\"a1b2c3d4e5f67890abcdef1234567890\"");
        }
    }
}
