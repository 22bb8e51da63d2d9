package io.minimax4j.verification.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.minimax4j.verification.process.Breakpoints;
import io.minimax4j.verification.process.Breakpoints.Place;
import io.minimax4j.verification.process.Breakpoints.Side;
import io.minimax4j.verification.process.Launch;
import io.minimax4j.verification.process.ServerProcess;
import io.minimax4j.verification.process.Storage;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.BatchFiles;
import io.minimax4j.verification.wire.BatchResults;
import io.minimax4j.verification.wire.Batches;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A server that gets a SIGKILL while it works on a batch: after the restart nothing is lost and nothing is doubled. */
final class TaskCrashTest {
    /** Where the state of durable work changes, just before and just after. */
    private static final List<Place> TRANSITIONS = List.of(
            new Place("io.minimax4j.server.task.TaskStore", "accept", Side.ENTRY, 1),
            new Place("io.minimax4j.server.task.TaskStore", "accept", Side.EXIT, 1),
            new Place("io.minimax4j.server.task.TaskStore", "start", Side.ENTRY, 1),
            new Place("io.minimax4j.server.task.TaskStore", "start", Side.EXIT, 1));

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int FEW = 60;
    private static final int MANY = 2_000;
    private static final int ROUNDS = 20;
    private static final long SEED = 20_261_122;

    @TempDir
    Path data;

    static Stream<Arguments> transitions() {
        return Arrays.stream(Storage.values())
                .flatMap(storage -> TRANSITIONS.stream().map(place -> Arguments.of(storage, place)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("transitions")
    void killedAtATransition_losesAndDoublesNothing(Storage storage, Place place) {
        Launch launch = storage.launch(data).quickTakeover();
        String id = "";
        try (ServerProcess first = ServerProcess.start(Breakpoints.debuggable(launch))) {
            Batches batches = new Batches(Api.of(first));
            long file = batches.upload(BatchFiles.sums(FEW));
            try (Breakpoints breakpoints = Breakpoints.killAt(first, place)) {
                id = create(batches, file);
                breakpoints.awaitKill(PATIENCE);
            }
        }

        try (ServerProcess second = ServerProcess.start(launch)) {
            Batches batches = new Batches(Api.of(second));
            List<String> accepted = batches.ids("");
            if (id.isEmpty()) {
                assertThat(accepted).hasSizeLessThanOrEqualTo(1);
            } else {
                assertThat(accepted).containsExactly(id);
            }
            requireComplete(batches, accepted.isEmpty() ? batches.start(BatchFiles.sums(FEW)) : accepted.getFirst(),
                    FEW);
        }
    }

    /** The id, or nothing if the server died before it answered: then the caller cannot know. */
    private static String create(Batches batches, long file) {
        try {
            return batches.create(file).json().get("id").asText();
        } catch (UncheckedIOException died) {
            return "";
        }
    }

    /** The moments are lines done, drawn once from a seed, so that a failure can be seen again. */
    @ParameterizedTest
    @EnumSource(Storage.class)
    void killedTwentyTimesInTheMiddle_losesAndDoublesNothing(Storage storage) {
        Launch launch = storage.launch(data).quickTakeover().set("chat-tokens-per-second", "400");
        int[] moments = new Random(SEED).ints(ROUNDS, 0, MANY).sorted().toArray();
        String id = "";
        int done = 0;
        for (int moment : moments) {
            try (ServerProcess server = ServerProcess.start(launch)) {
                Batches batches = new Batches(Api.of(server));
                id = id.isEmpty() ? batches.start(BatchFiles.sums(MANY)) : id;
                JsonNode first = batches.get(id);
                assertThat(Batches.done(first)).as("lines done never go back").isGreaterThanOrEqualTo(done);
                done = Batches.done(batches.awaitDone(id, moment));
                server.kill();
            }
        }

        try (ServerProcess server = ServerProcess.start(launch)) {
            Batches batches = new Batches(Api.of(server));
            assertThat(batches.ids("")).containsExactly(id);
            requireComplete(batches, id, MANY);
        }
    }

    private static void requireComplete(Batches batches, String id, int lines) {
        JsonNode batch = batches.awaitEnd(id);
        assertThat(batch.get("status").asText()).as(batch.toString()).isEqualTo("completed");
        BatchResults.read(batches.api(), batch).requireAllSums(lines);
        assertThat(StreamSupport.stream(batches.api().get("/v1/files/list").json().get("files").spliterator(), false)
                .filter(file -> !file.get("purpose").asText().equals("batch"))
                .map(file -> file.get("file_id").asText()))
                .as("files of results").containsExactly(batch.get("output_file_id").asText());
    }
}
