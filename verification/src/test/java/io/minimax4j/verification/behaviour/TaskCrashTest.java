package io.minimax4j.verification.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.minimax4j.verification.process.Breakpoints;
import io.minimax4j.verification.process.Breakpoints.Place;
import io.minimax4j.verification.process.Breakpoints.Side;
import io.minimax4j.verification.process.CallbackSink;
import io.minimax4j.verification.process.CallbackSink.Push;
import io.minimax4j.verification.process.Launch;
import io.minimax4j.verification.process.QuickStart;
import io.minimax4j.verification.process.ServerProcess;
import io.minimax4j.verification.process.Storage;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.BatchFiles;
import io.minimax4j.verification.wire.BatchResults;
import io.minimax4j.verification.wire.Batches;
import io.minimax4j.verification.wire.Reply;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A server that gets a SIGKILL while it works on a batch: after the restart nothing is lost and nothing is doubled.
 *
 * <p>The places are methods of the server's own. Entry of one of {@code Transitions} is before its transaction and exit
 * after the commit; exit of one of a store is within the transaction, when it was written but not committed. A batch of
 * 60 lines has 60 parts of one line each, so that 63 attempts are made for it: one checks the file and goes on with the
 * one that hands the parts out, and one ends it.
 */
@Execution(ExecutionMode.CONCURRENT)
final class TaskCrashTest {
    private static final String TRANSITIONS = "io.minimax4j.server.task.Transitions";
    private static final String TASKS = "io.minimax4j.server.task.TaskStore";
    private static final String TURN_ROWS = "io.minimax4j.server.task.TurnStore";
    private static final String BATCHES = "io.minimax4j.server.batch.BatchStore";
    private static final String CALLBACKS = "io.minimax4j.server.callback.CallbackStore";

    /** From the creation to the files of results. */
    private static final List<Place> ANSWERING = Stream.of(
            before(TRANSITIONS, "accept", 1), after(TRANSITIONS, "accept", 1), after(TRANSITIONS, "start", 1),
            after(TRANSITIONS, "goOn", 1), before(TRANSITIONS, "finish", 62), after(TRANSITIONS, "finish", 1),
            after(TRANSITIONS, "wake", 1), after(TASKS, "insert", 1), after(TASKS, "start", 1),
            after(TASKS, "rest", 2), after(TASKS, "end", 1, 61), after(TASKS, "wantTurn", 1),
            after(TURN_ROWS, "settle", 1), after(TURN_ROWS, "give", 1), after(BATCHES, "insert", 1),
            after(BATCHES, "checked", 1), after(BATCHES, "begun", 1), after(BATCHES, "record", 1),
            after(BATCHES, "partEnded", 60), after(BATCHES, "finished", 1))
            .flatMap(List::stream).toList();

    /** Each push is written down with its change, and what became of it after the receiver has answered. */
    private static final List<Place> CALLING = Stream.of(
            after(CALLBACKS, "insert", 1, 5), before(CALLBACKS, "tried", 1), after(CALLBACKS, "tried", 1, 4))
            .flatMap(List::stream).toList();

    /** From the request to cancel to the files of what was answered until then. */
    private static final List<Place> CANCELLING = Stream.of(
            after(TRANSITIONS, "cancel", 1), after(TASKS, "move", 1), after(TASKS, "end", 1),
            after(BATCHES, "finished", 1))
            .flatMap(List::stream).toList();

    /** From the end of the window on. */
    private static final List<Place> EXPIRING = Stream.of(
            after(TRANSITIONS, "cancel", 2)).flatMap(List::stream).toList();

    /** When another process takes up what a dead one left. */
    private static final List<Place> TAKING_OVER = Stream.of(
            before(TRANSITIONS, "lost", 1), after(TRANSITIONS, "lost", 1), after(TASKS, "rest", 1))
            .flatMap(List::stream).toList();

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int FEW = 60;
    private static final int SOME = 400;
    private static final int MANY = 1_500;
    private static final int ROUNDS = 4;
    private static final long SEED = 20_261_122;
    private static final List<String> ORDER = List.of("validating", "in_progress", "finalizing", "completed");

    @TempDir
    Path data;

    private static List<Place> before(String type, String method, int... times) {
        return places(type, method, Side.ENTRY, times);
    }

    private static List<Place> after(String type, String method, int... times) {
        return places(type, method, Side.EXIT, times);
    }

    private static List<Place> places(String type, String method, Side side, int... times) {
        List<Place> places = new ArrayList<>();
        for (int time : times) {
            places.add(new Place(type, method, side, time));
        }
        return places;
    }

    /** Many servers are started here: none of them needs more than one media worker. */
    private Launch plain(Storage storage) {
        return QuickStart.of(storage.launch(data).quickTakeover().set("workers", "1"));
    }

    private Launch launch(Storage storage) {
        return Breakpoints.debuggable(plain(storage));
    }

    /** Such that a batch outlives what is done to it. */
    private Launch slow(Storage storage, String tokensPerSecond) {
        return launch(storage).set("chat-tokens-per-second", tokensPerSecond);
    }

    /** The transactions are the same on both databases: each place is died at on one of them, by turns. */
    private static List<Place> on(Storage storage, List<Place> places) {
        return IntStream.range(0, places.size()).filter(i -> i % 2 == storage.ordinal()).mapToObj(places::get).toList();
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void killedAtATransition_losesAndDoublesNothing(Storage storage) {
        dieAtEach(on(storage, ANSWERING), launch(storage), (server, place) -> {
            Batches batches = new Batches(Api.of(server));
            long file = batches.upload(BatchFiles.sums(FEW));
            dieAt(server, place, () -> batches.create(file));
        }, (batches, id) -> requireComplete(batches, id, FEW));
    }

    /** Pushes come at least once: what comes twice has the same id, and nothing comes out of its order. */
    @ParameterizedTest
    @EnumSource(Storage.class)
    void killedWhileCallingBack_pushesEveryChangeInOrder(Storage storage) {
        try (CallbackSink sink = CallbackSink.start()) {
            String calling = ",\"callback_url\":\"" + sink.url() + "\"";
            dieAtEach(on(storage, CALLING), launch(storage), (server, place) -> {
                Batches batches = new Batches(Api.of(server));
                long file = batches.upload(BatchFiles.sums(FEW));
                dieAt(server, place, () -> batches.create(file, calling));
            }, (batches, id) -> {
                requireComplete(batches, id, FEW);
                List<Push> pushes = sink.await("the completion of " + id, all -> of(all, id).stream()
                        .anyMatch(push -> status(push).equals("completed")));
                List<Push> once = of(pushes, id).stream().distinct().toList();
                assertThat(once.stream().map(Push::id)).doesNotHaveDuplicates();
                assertThat(once.stream().map(TaskCrashTest::status)).isEqualTo(ORDER);
            });
        }
    }

    /** Those about the batch, without the time of sending and what hangs on it. */
    private static List<Push> of(List<Push> pushes, String id) {
        return pushes.stream().filter(push -> push.body().contains(id))
                .map(push -> new Push(push.id(), "", "", push.contentType(), push.body())).toList();
    }

    private static String status(Push push) {
        return Reply.parse(push.body()).path("status").asText();
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void killedWhileCancelling_keepsWhatWasAnsweredAndNoMore(Storage storage) {
        dieAtEach(on(storage, CANCELLING), slow(storage, "10"), (server, place) -> {
            Batches batches = new Batches(Api.of(server));
            String id = batches.start(BatchFiles.sums(SOME));
            batches.awaitDone(id, 5);
            dieAt(server, place, () -> batches.cancel(id));
        }, (batches, id) -> {
            assertThat(batches.cancel(id).json().path("status").asText()).isIn("cancelling", "cancelled");
            requirePartly(batches, id, "cancelled");
        });
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void killedWhileExpiring_keepsWhatWasAnsweredAndNoMore(Storage storage) {
        dieAtEach(EXPIRING, slow(storage, "20").set("batch-window", "3s"), (server, place) -> {
            Batches batches = new Batches(Api.of(server));
            long file = batches.upload(BatchFiles.sums(SOME));
            dieAt(server, place, () -> batches.create(file));
        }, (batches, id) -> requirePartly(batches, id, "expired"));
    }

    private static void requirePartly(Batches batches, String id, String status) {
        JsonNode batch = batches.awaitEnd(id);
        assertThat(batch.get("status").asText()).as(batch.toString()).isEqualTo(status);
        BatchResults results = BatchResults.read(batches.api(), batch);
        results.requireRight();
        results.requireCounts(SOME);
        assertThat(results.output()).isNotEmpty();
        assertThat(results.output().size() + results.errors().size()).isEqualTo(SOME);
        assertThat(results.errors().values())
                .allMatch(line -> line.at("/error/code").asText().equals("batch_" + status));
    }

    /** What a dead process left is taken up by one that dies over it. */
    @ParameterizedTest
    @EnumSource(Storage.class)
    void killedWhileTakingOver_losesAndDoublesNothing(Storage storage) {
        Launch launch = plain(storage).set("chat-tokens-per-second", "40");
        String id;
        try (ServerProcess first = ServerProcess.start(launch)) {
            Batches batches = new Batches(Api.of(first));
            id = batches.start(BatchFiles.sums(SOME));
            batches.awaitDone(id, 5);
            first.kill();
        }
        for (Place place : on(storage, TAKING_OVER)) {
            Breakpoints.startAndKillAt(launch, place, PATIENCE);
        }

        try (ServerProcess last = ServerProcess.start(launch)) {
            requireComplete(new Batches(Api.of(last)), id, SOME);
        }
    }

    /** One server after another over the same data: each looks after what the last one left, and dies at the next place. */
    private static void dieAtEach(List<Place> places, Launch launch, BiConsumer<ServerProcess, Place> death,
            BiConsumer<Batches, String> check) {
        int known = 0;
        for (int i = 0; i <= places.size(); i++) {
            String at = i == 0 ? "the start" : places.get(i - 1).toString();
            try (ServerProcess server = ServerProcess.start(launch)) {
                Batches batches = new Batches(Api.of(server));
                List<String> ids = batches.ids("?limit=100");
                assertThat(ids.size() - known).as("batches after dying at " + at).isBetween(0, 1);
                if (ids.size() > known) {
                    check.accept(batches, ids.getFirst());
                }
                known = ids.size();
                if (i < places.size()) {
                    death.accept(server, places.get(i));
                }
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("After dying at " + at + ": " + e.getMessage(), e);
            }
        }
        assertThat(known).isPositive();
    }

    /** Does what leads to the place. Its caller gets no answer when the server dies over it, and cannot know. */
    private static void dieAt(ServerProcess server, Place place, Runnable action) {
        try (Breakpoints breakpoints = Breakpoints.killAt(server, place)) {
            try {
                action.run();
            } catch (UncheckedIOException died) {
                // Looked after by the next server.
            }
            breakpoints.awaitKill(PATIENCE);
        }
    }

    /** The moments are lines done, drawn once from a seed, so that a failure can be seen again. */
    @ParameterizedTest
    @EnumSource(Storage.class)
    void killedAgainAndAgainInTheMiddle_losesAndDoublesNothing(Storage storage) {
        Launch launch = plain(storage).set("chat-tokens-per-second", "400");
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
                .filter(file -> file.get("filename").asText().startsWith(id))
                .map(file -> file.get("file_id").asText()))
                .as("files of results").containsExactly(batch.get("output_file_id").asText());
    }
}
