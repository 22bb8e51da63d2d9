package io.minimax4j.client;

import static io.minimax4j.client.SocketWire.FINISHED;
import static io.minimax4j.client.SocketWire.last;
import static io.minimax4j.client.SocketWire.named;
import static io.minimax4j.client.SocketWire.open;
import static io.minimax4j.client.SocketWire.passedOver;
import static io.minimax4j.client.SocketWire.piece;
import static io.minimax4j.client.SocketWire.started;
import static io.minimax4j.client.SocketWire.subtitle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import io.minimax4j.client.error.ConnectionException;
import io.minimax4j.client.error.DeadlineException;
import io.minimax4j.client.error.InvalidRequestException;
import io.minimax4j.client.speech.AudioStream;
import io.minimax4j.client.speech.LiveSpeech;
import io.minimax4j.client.speech.SessionOptions;
import io.minimax4j.protocol.speech.SpeechRequest;
import io.minimax4j.protocol.speech.Subtitle;
import org.junit.jupiter.api.Test;

class LiveSpeechTest {
    private static final SpeechRequest MANNER = SpeechRequest.manner("speech-2.8-hd").build();
    private static final String BEGIN = named("sentence_start");
    private static final String END = named("sentence_end");

    private static void sendAll(SocketPeer peer, String... messages) throws Exception {
        for (String message : messages) {
            peer.send(message);
        }
    }

    private static List<byte[]> sentences(LiveSpeech live) {
        List<byte[]> clips = new ArrayList<>();
        live.forEach(sentence -> clips.add(sentence.toAudio().bytes()));
        return clips;
    }

    @Test
    void piecesOfText_comeBackAsSentences() throws Exception {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        try (WireServer server = new WireServer(started(peer -> {
            for (int i = 0; i < 4; i++) {
                heard.add(peer.receive());
            }
            sendAll(peer, BEGIN, piece("01"), piece("02"), last("", 2), END, BEGIN, piece("03"), last("", 1), END,
                    named("task_flushed"), FINISHED);
            peer.close(1000);
            peer.awaitEnd();
        })); MiniMax minimax = Clients.of(server); LiveSpeech live = minimax.speech().live(MANNER)) {
            live.say("One");
            live.say(". Two");
            live.flush();
            live.finish();

            assertThat(sentences(live)).containsExactly(new byte[]{1, 2}, new byte[]{3});
            assertThat(live.iterator().hasNext()).isFalse();
            assertThat(heard).containsExactly("{\"event\":\"task_continue\",\"text\":\"One\"}",
                    "{\"event\":\"task_continue\",\"text\":\". Two\"}", "{\"event\":\"task_flush\"}",
                    "{\"event\":\"task_finish\"}");
            assertThat(server.request().path()).isEqualTo("/ws/v1/t2a_v2_bidi");
            assertThatThrownBy(() -> live.say("more")).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void severalRequestsOfOneSentence_areOneClipWithOneClock() {
        try (WireServer server = new WireServer(started(peer -> {
            peer.receive();
            sendAll(peer, BEGIN, piece("01", subtitle("One", 0, 900, 0, 3)), last("01", 1),
                    piece("02", subtitle("two", 100, 800, 0, 3)), last("", 1), END, FINISHED);
            peer.awaitEnd();
        })); MiniMax minimax = Clients.of(server); LiveSpeech live = minimax.speech().live(MANNER)) {
            live.say("One, two.");
            AudioStream sentence = live.iterator().next();

            assertThat(sentence.toAudio().bytes()).containsExactly(1, 2);
            assertThat(sentence.info().orElseThrow().audioLength()).isEqualTo(2000);
            assertThat(sentence.subtitles().sentences())
                    .extracting(Subtitle::text, Subtitle::timeBegin, Subtitle::timeEnd, Subtitle::textBegin)
                    .containsExactly(tuple("One", 0.0, 900.0, 0), tuple("two", 1100.0, 1800.0, 3));
        }
    }

    @Test
    void aCancellation_dropsWhatIsOnItsWayAndTheSessionGoesOn() {
        CountDownLatch heard = new CountDownLatch(1);
        try (WireServer server = new WireServer(started(peer -> {
            peer.receive();
            sendAll(peer, BEGIN, piece("01"));
            peer.receive();
            sendAll(peer, piece("02"), last("", 2), END, BEGIN, piece("03"), named("task_canceled"));
            heard.countDown();
            peer.receive();
            sendAll(peer, BEGIN, piece("04"), last("", 1), END);
            peer.receive();
            sendAll(peer, FINISHED);
            peer.awaitEnd();
        })); MiniMax minimax = Clients.of(server); LiveSpeech live = minimax.speech().live(MANNER)) {
            live.say("A long story. ");
            AudioStream cut = live.iterator().next();
            Iterator<byte[]> pieces = cut.iterator();
            assertThat(pieces.next()).containsExactly(1);

            live.cancel();

            assertThat(pieces.hasNext()).isFalse();
            assertThat(cut.info()).isEmpty();
            live.say("A short one.");
            live.finish();
            assertThat(sentences(live)).containsExactly(new byte[]{4});
        }
    }

    @Test
    void goingOn_passesOverWhatWasNotRead() {
        try (WireServer server = new WireServer(started(peer -> {
            sendAll(peer, BEGIN, piece("01"), piece("02"), last("", 2), END, BEGIN, piece("03"), last("", 1), END,
                    FINISHED);
            peer.awaitEnd();
        })); MiniMax minimax = Clients.of(server); LiveSpeech live = minimax.speech().live(MANNER)) {
            Iterator<AudioStream> sentences = live.iterator();
            assertThat(sentences.next().iterator().next()).containsExactly(1);
            assertThat(sentences.next().toAudio().bytes()).containsExactly(3);
        }
    }

    @Test
    void aTextThatIsPassedOver_isToldBetweenSentences() {
        try (WireServer server = new WireServer(started(peer -> {
            sendAll(peer, BEGIN, piece("01"), passedOver(2204), last("", 1), END, BEGIN, piece("02"), last("", 1), END,
                    FINISHED);
            peer.awaitEnd();
        })); MiniMax minimax = Clients.of(server); LiveSpeech live = minimax.speech().live(MANNER)) {
            Iterator<AudioStream> sentences = live.iterator();
            assertThat(sentences.next().toAudio().bytes()).containsExactly(1);

            assertThatThrownBy(sentences::hasNext).isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("2204");
            assertThat(sentences.next().toAudio().bytes()).containsExactly(2);
            assertThat(sentences.hasNext()).isFalse();
        }
    }

    @Test
    void sentencesWithoutTheirMarks_areTakenAsTheyCome() {
        try (WireServer server = new WireServer(started(peer -> {
            sendAll(peer, piece("01"), last("", 1), BEGIN, piece("02"), last("", 1), FINISHED);
            peer.awaitEnd();
        })); MiniMax minimax = Clients.of(server); LiveSpeech live = minimax.speech().live(MANNER)) {
            assertThat(sentences(live)).containsExactly(new byte[]{1}, new byte[]{2});
        }
    }

    @Test
    void aWrongOrder_endsTheSession() {
        try (WireServer server = new WireServer(started(peer -> {
            peer.receive();
            sendAll(peer, SocketWire.failed(2206, "illegal event order"));
            peer.close(1000);
            peer.awaitEnd();
        })); MiniMax minimax = Clients.of(server); LiveSpeech live = minimax.speech().live(MANNER)) {
            live.say("hi");
            assertThatThrownBy(() -> live.iterator().hasNext()).isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("2206");
            assertThatThrownBy(() -> live.say("again")).isInstanceOf(InvalidRequestException.class);
        }
    }

    @Test
    void betweenSentences_pongsAreEnough() throws Exception {
        BlockingQueue<String> controls = new LinkedBlockingQueue<>();
        CountDownLatch enough = new CountDownLatch(12);
        try (WireServer server = new WireServer(SocketPeer.upgraded(controls, peer -> {
            open(peer);
            peer.receive();
            sendAll(peer, BEGIN, piece("01"), last("", 1), END, FINISHED);
            peer.awaitEnd();
        }));
                MiniMax minimax = Clients.builder(server).idleTimeout(Duration.ofMillis(200)).build();
                LiveSpeech live = minimax.speech().live(MANNER,
                        SessionOptions.DEFAULT.withKeepAlive(Duration.ofMillis(40)))) {
            Thread writer = new Thread(() -> {
                try {
                    while (enough.getCount() > 0) {
                        assertThat(controls.poll(10, TimeUnit.SECONDS)).isEqualTo("ping");
                        enough.countDown();
                    }
                    live.say("hi");
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            });
            writer.start();
            assertThat(sentences(live)).containsExactly(new byte[]{1});
            assertThat(enough.getCount()).isZero();
            writer.join(10_000);
        }
    }

    @Test
    void withinASentence_pongsAreNot() {
        try (WireServer server = new WireServer(started(peer -> {
            sendAll(peer, BEGIN, piece("01"));
            peer.awaitEnd();
        }));
                MiniMax minimax = Clients.builder(server).idleTimeout(Duration.ofMillis(200)).build();
                LiveSpeech live = minimax.speech().live(MANNER,
                        SessionOptions.DEFAULT.withKeepAlive(Duration.ofMillis(40)))) {
            assertThatThrownBy(() -> sentences(live)).isInstanceOf(DeadlineException.class);
        }
    }

    @Test
    void anEndWithoutAFarewell_isACut() {
        try (WireServer server = new WireServer(started(peer -> sendAll(peer, BEGIN, piece("01"), last("", 1), END)));
                MiniMax minimax = Clients.of(server);
                LiveSpeech live = minimax.speech().live(MANNER)) {
            assertThatThrownBy(() -> sentences(live)).isInstanceOf(ConnectionException.class);
        }
    }
}
