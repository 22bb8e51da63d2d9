package io.minimax4j.verification.bench;

import io.minimax4j.verification.process.Folders;
import io.minimax4j.verification.process.Launch;
import io.minimax4j.verification.process.ServerProcess;
import io.minimax4j.verification.process.Storage;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.BatchFiles;
import io.minimax4j.verification.wire.Batches;
import io.minimax4j.verification.wire.Reply;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What 10,000 waiting tasks cost: the processor time of a server that is left alone with them, and polling one of them,
 * each beside the same with an empty queue. The engine is so slow that none of them gets its turn meanwhile.
 */
final class QueueBench implements Bench.Benchmark {
    private static final int QUEUED = 10_000;
    private static final int CALLERS = 16;
    private static final Duration ROUND = Duration.ofSeconds(5);

    @Override
    public void run() throws Exception {
        Table table = new Table("Polling a batch, " + CALLERS + " callers at once", "", "requests/s", "p50 ms",
                "p99 ms", "idle, cores");
        for (Storage storage : Storage.values()) {
            Path data = Folders.temporary("bench");
            try (ServerProcess server = ServerProcess
                    .start(storage.launch(data).set("chat-tokens-per-second", "1"))) {
                measure(storage.name(), server, table);
            } finally {
                Folders.delete(data);
            }
        }
        table.print();
    }

    private static void measure(String name, ServerProcess server, Table table) throws Exception {
        Batches batches = new Batches(Api.of(server));
        long file = batches.upload(BatchFiles.sums(1));
        String id = batches.create(file).json().get("id").asText();
        Load polls = new Load(server.http(), Connection.get("/v1/batches/" + id, Launch.KEY), CALLERS);
        polls.run(ROUND);
        double idleBefore = idle(server);
        Load.Round empty = polls.run(ROUND);
        queue(batches, file);
        double idleAfter = idle(server);
        Load.Round full = polls.run(ROUND);
        row(table, name + ", 1 task", empty, idleBefore);
        row(table, name + ", 10,000 tasks", full, idleAfter);
        table.row("ratio", full.perSecond() / empty.perSecond(),
                full.times().quantile(0.5) / empty.times().quantile(0.5),
                full.times().quantile(0.99) / empty.times().quantile(0.99), "-");
    }

    private static void row(Table table, String name, Load.Round round, double idle) {
        table.row(name, round.perSecond(), round.times().quantile(0.5), round.times().quantile(0.99), idle);
    }

    private static void queue(Batches batches, long file) throws Exception {
        try (var callers = Executors.newFixedThreadPool(CALLERS, Thread.ofVirtual().factory())) {
            List<Future<Reply>> replies = new ArrayList<>();
            for (int i = 0; i < QUEUED; i++) {
                replies.add(callers.submit(() -> batches.create(file)));
            }
            for (Future<Reply> reply : replies) {
                if (reply.get().code() != 0) {
                    throw new IllegalStateException("Not queued: " + reply.get());
                }
            }
        }
        batches.await(batches.ids("?limit=1").getFirst(), "checked, and waiting for its turn",
                newest -> !newest.path("status").asText().equals("validating"), Duration.ofMinutes(5));
    }

    /** Processor time per second of a server that nobody calls. */
    private static double idle(ServerProcess server) throws InterruptedException {
        double before = Figures.cpuSeconds(server);
        Thread.sleep(ROUND);
        return (Figures.cpuSeconds(server) - before) / ROUND.toSeconds();
    }
}
