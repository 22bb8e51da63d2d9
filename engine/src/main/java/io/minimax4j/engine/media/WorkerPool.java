package io.minimax4j.engine.media;

import io.minimax4j.engine.audio.AudioEncoding;
import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.media.MediaException.Kind;
import io.minimax4j.engine.media.pipe.Message;
import io.minimax4j.engine.picture.Bitmap;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * The toolbox in worker processes: a fixed number of them, each serving many sessions, replaced when one dies or hangs.
 * The processes start in the background; a call that comes before the first is ready waits for it.
 *
 * <p><b>Hangs.</b> A worker says twice a second that it lives. One that is silent for too long is killed, as is one
 * that leaves a session waiting for too long. When this process itself was held up, the round is passed over, so that
 * workers are not blamed for it.
 */
public final class WorkerPool implements MediaToolbox {
    private static final Duration ROUND = Duration.ofMillis(250);

    private final WorkerConfig config;
    private final WorkerRoster roster = new WorkerRoster();
    private final List<WorkerSlot> slots;
    private final List<Thread> threads;
    private final Thread watchdog;

    public WorkerPool(WorkerConfig config) {
        this.config = config;
        this.slots = IntStream.range(0, config.count())
                .mapToObj(i -> new WorkerSlot("media-worker-" + i, config, roster)).toList();
        this.threads = slots.stream()
                .map(slot -> Thread.ofPlatform().daemon().name("media-worker-reader").start(slot)).toList();
        this.watchdog = Thread.ofVirtual().name("media-worker-watchdog").start(this::watch);
    }

    @Override
    public void synthesize(SynthesisRequest request, SynthesisSink sink) throws MediaException, InterruptedException {
        repeatOnce(new Message.Speak(request), new SoundListener(sink));
    }

    @Override
    public void decode(Path file, PcmFormat as, DecodeLimits limits, PcmSink sink)
            throws MediaException, InterruptedException {
        repeatOnce(new Message.Decode(absolute(file), as, limits), new SoundListener(sink));
    }

    @Override
    public MediaInfo probe(Path file) throws MediaException, InterruptedException {
        SoundListener listener = new SoundListener((_, _) -> {});
        repeatOnce(new Message.Probe(absolute(file)), listener);
        return listener.info();
    }

    @Override
    public AudioEncoder encoder(PcmFormat input, AudioEncoding output, boolean streamed)
            throws MediaException, InterruptedException {
        Message.Encode opening = new Message.Encode(input, output, streamed);
        try {
            return WorkerEncoder.start(open(opening), input.channels());
        } catch (MediaException e) {
            if (e.kind() != Kind.WORKER_DIED) {
                throw e;
            }
            return WorkerEncoder.start(open(opening), input.channels());
        }
    }

    @Override
    public Bitmap picture(Path file, long mostPixels) throws MediaException, InterruptedException {
        PictureListener listener = new PictureListener(mostPixels);
        repeatOnce(new Message.Look(absolute(file), mostPixels), listener);
        return listener.bitmap();
    }

    @Override
    public void frames(Path file, FrameLimits limits, FrameSink sink) throws MediaException, InterruptedException {
        repeatOnce(new Message.Watch(absolute(file), limits), new FrameListener(limits.size(), sink));
    }

    @Override
    public ClipEncoder clip(ClipFormat format, Path target) throws MediaException, InterruptedException {
        Message.Film opening = new Message.Film(absolute(target), format);
        try {
            return WorkerClip.start(open(opening), format);
        } catch (MediaException e) {
            if (e.kind() != Kind.WORKER_DIED) {
                throw e;
            }
            return WorkerClip.start(open(opening), format);
        }
    }

    private static String absolute(Path file) {
        return file.toAbsolutePath().toString();
    }

    private void repeatOnce(Message.Opening opening, Listener listener) throws MediaException, InterruptedException {
        try {
            run(opening, listener);
        } catch (MediaException e) {
            if (e.kind() != Kind.WORKER_DIED || listener.wasTold()) {
                throw e;
            }
            run(opening, listener);
        }
    }

    private void run(Message.Opening opening, Listener listener) throws MediaException, InterruptedException {
        try (WorkerSession session = open(opening)) {
            boolean more = true;
            while (more) {
                Message.Answer answer = session.take();
                more = listener.hear(answer);
                session.release(answer);
            }
            session.end();
        }
    }

    /** Opens a session. A process that turns out to be dead did not get the order, so another may have it. */
    private WorkerSession open(Message.Opening opening) throws MediaException, InterruptedException {
        for (int dead = 0;; dead++) {
            WorkerProcess worker = roster.leastLoaded(config.startTimeout());
            try {
                return worker.open(opening);
            } catch (MediaException e) {
                if (worker.usable() || dead == config.count()) {
                    throw e;
                }
            }
        }
    }

    /**
     * Waits until every process is ready and has run its engines once. Nothing needs this to work; it is for those who
     * measure.
     *
     * @return false if the time was up before
     */
    public boolean awaitWarm(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        boolean all = roster.await(config.count(), patience);
        for (WorkerProcess worker : roster.all()) {
            all &= worker.warm().await(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
        return all;
    }

    /** Figures for gauges. */
    public WorkerStats stats() {
        return roster.stats();
    }

    /** The ids of the processes that are ready. */
    public List<Long> pids() {
        return roster.all().stream().map(WorkerProcess::pid).toList();
    }

    private void watch() {
        try {
            for (long last = System.nanoTime();; last = System.nanoTime()) {
                Thread.sleep(ROUND);
                boolean onTime = System.nanoTime() - last < 4 * ROUND.toNanos();
                if (onTime) {
                    roster.all().stream().filter(worker -> worker.silentFor(config.aliveTimeout()))
                            .forEach(worker -> worker.kill("it hung"));
                }
            }
        } catch (InterruptedException e) {
            // The pool is closed.
        }
    }

    @Override
    public void close() {
        watchdog.interrupt();
        roster.close();
        slots.forEach(WorkerSlot::close);
        boolean interrupted = false;
        for (Thread thread : threads) {
            try {
                thread.join(Duration.ofSeconds(5));
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
