package io.minimax4j.server.speech.socket;

import static io.minimax4j.server.speech.socket.Talk.CANCEL;
import static io.minimax4j.server.speech.socket.Talk.FINISH;
import static io.minimax4j.server.speech.socket.Talk.FLUSH;
import static io.minimax4j.server.speech.socket.Talk.START;
import static io.minimax4j.server.speech.socket.Talk.say;
import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.server.ScriptedSpeech;
import io.minimax4j.server.speech.socket.SessionLife.Edge;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both tables, edge by edge, on a server: each session below walks some of them. */
class SessionLifeTest {
    private static final String OVERLONG = say("x".repeat(10_001));
    private static final String[] CROWD = crowd();
    private static final String MALFORMED = "{";

    @TempDir
    Path data;
    /** Each text that is begun, and lets one after another be spoken. */
    private final Semaphore begun = new Semaphore(0);
    private final Semaphore spoken = new Semaphore(0);
    private final List<Talk> talks = new ArrayList<>();
    private SpeechSite site;
    private SpeechSite impatient;

    private static String[] crowd() {
        String[] crowd = new String[11];
        Arrays.fill(crowd, say("x".repeat(10_000)));
        crowd[0] = say("A!");
        return crowd;
    }

    @BeforeEach
    void start(@TempDir Path otherData) {
        impatient = new SpeechSite(otherData, Duration.ofMillis(200));
        site = new SpeechSite(data, Duration.ofMinutes(1));
        site.engine.script(sink -> {
            begun.release();
            spoken.acquire();
            ScriptedSpeech.samples(new short[]{1}).play(sink);
        });
    }

    @AfterEach
    void stop() {
        talks.forEach(Talk::close);
        site.close();
        impatient.close();
    }

    private Talk kept(Talk talk) {
        talks.add(talk);
        return talk;
    }

    private Talk turns() {
        return kept(site.turns());
    }

    private Talk pieces() {
        return kept(site.pieces());
    }

    /** A session in which a text is being spoken. */
    private Talk busy(Talk talk) throws InterruptedException {
        begun.drainPermits();
        talk.started().send(say("A!"));
        begun.acquire();
        return talk;
    }

    /** More than wait: a session that has just ended may still take one before its engine is interrupted. */
    private void letAllSpeak() {
        spoken.release(100);
    }

    @Test
    void everyEdgeOfTurns_isWalkedAndNoOther() throws Exception {
        kept(impatient.turns()).until("task_failed");
        kept(impatient.turns()).started().until("task_failed");
        turns().send(MALFORMED).until("task_failed");
        busy(turns()).send(MALFORMED).until("task_failed");
        busy(turns()).send(FINISH, MALFORMED).until("task_failed");
        Talk talk = turns().started().send(CROWD);
        talk.send(say("B")).until("task_continued 2205");
        talk.close();
        talk = busy(turns()).send(say(""), OVERLONG, FINISH, FINISH);
        letAllSpeak();
        talk.until("task_finished");
        spoken.drainPermits();

        Talk idle = turns();
        idle.next();
        Talk leaving = busy(turns());
        Talk failing = busy(turns());
        Talk crowded = turns().started().send(CROWD);
        crowded.send(say("B")).until("task_continued 2205");
        Talk finishing = busy(turns());
        Thread stop = stopping(idle);
        failing.send(MALFORMED).until("task_failed");
        crowded.send(say("B")).until("task_continued 2205");
        finishing.send(FINISH, FINISH);
        for (String text : new String[]{say("B"), say(""), OVERLONG}) {
            leaving.send(text).until("task_continued 2205");
        }
        crowded.close();
        site.await(1, edge -> edge.from() == Stage.LEAVING && edge.happening() == Happening.FINISH);
        letAllSpeak();
        leaving.until("task_failed");
        finishing.until("task_finished");
        stop.join();

        assertThat(walked()).containsAll(SessionLife.TURNS.edges()).isSubsetOf(listedAndNothing(SessionLife.TURNS));
    }

    /** Returns when the server has told this session and four others that it stops. */
    private Thread stopping(Talk idle) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        Thread stop = Thread.ofVirtual().start(() -> {
            begun.countDown();
            site.stop();
        });
        begun.await();
        idle.until("task_failed");
        site.await(5, edge -> edge.happening() == Happening.STOP && edge.deed() != Deed.NOTHING);
        return stop;
    }

    private Set<Edge> walked() {
        Set<Edge> walked = new HashSet<>(site.walked);
        walked.addAll(impatient.walked);
        return walked;
    }

    /** What happens to a session that has ended, and what changes nothing, is in no table. */
    private Set<Edge> listedAndNothing(SessionLife life) {
        Set<Edge> edges = new HashSet<>(life.edges());
        walked().stream().filter(edge -> edge.deed() == Deed.NOTHING && edge.from() == edge.to())
                .forEach(edges::add);
        return edges;
    }

    @Test
    void everyEdgeOfPieces_isWalkedAndNoOther() throws Exception {
        kept(impatient.pieces()).until("task_failed");
        kept(impatient.pieces()).started().until("task_failed");
        pieces().send(MALFORMED).until("task_failed");
        busy(pieces()).send(MALFORMED).until("task_failed");
        busy(pieces()).send(FINISH, MALFORMED).until("task_failed");
        busy(pieces()).send(FINISH, FINISH, CANCEL).until("task_finished");
        Talk talk = pieces().started().send(CROWD);
        talk.send(say("B")).until("task_continued 2205");
        talk.send(OVERLONG, CANCEL).until("task_canceled");
        talk.send(OVERLONG).until("task_continued 2204");
        talk.send(say("B"), FLUSH, FINISH);
        letAllSpeak();
        talk.until("task_finished");
        spoken.drainPermits();

        Talk idle = pieces();
        idle.next();
        Talk leaving = busy(pieces());
        Talk failing = busy(pieces());
        Talk crowded = pieces().started().send(CROWD);
        crowded.send(say("B")).until("task_continued 2205");
        Talk finishing = busy(pieces());
        Thread stop = stopping(idle);
        failing.send(MALFORMED).until("task_failed");
        crowded.send(say("B")).until("task_continued 2205");
        crowded.close();
        for (String text : new String[]{say("B"), OVERLONG}) {
            leaving.send(text).until("task_continued 2205");
        }
        leaving.send(FLUSH, CANCEL).until("task_failed");
        finishing.send(FINISH);
        site.await(1, edge -> edge.from() == Stage.LEAVING && edge.happening() == Happening.FINISH);
        letAllSpeak();
        finishing.until("task_finished");
        stop.join();

        assertThat(walked()).containsAll(SessionLife.PIECES.edges()).isSubsetOf(listedAndNothing(SessionLife.PIECES));
    }

    @Test
    void whatAClientDoesAndIsNotListed_isRefusedWithTheCodeOfTheEndpoint() {
        assertThat(SessionLife.TURNS.order()).isEqualTo(ErrorCode.SOCKET_EVENT);
        assertThat(SessionLife.PIECES.order()).isEqualTo(ErrorCode.SOCKET_ORDER);
        for (SessionLife life : List.of(SessionLife.TURNS, SessionLife.PIECES)) {
            for (Stage stage : Stage.values()) {
                for (Happening happening : Happening.values()) {
                    Edge edge = life.edge(stage, happening);
                    if (!life.edges().contains(edge)) {
                        boolean refused = happening.ofClient() && stage != Stage.CLOSED;
                        assertThat(edge).isEqualTo(refused
                                ? new Edge(stage, happening, Deed.REFUSE, Stage.CLOSED)
                                : new Edge(stage, happening, Deed.NOTHING, stage));
                    }
                }
            }
        }
    }

    @Test
    void noPairOfStageAndHappening_standsTwiceInATable() {
        for (SessionLife life : List.of(SessionLife.TURNS, SessionLife.PIECES)) {
            assertThat(life.edges().stream().map(edge -> List.of(edge.from(), edge.happening())))
                    .doesNotHaveDuplicates();
            assertThat(life.edges().stream().map(Edge::from)).doesNotContain(Stage.CLOSED);
        }
    }

    @Test
    void refusals_endTheSessionWhereverTheyCome() throws Exception {
        assertThat(turns().send(FINISH).until("task_failed")).last().isEqualTo("task_failed 2202");
        assertThat(turns().started().send(START).until("task_failed")).last().isEqualTo("task_failed 2202");
        assertThat(busy(turns()).send(FINISH, START).until("task_failed")).last().isEqualTo("task_failed 2202");
        assertThat(pieces().send(FLUSH).until("task_failed")).last().isEqualTo("task_failed 2206");
        assertThat(pieces().started().send(START).until("task_failed")).last().isEqualTo("task_failed 2206");
        assertThat(busy(pieces()).send(FINISH, FLUSH).until("task_failed")).last().isEqualTo("task_failed 2206");
    }
}
