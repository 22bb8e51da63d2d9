package io.minimax4j.verification.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.minimax4j.verification.process.Launch;
import io.minimax4j.verification.process.QuickStart;
import io.minimax4j.verification.process.ServerProcess;
import io.minimax4j.verification.process.Storage;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.BatchFiles;
import io.minimax4j.verification.wire.BatchResults;
import io.minimax4j.verification.wire.Batches;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Batches whose lines take their time, so that something can happen in the middle: progress, cancellation, expiry. */
@Execution(ExecutionMode.CONCURRENT)
final class SlowBatchTest {
    /** Far more than are answered before the end that each test brings about. */
    private static final int LINES = 2_000;

    /** Well short of the time that all lines take. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path data;

    private Launch slow(Storage storage) {
        return storage.launch(data).set("chat-tokens-per-second", "40");
    }

    @Test
    void counts_moveWhileItRuns() {
        try (ServerProcess server = ServerProcess
                .start(QuickStart.of(Launch.over(data).set("chat-tokens-per-second", "300")))) {
            Batches batches = new Batches(Api.of(server));
            String id = batches.start(BatchFiles.sums(100));
            Set<Integer> seen = new HashSet<>();
            JsonNode batch = batches.await(id, "ended", now -> {
                if (now.get("status").asText().equals("in_progress")) {
                    assertThat(now.at("/request_counts/total").asInt()).isEqualTo(100);
                    seen.add(Batches.done(now));
                }
                return Batches.ended(now);
            }, Duration.ofSeconds(60));

            assertThat(seen).hasSizeGreaterThan(3);
            assertThat(batch.at("/request_counts/completed").asInt()).isEqualTo(100);
        }
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void cancelled_endsLongBeforeItsLinesAndKeepsFinishedOnes(Storage storage) {
        try (ServerProcess server = ServerProcess.start(QuickStart.of(slow(storage)))) {
            Api api = Api.of(server);
            Batches batches = new Batches(api);
            String id = batches.start(BatchFiles.sums(LINES));
            int before = Batches.done(batches.awaitDone(id, 5));

            JsonNode asked = batches.cancel(id).json();
            assertThat(asked.path("id").asText()).as(asked.toString()).isEqualTo(id);
            JsonNode batch = batches.await(id, "cancelled", Batches::ended, PATIENCE);

            assertThat(asked.get("status").asText()).isIn("cancelling", "cancelled");
            assertThat(asked.get("cancelling_at").asLong()).isPositive();
            assertThat(batch.get("status").asText()).isEqualTo("cancelled");
            assertThat(batch.get("cancelled_at").asLong()).isGreaterThanOrEqualTo(asked.get("cancelling_at").asLong());
            assertThat(batch.get("completed_at").isNull()).isTrue();
            BatchResults results = BatchResults.read(api, batch);
            results.requireRight();
            results.requireCounts(LINES);
            assertThat(results.output()).hasSizeBetween(before, LINES - 1);
            assertThat(results.errors().values())
                    .allSatisfy(line -> assertThat(line.at("/error/code").asText()).isEqualTo("batch_cancelled"));
            assertThat(batches.cancel(id).json()).isEqualTo(batch);
        }
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void expired_keepsAnsweredLinesAndSaysSoOfTheOthers(Storage storage) {
        try (ServerProcess server = ServerProcess.start(QuickStart.of(slow(storage).set("batch-window", "4s")))) {
            Api api = Api.of(server);
            Batches batches = new Batches(api);
            String id = batches.start(BatchFiles.sums(LINES));

            JsonNode batch = batches.await(id, "expired", Batches::ended, PATIENCE);

            assertThat(batch.get("status").asText()).isEqualTo("expired");
            assertThat(batch.get("expires_at").asLong() - batch.get("created_at").asLong()).isEqualTo(4);
            assertThat(batch.get("expired_at").asLong()).isGreaterThanOrEqualTo(batch.get("expires_at").asLong());
            BatchResults results = BatchResults.read(api, batch);
            results.requireRight();
            results.requireCounts(LINES);
            assertThat(results.output()).isNotEmpty();
            assertThat(results.output().size() + results.errors().size()).isEqualTo(LINES);
            assertThat(results.errors().values()).allSatisfy(line -> {
                assertThat(line.get("response").isNull()).isTrue();
                assertThat(line.at("/error/code").asText()).isEqualTo("batch_expired");
                assertThat(line.at("/error/message").asText()).isNotEmpty();
            });
        }
    }
}
