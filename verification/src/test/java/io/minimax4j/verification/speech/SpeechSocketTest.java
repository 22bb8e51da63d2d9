package io.minimax4j.verification.speech;

import static io.minimax4j.verification.wire.SpeechSocket.FINISH;
import static io.minimax4j.verification.wire.SpeechSocket.PIECES;
import static io.minimax4j.verification.wire.SpeechSocket.TURNS;
import static io.minimax4j.verification.wire.SpeechSocket.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.minimax4j.verification.media.Ear;
import io.minimax4j.verification.process.RunningServer;
import io.minimax4j.verification.wire.SpeechSocket;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Sessions of speech on the whole product: what is heard is what was said of it. */
@Timeout(120)
final class SpeechSocketTest {
    private static final String START = """
            {"event":"task_start","model":"speech-2.8-turbo","voice_setting":{"voice_id":"female-shaonv"},\
            "audio_setting":{"format":"%s","sample_rate":32000}}""";

    @RegisterExtension
    static final RunningServer server = RunningServer.plain();

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Ear ear;

    @BeforeAll
    static void listen() {
        ear = new Ear();
    }

    @AfterAll
    static void stop() {
        ear.close();
        CLIENT.shutdownNow();
        CLIENT.close();
    }

    private static SpeechSocket open(String path) {
        return SpeechSocket.open(CLIENT, server.process(), path);
    }

    /** Audio of one synthesis; its last frame tells about it and brings none. */
    private static byte[] audio(List<JsonNode> frames) {
        ByteArrayOutputStream audio = new ByteArrayOutputStream();
        frames.forEach(frame -> audio.writeBytes(HexFormat.of().parseHex(frame.at("/data/audio").textValue())));
        assertThat(frames.getLast().at("/data/audio").textValue()).isEmpty();
        return audio.toByteArray();
    }

    private static void assertSounds(List<JsonNode> frames) {
        byte[] audio = audio(frames);
        JsonNode info = frames.getLast().path("extra_info");
        assertThat(info.path("audio_size").intValue()).isEqualTo(audio.length);
        assertThat((double) ear.hear(audio).millis()).isCloseTo(info.path("audio_length").doubleValue(),
                within(info.path("audio_length").doubleValue() * 0.05 + 60));
    }

    @Test
    void everythingAtOnce_overTls_comesAsFilesInOrder() {
        try (HttpClient trusting = SpeechSocket
                .trusting(server.process().certificate());
                SpeechSocket socket = SpeechSocket.secure(trusting, server.process(), TURNS)) {
            socket.send(START.formatted("mp3"), say("今天天气很好。"), say("Hello there, my friend."), say("再见。"), FINISH);
            socket.until("task_started");
            for (int charged : new int[]{13, 23, 5}) {
                List<JsonNode> frames = socket.synthesis();
                assertThat(frames.getLast().at("/extra_info/usage_characters").intValue()).isEqualTo(charged);
                assertSounds(frames);
            }
            assertThat(socket.until("task_finished")).hasSize(1);
            assertThat(socket.closeCode()).isEqualTo(1000);
            trusting.shutdownNow();
        }
    }

    @Test
    void charactersOneByOne_becomeSentences_eachAFileOfItsOwn() {
        try (SpeechSocket socket = open(PIECES)) {
            socket.send(START.formatted("wav"));
            socket.until("task_started");
            for (char character : "圆周率是3.14左右。It is 3.14 or so. Yes! <#0.5#>".toCharArray()) {
                socket.send(say(Character.toString(character)));
            }
            socket.send(say("不错"), FINISH);
            List<JsonNode> said = socket.until("task_finished");

            assertThat(said.stream().filter(one -> one.path("event").textValue().equals("sentence_end"))).hasSize(4);
            List<JsonNode> frames = new ArrayList<>();
            for (JsonNode one : said) {
                if (one.path("event").textValue().equals("task_continued")) {
                    frames.add(one);
                    if (one.path("is_final").booleanValue()) {
                        assertSounds(frames);
                        frames.clear();
                    }
                }
            }
        }
    }

    @Test
    void pauseBetweenTwoSentences_isHeardBeforeTheSecond() {
        try (SpeechSocket socket = open(PIECES)) {
            socket.send(START.formatted("pcm"));
            socket.until("task_started");
            socket.send(say("好！你好吗！"));
            socket.synthesis();
            int plain = socket.synthesis().getLast().at("/extra_info/audio_length").intValue();
            socket.send(say("<#1.5#>你好吗！"));
            int paused = socket.synthesis().getLast().at("/extra_info/audio_length").intValue();

            assertThat((double) paused - plain).isCloseTo(1500, within(40.0));
        }
    }

    @Test
    void cancel_endsALongTextWithinAMoment() {
        try (SpeechSocket socket = open(PIECES)) {
            socket.send(START.formatted("mp3"));
            socket.until("task_started");
            socket.send(say("The tide comes in and the tide goes out, and nobody asks it why. ".repeat(150)));
            socket.until("sentence_start");
            long begin = System.nanoTime();
            socket.send("{\"event\":\"task_cancel\"}");
            socket.until("task_canceled");
            assertThat(System.nanoTime() - begin).isLessThan(5_000_000_000L);
            socket.send(say("你好！"));
            assertThat(socket.until("sentence_end").getFirst().path("event").textValue()).isEqualTo("sentence_start");
        }
    }

    @Test
    void subtitles_goWithTheAudioTheyBelongTo() {
        for (String kind : new String[]{"sentence", "word", "word_streaming"}) {
            try (SpeechSocket socket = open(TURNS)) {
                socket.send(START.formatted("mp3").replace("{\"event\"",
                        "{\"subtitle_enable\":true,\"subtitle_type\":\"" + kind + "\",\"event\""),
                        say("今天天气很好。我们去公园。"));
                socket.until("task_started");
                List<JsonNode> frames = socket.synthesis();
                List<JsonNode> subtitles = frames.stream().map(frame -> frame.at("/data/subtitle"))
                        .filter(JsonNode::isObject).toList();

                assertThat(frames.getLast().at("/data").has("subtitle")).as(kind).isFalse();
                if (kind.equals("word_streaming")) {
                    assertThat(subtitles.size()).isGreaterThan(2);
                    assertGrows(subtitles);
                } else {
                    assertThat(subtitles.stream().map(one -> one.path("text").textValue())).as(kind)
                            .containsExactly("今天天气很好。", "我们去公园。");
                    assertThat(subtitles).allSatisfy(one -> assertThat(one.path("timestamped_words").isArray())
                            .isEqualTo(kind.equals("word")));
                }
            }
        }
    }

    private static void assertGrows(List<JsonNode> subtitles) {
        for (int i = 1; i < subtitles.size(); i++) {
            JsonNode before = subtitles.get(i - 1);
            JsonNode after = subtitles.get(i);
            if (before.path("text_begin").intValue() == after.path("text_begin").intValue()) {
                assertThat(after.path("time_end").doubleValue())
                        .isGreaterThanOrEqualTo(before.path("time_end").doubleValue());
                assertThat(after.path("timestamped_words").size())
                        .isGreaterThanOrEqualTo(before.path("timestamped_words").size());
            } else {
                assertThat(after.path("text_begin").intValue()).isGreaterThan(before.path("text_begin").intValue());
            }
        }
    }
}
