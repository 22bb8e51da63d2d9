package io.minimax4j.server.speech.socket;

import static io.minimax4j.server.speech.socket.Talk.FINISH;
import static io.minimax4j.server.speech.socket.Talk.START;
import static io.minimax4j.server.speech.socket.Talk.say;
import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.speech.SpokenSegment;
import io.minimax4j.engine.speech.SpokenWord;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.server.ScriptedSpeech;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code /ws/v1/t2a_v2}. */
class TurnsTest {
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

    /** The samples of a text are its characters. */
    static void speakCharacters(SpeechSite where) {
        where.engine.script(sink -> {
            String text = where.engine.asked().text();
            sink.begin(PcmFormat.mono(8000));
            short[] samples = new short[text.length()];
            for (int i = 0; i < samples.length; i++) {
                samples[i] = (short) text.charAt(i);
            }
            sink.pcm(samples, samples.length);
        });
    }

    @BeforeEach
    void speakCharacters() {
        speakCharacters(site);
    }

    @Test
    void session_isSpokenAsTheContractHasIt() throws Exception {
        try (Talk talk = site.turns()) {
            assertThat(talk.next()).isEqualTo(
                    "{\"session_id\":\"SESSION\",\"event\":\"connected_success\",\"trace_id\":\"TRACE\"" + SUCCESS);
            assertThat(talk.send(START).next()).isEqualTo(
                    "{\"session_id\":\"SESSION\",\"event\":\"task_started\",\"trace_id\":\"TRACE\"" + SUCCESS);
            assertThat(talk.send(say("AB")).next()).isEqualTo(
                    "{\"session_id\":\"SESSION\",\"event\":\"task_continued\",\"trace_id\":\"TRACE\",\"data\":{\"audio\":"
                            + "\"41004200\"},\"is_final\":false" + SUCCESS);
            assertThat(talk.next()).contains("\"audio\":\"ee\"},\"is_final\":false");
            // Two samples of 8000 a second are a quarter of a millisecond, which rounds to none.
            assertThat(talk.next()).isEqualTo(
                    "{\"session_id\":\"SESSION\",\"event\":\"task_continued\",\"trace_id\":\"TRACE\",\"data\":{\"audio\":"
                            + "\"\"},\"is_final\":true,\"extra_info\":{\"audio_length\":0,\"audio_sample_rate\":16000,"
                            + "\"audio_size\":5,\"bitrate\":256000,\"word_count\":2,\"invisible_character_ratio\":0.0,"
                            + "\"usage_characters\":2,\"audio_format\":\"pcm\",\"audio_channel\":1}" + SUCCESS);
            assertThat(talk.send(FINISH).next()).isEqualTo(
                    "{\"session_id\":\"SESSION\",\"event\":\"task_finished\",\"trace_id\":\"TRACE\"" + SUCCESS);
            assertThat(talk.closeCode()).isEqualTo(1000);
            assertThat(talk.peer().hasNext()).isFalse();
        }
        assertThat(site.engine.asked().voices().getFirst().voice().id()).isEqualTo("Wise_Woman");
    }

    /** As livekit's client does: it sends everything at once, and takes a close before task_finished for a failure. */
    @Test
    void everythingAtOnce_isSpokenInOrderAndDrained() throws Exception {
        try (Talk talk = site.turns()) {
            talk.send(START, say("A"), say("B"), say("C"), FINISH);

            assertThat(talk.until("task_finished")).containsExactly("connected_success", "task_started",
                    "task_continued 4100", "task_continued ee", "task_continued final",
                    "task_continued 4200", "task_continued ee", "task_continued final",
                    "task_continued 4300", "task_continued ee", "task_continued final", "task_finished");
            assertThat(talk.closeCode()).isEqualTo(1000);
        }
    }

    /** As TEN's client does to keep a connection: it reads exactly one frame. */
    @Test
    void emptyText_isAnsweredByOneFrame() throws Exception {
        try (Talk talk = site.turns().started()) {
            for (String nothing : List.of(say(""), say("  "), "{\"event\":\"task_continue\"}")) {
                assertThat(talk.send(nothing).next()).startsWith(
                        "{\"session_id\":\"SESSION\",\"event\":\"task_continued\",\"trace_id\":\"TRACE\",\"data\":{\"audio\":"
                                + "\"\"},\"is_final\":true,\"base_resp\":{\"status_code\":2203,\"status_msg\":\"empty text");
            }
            assertThat(talk.send(say("A")).until("task_continued final")).hasSize(3);
        }
    }

    @Test
    void answersToTextsThatAreNotSpoken_comeInTheirTurn() throws Exception {
        try (Talk talk = site.turns().started()) {
            talk.send(say("A"), say(""), say("x".repeat(10_001)), say("y".repeat(10_000)), FINISH);

            assertThat(talk.until("task_continued final")).hasSize(3);
            assertThat(talk.until("task_continued")).containsExactly("task_continued final 2203");
            assertThat(talk.until("task_continued")).containsExactly("task_continued final 2204");
            assertThat(talk.until("task_continued final").getFirst()).startsWith("task_continued 7900");
            assertThat(talk.until("task_finished")).hasSize(1);
        }
    }

    @Test
    void textBeyondWhatMayWait_isTurnedAwayAtOnceAndTheSessionGoesOn() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch speaking = new CountDownLatch(1);
        site.engine.script(sink -> {
            speaking.countDown();
            held.await();
            sink.begin(PcmFormat.mono(8000));
            sink.pcm(new short[]{1}, 1);
        });
        try (Talk talk = site.turns().started()) {
            talk.send(say("first"));
            speaking.await();
            for (int i = 0; i < 10; i++) {
                talk.send(say("x".repeat(10_000)));
            }
            assertThat(talk.send(say("one more")).next()).contains("\"data\":{\"audio\":\"\"},\"is_final\":false",
                    "\"status_code\":2205");
            held.countDown();
            for (int i = 0; i < 11; i++) {
                assertThat(talk.until("task_continued final")).hasSize(3);
            }
            assertThat(talk.send(say("one more")).until("task_continued final")).hasSize(3);
        }
    }

    @Test
    void textsBeyondWhatMayWait_areTurnedAwayToo() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch speaking = new CountDownLatch(1);
        site.engine.script(sink -> {
            speaking.countDown();
            held.await();
            sink.begin(PcmFormat.mono(8000));
        });
        try (Talk talk = site.turns().started()) {
            talk.send(say("first"));
            speaking.await();
            for (int i = 0; i < 1000; i++) {
                talk.send(say(""));
            }
            assertThat(talk.send(say("")).next()).contains("\"status_code\":2205");
            held.countDown();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"event\":\"task_continue\",\"text\":\"A\"} | 2202 | task_continue came before task_start",
        "{\"event\":\"task_finish\"} | 2202 | task_finish came before task_start",
        "{\"event\":\"task_flush\"} | 2202 | event must be task_start",
        "{\"event\":\"no_such_event\"} | 2202 | event must be task_start",
        "{} | 2202 | event must be task_start", "{\"event\":7, | 2013 | ", "[] | 2013 | ",
        "{\"event\":\"task_start\"} | 2013 | model is missing",
        "{\"event\":\"task_start\",\"model\":\"speech-02-turbo\",\"voice_setting\":{\"voice_id\":\"nobody\"}} | 20132 | nobody"})
    void whatIsNotInOrder_isToldAndEndsTheSession(String message, int code, String words) throws Exception {
        try (Talk talk = site.turns()) {
            talk.next();
            assertThat(talk.send(message).next()).startsWith("{\"session_id\":\"SESSION\",\"event\":\"task_failed\","
                    + "\"trace_id\":\"TRACE\",\"base_resp\":{\"status_code\":" + code + ",")
                    .contains(words == null ? "" : words).doesNotContain("no_such_event");
            assertThat(talk.closeCode()).isEqualTo(1000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"task_start", "task_cancel"})
    void eventThatIsNotAllowedInASession_is2202(String event) throws Exception {
        try (Talk talk = site.turns().started()) {
            assertThat(talk.send("{\"event\":\"" + event + "\"}").until("task_failed"))
                    .containsExactly("task_failed 2202");
            assertThat(talk.closeCode()).isEqualTo(1000);
        }
    }

    @Test
    void textAfterTheFinish_is2202AndStopsWhatIsSpoken() throws Exception {
        CompletableFuture<Throwable> end = new CompletableFuture<>();
        CountDownLatch speaking = holdForEver(site, end);
        try (Talk talk = site.turns().started()) {
            talk.send(say("A"));
            speaking.await();
            assertThat(talk.send(FINISH, say("B")).until("task_failed")).containsExactly("task_continued 0100",
                    "task_failed 2202");
            assertThat(end.get(10, TimeUnit.SECONDS)).isInstanceOf(InterruptedException.class);
        }
    }

    /**
     * The engine speaks without end until it is interrupted, and tells what ended it.
     *
     * @return open when it has begun
     */
    static CountDownLatch holdForEver(SpeechSite where, CompletableFuture<Throwable> end) {
        CountDownLatch speaking = new CountDownLatch(1);
        where.engine.script(sink -> {
            sink.begin(PcmFormat.mono(8000));
            sink.pcm(new short[]{1}, 1);
            speaking.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                end.complete(e);
                throw e;
            }
        });
        return speaking;
    }

    @Test
    void secondFinish_isHarmless() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        site.engine.script(sink -> {
            held.await();
            ScriptedSpeech.samples(new short[]{1}).play(sink);
        });
        try (Talk talk = site.turns().started()) {
            talk.send(say("A"), FINISH, FINISH);
            held.countDown();
            assertThat(talk.until("task_finished")).hasSize(4);
        }
    }

    @Test
    void textThatCannotBeSpoken_failsInItsTurn() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        site.engine.script(sink -> {
            held.await();
            ScriptedSpeech.samples(new short[]{'A'}).play(sink);
        });
        try (Talk talk = site.turns().started()) {
            talk.send(say("A"), say("a <#0#> b"), say("C"));
            held.countDown();
            assertThat(talk.until("task_failed")).containsExactly("task_continued 4100", "task_continued ee",
                    "task_continued final", "task_failed 2013");
            assertThat(talk.closeCode()).isEqualTo(1000);
        }
    }

    @Test
    void engineThatFails_isTold() throws Exception {
        site.engine.script(sink -> {
            throw new ApiException(ErrorCode.SERVICE_FAILED);
        });
        try (Talk talk = site.turns().started()) {
            assertThat(talk.send(say("A")).until("task_failed")).containsExactly("task_failed 1013");
        }
        site.engine.script(sink -> {
            throw new IllegalStateException("secret detail");
        });
        try (Talk talk = site.turns().started()) {
            assertThat(talk.send(say("A")).next()).contains("\"status_code\":1000,\"status_msg\":\"unknown error\"");
        }
    }

    @Test
    void missingAndWrongKey_areToldAfterTheHandshake() throws Exception {
        try (Talk nobody = site.talk(SpeechSockets.TURNS, "")) {
            assertThat(nobody.next())
                    .startsWith("{\"session_id\":\"SESSION\",\"event\":\"task_failed\",\"trace_id\":\"TRACE\","
                            + "\"base_resp\":{\"status_code\":1004,\"status_msg\":\"login fail: Please carry the API secret key");
            assertThat(nobody.closeCode()).isEqualTo(1008);
        }
        try (Talk wrong = site.talk(SpeechSockets.TURNS, "wrong")) {
            assertThat(wrong.until("task_failed")).containsExactly("task_failed 2049");
            assertThat(wrong.closeCode()).isEqualTo(1008);
        }
    }

    @Test
    void messageThatIsTooLarge_isToldAndClosesWith1009() throws Exception {
        try (Talk talk = site.turns().started()) {
            assertThat(talk.send(say("x".repeat(300_000))).until("task_failed")).containsExactly("task_failed 2013");
            assertThat(talk.closeCode()).isEqualTo(1009);
        }
    }

    @Test
    void connections_areLimitedForAsLongAsTheySpeakAndNoRequestCounts() throws Exception {
        String key = site.key(0, 1);
        try (Talk one = site.talk(SpeechSockets.TURNS, key).started();
                Talk other = site.talk(SpeechSockets.PIECES, key)) {
            other.next();
            assertThat(other.send(START).until("task_failed")).containsExactly("task_failed 1041");
            assertThat(one.send(say("A")).until("task_continued final")).hasSize(3);
            one.send(FINISH).until("task_finished");
        }
        try (Talk next = site.talk(SpeechSockets.TURNS, key)) {
            next.next();
            assertThat(next.send(START).next()).contains("task_started");
        }
    }

    @Test
    void texts_countAsRequests() throws Exception {
        String key = site.key(2, 0);
        try (Talk talk = site.talk(SpeechSockets.TURNS, key).started()) {
            assertThat(talk.send(say("A"), say("B"), say("C")).until("task_failed")).hasSize(7).last()
                    .isEqualTo("task_failed 1002");
        }
    }

    @Test
    void pieces_areOneRequestTogether() throws Exception {
        String key = site.key(1, 0);
        try (Talk talk = site.talk(SpeechSockets.PIECES, key).started()) {
            talk.send(say("A! B! C! "), FINISH).until("task_finished");
        }
        try (Talk second = site.talk(SpeechSockets.PIECES, key)) {
            second.next();
            assertThat(second.send(START).until("task_failed")).containsExactly("task_failed 1002");
        }
    }

    @Test
    void clientThatGoes_stopsTheEngineAndLeavesNothing() throws Exception {
        CompletableFuture<Throwable> end = new CompletableFuture<>();
        CountDownLatch speaking = holdForEver(site, end);
        Talk talk = site.turns().started().send(say("A"), say("B"));
        speaking.await();
        talk.close();

        assertThat(end.get(10, TimeUnit.SECONDS)).isInstanceOf(InterruptedException.class);
        awaitNone(site);
    }

    /** Until every encoder was given back. */
    static void awaitNone(SpeechSite where) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (where.media.openEncoders() > 0) {
            assertThat(System.nanoTime()).as("An encoder is left open").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    @Test
    void subtitles_goWithTheLastAudioOfTheirSentence() throws Exception {
        site.engine.script(sink -> {
            sink.begin(PcmFormat.mono(8000));
            sink.pcm(new short[]{1}, 1);
            sink.segment(new SpokenSegment("AB", "AB", 0, 2, 0, 12.5,
                    List.of(new SpokenWord("AB", 0, 2, 0, 12.5)), true));
        });
        try (Talk talk = site.turns()) {
            talk.next();
            talk.send(START.replace("{\"event\"", "{\"subtitle_enable\":true,\"event\""), say("AB")).next();
            List<String> frames = new ArrayList<>();
            while (frames.isEmpty() || !frames.getLast().contains("\"is_final\":true")) {
                frames.add(talk.next());
            }
            assertThat(frames.stream().filter(frame -> frame.contains("\"subtitle\"")).toList()).hasSize(1).first()
                    .asString().contains("\"subtitle\":{\"text\":\"AB\",\"pronounce_text\":\"AB\",\"time_begin\":0.0,"
                            + "\"time_end\":12.5,\"text_begin\":0,\"text_end\":2,\"pronounce_text_begin\":0,"
                            + "\"pronounce_text_end\":2,\"is_final_segment\":true,\"timestamped_words\":null}},"
                            + "\"is_final\":false");
            assertThat(frames.getLast()).contains("\"data\":{\"audio\":\"\"},\"is_final\":true");
        }
    }

    @Test
    void firstUseOfAVoice_isToldOnceOnTheFinalFrame() throws Exception {
        try (Talk talk = site.turns()) {
            talk.next();
            talk.send(START.replace("Wise_Woman", SpeechSite.OWN_VOICE), say("A"), say("B")).next();
            assertThat(talk.next() + talk.next()).doesNotContain("usage_voice_count");
            assertThat(talk.next()).contains("\"audio_channel\":1,\"usage_voice_count\":1}");
            assertThat(talk.next() + talk.next() + talk.next()).contains("\"is_final\":true")
                    .doesNotContain("usage_voice_count");
        }
    }

    @Test
    void framesAreSmall_howeverLongTheText() throws Exception {
        site.engine.script(sink -> {
            sink.begin(PcmFormat.mono(8000));
            sink.pcm(new short[300_000], 300_000);
        });
        try (Talk talk = site.turns().started()) {
            talk.send(say("A"));
            for (String frame = talk.next(); !frame.contains("\"is_final\":true"); frame = talk.next()) {
                assertThat(frame.length()).isLessThan(256 << 10);
            }
        }
    }

    @Test
    void idleSession_isEndedWith2201_andOnlyEventsKeepIt(@TempDir Path data) throws Exception {
        Duration idle = Duration.ofMillis(600);
        try (SpeechSite brisk = new SpeechSite(data, idle)) {
            speakCharacters(brisk);
            try (Talk talk = brisk.turns().started(); Talk silent = brisk.turns()) {
                silent.next();
                long begin = System.nanoTime();
                for (int i = 0; i < 3; i++) {
                    talk.peer().ping("still here");
                }
                talk.send(say("A")).until("task_continued final");
                assertThat(talk.until("task_failed")).containsExactly("task_failed 2201");
                assertThat(talk.closeCode()).isEqualTo(1000);
                assertThat(System.nanoTime() - begin).isGreaterThanOrEqualTo(idle.toNanos());
                assertThat(silent.until("task_failed")).containsExactly("task_failed 2201");
            }
            CountDownLatch held = new CountDownLatch(1);
            brisk.engine.script(sink -> {
                if (!held.await(2 * idle.toMillis(), TimeUnit.MILLISECONDS)) {
                    ScriptedSpeech.samples(new short[]{1}).play(sink);
                }
            });
            try (Talk talk = brisk.turns().started()) {
                assertThat(talk.send(say("A")).until("task_continued final")).doesNotContain("task_failed 2201");
            }
        }
    }

    @Test
    void serverThatStops_finishesWhatWaitsAndTellsTheRest(@TempDir Path data) throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch speaking = new CountDownLatch(2);
        try (SpeechSite stopping = new SpeechSite(data, Duration.ofSeconds(60))) {
            stopping.engine.script(sink -> {
                speaking.countDown();
                held.await();
                ScriptedSpeech.samples(new short[]{1}).play(sink);
            });
            try (Talk idle = stopping.turns().started();
                    Talk busy = stopping.turns().started();
                    Talk finishing = stopping.turns().started()) {
                busy.send(say("A"));
                finishing.send(say("A"), FINISH);
                speaking.await();
                Thread stop = Thread.ofVirtual().start(stopping::stop);
                assertThat(idle.until("task_failed")).containsExactly("task_failed 1013");
                assertThat(idle.closeCode()).isEqualTo(1001);
                assertThat(busy.send(say("B")).until("task_continued")).containsExactly("task_continued 2205");
                held.countDown();
                assertThat(busy.until("task_failed")).hasSize(4).last().isEqualTo("task_failed 1013");
                assertThat(busy.closeCode()).isEqualTo(1001);
                assertThat(finishing.until("task_finished")).hasSize(4);
                stop.join();
            }
        }
    }

    @Test
    void sessions_speakAtTheSameTime() throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        site.engine.script(sink -> {
            both.countDown();
            both.await();
            ScriptedSpeech.samples(new short[]{1}).play(sink);
        });
        try (Talk one = site.turns().started(); Talk other = site.turns().started()) {
            one.send(say("A"));
            other.send(say("A"));
            for (Talk talk : List.of(one, other)) {
                assertThat(talk.until("task_continued final")).isNotEqualTo(Collections.emptyList());
            }
        }
    }
}
