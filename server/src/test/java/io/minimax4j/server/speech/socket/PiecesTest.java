package io.minimax4j.server.speech.socket;

import static io.minimax4j.server.speech.socket.Talk.CANCEL;
import static io.minimax4j.server.speech.socket.Talk.FINISH;
import static io.minimax4j.server.speech.socket.Talk.FLUSH;
import static io.minimax4j.server.speech.socket.Talk.START;
import static io.minimax4j.server.speech.socket.Talk.say;
import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.speech.SpokenSegment;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code /ws/v1/t2a_v2_bidi}. */
class PiecesTest {
    private static final String SUCCESS = ",\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}";
    private static SpeechSite site;

    @BeforeAll
    static void start(@TempDir Path data) {
        site = new SpeechSite(data, Duration.ofSeconds(60));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @BeforeEach
    void speakCharacters() {
        TurnsTest.speakCharacters(site);
    }

    private static String[] sentence(String hex) {
        return new String[]{"sentence_start", "task_continued " + hex, "task_continued ee", "task_continued final",
            "sentence_end"};
    }

    @Test
    void session_isSpokenAsTheContractHasIt() throws Exception {
        try (Talk talk = site.pieces()) {
            assertThat(talk.next()).isEqualTo("{\"session_id\":\"SESSION\",\"connect_id\":\"CONNECTION\","
                    + "\"event\":\"connected_success\",\"trace_id\":\"TRACE\"" + SUCCESS);
            String ids = "{\"session_id\":\"my own\",\"connect_id\":\"CONNECTION\",\"event\":\"";
            assertThat(talk.send(START.replace("{\"event\"", "{\"session_id\":\"my own\",\"event\"")).next())
                    .isEqualTo(ids + "task_started\",\"trace_id\":\"TRACE\"" + SUCCESS);
            assertThat(talk.send(say("A!")).next())
                    .isEqualTo(ids + "sentence_start\",\"trace_id\":\"TRACE\"" + SUCCESS);
            assertThat(talk.next()).isEqualTo(ids + "task_continued\",\"trace_id\":\"TRACE\",\"data\":{\"audio\":"
                    + "\"41002100\"},\"is_final\":false" + SUCCESS);
            assertThat(talk.next()).contains("\"audio\":\"ee\"");
            assertThat(talk.next()).startsWith(ids + "task_continued\"").contains("\"is_final\":true,\"extra_info\":");
            assertThat(talk.next()).isEqualTo(ids + "sentence_end\",\"trace_id\":\"TRACE\"" + SUCCESS);
            assertThat(talk.send(FINISH).next())
                    .isEqualTo(ids + "task_finished\",\"trace_id\":\"TRACE\"" + SUCCESS);
            assertThat(talk.closeCode()).isEqualTo(1000);
        }
    }

    @Test
    void characters_becomeOneSynthesisForEachSentence() throws Exception {
        try (Talk talk = site.pieces().started()) {
            for (char character : "你好！3.1 B. Z".toCharArray()) {
                talk.send(say(Character.toString(character)));
            }
            assertThat(talk.until("sentence_end")).containsExactly(sentence("604f7d5901ff"));
            assertThat(talk.send(FINISH).until("task_finished")).hasSize(6)
                    .contains("task_continued 33002e003100200042002e0020005a00");
        }
    }

    @Test
    void flush_speaksTheRestAndIsToldBehindItsAudio() throws Exception {
        try (Talk talk = site.pieces().started()) {
            assertThat(talk.send(say("A")).send(FLUSH).until("task_flushed")).startsWith(sentence("4100")).hasSize(6);
            assertThat(talk.send(FLUSH).until("task_flushed")).containsExactly("task_flushed");
            assertThat(talk.send(say("B"), FLUSH).until("task_flushed")).startsWith(sentence("4200")).hasSize(6);
        }
    }

    @Test
    void cancel_stopsTheEngineAndDropsTheRest_andTheSessionGoesOn() throws Exception {
        CompletableFuture<Throwable> end = new CompletableFuture<>();
        CountDownLatch speaking = TurnsTest.holdForEver(site, end);
        try (Talk talk = site.pieces().started()) {
            talk.send(say("A!B!C"));
            speaking.await();
            assertThat(talk.send(CANCEL).until("task_canceled")).containsExactly("sentence_start",
                    "task_continued 0100", "task_canceled");
            assertThat(end.get(10, TimeUnit.SECONDS)).isInstanceOf(InterruptedException.class);
            assertThat(site.media.openEncoders()).isZero();
            speakCharacters();
            assertThat(talk.send(say("D"), FLUSH).until("task_flushed")).startsWith(sentence("4400")).hasSize(6);
            assertThat(talk.send(CANCEL).until("task_canceled")).containsExactly("task_canceled");
        }
    }

    @Test
    void cancelAfterTheFinish_endsTheSessionAtOnce() throws Exception {
        TurnsTest.holdForEver(site, new CompletableFuture<>());
        try (Talk talk = site.pieces().started()) {
            assertThat(talk.send(say("A!B!"), FINISH, CANCEL).until("task_finished").stream()
                    .filter(said -> !said.startsWith("sentence_start") && !said.startsWith("task_continued")))
                    .containsExactly("task_canceled", "task_finished");
            assertThat(talk.closeCode()).isEqualTo(1000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"task_continue", "task_flush", "task_cancel", "task_finish"})
    void eventBeforeTheStart_is2206(String event) throws Exception {
        try (Talk talk = site.pieces()) {
            assertThat(talk.send("{\"event\":\"" + event + "\",\"text\":\"A\"}").until("task_failed"))
                    .containsExactly("connected_success", "task_failed 2206");
            assertThat(talk.closeCode()).isEqualTo(1000);
        }
    }

    @Test
    void secondStart_is2206AndUnknownEvent2202() throws Exception {
        try (Talk talk = site.pieces().started(); Talk other = site.pieces().started()) {
            assertThat(talk.send(START).until("task_failed")).containsExactly("task_failed 2206");
            assertThat(talk.closeCode()).isEqualTo(1000);
            assertThat(other.send("{\"event\":\"task_pause\"}").until("task_failed"))
                    .containsExactly("task_failed 2202");
        }
    }

    @Test
    void whitespaceAlone_isDroppedSilently() throws Exception {
        try (Talk talk = site.pieces().started()) {
            assertThat(talk.send(say(""), say("  "), say("\\n\\n"), say("...!"), FLUSH).until("task_flushed"))
                    .containsExactly("task_flushed");
        }
    }

    @Test
    void textThatIsTooLongOrTooMuch_isSentBackAndTheSessionGoesOn() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        site.engine.script(sink -> {
            held.await();
            sink.begin(PcmFormat.mono(8000));
        });
        try (Talk talk = site.pieces().started()) {
            assertThat(talk.send(say("x".repeat(10_001))).next()).contains("\"event\":\"task_continued\"",
                    "\"data\":{\"audio\":\"\"},\"is_final\":false", "\"status_code\":2204");
            String text = "一二三四五六七八九。".repeat(1000);
            List<String> said = talk.send(say(text), say(text), say("A")).until("task_continued");
            assertThat(said).last().isEqualTo("task_continued 2205");
            held.countDown();
            talk.send(CANCEL).until("task_canceled");
            speakCharacters();
            assertThat(talk.send(say("A"), FLUSH).until("task_flushed")).startsWith(sentence("4100"));
        }
    }

    @Test
    void pauseBetweenSentences_isSilenceBeforeTheNext() throws Exception {
        try (Talk talk = site.pieces()) {
            talk.next();
            talk.send(START.replace("{\"event\"", "{\"subtitle_enable\":true,\"event\"")).next();
            site.engine.script(sink -> {
                sink.begin(PcmFormat.mono(8000));
                sink.pcm(new short[]{1}, 1);
                sink.segment(new SpokenSegment("B", "B", 0, 1, 0, 10, List.of(), true));
            });
            talk.send(say("A!<#0."), say("01#>B"), FLUSH).until("sentence_end");
            List<String> frames = new ArrayList<>();
            while (frames.isEmpty() || !frames.getLast().contains("task_flushed")) {
                frames.add(talk.next());
            }

            assertThat(site.engine.asked().text()).isEqualTo("B");
            // A hundredth of a second of 8000 samples of two bytes.
            assertThat(frames.get(1)).contains("\"audio\":\"" + "0000".repeat(80) + "\"");
            assertThat(frames.get(2))
                    .contains("\"audio\":\"0100ee\",\"subtitle\":{\"text\":\"B\",\"pronounce_text\":\"B\","
                            + "\"time_begin\":10.0,\"time_end\":20.0,\"text_begin\":8,\"text_end\":9,");
            assertThat(frames.get(3)).contains("\"is_final\":true", "\"audio_length\":10,");
        }
    }

    @Test
    void textThatEndsWithAStop_isSpokenAfterAShortSilence() throws Exception {
        try (Talk talk = site.pieces().started()) {
            assertThat(talk.send(say("Aa.")).until("sentence_end")).hasSize(5);
        }
    }

    @Test
    void wrongPause_is2013() throws Exception {
        try (Talk talk = site.pieces().started()) {
            assertThat(talk.send(say("A<#0#>B!")).until("task_failed")).containsExactly("task_failed 2013");
        }
    }

    @Test
    void pings_keepASessionThatIsIdle(@TempDir Path data) throws Exception {
        Duration idle = Duration.ofMillis(700);
        try (SpeechSite brisk = new SpeechSite(data, idle); Talk talk = brisk.pieces().started()) {
            long begin = System.nanoTime();
            while (System.nanoTime() - begin < 2 * idle.toNanos()) {
                assertThat(talk.peer().ping("x")).isEqualTo("x");
            }
            assertThat(talk.peer().hasNext()).isFalse();
            assertThat(talk.until("task_failed")).containsExactly("task_failed 2201");
        }
    }

    @Test
    void chosenNameThatIsTooLong_is2013() throws Exception {
        try (Talk talk = site.pieces()) {
            talk.next();
            assertThat(talk.send(START.replace("{\"event\"", "{\"session_id\":\"" + "x".repeat(257) + "\",\"event\""))
                    .until("task_failed")).containsExactly("task_failed 2013");
        }
    }
}
