package io.minimax4j.client;

import static io.minimax4j.client.SocketWire.CONNECTED;
import static io.minimax4j.client.SocketWire.FINISHED;
import static io.minimax4j.client.SocketWire.OK;
import static io.minimax4j.client.SocketWire.failed;
import static io.minimax4j.client.SocketWire.last;
import static io.minimax4j.client.SocketWire.open;
import static io.minimax4j.client.SocketWire.passedOver;
import static io.minimax4j.client.SocketWire.piece;
import static io.minimax4j.client.SocketWire.started;
import static io.minimax4j.client.SocketWire.subtitle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import io.minimax4j.client.error.AuthenticationException;
import io.minimax4j.client.error.CancelledException;
import io.minimax4j.client.error.ConnectionException;
import io.minimax4j.client.error.DeadlineException;
import io.minimax4j.client.error.InvalidRequestException;
import io.minimax4j.client.error.MalformedReplyException;
import io.minimax4j.client.error.RateLimitException;
import io.minimax4j.client.error.ServerException;
import io.minimax4j.client.speech.AudioStream;
import io.minimax4j.client.speech.SessionOptions;
import io.minimax4j.client.speech.SpeechSession;
import io.minimax4j.protocol.speech.SpeechRequest;
import io.minimax4j.protocol.speech.Subtitle;
import io.minimax4j.protocol.speech.SubtitleType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeechSessionTest {
    private static final SpeechRequest MANNER = SpeechRequest.manner("speech-2.8-hd").voice("male-qn-qingse")
            .subtitles(SubtitleType.SENTENCE).build();

    private static byte[] whole(AudioStream stream) {
        return stream.toAudio().bytes();
    }

    /** What one text yields where the server answers with those messages. */
    private static byte[] answered(String... messages) {
        try (WireServer server = new WireServer(started(peer -> {
            peer.receive();
            for (String message : messages) {
                peer.send(message);
            }
            peer.awaitEnd();
        })); MiniMax minimax = Clients.of(server); SpeechSession session = minimax.speech().session(MANNER)) {
            return whole(session.say("hi"));
        }
    }

    @Test
    void textsHandedInAhead_areReadInTheirOrder() throws Exception {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        BlockingQueue<String> controls = new LinkedBlockingQueue<>();
        try (WireServer server = new WireServer(SocketPeer.upgraded(controls, peer -> {
            heard.add(open(peer));
            for (int i = 0; i < 3; i++) {
                heard.add(peer.receive());
            }
            for (String message : List.of(piece("01"), piece("02", subtitle("one", 0, 990.5, 0, 3)), last("", 2),
                    piece("03"), last("", 1), FINISHED)) {
                peer.send(message);
            }
            peer.awaitEnd();
        })); MiniMax minimax = Clients.of(server)) {
            try (SpeechSession session = minimax.speech().session(MANNER)) {
                AudioStream one = session.say("one");
                AudioStream two = session.say("两");
                session.finish();

                assertThat(whole(one)).containsExactly(1, 2);
                assertThat(one.subtitles().sentences()).extracting(Subtitle::text).containsExactly("one");
                assertThat(one.info().orElseThrow().usageCharacters()).isEqualTo(158);
                assertThat(one.traceId()).contains("04ee");
                assertThat(whole(two)).containsExactly(3);
                assertThatThrownBy(() -> session.say("three")).isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("finished");
            }
            WireServer.Request handshake = server.request();
            assertThat(handshake.path()).isEqualTo("/ws/v1/t2a_v2");
            assertThat(handshake.header("Authorization")).isEqualTo("Bearer " + Clients.KEY);
            assertThat(heard).containsExactly("""
                    {"event":"task_start","model":"speech-2.8-hd","voice_setting":{"voice_id":"male-qn-qingse"},\
                    "audio_setting":{},"subtitle_enable":true,"subtitle_type":"sentence"}""",
                    "{\"event\":\"task_continue\",\"text\":\"one\"}", "{\"event\":\"task_continue\",\"text\":\"两\"}",
                    "{\"event\":\"task_finish\"}");
            assertThat(SocketPeer.control(controls)).isEqualTo("close 1000");
        }
    }

    @Test
    void theWholeClipInTheFinalFrame_isDroppedUnlessItIsAllOrTheRest() {
        assertThat(answered(piece("0102"), piece("03"), last("010203", 3))).containsExactly(1, 2, 3);
        assertThat(answered(last("010203", 3))).containsExactly(1, 2, 3);
        assertThat(answered(piece("0102"), last("03", 3))).containsExactly(1, 2, 3);
    }

    @Test
    void framesWithoutEventOrData_andUnknownEvents_areTaken() {
        assertThat(answered("{\"data\":{\"audio\":\"01\"}," + OK, "{\"data\":null," + OK, "{\"event\":\"news\"," + OK,
                "{\"event\":\"task_continued\",\"data\":null,\"is_final\":false," + OK,
                "{\"data\":{\"audio\":\"02\"},\"is_final\":false}", "{\"data\":null,\"is_final\":true}"))
                .containsExactly(1, 2);
    }

    @Test
    void aFinalFrameThatSaysSoByItsMeasuresAlone_isFinal() {
        assertThat(answered(piece("01"), last("", 1).replace("\"is_final\":true,", ""))).containsExactly(1);
    }

    @Test
    void aFrameBeyondTheJdksBuffers_isPutTogether() {
        String hex = "0123456789abcdef".repeat(250_000);
        byte[] expected = new byte[2_000_000];
        for (int i = 0; i < expected.length; i++) {
            expected[i] = new byte[]{0x01, 0x23, 0x45, 0x67, (byte) 0x89, (byte) 0xAB, (byte) 0xCD, (byte) 0xEF}[i % 8];
        }
        try (WireServer server = new WireServer(started(peer -> {
            peer.receive();
            peer.sendSplit(piece(hex), 7);
            peer.ping("still there?");
            peer.send(last("", 2_000_000));
            peer.awaitEnd();
        })); MiniMax minimax = Clients.of(server); SpeechSession session = minimax.speech().session(MANNER)) {
            assertThat(whole(session.say("hi"))).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2203, 2204})
    void aTextThatIsPassedOver_failsAlone(int code) {
        try (WireServer server = new WireServer(started(peer -> {
            peer.receive();
            peer.send(passedOver(code));
            peer.receive();
            peer.send(piece("01"));
            peer.send(last("", 1));
            peer.awaitEnd();
        })); MiniMax minimax = Clients.of(server); SpeechSession session = minimax.speech().session(MANNER)) {
            AudioStream first = session.say(" ");

            assertThatThrownBy(first::toAudio).isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining(code + " ");
            assertThat(whole(session.say("hi"))).containsExactly(1);
        }
    }

    @Test
    void tooMuchAtOnce_refusesTheLastTextOutOfItsTurn() {
        try (WireServer server = new WireServer(started(peer -> {
            peer.receive();
            peer.receive();
            peer.send(piece("01"));
            peer.send(passedOver(2205).replace("\"is_final\":true", "\"is_final\":false"));
            peer.send(last("", 1));
            peer.receive();
            peer.send(piece("03"));
            peer.send(last("", 1));
            peer.awaitEnd();
        })); MiniMax minimax = Clients.of(server); SpeechSession session = minimax.speech().session(MANNER)) {
            AudioStream one = session.say("one");
            AudioStream two = session.say("two");

            assertThat(whole(one)).containsExactly(1);
            assertThatThrownBy(two::toAudio).isInstanceOf(RateLimitException.class).hasMessageContaining("2205");
            assertThat(whole(session.say("two"))).containsExactly(3);
        }
    }

    @Test
    void aFailedTask_endsTheSession() {
        try (WireServer server = new WireServer(started(peer -> {
            peer.receive();
            peer.send(piece("01"));
            peer.send(failed(1001, "request timeout"));
            peer.close(1000);
            peer.awaitEnd();
        })); MiniMax minimax = Clients.of(server); SpeechSession session = minimax.speech().session(MANNER)) {
            AudioStream stream = session.say("hi");

            assertThatThrownBy(stream::toAudio).isInstanceOf(ServerException.class).hasMessageContaining("1001")
                    .hasMessageContaining("Speech session with speech-2.8-hd").hasMessageContaining("0303");
            assertThatThrownBy(() -> session.say("more")).isInstanceOf(ServerException.class)
                    .hasMessageContaining("1001");
        }
    }

    @Test
    void anyOtherCode_isFatalWhateverTheEvent() {
        assertThatThrownBy(() -> answered(
                "{\"event\":\"task_continued\",\"base_resp\":{\"status_code\":2042,\"status_msg\":\"no access\"}}"))
                .hasMessageContaining("2042");
        assertThatThrownBy(() -> answered("{\"event\":\"task_failed\"}")).isInstanceOf(MalformedReplyException.class)
                .hasMessageContaining("a failure without a reason");
    }

    @Test
    void aBadKey_isToldTheSameFromTheHandshakeAndFromTheSocket() {
        List<WireServer.Script> refusals = List.of(
                WireServer.reply(401, "application/json",
                        "{\"base_resp\":{\"status_code\":2049,\"status_msg\":\"invalid api key\"}}"),
                WireServer.reply(401, "text/plain", ""), WireServer.json(
                        "{\"base_resp\":{\"status_code\":1004,\"status_msg\":\"login fail: " + Clients.KEY + "\"}}"),
                SocketPeer.upgraded(peer -> {
                    peer.send(CONNECTED);
                    peer.send(failed(1004, "not authorized"));
                    peer.close(1008);
                }));
        for (WireServer.Script refusal : refusals) {
            try (WireServer server = new WireServer(refusal); MiniMax minimax = Clients.of(server)) {
                assertThatThrownBy(() -> minimax.speech().session(MANNER)).isInstanceOf(AuthenticationException.class)
                        .hasMessageNotContaining(Clients.KEY);
            }
        }
    }

    @Test
    void aServerWithoutSockets_isToldToCheckTheAddress() {
        try (WireServer server = new WireServer(WireServer.reply(404, "text/plain", "no"));
                MiniMax minimax = Clients.of(server)) {
            assertThatThrownBy(() -> minimax.speech().session(MANNER)).isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("HTTP 404").hasMessageContaining("base URL");
        }
    }

    @Test
    void aBasePath_andAGroup_areKept() throws Exception {
        try (WireServer server = new WireServer(started(SocketPeer::awaitEnd));
                MiniMax minimax = MiniMax.builder().apiKey("k").baseUrl(server.url() + "/proxy/v1/").groupId("7")
                        .build();
                SpeechSession session = minimax.speech().session(MANNER)) {
            assertThat(session).isNotNull();
            assertThat(server.request().path()).isEqualTo("/proxy/ws/v1/t2a_v2?GroupId=7");
        }
    }

    @Test
    void aCutAndAClose_areToldAsBrokenConnections() {
        assertThatThrownBy(() -> {
            try (WireServer server = new WireServer(started(peer -> {
                peer.receive();
                peer.send(piece("01"));
            })); MiniMax minimax = Clients.of(server); SpeechSession session = minimax.speech().session(MANNER)) {
                session.say("hi").toAudio();
            }
        }).isInstanceOf(ConnectionException.class);
        assertThatThrownBy(() -> {
            try (WireServer server = new WireServer(started(peer -> {
                peer.receive();
                peer.close(1011);
                peer.awaitEnd();
            })); MiniMax minimax = Clients.of(server); SpeechSession session = minimax.speech().session(MANNER)) {
                session.say("hi").toAudio();
            }
        }).isInstanceOf(ConnectionException.class).hasMessageContaining("closed the socket (1011)");
        assertThatThrownBy(() -> answered(piece("01"), FINISHED)).isInstanceOf(ConnectionException.class)
                .hasMessageContaining("ended before the audio did");
    }

    @Test
    void aCutWhileNobodyReads_isNoticedLongBeforeTheIdleTimeout() throws Exception {
        CountDownLatch gone = new CountDownLatch(1);
        try (WireServer server = new WireServer((request, wire) -> {
            started(peer -> {
                peer.receive();
                for (int i = 0; i < 30; i++) {
                    peer.send(piece("01"));
                }
            }).play(request, wire);
            wire.socket().close();
            gone.countDown();
        });
                MiniMax minimax = Clients.builder(server).idleTimeout(Duration.ofSeconds(8)).build();
                SpeechSession session = minimax.speech().session(MANNER)) {
            AudioStream stream = session.say("hi");
            assertThat(gone.await(10, TimeUnit.SECONDS)).isTrue();

            assertThatThrownBy(stream::toAudio).isInstanceOf(ConnectionException.class);
        }
    }

    @Test
    void whatIsNoJsonOrNoHex_isMalformed() {
        assertThatThrownBy(() -> answered("no json")).isInstanceOf(MalformedReplyException.class);
        assertThatThrownBy(() -> answered(piece("0g"))).isInstanceOf(MalformedReplyException.class)
                .hasMessageContaining("audio that is not hex");
    }

    @Test
    void aServerThatStalls_runsIntoTheIdleTimeout() {
        try (WireServer server = new WireServer(started(peer -> {
            peer.receive();
            peer.send(piece("01"));
            peer.standStill();
        }));
                MiniMax minimax = Clients.builder(server).idleTimeout(Duration.ofMillis(150)).build();
                SpeechSession session = minimax.speech().session(MANNER)) {
            assertThatThrownBy(() -> session.say("hi").toAudio()).isInstanceOf(DeadlineException.class)
                    .hasMessageContaining("nothing came for 0.15 s");
        }
    }

    @Test
    void aServerThatNeverStarts_runsIntoTheDeadline() {
        try (WireServer server = new WireServer(SocketPeer.upgraded(SocketPeer::standStill));
                MiniMax minimax = Clients.builder(server).deadline(Duration.ofMillis(200)).build()) {
            assertThatThrownBy(() -> minimax.speech().session(MANNER)).isInstanceOf(DeadlineException.class);
        }
    }

    @Test
    void anInterrupt_cancelsAndClosesTheSocket() throws Exception {
        BlockingQueue<String> controls = new LinkedBlockingQueue<>();
        CountDownLatch waiting = new CountDownLatch(1);
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        try (WireServer server = new WireServer(SocketPeer.upgraded(controls, peer -> {
            open(peer);
            peer.receive();
            waiting.countDown();
            peer.awaitEnd();
        })); MiniMax minimax = Clients.of(server); SpeechSession session = minimax.speech().session(MANNER)) {
            Thread reader = new Thread(() -> {
                try {
                    session.say("hi").toAudio();
                } catch (CancelledException e) {
                    thrown.set(Thread.currentThread().isInterrupted() ? e : new AssertionError("the flag is lost"));
                }
            });
            reader.start();
            assertThat(waiting.await(10, TimeUnit.SECONDS)).isTrue();
            reader.interrupt();
            reader.join(10_000);

            assertThat(thrown.get()).isInstanceOf(CancelledException.class);
            assertThat(SocketPeer.control(controls)).isNotNull();
        }
    }

    @Test
    void aLaterStreamBeforeAnEarlierOne_isRefused_unlessThatIsClosed() {
        try (WireServer server = new WireServer(started(peer -> {
            peer.receive();
            peer.receive();
            for (String message : List.of(piece("01"), last("", 1), piece("02"), last("", 1))) {
                peer.send(message);
            }
            peer.awaitEnd();
        })); MiniMax minimax = Clients.of(server); SpeechSession session = minimax.speech().session(MANNER)) {
            AudioStream one = session.say("one");
            AudioStream two = session.say("two");
            assertThatThrownBy(() -> two.iterator().hasNext()).isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("earlier text");

            one.close();

            assertThat(whole(two)).containsExactly(2);
        }
    }

    @Test
    void anIdleSession_saysNothingNowAndThen_andTheAnswersGoUnheard() throws Exception {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        try (WireServer server = new WireServer(started(peer -> {
            for (String text = peer.receive(); text != null; text = peer.receive()) {
                heard.add(text);
                peer.send(text.contains("\"text\":\"\"") ? passedOver(2203) : last("01", 1));
            }
        }));
                MiniMax minimax = Clients.of(server);
                SpeechSession session = minimax.speech().session(MANNER,
                        SessionOptions.DEFAULT.withKeepAlive(Duration.ofMillis(10)))) {
            assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("{\"event\":\"task_continue\",\"text\":\"\"}");

            assertThat(whole(session.say("hi"))).containsExactly(1);
            heard.clear();
            assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("{\"event\":\"task_continue\",\"text\":\"\"}");
        }
    }

    @Test
    void closingTheClient_closesItsSessions() throws Exception {
        BlockingQueue<String> controls = new LinkedBlockingQueue<>();
        try (WireServer server = new WireServer(SocketPeer.upgraded(controls, peer -> {
            open(peer);
            peer.awaitEnd();
        }))) {
            MiniMax minimax = Clients.of(server);
            SpeechSession session = minimax.speech().session(MANNER);
            minimax.close();

            assertThat(SocketPeer.control(controls)).isNotNull();
            assertThatThrownBy(() -> session.say("hi")).isInstanceOf(ConnectionException.class);
        }
    }

    @Test
    void aReaderThatIsSlow_makesTheServerWait() throws Exception {
        int messages = 2_000;
        CountDownLatch sent = new CountDownLatch(messages);
        try (WireServer server = new WireServer(started(peer -> {
            peer.receive();
            for (int i = 0; i < messages; i++) {
                peer.send(piece("00".repeat(16_000)));
                sent.countDown();
            }
            peer.send(last("", 0));
            peer.awaitEnd();
        })); MiniMax minimax = Clients.of(server); SpeechSession session = minimax.speech().session(MANNER)) {
            AudioStream stream = session.say("hi");
            List<Integer> sizes = new ArrayList<>();
            stream.iterator().next();
            assertThat(sent.await(300, TimeUnit.MILLISECONDS)).isFalse();

            stream.forEach(piece -> sizes.add(piece.length));

            assertThat(sizes).hasSize(messages - 1).containsOnly(16_000);
        }
    }
}
