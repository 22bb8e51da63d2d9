package io.minimax4j.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.media.WorkerPool;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OrphanTest {
    @Test
    void workersEnd_whenTheirSupervisorIsKilled() throws Exception {
        Process supervisor = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), Supervisor.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        List<ProcessHandle> workers = new ArrayList<>();
        try (BufferedReader out = supervisor.inputReader()) {
            for (String pid : out.readLine().split(" ")) {
                workers.add(ProcessHandle.of(Long.parseLong(pid)).orElseThrow());
            }
        }
        assertThat(workers).hasSize(2).allMatch(ProcessHandle::isAlive);

        supervisor.destroyForcibly();

        for (ProcessHandle worker : workers) {
            worker.onExit().get(5, TimeUnit.SECONDS);
            assertThat(worker.isAlive()).isFalse();
        }
    }

    /** A program that starts two workers, tells their ids and waits to be killed. */
    static final class Supervisor {
        private Supervisor() {}

        public static void main(String[] args) throws IOException, InterruptedException {
            try (WorkerPool pool = Workers.fresh(2)) {
                List<String> pids = pool.pids().stream().map(String::valueOf).toList();
                System.out.println(String.join(" ", pids));
                System.in.read();
            }
        }
    }
}
