package io.minimax4j.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.minimax4j.engine.audio.AudioCodec;
import io.minimax4j.engine.audio.AudioEncoding;
import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.clip.Frame;
import io.minimax4j.engine.media.AudioEncoder;
import io.minimax4j.engine.media.ClipEncoder;
import io.minimax4j.engine.media.ClipFormat;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaException.Kind;
import io.minimax4j.engine.media.PcmSink;
import io.minimax4j.engine.media.SpeechEvent;
import io.minimax4j.engine.media.SynthesisRequest;
import io.minimax4j.engine.media.SynthesisSink;
import io.minimax4j.engine.media.WorkerPool;
import io.minimax4j.engine.picture.PixelSize;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What happens to requests when the processes behind them do not do as they should. */
@Timeout(30)
class SupervisionTest {
    private static final SynthesisRequest SHORT = SynthesisRequest.builder("你好。", "cmn").build();
    /** Nearly a minute of speech: more than the window, so that the worker cannot be through with it. */
    private static final SynthesisRequest LONG = SynthesisRequest.builder("今天天气很好，我们去公园散步。".repeat(20), "cmn").build();

    private static final ClipFormat CLIP = new ClipFormat(new PixelSize(640, 360), 24, new PcmFormat(48_000, 2));

    private WorkerPool pool;

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void workerKilledInTheMiddle_sessionFails_andTheNextRequestWorks() throws Exception {
        pool = Workers.fresh(1);
        long pid = pool.pids().getFirst();

        assertThatThrownBy(() -> pool.synthesize(LONG, new Deaf((_, _) -> signal("KILL", pid))))
                .isInstanceOfSatisfying(MediaException.class, e -> assertThat(e.kind()).isEqualTo(Kind.WORKER_DIED));
        assertThat(spoken(SHORT)).isGreaterThan(200);
        assertThat(pool.pids()).doesNotContain(pid);
        assertThat(pool.stats().restarts()).isEqualTo(1);
    }

    @Test
    void workerStopped_beforeAnythingWasHeard_requestIsRepeatedOnAnother() throws Exception {
        pool = Workers.fresh(1);
        long pid = pool.pids().getFirst();
        signal("STOP", pid);

        assertThat(spoken(SHORT)).isGreaterThan(200);
        assertThat(pool.pids()).hasSize(1).doesNotContain(pid);
        assertThat(ProcessHandle.of(pid)).isEmpty();
    }

    @Test
    void workerStopped_inTheMiddle_isKilledAndTheSessionFails() throws Exception {
        pool = Workers.fresh(1);
        long pid = pool.pids().getFirst();

        MediaException failure = catchThrowableOfType(MediaException.class,
                () -> pool.synthesize(LONG, new Deaf((_, _) -> signal("STOP", pid))));

        assertThat(failure.kind()).isEqualTo(Kind.WORKER_DIED);
        assertThat(failure).hasMessageContaining("it hung");
        assertThat(spoken(SHORT)).isGreaterThan(200);
    }

    @Test
    void idleWorkerKilled_isReplaced() throws Exception {
        pool = Workers.fresh(2);
        List<Long> before = pool.pids();
        ProcessHandle victim = ProcessHandle.of(before.getFirst()).orElseThrow();

        signal("KILL", victim.pid());
        victim.onExit().get(5, TimeUnit.SECONDS);

        assertThat(spoken(SHORT)).isGreaterThan(200);
        assertThat(pool.awaitWarm(Duration.ofSeconds(20))).isTrue();
        assertThat(pool.stats().alive()).isEqualTo(2);
        assertThat(pool.pids()).contains(before.getLast()).doesNotContain(before.getFirst());
    }

    @Test
    void encoderOfADeadWorker_fails_andANewOneWorks() throws Exception {
        pool = Workers.fresh(1);
        AudioEncoding flac = new AudioEncoding(AudioCodec.FLAC, 32_000, 1, 0);
        ProcessHandle worker = ProcessHandle.of(pool.pids().getFirst()).orElseThrow();
        try (AudioEncoder encoder = pool.encoder(PcmFormat.mono(22_050), flac, true)) {
            encoder.encode(new short[1000]);
            signal("KILL", worker.pid());
            worker.onExit().get(5, TimeUnit.SECONDS);

            assertThatThrownBy(() -> encoder.encode(new short[1000])).isInstanceOfSatisfying(MediaException.class,
                    e -> assertThat(e.kind()).isEqualTo(Kind.WORKER_DIED));
        }
        try (AudioEncoder encoder = pool.encoder(PcmFormat.mono(22_050), flac, true)) {
            encoder.encode(new short[1000]);
            assertThat(encoder.finish().frames()).isBetween(1440L, 1455L);
        }
    }

    @Test
    void interrupt_endsTheCallSoon_andTheWorkerGoesOnWithOthers() throws Exception {
        pool = Workers.fresh(1);
        long pid = pool.pids().getFirst();
        CountDownLatch speaking = new CountDownLatch(1);
        AtomicReference<Throwable> outcome = new AtomicReference<>();
        Thread caller = Thread.startVirtualThread(() -> outcome.set(catchThrowable(
                () -> pool.synthesize(LONG, new Deaf((_, _) -> speaking.countDown())))));
        speaking.await();

        caller.interrupt();

        assertThat(caller.join(Duration.ofSeconds(1))).isTrue();
        assertThat(outcome.get()).isInstanceOf(InterruptedException.class);
        assertThat(spoken(SHORT)).isGreaterThan(200);
        assertThat(pool.pids()).containsExactly(pid);
        assertThat(pool.stats().sessions()).isZero();
    }

    @Test
    void sinkThatThrows_endsTheCallWithThat_andTheWorkerGoesOn() throws Exception {
        pool = Workers.fresh(1);
        long pid = pool.pids().getFirst();

        assertThatThrownBy(() -> pool.synthesize(LONG, new Deaf((_, _) -> {
            throw new IllegalStateException("listener went away");
        }))).isInstanceOf(IllegalStateException.class).hasMessage("listener went away");
        assertThat(spoken(SHORT)).isGreaterThan(200);
        assertThat(pool.pids()).containsExactly(pid);
    }

    @Test
    void stalledConsumers_holdUpNobodyElse() throws Exception {
        pool = Workers.fresh(1);
        int stalled = 10;
        CountDownLatch listening = new CountDownLatch(stalled);
        CountDownLatch goOn = new CountDownLatch(1);
        List<Thread> callers = IntStream.range(0, stalled)
                .mapToObj(_ -> Thread.startVirtualThread(() -> catchThrowable(() -> pool.synthesize(LONG,
                        new Deaf((_, _) -> {
                            listening.countDown();
                            goOn.await();
                        })))))
                .toList();
        listening.await();

        assertThat(spoken(SHORT)).isGreaterThan(200);
        assertThat(pool.stats().sessions()).isEqualTo(stalled);
        goOn.countDown();
        for (Thread caller : callers) {
            caller.join();
        }
        assertThat(pool.stats().sessions()).isZero();
        assertThat(pool.stats().restarts()).isZero();
    }

    @Test
    void consumerThatPauses_missesNothing() throws Exception {
        pool = Workers.fresh(1);
        long quick = spoken(LONG);
        CountDownLatch once = new CountDownLatch(1);
        long[] frames = {0};

        pool.synthesize(LONG, new Deaf((_, length) -> {
            once.await(1, TimeUnit.SECONDS);
            once.countDown();
            frames[0] += length;
        }));

        assertThat(PcmFormat.mono(22_050).millis(frames[0])).isBetween(quick * 99 / 100, quick * 101 / 100);
    }

    @Test
    void workerKilledWhileAClipIsWritten_failsTheClip_andTheNextWorks() throws Exception {
        pool = Workers.fresh(1);
        long pid = pool.pids().getFirst();
        try (ClipEncoder clip = pool.clip(CLIP, folder.resolve("a.mp4"))) {
            clip.frame(Frame.of(CLIP.size()));
            signal("KILL", pid);

            assertThatThrownBy(() -> writeForEver(clip)).isInstanceOfSatisfying(MediaException.class,
                    e -> assertThat(e.kind()).isEqualTo(Kind.WORKER_DIED));
            assertThatThrownBy(clip::finish).isInstanceOf(IllegalStateException.class);
        }
        try (ClipEncoder clip = pool.clip(CLIP, folder.resolve("b.mp4"))) {
            clip.frame(Frame.of(CLIP.size()));
            clip.finish();
        }
        assertThat(pool.probe(folder.resolve("b.mp4")).millis()).isBetween(41L, 42L);
    }

    @Test
    void interrupt_whileAClipIsWritten_stopsTheWork_andTheWorkerGoesOn() throws Exception {
        pool = Workers.fresh(1);
        long pid = pool.pids().getFirst();
        CountDownLatch writing = new CountDownLatch(1);
        AtomicReference<Throwable> outcome = new AtomicReference<>();
        Thread caller = Thread.startVirtualThread(() -> outcome.set(catchThrowable(() -> {
            try (ClipEncoder clip = pool.clip(CLIP, folder.resolve("a.mp4"))) {
                clip.frame(Frame.of(CLIP.size()));
                writing.countDown();
                writeForEver(clip);
            }
        })));
        writing.await();

        caller.interrupt();

        assertThat(caller.join(Duration.ofSeconds(1))).isTrue();
        assertThat(outcome.get()).isInstanceOf(InterruptedException.class);
        assertThat(spoken(SHORT)).isGreaterThan(200);
        assertThat(pool.pids()).containsExactly(pid);
        assertThat(pool.stats().sessions()).isZero();
    }

    @Test
    void codecThatTakesNoFrames_letsTwoBeSent_andNoMore() throws Exception {
        pool = misbehaving("takes-no-frames");
        AtomicInteger sent = new AtomicInteger();
        try (ClipEncoder clip = pool.clip(CLIP, folder.resolve("a.mp4"))) {
            assertThatThrownBy(() -> {
                for (Frame frame = Frame.of(CLIP.size());; sent.incrementAndGet()) {
                    clip.frame(frame);
                }
            }).isInstanceOfSatisfying(MediaException.class, e -> assertThat(e.kind()).isEqualTo(Kind.TIMEOUT));
        }
        assertThat(sent).hasValue(2);
    }

    private static void writeForEver(ClipEncoder clip) throws Exception {
        for (Frame frame = Frame.of(CLIP.size());;) {
            clip.frame(frame);
        }
    }

    @Test
    void pictureThatIsLargerThanAllowed_isNotTakenFromAWorker() throws Exception {
        pool = misbehaving("sends-a-huge-picture");

        assertThatThrownBy(() -> pool.picture(folder.resolve("a.png"), 1_000_000)).isInstanceOfSatisfying(
                MediaException.class, e -> assertThat(e.kind()).isEqualTo(Kind.INTERNAL));
    }

    @Test
    void programThatDoesNotStart_requestSaysSo() {
        pool = new WorkerPool(Workers.config(1).withCommand(List.of("/nonexistent/java", "-version"))
                .withStartTimeout(Duration.ofMillis(300)));

        assertThatThrownBy(() -> spoken(SHORT))
                .isInstanceOfSatisfying(MediaException.class, e -> assertThat(e.kind()).isEqualTo(Kind.WORKER_DIED))
                .hasMessageContaining("/nonexistent/java");
    }

    @Test
    void programThatIsNoWorker_isNotTaken() {
        pool = new WorkerPool(Workers.config(1).withCommand(List.of("echo", "hello, I am not a worker at all"))
                .withStartTimeout(Duration.ofMillis(300)));

        assertThatThrownBy(() -> spoken(SHORT)).hasMessageContaining("no media worker is ready");
    }

    @Test
    void programThatNeverGreets_isKilled() throws Exception {
        pool = new WorkerPool(Workers.config(1).withCommand(List.of("sleep", "600"))
                .withStartTimeout(Duration.ofMillis(300)));

        assertThatThrownBy(() -> pool.synthesize(SHORT, new Recording())).isInstanceOf(MediaException.class);
        pool.close();
        assertThat(ProcessHandle.current().children().filter(child -> child.info().arguments()
                .filter(arguments -> List.of(arguments).contains("600")).isPresent())).isEmpty();
    }

    @Test
    void workerThatLivesButNeverAnswers_isKilledAfterAWhile() throws Exception {
        pool = misbehaving("never-answers");

        assertThatThrownBy(() -> spoken(SHORT))
                .isInstanceOfSatisfying(MediaException.class, e -> assertThat(e.kind()).isEqualTo(Kind.TIMEOUT))
                .hasMessageContaining("no progress");
    }

    @Test
    void workerThatBreaksTheProtocol_isReplaced_andTheRequestFailsAfterOneRepetition() throws Exception {
        pool = misbehaving("breaks-frames");

        assertThatThrownBy(() -> spoken(SHORT))
                .isInstanceOfSatisfying(MediaException.class, e -> assertThat(e.kind()).isEqualTo(Kind.WORKER_DIED))
                .hasMessageContaining("frame of 1 bytes");
        assertThat(pool.stats().restarts()).isEqualTo(2);
    }

    @Test
    void workerThatExits_tellsItsExitCode() throws Exception {
        pool = misbehaving("exits");

        assertThatThrownBy(() -> spoken(SHORT)).hasMessageContaining("exit code 7");
    }

    @Test
    void workerThatAnswersWhatWasNotAsked_isAnInternalError() throws Exception {
        pool = misbehaving("answers-wrongly");

        assertThatThrownBy(() -> spoken(SHORT)).isInstanceOfSatisfying(MediaException.class,
                e -> assertThat(e.kind()).isEqualTo(Kind.INTERNAL));
    }

    @Test
    void answersToUnknownSessions_areDropped() throws Exception {
        pool = misbehaving("answers-others");

        assertThat(spoken(SHORT)).isZero();
    }

    private static WorkerPool misbehaving(String behaviour) {
        return new WorkerPool(Workers.config(1).withCommand(MisbehavingWorker.command(behaviour))
                .withProgressTimeout(Duration.ofSeconds(1)));
    }

    @Test
    void ctrlC_inATerminal_leavesTheWorkersToTheirSupervisor() throws Exception {
        pool = Workers.fresh(1);
        long pid = pool.pids().getFirst();

        signal("INT", pid);

        assertThat(spoken(SHORT)).isGreaterThan(200);
        assertThat(pool.pids()).containsExactly(pid);
    }

    @Test
    void close_failsOpenSessions_andEndsTheProcesses() throws Exception {
        pool = Workers.fresh(2);
        List<ProcessHandle> workers = pool.pids().stream().map(pid -> ProcessHandle.of(pid).orElseThrow()).toList();
        CountDownLatch speaking = new CountDownLatch(1);
        AtomicReference<Throwable> outcome = new AtomicReference<>();
        Thread caller = Thread.startVirtualThread(() -> outcome.set(catchThrowable(
                () -> pool.synthesize(LONG, new Deaf((_, _) -> speaking.countDown())))));
        speaking.await();

        pool.close();

        assertThat(caller.join(Duration.ofSeconds(5))).isTrue();
        assertThat(outcome.get()).isInstanceOf(MediaException.class);
        for (ProcessHandle worker : workers) {
            worker.onExit().get(5, TimeUnit.SECONDS);
        }
        assertThatThrownBy(() -> spoken(SHORT)).hasMessageContaining("closed");
    }

    /** How long the text sounds, in milliseconds. */
    private long spoken(SynthesisRequest request) throws Exception {
        long[] frames = {0};
        pool.synthesize(request, new Deaf((_, length) -> frames[0] += length));
        return PcmFormat.mono(22_050).millis(frames[0]);
    }

    private static void signal(String name, long pid) {
        try {
            Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start();
            kill.waitFor();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A sink that only hears samples. */
    private record Deaf(PcmSink samples) implements SynthesisSink {
        @Override
        public void begin(PcmFormat format) {}

        @Override
        public void event(SpeechEvent event) {}

        @Override
        public void pcm(short[] pcm, int length) throws MediaException, InterruptedException {
            samples.pcm(pcm, length);
        }
    }
}
