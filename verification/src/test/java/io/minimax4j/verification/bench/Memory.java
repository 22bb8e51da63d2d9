package io.minimax4j.verification.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** Looks at the memory of a process ten times a second. */
final class Memory implements AutoCloseable {
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicLong peak = new AtomicLong();
    private final AtomicLong last = new AtomicLong();

    Memory(long pid) {
        Thread.ofVirtual().start(() -> {
            try {
                while (!over.get()) {
                    last.set((long) resident(pid));
                    peak.accumulateAndGet(last.get(), Math::max);
                    Thread.sleep(100);
                }
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException("The process that was watched is gone", e);
            }
        });
    }

    /** What the process holds now, in megabytes. */
    static double resident(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024 / 1e6).findFirst().orElseThrow();
    }

    long peak() {
        return peak.get();
    }

    long last() {
        return last.get();
    }

    @Override
    public void close() {
        over.set(true);
    }
}
