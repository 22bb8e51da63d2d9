package io.minimax4j.verification.bench;

import io.minimax4j.verification.process.Folders;
import io.minimax4j.verification.process.Launch;
import io.minimax4j.verification.process.ServerProcess;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A hundred WebSocket sessions at once, each having one text after another spoken: time to the first audio of a text, all
 * their speech together as a multiple of real time, and the memory of the server's process.
 */
final class SocketsBench implements Bench.Benchmark {
    private static final int SESSIONS = 100;
    private static final int TEXTS = 10;
    private static final int WARM_UPS = 3;
    private static final String ENGLISH = "The tide comes in and the tide goes out, and nobody asks it why.";
    private static final String MANDARIN = "潮水涨了又退，没有人问它为什么。";

    @Override
    public void run() throws Exception {
        Path data = Folders.temporary("bench");
        Table table = new Table(SESSIONS + " WebSocket sessions at once, " + TEXTS + " texts each", "",
                "first audio p50 ms", "first audio p99 ms", "audio s", "took s", "x real time", "idle MB", "peak MB");
        try (ServerProcess server = ServerProcess.start(Launch.over(data).jvm("-Xmx256m"));
                HttpClient client = HttpClient.newHttpClient()) {
            for (int i = 0; i < WARM_UPS; i++) {
                all(client, server, "mp3", ENGLISH, Collections.synchronizedList(new ArrayList<>()));
            }
            measure(table, "English mp3", client, server, "mp3", ENGLISH);
            measure(table, "Mandarin mp3", client, server, "mp3", MANDARIN);
            measure(table, "Mandarin pcm", client, server, "pcm", MANDARIN);
            client.shutdownNow();
        } finally {
            Folders.delete(data);
        }
        table.print();
    }

    private static void measure(Table table, String name, HttpClient client, ServerProcess server, String format,
            String text) throws Exception {
        long pid = server.handle().pid();
        double idle = Memory.resident(pid);
        Memory memory = new Memory(pid);
        List<Long> firsts = Collections.synchronizedList(new ArrayList<>());
        Sum sum;
        try (memory) {
            sum = all(client, server, format, text, firsts);
        }
        Times first = Times.of(firsts);
        table.row(name, first.quantile(0.5), first.quantile(0.99), sum.audioSeconds(), sum.seconds(),
                sum.audioSeconds() / sum.seconds(), idle, memory.peak());
    }

    private record Sum(double audioSeconds, double seconds) {}

    /** Every session is open before the first text is sent. */
    private static Sum all(HttpClient client, ServerProcess server, String format, String text, List<Long> firsts)
            throws Exception {
        CountDownLatch together = new CountDownLatch(SESSIONS);
        AtomicLong millis = new AtomicLong();
        AtomicLong begin = new AtomicLong();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> sessions = new ArrayList<>();
            for (int i = 0; i < SESSIONS; i++) {
                sessions.add(threads.submit(() -> {
                    try (Recitation recitation = new Recitation(client, server.http(), Launch.KEY, format)) {
                        together.countDown();
                        together.await();
                        begin.compareAndSet(0, System.nanoTime());
                        for (int count = 0; count < TEXTS; count++) {
                            Recitation.Text spoken = recitation.speak(text);
                            firsts.add(spoken.firstAudio());
                            millis.addAndGet(spoken.millis());
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> session : sessions) {
                session.get();
            }
        }
        return new Sum(millis.get() / 1000.0, Figures.secondsSince(begin.get()));
    }
}
