package io.minimax4j.verification.bench;

import io.minimax4j.verification.Repository;
import io.minimax4j.verification.process.Command;
import io.minimax4j.verification.process.Folders;
import io.minimax4j.verification.process.Launch;
import io.minimax4j.verification.process.Outcome;
import io.minimax4j.verification.process.ServerProcess;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** From the start of the process to its ready line, beside a Java process that does nothing at all. */
final class ReadyBench implements Bench.Benchmark {
    private static final int ROUNDS = 7;

    @Override
    public void run() {
        Path known = Folders.temporary("bench");
        start(known);
        List<Long> fresh = new ArrayList<>();
        List<Long> again = new ArrayList<>();
        List<Long> nothing = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Path data = Folders.temporary("bench");
            fresh.add(start(data));
            Folders.delete(data);
            again.add(start(known));
            nothing.add(javaAlone());
        }
        Folders.delete(known);
        Table table = new Table("From process start to the ready line (" + ROUNDS + " starts)", "", "median ms",
                "longest ms");
        row(table, "first start: database, key, certificate", fresh);
        row(table, "later starts", again);
        row(table, "java -version, for comparison", nothing);
        table.print();
    }

    private static void row(Table table, String name, List<Long> nanos) {
        Times times = Times.of(nanos);
        table.row(name, times.quantile(0.5), times.quantile(1));
    }

    private static long start(Path data) {
        long start = System.nanoTime();
        ServerProcess server = ServerProcess.start(Launch.over(data));
        long took = System.nanoTime() - start;
        server.close();
        return took;
    }

    private static long javaAlone() {
        long start = System.nanoTime();
        Outcome outcome = Command.of(Repository.java(), "-version").run();
        if (outcome.exit() != 0) {
            throw new IllegalStateException(outcome.toString());
        }
        return System.nanoTime() - start;
    }
}
