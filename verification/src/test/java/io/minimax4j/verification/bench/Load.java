package io.minimax4j.verification.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A number of callers that each send the same request again as soon as it is answered. */
record Load(URI base, byte[] request, int callers) {

    /** What a round showed. */
    record Round(double perSecond, Times times) {}

    Round run(Duration time) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        Callable<List<Long>> caller = () -> call(end);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> one : threads
                    .invokeAll(Collections.nCopies(callers, caller))) {
                all.addAll(one.get());
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            return new Round(all.size() / seconds, Times.of(all));
        }
    }

    private List<Long> call(long end) throws IOException {
        List<Long> nanos = new ArrayList<>();
        try (Connection connection = new Connection(base)) {
            while (System.nanoTime() < end) {
                long start = System.nanoTime();
                connection.send(request);
                connection.receive();
                nanos.add(System.nanoTime() - start);
            }
        }
        return nanos;
    }
}
