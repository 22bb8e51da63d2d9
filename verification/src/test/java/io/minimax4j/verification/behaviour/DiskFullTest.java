package io.minimax4j.verification.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.minimax4j.verification.process.Launch;
import io.minimax4j.verification.process.QuickStart;
import io.minimax4j.verification.process.ServerProcess;
import io.minimax4j.verification.process.SmallDisk;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.BatchFiles;
import io.minimax4j.verification.wire.BatchResults;
import io.minimax4j.verification.wire.Batches;
import io.minimax4j.verification.wire.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A data folder on a disk that is full for a while. */
final class DiskFullTest {
    private static final int MEGABYTES = 24;
    private static final int MOST_TRIES = 5_000;

    /** Pages that the database has in store may take a few more batches: each is either taken whole or not at all. */
    @Test
    void create_onAFullDisk_isRefusedAndLeavesNothingBehind() {
        try (SmallDisk disk = SmallDisk.ofMegabytes(MEGABYTES);
                ServerProcess server = ServerProcess.start(QuickStart.of(Launch.over(disk.folder().resolve("data"))))) {
            Batches batches = new Batches(Api.of(server));
            long file = batches.upload(BatchFiles.sums(1));
            List<String> accepted = new ArrayList<>();
            disk.fill();

            Reply reply = batches.create(file);
            for (int i = 0; i < MOST_TRIES && reply.json().has("id"); i++) {
                accepted.add(reply.json().get("id").asText());
                reply = batches.create(file);
            }

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.code()).as(reply.toString()).isNotZero().isNotEqualTo(2013);
            assertThat(reply.message()).contains("disk").doesNotContain(disk.folder().toString());
            disk.free();
            assertThat(batches.ids("?limit=100").stream().filter(id -> !accepted.contains(id))).isEmpty();
            accepted.add(batches.start(BatchFiles.sums(1)));
            for (String id : accepted) {
                BatchResults.read(batches.api(), batches.awaitEnd(id)).requireAllSums(1);
            }
        }
    }

    @Test
    void runningBatch_waitsForSpaceAndCompletes() {
        int lines = 600;
        try (SmallDisk disk = SmallDisk.ofMegabytes(MEGABYTES);
                ServerProcess server = ServerProcess
                        .start(QuickStart.of(Launch.over(disk.folder().resolve("data")).quickTakeover()
                                .set("chat-tokens-per-second", "150")))) {
            Batches batches = new Batches(Api.of(server));
            String id = batches.start(BatchFiles.sums(lines));
            batches.awaitDone(id, 20);

            disk.fill();
            refusedUpload(batches.api());
            disk.free();

            JsonNode batch = batches.await(id, "completed", Batches::ended, Duration.ofSeconds(60));
            assertThat(batch.get("status").asText()).as(batch.toString()).isEqualTo("completed");
            BatchResults.read(batches.api(), batch).requireAllSums(lines);
            assertThat(server.handle().isAlive()).isTrue();
        }
    }

    /** Shows that the disk really is full, as the server sees it. */
    private static void refusedUpload(Api api) {
        Reply reply = api.upload("retrieval", "more.bin", new byte[256 << 10]);
        assertThat(reply.code()).as(reply.toString()).isNotZero();
        assertThat(reply.message()).contains("disk is full");
    }
}
