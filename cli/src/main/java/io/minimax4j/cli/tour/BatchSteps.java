package io.minimax4j.cli.tour;

import com.sun.net.httpserver.HttpServer;
import io.minimax4j.client.MiniMax;
import io.minimax4j.client.batch.BatchLines;
import io.minimax4j.client.batch.BatchOptions;
import io.minimax4j.client.batch.BatchResult;
import io.minimax4j.client.batch.BatchResults;
import io.minimax4j.client.callback.CallbackEvent;
import io.minimax4j.client.callback.CallbackHttpHandler;
import io.minimax4j.client.callback.CallbackReceiver;
import io.minimax4j.client.task.Task;
import io.minimax4j.protocol.batch.Batch.Counts;
import io.minimax4j.protocol.batch.BatchStatus;
import io.minimax4j.protocol.chat.ChatRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A batch of sums in two languages whose every answer is checked, and the callbacks that tell of it. */
final class BatchSteps {
    private static final int LINES = 200;
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final List<BatchStatus> ORDER = List.of(BatchStatus.VALIDATING, BatchStatus.IN_PROGRESS,
            BatchStatus.FINALIZING, BatchStatus.COMPLETED);

    private final MiniMax client;
    private final BlockingQueue<BatchStatus> told = new LinkedBlockingQueue<>();

    BatchSteps(MiniMax client) {
        this.client = client;
    }

    List<Tour.Step> steps() {
        return List.of(new Tour.Step("batch of " + LINES + " lines with a callback", this::batch));
    }

    private Outcome batch() throws IOException, InterruptedException {
        String secret = String.valueOf(client.callbacks().secret().secret());
        HttpServer receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/callback", new CallbackHttpHandler(CallbackReceiver.verifying(secret, this::take)));
        receiver.start();
        try {
            BatchResults results = run("http://127.0.0.1:" + receiver.getAddress().getPort() + "/callback");
            check(results);
            return outcome(results, callbacks());
        } finally {
            receiver.stop(0);
        }
    }

    private void take(CallbackEvent event) {
        if (event instanceof CallbackEvent.BatchChanged changed && changed.batch().status() != null) {
            told.add(changed.batch().status());
        }
    }

    private BatchResults run(String callback) {
        try (BatchLines lines = BatchLines.create()) {
            for (int i = 0; i < LINES; i++) {
                lines.add(name(i), ChatRequest.builder("MiniMax-M1").user(question(i)).build());
            }
            Task<BatchResults> task = client.batches().start(lines, BatchOptions.NONE.withCallback(callback));
            return task.await(LONGEST);
        }
    }

    private static String name(int i) {
        return (i % 2 == 0 ? "en-" : "zh-") + i;
    }

    private static String question(int i) {
        return i % 2 == 0 ? "What is " + i + " times 7?" : i + "加58等于几？";
    }

    private static int answer(int i) {
        return i % 2 == 0 ? i * 7 : i + 58;
    }

    private static void check(BatchResults results) {
        Map<String, BatchResult> byName;
        try (Stream<BatchResult> stream = results.stream()) {
            byName = stream.collect(Collectors.toMap(BatchResult::customId, Function.identity()));
        }
        for (int i = 0; i < LINES; i++) {
            BatchResult result = byName.get(name(i));
            String text = result == null ? "" : result.text();
            if (!text.contains(Integer.toString(answer(i)))) {
                throw new IllegalStateException("the answer to \"" + question(i) + "\" should hold " + answer(i)
                        + " but is: " + text);
            }
        }
        if (byName.size() != LINES) {
            throw new IllegalStateException(byName.size() + " results came for " + LINES + " lines");
        }
    }

    /** The callbacks up to the last one, which may still be on its way when the results are there. */
    private List<BatchStatus> callbacks() throws InterruptedException {
        List<BatchStatus> came = new ArrayList<>();
        while (!came.contains(BatchStatus.COMPLETED)) {
            BatchStatus next = told.poll(30, TimeUnit.SECONDS);
            if (next == null) {
                throw new IllegalStateException("no callback told of the end; those that came: " + came);
            }
            came.add(next);
        }
        if (!came.equals(ORDER.stream().filter(came::contains).toList())) {
            throw new IllegalStateException("the callbacks came out of order: " + came);
        }
        return came;
    }

    private static Outcome outcome(BatchResults results, List<BatchStatus> callbacks) {
        Counts counts = results.counts();
        String told = callbacks.stream().map(BatchStatus::text).collect(Collectors.joining(" → "));
        return Outcome.text(counts.completed() + " of " + counts.total() + " lines",
                question(2) + "\n" + question(3) + "\n...",
                counts.total() + " lines, " + counts.completed() + " completed, " + counts.failed()
                        + " failed; every answer is right.\nCallbacks, each with a signature that was checked: "
                        + told);
    }
}
