package io.minimax4j.verification.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.minimax4j.verification.process.Folders;
import io.minimax4j.verification.process.Launch;
import io.minimax4j.verification.process.ServerProcess;
import io.minimax4j.verification.process.Storage;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.BatchFiles;
import io.minimax4j.verification.wire.Batches;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Tasks accepted and finished per second, on each database: batches of one line each, made by callers at once. How far
 * finishing keeps up with accepting is the ratio.
 */
final class TasksBench implements Bench.Benchmark {
    private static final int CALLERS = 16;
    private static final Duration WARM_UP = Duration.ofSeconds(4);
    private static final Duration ROUND = Duration.ofSeconds(8);

    @Override
    public void run() throws Exception {
        Table table = new Table("Batches of one line, " + CALLERS + " callers at once", "", "accepted/s", "p50 ms",
                "p99 ms", "finished/s", "finished / accepted");
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
        Batches batches = new Batches(Api.of(server));
        String file = Long.toString(batches.upload(BatchFiles.sums(1)));
        byte[] create = Connection.request("/v1/batches", Launch.KEY, "{\"input_file_id\":\"" + file + "\"}");
        Load load = new Load(server.http(), create, CALLERS);
        load.run(WARM_UP);
        int before = awaitAll(batches);
        long start = System.nanoTime();
        Load.Round round = load.run(ROUND);
        int accepted = awaitAll(batches) - before;
        if (accepted != round.times().count()) {
            throw new IllegalStateException("Of " + round.times().count() + " batches " + accepted
                    + " were accepted and completed.");
        }
        double finished = round.times().count() / Figures.secondsSince(start);
        table.row(name, round.perSecond(), round.times().quantile(0.5), round.times().quantile(0.99), finished,
                finished / round.perSecond());
    }

    /** The newest ends last, so that the pages after the first take no waiting. Returns how many completed. */
    private static int awaitAll(Batches batches) {
        int completed = 0;
        String after = "";
        JsonNode page;
        do {
            page = batches.list("?limit=100" + after);
            for (JsonNode batch : page.get("data")) {
                completed += completed(batches, batch) ? 1 : 0;
            }
            after = "&after=" + page.path("last_id").asText();
        } while (page.get("has_more").asBoolean());
        return completed;
    }

    private static boolean completed(Batches batches, JsonNode listed) {
        JsonNode batch = Batches.ended(listed)
                ? listed
                : batches.await(listed.get("id").asText(), "ended", Batches::ended, Duration.ofMinutes(5));
        return batch.get("status").asText().equals("completed");
    }
}
