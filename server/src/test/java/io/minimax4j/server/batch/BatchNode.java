package io.minimax4j.server.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.minimax4j.protocol.batch.Batch;
import io.minimax4j.protocol.batch.BatchRequest;
import io.minimax4j.protocol.file.FileId;
import io.minimax4j.server.account.Account;
import io.minimax4j.server.account.Accounts;
import io.minimax4j.server.callback.CallbackLimits;
import io.minimax4j.server.callback.Callbacks;
import io.minimax4j.server.egress.Egress;
import io.minimax4j.server.egress.EgressAllow;
import io.minimax4j.server.egress.EgressPolicy;
import io.minimax4j.server.file.FileLimits;
import io.minimax4j.server.file.FileService;
import io.minimax4j.server.file.GeneratedFile;
import io.minimax4j.server.file.StoredFile;
import io.minimax4j.server.http.NativeFace;
import io.minimax4j.server.store.Database;
import io.minimax4j.server.store.LeasedIds;
import io.minimax4j.server.store.LocalBlobs;
import io.minimax4j.server.task.TaskLimits;
import io.minimax4j.server.task.TaskService;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A node that does batches, whose lines a test answers. */
final class BatchNode implements AutoCloseable {
    static final String URL = "/v1/test";
    static final int PARALLEL = 2;

    final BatchService batches;
    final FileService files;
    final Account account;
    private final Database database;
    private final LeasedIds ids;
    private final LocalBlobs blobs;
    private final Egress egress;
    private final TaskService tasks;

    BatchNode(Database database, Path folder, Duration window, BatchEndpoint.Answerer answerer) {
        InstantSource clock = InstantSource.system();
        this.database = database;
        ids = new LeasedIds(database, clock, OptionalInt.empty());
        account = new Accounts(database, ids, clock).create("test").account();
        blobs = LocalBlobs.open(folder.resolve("files"));
        files = new FileService(database, blobs, ids, clock, new FileLimits(1 << 30, 1 << 30));
        egress = Egress.open(new EgressPolicy(true, EgressAllow.NONE, Set.of()));
        tasks = new TaskService(database, ids, clock, new TaskLimits(8, PARALLEL, 1000, Duration.ofDays(1),
                Duration.ofSeconds(2), Duration.ofMillis(200)));
        Callbacks callbacks = new Callbacks(database, tasks, egress, ids, clock,
                new CallbackLimits(Duration.ofMillis(10), Duration.ofHours(1), 100));
        batches = new BatchService(database, files, tasks, callbacks, ids, clock,
                new BatchLimits(window, Duration.ofDays(1), PARALLEL),
                List.of(new BatchEndpoint(URL, new NativeFace(), answerer)));
        tasks.start();
    }

    /** A line with a body that is a JSON object. */
    static String line(Object customId, String body) {
        return "{\"custom_id\":\"" + customId + "\",\"method\":\"POST\",\"url\":\"" + URL + "\",\"body\":" + body
                + "}\n";
    }

    StoredFile upload(String content) throws IOException {
        return files.storeGenerated(account, new GeneratedFile("batch", "input.jsonl", "application/x-ndjson",
                Duration.ofDays(1), true), content.getBytes(UTF_8));
    }

    Batch create(String content) throws IOException {
        return batches.create(account, new BatchRequest(FileId.of(upload(content).id()), null, null, null, null));
    }

    Batch run(String content) throws Exception {
        return await(create(content).id(), batch -> batch.status().ended());
    }

    Batch await(String id, Predicate<Batch> wanted) throws Exception {
        return CompletableFuture.supplyAsync(() -> {
            Batch batch = batches.get(account, id);
            while (!wanted.test(batch)) {
                Thread.onSpinWait();
                batch = batches.get(account, id);
            }
            return batch;
        }).orTimeout(30, TimeUnit.SECONDS).get();
    }

    /** The lines of a file of results. */
    List<String> lines(String fileId) throws IOException {
        StoredFile file = files.find(account, Long.parseLong(fileId));
        try (InputStream in = files.open(file, 0, file.bytes())) {
            return new String(in.readAllBytes(), UTF_8).lines().toList();
        }
    }

    @Override
    public void close() {
        tasks.close();
        egress.close();
        blobs.close();
        ids.close();
        database.close();
    }
}
