package io.minimax4j.verification.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.minimax4j.verification.process.Folders;
import io.minimax4j.verification.process.Launch;
import io.minimax4j.verification.process.ServerProcess;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.Clips;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A thousand clips that wait, until all are made: how many a minute, and the most memory of the server and of its workers
 * in each part of the work, which tells whether it grows. They are the smallest that the contract has. {@code CLIPS} in
 * the environment is another number of them.
 */
final class ClipQueueBench implements Bench.Benchmark {
    private static final int CLIPS = Integer.parseInt(System.getenv().getOrDefault("CLIPS", "1000"));
    private static final int PARTS = 5;
    private static final List<String> SCENES = List.of("a lake in the mountains", "雪夜的村庄", "a red car in the rain",
            "竹林里的大熊猫", "a lighthouse by the sea at night", "沙漠里的骆驼", "a girl with a kite on a meadow", "海底的鱼群");

    @Override
    public void run() throws Exception {
        Path data = Folders.temporary("bench");
        try (ServerProcess server = ServerProcess.start(Launch.over(data))) {
            Clips clips = new Clips(Api.of(server));
            long start = System.nanoTime();
            for (int i = 0; i < CLIPS; i++) {
                clips.orderV2("""
                        "model":"MiniMax-H3-Max","content":[{"type":"text","text":"%s %d"}],"resolution":"480P",\
                        "duration":5,"ratio":"1:1\"""".formatted(SCENES.get(i % SCENES.size()), i));
            }
            double accepted = Figures.secondsSince(start);
            Table table = new Table(CLIPS + " clips of 5 s that wait, accepted in " + Math.round(accepted) + " s",
                    "made", "after s", "clips/minute", "peak MB of the server", "of its workers");
            drain(server, clips, table, start);
            table.print();
        } finally {
            Folders.delete(data);
        }
    }

    private static void drain(ServerProcess server, Clips clips, Table table, long start) throws Exception {
        int before = 0;
        for (int part = 1; part <= PARTS; part++) {
            int goal = CLIPS * part / PARTS;
            long began = System.nanoTime();
            double most = 0;
            double mostOfWorkers = 0;
            int made = count(clips, "succeeded");
            while (made < goal) {
                most = Math.max(most, Memory.resident(server.handle().pid()));
                mostOfWorkers = Math.max(mostOfWorkers, workers(server));
                Thread.sleep(200);
                made = count(clips, "succeeded");
                if (count(clips, "failed") > 0) {
                    throw new IllegalStateException("A clip was not made.");
                }
            }
            table.row(Integer.toString(made), Figures.secondsSince(start),
                    (made - before) * 60 / Figures.secondsSince(began),
                    most, mostOfWorkers);
            before = made;
        }
    }

    private static int count(Clips clips, String status) {
        JsonNode page = clips.api().get("/v2/query/video_generation?page_num=1&page_size=1&filter.status=" + status)
                .json();
        return page.get("total").asInt();
    }

    private static double workers(ServerProcess server) {
        double sum = 0;
        for (ProcessHandle worker : server.workers()) {
            try {
                sum += Memory.resident(worker.pid());
            } catch (IOException gone) {
                // Another one takes its place.
            }
        }
        return sum;
    }
}
