package io.minimax4j.verification.bench;

import io.minimax4j.verification.process.Folders;
import io.minimax4j.verification.process.Launch;
import io.minimax4j.verification.process.ServerProcess;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A thousand streams at once at the pace of a model, one of them with a reader who reads nothing for as long: time to
 * the first token, the longest stream, and the memory of the process while they run, beside aimock in the same run.
 */
final class StreamsBench implements Bench.Benchmark {
    private static final int STREAMS = 1000;
    private static final int WARM_UPS = 5;
    private static final int TOKENS_PER_SECOND = 20;
    private static final int MILLIS_BETWEEN_PIECES = 100;
    private static final String NUMBERS = "Count from 1 to 100.";
    private static final String BODY = """
            {"model":"MiniMax-Text-01","messages":[{"role":"user","content":"%s"}],"stream":true}""".formatted(NUMBERS);
    private static final String PATH = "/v1/chat/completions";

    @Override
    public void run() throws Exception {
        Path data = Folders.temporary("bench");
        Table table = new Table(STREAMS + " streams at once, one reader stalled (" + PATH + ")", "",
                "first token p50 ms", "first token p99 ms", "whole p50 s", "whole p99 s", "idle MB", "peak MB",
                "last MB");
        try (ServerProcess server = ServerProcess.start(Launch.over(data).jvm("-Xmx256m")
                .set("chat-tokens-per-second", Integer.toString(TOKENS_PER_SECOND)));
                AimockProcess aimock = new AimockProcess(NUMBERS, numbers(), MILLIS_BETWEEN_PIECES)) {
            table.row(measure("minimax4j, heap of 256 MB", server.http(), server.handle().pid()));
            table.row(measure("aimock", aimock.base(), aimock.pid()));
        } finally {
            Folders.delete(data);
        }
        table.print();
    }

    private static String numbers() {
        StringBuilder text = new StringBuilder("1");
        for (int number = 2; number <= 100; number++) {
            text.append(", ").append(number);
        }
        return text.toString();
    }

    private static Object[] measure(String name, URI base, long pid) throws Exception {
        byte[] request = Connection.request(PATH, Launch.KEY, BODY);
        warm(base);
        double idle = Memory.resident(pid);
        Memory memory = new Memory(pid);
        List<Long> firsts = Collections.synchronizedList(new ArrayList<>());
        List<Long> wholes = Collections.synchronizedList(new ArrayList<>());
        try (Connection stalled = new Connection(base); memory) {
            stalled.send(request);
            all(base, request, firsts, wholes);
        }
        Times first = Times.of(firsts);
        Times whole = Times.of(wholes);
        return new Object[]{name, first.quantile(0.5), first.quantile(0.99), whole.quantile(0.5) / 1000,
            whole.quantile(0.99) / 1000, idle, memory.peak(), memory.last()};
    }

    /** As many streams, cut after a few tokens where that is heeded, so that no code is new to the process. */
    private static void warm(URI base) throws Exception {
        byte[] few = Connection.request(PATH, Launch.KEY, BODY.replace("\"stream\"", "\"max_tokens\":5,\"stream\""));
        for (int i = 0; i < WARM_UPS; i++) {
            all(base, few, new CopyOnWriteArrayList<>(), new CopyOnWriteArrayList<>());
        }
    }

    private static void all(URI base, byte[] request, List<Long> firsts, List<Long> wholes) throws Exception {
        CountDownLatch together = new CountDownLatch(STREAMS);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> streams = new ArrayList<>();
            for (int i = 0; i < STREAMS; i++) {
                streams.add(threads.submit(() -> {
                    try (Connection connection = new Connection(base)) {
                        together.countDown();
                        together.await();
                        long start = System.nanoTime();
                        connection.send(request);
                        firsts.add(connection.receiveUpTo("\"content\":\"1") - start);
                        wholes.add(System.nanoTime() - start);
                    }
                    return null;
                }));
            }
            for (Future<?> stream : streams) {
                stream.get();
            }
        }
    }
}
