package io.minimax4j.verification.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.minimax4j.verification.process.Folders;
import io.minimax4j.verification.process.Launch;
import io.minimax4j.verification.process.ServerProcess;
import io.minimax4j.verification.process.Storage;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.BatchFiles;
import io.minimax4j.verification.wire.BatchResults;
import io.minimax4j.verification.wire.Batches;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A batch of 50,000 lines with the default heap: lines per second and memory, beside what a user would do instead, the
 * same requests sent one by one by callers at once. The results are checked line by line.
 */
final class BatchBench implements Bench.Benchmark {
    private static final int LINES = 50_000;
    private static final int CALLERS = 16;
    private static final Duration WARM_UP = Duration.ofSeconds(8);
    private static final Duration ROUND = Duration.ofSeconds(8);

    @Override
    public void run() throws Exception {
        Table table = new Table("A batch of 50,000 lines", "", "lines/s", "seconds", "peak MB of the process");
        for (Storage storage : Storage.values()) {
            Path data = Folders.temporary("bench");
            try (ServerProcess server = ServerProcess.start(storage.launch(data))) {
                measure(storage.name(), server, table);
            } finally {
                Folders.delete(data);
            }
        }
        table.print();
    }

    private static void measure(String name, ServerProcess server, Table table) throws Exception {
        byte[] one = Connection.request(BatchFiles.CHAT, Launch.KEY, BatchFiles.question(12_345));
        Load singly = new Load(server.http(), one, CALLERS);
        singly.run(WARM_UP);
        double peer = singly.run(ROUND).perSecond();
        table.row(name + ", one by one, " + CALLERS + " callers", peer, "-", Figures.peakMegabytes(server));
        Batches batches = new Batches(Api.of(server));
        long file = batches.upload(BatchFiles.sums(LINES));
        double seconds = run(batches, file, LINES);
        table.row(name + ", batch", LINES / seconds, seconds, Figures.peakMegabytes(server));
        table.row("batch / one by one", LINES / seconds / peer, "-", "-");
    }

    /** From the creation to the end, in seconds. */
    static double run(Batches batches, long file, int lines) {
        long start = System.nanoTime();
        String id = batches.create(file).json().get("id").asText();
        JsonNode batch = batches.await(id, "completed", Batches::ended, Duration.ofMinutes(20));
        double seconds = Figures.secondsSince(start);
        BatchResults.read(batches.api(), batch).requireAllSums(lines);
        return seconds;
    }
}
