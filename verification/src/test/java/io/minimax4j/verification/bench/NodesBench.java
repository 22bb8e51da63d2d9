package io.minimax4j.verification.bench;

import io.minimax4j.verification.process.Cluster;
import io.minimax4j.verification.process.ServerProcess;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.BatchFiles;
import io.minimax4j.verification.wire.Batches;

/**
 * The same batch on one, two and three nodes over one PostgreSQL and one shared folder. On one machine the nodes share
 * its cores, so that a batch at full speed shows what sharing costs; one whose engine only waits, as a real one elsewhere
 * would make it, shows what it gains.
 */
final class NodesBench implements Bench.Benchmark {
    private static final int LINES = 20_000;
    private static final int PACED_LINES = 2_000;
    private static final int MOST_NODES = 3;
    /** What one node does at once, and enough for all of them: a node takes what it can, so that less would stay idle. */
    private static final String PARALLEL = "16";
    private static final String ALL_PARALLEL = "48";

    @Override
    public void run() {
        Table table = new Table("One batch on several nodes", "", "lines/s", "of one node");
        measure("full speed, 20,000 lines", "0", LINES, table);
        measure("waiting engine, 2,000 lines", "60", PACED_LINES, table);
        table.print();
    }

    private static void measure(String name, String pace, int lines, Table table) {
        double alone = 0;
        for (int nodes = 1; nodes <= MOST_NODES; nodes++) {
            double rate = lines / seconds(nodes, pace, lines);
            alone = nodes == 1 ? rate : alone;
            table.row(name + ", nodes: " + nodes, rate, rate / alone);
        }
    }

    private static double seconds(int nodes, String pace, int lines) {
        try (Cluster cluster = Cluster.overFolder().with(launch -> launch.set("chat-tokens-per-second", pace)
                .set("parallel-tasks", PARALLEL).set("account-parallel-tasks", ALL_PARALLEL))) {
            ServerProcess first = cluster.start("node-1");
            for (int i = 2; i <= nodes; i++) {
                cluster.start("node-" + i);
            }
            Batches batches = new Batches(Api.of(first));
            BatchBench.run(batches, batches.upload(BatchFiles.sums(lines / 4)), lines / 4);
            return BatchBench.run(batches, batches.upload(BatchFiles.sums(lines)), lines);
        }
    }
}
