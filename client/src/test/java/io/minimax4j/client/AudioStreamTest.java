package io.minimax4j.client;

import static io.minimax4j.client.WireServer.events;
import static io.minimax4j.client.WireServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.minimax4j.client.error.ConnectionException;
import io.minimax4j.client.error.MalformedReplyException;
import io.minimax4j.client.error.ServerException;
import io.minimax4j.client.speech.AudioStream;
import io.minimax4j.protocol.speech.SpeechRequest;
import io.minimax4j.protocol.speech.Subtitle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AudioStreamTest {
    private static final SpeechRequest HELLO = SpeechRequest.builder("speech-2.8-hd", "hello").build();
    @TempDir
    Path folder;

    private static String piece(String hex) {
        return "data: {\"data\":{\"audio\":\"" + hex + "\",\"status\":1},\"trace_id\":\"0a\","
                + "\"base_resp\":{\"status_code\":0,\"status_msg\":\"\"}}\n\n";
    }

    private static String last(String hex, int size) {
        return "data: {\"data\":{\"audio\":\"" + hex + "\",\"status\":2},\"extra_info\":{\"audio_length\":120,"
                + "\"audio_sample_rate\":32000,\"audio_size\":" + size + ",\"bitrate\":128000,\"word_count\":1,"
                + "\"invisible_character_ratio\":0,\"usage_characters\":5,\"audio_format\":\"mp3\",\"audio_channel\":1},"
                + "\"trace_id\":\"0b\",\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}\n\n";
    }

    private static byte[] read(WireServer.Script script) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WireServer server = new WireServer(script);
                MiniMax minimax = Clients.of(server);
                AudioStream stream = minimax.speech().stream(HELLO)) {
            assertThat(stream.writeTo(out)).isEqualTo(out.size());
        }
        return out.toByteArray();
    }

    @Test
    void stream_asksForNoRepeatAndGivesThePieces() throws Exception {
        try (WireServer server = new WireServer(events(piece("0102") + piece("03") + last("", 3)));
                MiniMax minimax = Clients.of(server);
                AudioStream stream = minimax.speech().stream(HELLO)) {
            List<byte[]> pieces = new ArrayList<>();
            stream.forEach(pieces::add);

            assertThat(pieces).containsExactly(new byte[]{1, 2}, new byte[]{3});
            assertThat(stream.info().orElseThrow().audioLength()).isEqualTo(120);
            assertThat(stream.traceId()).contains("0b");
            assertThat(server.request().text()).isEqualTo("""
                    {"model":"speech-2.8-hd","text":"hello","stream":true,"stream_options":{"exclude_aggregated_audio":true},\
                    "voice_setting":{},"audio_setting":{}}""");
        }
    }

    @Test
    void theWholeClipAgain_isDropped() throws Exception {
        assertThat(read(events(piece("0102") + piece("03") + last("010203", 3)))).containsExactly(1, 2, 3);
    }

    @Test
    void theWholeClipWithAnotherHeader_isDropped() throws Exception {
        assertThat(read(events(piece("0102") + piece("03") + last("0909090909", 5)))).containsExactly(1, 2, 3);
    }

    @Test
    void aClipThatComesOnlyAtTheEnd_isKept() throws Exception {
        assertThat(read(events(piece("") + last("010203", 3)))).containsExactly(1, 2, 3);
        assertThat(read(events(last("010203", 3)))).containsExactly(1, 2, 3);
        assertThat(read(json(last("010203", 3).strip().substring("data: ".length())))).containsExactly(1, 2, 3);
    }

    @Test
    void aLastPieceAtTheEnd_isKept() throws Exception {
        assertThat(read(events(piece("0102") + piece("03") + last("04", 4)))).containsExactly(1, 2, 3, 4);
    }

    @Test
    void aLastEventWithoutStatus_isTheLast() throws Exception {
        assertThat(read(events(piece("0102") + last("0102", 2).replace("\"status\":2", "\"x\":0")))).containsExactly(1,
                2);
        assertThat(read(events(piece("0102") + "data: {\"extra_info\":{\"audio_size\":2}}\n\n"))).containsExactly(1, 2);
    }

    @Test
    void crLfAndDone_areTaken() throws Exception {
        String lf = piece("0102") + last("", 2) + "data: [DONE]\n\n";
        assertThat(read(events(lf.replace("\n", "\r\n")))).containsExactly(1, 2);
        assertThat(read(events(piece("0102") + "data: [DONE]\n\n"))).containsExactly(1, 2);
    }

    @Test
    void save_writesTheFileAndLeavesNothingElse() {
        try (WireServer server = new WireServer(events(piece("0102") + last("0102", 2)));
                MiniMax minimax = Clients.of(server);
                AudioStream stream = minimax.speech().stream(HELLO)) {
            assertThat(stream.save(folder.resolve("a.mp3"))).hasBinaryContent(new byte[]{1, 2});
        }
        assertThat(folder.toFile().list()).containsExactly("a.mp3");
    }

    @Test
    void aCut_isThrownAndLeavesNoFile() {
        try (WireServer server = new WireServer(events(piece("0102")));
                MiniMax minimax = Clients.of(server);
                AudioStream stream = minimax.speech().stream(HELLO)) {
            assertThatThrownBy(() -> stream.save(folder.resolve("a.mp3"))).isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("Speech with speech-2.8-hd").hasMessageContaining("the stream was cut");
        }
        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void whatWasReadInPart_isNotSavedAsTheWhole() {
        try (WireServer server = new WireServer(events(piece("0102") + piece("03") + last("", 3)));
                MiniMax minimax = Clients.of(server);
                AudioStream stream = minimax.speech().stream(HELLO)) {
            stream.iterator().next();
            assertThatThrownBy(() -> stream.save(folder.resolve("a.mp3"))).isInstanceOf(IllegalStateException.class);
        }
        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void anErrorOnTheWay_isThrown() {
        assertThatThrownBy(() -> read(events(piece("0102") + "data: {\"base_resp\":{\"status_code\":1001,"
                + "\"status_msg\":\"request timeout, please try again later\"},\"trace_id\":\"0c\"}\n\n")))
                .isInstanceOf(ServerException.class).hasMessageContaining("1001 request timeout")
                .hasMessageContaining("0c");
    }

    @Test
    void aPieceThatIsNoHex_isMalformed() {
        assertThatThrownBy(() -> read(events(piece("0102") + piece("0g")))).isInstanceOf(MalformedReplyException.class);
    }

    @Test
    void closingEarly_closesTheSocket() throws Exception {
        CountDownLatch hungUp = new CountDownLatch(1);
        try (WireServer server = new WireServer((request, wire) -> {
            wire.openEvents();
            wire.send(piece("0102"));
            wire.awaitHangUp();
            hungUp.countDown();
        }); MiniMax minimax = Clients.of(server)) {
            try (AudioStream stream = minimax.speech().stream(HELLO)) {
                assertThat(stream.iterator().next()).containsExactly(1, 2);
            }
            assertThat(hungUp.await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static String spoken(String hex, String subtitle) {
        return piece(hex).replace("\",\"status\":1", "\",\"subtitle\":" + subtitle + ",\"status\":1");
    }

    private static String sentence(String text, int begin, double end, String words) {
        return "{\"text\":\"" + text + "\",\"time_begin\":" + begin * 100 + ",\"time_end\":" + end + ",\"text_begin\":"
                + begin + ",\"text_end\":" + (begin + text.length()) + ",\"timestamped_words\":" + words + "}";
    }

    private static String word(String word, int at) {
        return "{\"word\":\"" + word + "\",\"time_begin\":" + at + ",\"time_end\":" + (at + 90)
                + ",\"word_begin\":0,\"word_end\":1}";
    }

    @Test
    void subtitles_growWithTheStreamAndTheNewestOfASentenceCounts() {
        try (WireServer server = new WireServer(events(
                spoken("01", sentence("One two.", 0, 300, "[" + word("One", 0) + "]"))
                        + spoken("02",
                                sentence("One two.", 0, 700, "[" + word("One", 0) + "," + word("two", 300) + "]"))
                        + spoken("03", sentence("Three.", 8, 1500, "null")) + last("", 3)));
                MiniMax minimax = Clients.of(server);
                AudioStream stream = minimax.speech().stream(HELLO)) {
            assertThat(stream.iterator().next()).containsExactly(1);
            assertThat(stream.subtitles().sentences()).extracting(Subtitle::timeEnd).containsExactly(300.0);

            stream.forEach(piece -> {});

            assertThat(stream.subtitles().sentences()).extracting(Subtitle::text, Subtitle::timeEnd)
                    .containsExactly(tuple("One two.", 700.0), tuple("Three.", 1500.0));
            assertThat(stream.subtitles().words().sentences()).extracting(Subtitle::text)
                    .containsExactly("One", "two", "Three.");
        }
    }

    @Test
    void subtitlesAtTheEnd_takeThePlaceOfWhatWasTold() {
        String all = "\"subtitles\":[" + sentence("One.", 0, 400, "null") + "," + sentence("Two.", 4, 900, "null")
                + "],";
        try (WireServer server = new WireServer(
                events(spoken("01", sentence("One", 0, 300, "null")) + last("01", 1).replace("\"status\":2", all
                        + "\"status\":2")));
                MiniMax minimax = Clients.of(server);
                AudioStream stream = minimax.speech().stream(HELLO)) {
            assertThat(stream.toAudio().subtitles().sentences()).extracting(Subtitle::text).containsExactly("One.",
                    "Two.");
        }
    }

    @Test
    void aLinkToSubtitlesAtTheEnd_isFollowed() {
        try (WireServer server = new WireServer(); MiniMax minimax = Clients.of(server)) {
            server.then(events(piece("01") + last("", 1).replace("\"status\":2",
                    "\"subtitle_file\":\"" + server.url() + "/s\",\"status\":2")));
            server.then(json("[" + sentence("One.", 0, 400, "null") + "]"));
            try (AudioStream stream = minimax.speech().stream(HELLO)) {
                assertThat(stream.toAudio().subtitles().sentences()).extracting(Subtitle::text).containsExactly("One.");
            }
        }
    }
}
