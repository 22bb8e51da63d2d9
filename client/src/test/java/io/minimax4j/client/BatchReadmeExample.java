package io.minimax4j.client;

import java.time.Duration;
import java.util.stream.Stream;

import io.minimax4j.client.batch.BatchLines;
import io.minimax4j.client.batch.BatchResult;
import io.minimax4j.client.batch.BatchResults;
import io.minimax4j.client.task.Task;
import io.minimax4j.protocol.chat.ChatRequest;

/** What the front page shows of batches; {@link ReadmeExampleTest} runs it. */
public final class BatchReadmeExample {
    private BatchReadmeExample() {}

    public static void main(String... args) {
        // readme: begin
        try (MiniMax minimax = MiniMax.create(); BatchLines lines = BatchLines.create()) {
            for (int i = 1; i <= 1000; i++) {
                lines.add("square-" + i,
                        ChatRequest.builder("MiniMax-M1").user("What is " + i + " times " + i + "?").build());
            }
            Task<BatchResults> task = minimax.batches().start(lines);
            System.out.println("minimax.resume(\"" + task.save() + "\") finds it again, in any process");
            try (Stream<BatchResult> results = task.await(Duration.ofHours(24), System.out::println).stream()) {
                results.forEach(result -> System.out.println(result.customId() + ": " + result.text()));
            }
        }
        // readme: end
    }
}
