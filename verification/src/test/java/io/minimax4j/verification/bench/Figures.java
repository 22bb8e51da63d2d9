package io.minimax4j.verification.bench;

import io.minimax4j.verification.process.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What a process took of the machine. */
final class Figures {
    private Figures() {}

    /** The most memory the process ever had, heap and all else; Linux tells. */
    static Object peakMegabytes(ServerProcess server) throws IOException {
        Path status = Path.of("/proc/" + server.handle().pid() + "/status");
        if (!Files.exists(status)) {
            return "unknown";
        }
        return Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM:"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024 / 1e6).findFirst().orElseThrow();
    }

    /** Processor time so far, of all cores together. */
    static double cpuSeconds(ServerProcess server) {
        return server.handle().info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
    }

    static double secondsSince(long nanos) {
        return (System.nanoTime() - nanos) / 1e9;
    }
}
