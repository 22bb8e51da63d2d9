package io.minimax4j.client.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import io.minimax4j.client.error.MiniMaxException;
import io.minimax4j.client.file.FileStorage;
import io.minimax4j.client.task.SavedTask;
import io.minimax4j.client.task.Start;
import io.minimax4j.client.task.Task;
import io.minimax4j.client.transport.Ask;
import io.minimax4j.client.transport.Content;
import io.minimax4j.client.transport.Endpoint;
import io.minimax4j.client.transport.Pages;
import io.minimax4j.client.transport.Shape;
import io.minimax4j.client.transport.Transport;
import io.minimax4j.protocol.batch.Batch;
import io.minimax4j.protocol.batch.BatchInputLine;
import io.minimax4j.protocol.batch.BatchList;
import io.minimax4j.protocol.batch.BatchRequest;
import io.minimax4j.protocol.chat.ChatRequest;
import io.minimax4j.protocol.file.FileId;
import io.minimax4j.protocol.file.FileInfo;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.json.JsonFormatException;
import org.jspecify.annotations.Nullable;

/**
 * Batches: up to 50,000 requests in one file, answered within a day. {@code start} uploads the requests and gives a
 * {@link Task} to wait for; the calls below it are those of the API itself. Every method throws an
 * {@code io.minimax4j.client.error.MiniMaxException} of its cause.
 *
 * <pre>{@code
 * Task<BatchResults> task = minimax.batches().start(Map.of("a", request, "b", another));
 * try (Stream<BatchResult> results = task.await(Duration.ofHours(24)).stream()) {
 *     results.forEach(result -> System.out.println(result.customId() + ": " + result.text()));
 * }
 * }</pre>
 */
public final class Batches {
    private static final String PATH = "/v1/batches";
    private static final String PURPOSE = "batch";
    private static final int PAGE = 100;
    private static final Shape<Batch> BATCH = new Shape<>(Batch.class, Batch::baseResp, batch -> batch.id() != null);
    private static final Shape<BatchList> LIST = new Shape<>(BatchList.class, BatchList::baseResp,
            list -> list.data() != null || list.object() != null || list.baseResp() != null);

    private final Transport transport;
    private final FileStorage files;

    /** For the client itself; take one from {@code MiniMax.batches()}. */
    public Batches(Transport transport) {
        this.transport = transport;
        this.files = new FileStorage(transport);
    }

    /** Starts a batch of few requests, each under its custom id. */
    public Task<BatchResults> start(Map<String, ChatRequest> requests) {
        try (BatchLines lines = BatchLines.create()) {
            requests.forEach(lines::add);
            return start(lines);
        }
    }

    /** Starts a batch of those lines. They may be closed afterwards. */
    public Task<BatchResults> start(BatchLines lines) {
        return start(lines, BatchOptions.NONE);
    }

    /** Starts a batch of those lines. They may be closed afterwards. */
    public Task<BatchResults> start(BatchLines lines, BatchOptions options) {
        return startFile(lines.written(), lines.endpoint(), options);
    }

    /** Starts a batch of the lines in a file, which the platform checks one by one. */
    public Task<BatchResults> startFile(Path jsonl) {
        return startFile(jsonl, BatchOptions.NONE);
    }

    /**
     * Starts a batch of the lines in a file, which the platform checks one by one.
     *
     * @throws IllegalArgumentException if the file is larger than a batch may be
     * @throws UncheckedIOException if it cannot be read
     */
    public Task<BatchResults> startFile(Path jsonl, BatchOptions options) {
        refuseLarge(jsonl);
        return startFile(jsonl, endpoint(jsonl), options);
    }

    private Task<BatchResults> startFile(Path jsonl, String endpoint, BatchOptions options) {
        String name = jsonl.getFileName().toString();
        FileInfo input = files.upload(jsonl, name.endsWith(".jsonl") ? name : name + ".jsonl", PURPOSE);
        return start(input, endpoint, options);
    }

    /** The path of the first line, since a batch is for one. What is wrong with a line, the platform tells. */
    private static String endpoint(Path jsonl) {
        try (LineReader lines = new LineReader(Files.newInputStream(jsonl), (int) BatchLines.MOST_BYTES)) {
            byte[] first = lines.next();
            String url = first == null ? null : Json.read(first, BatchInputLine.class).url();
            return url == null || url.isBlank() ? BatchLines.CHAT : url;
        } catch (JsonFormatException e) {
            return BatchLines.CHAT;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the file of the batch, " + jsonl, e);
        }
    }

    private static void refuseLarge(Path file) {
        try {
            long size = Files.size(file);
            if (size > BatchLines.MOST_BYTES) {
                throw new IllegalArgumentException("The file " + file + " has " + size + " bytes; a batch takes "
                        + BatchLines.MOST_BYTES + " at most. Split it into several batches.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the file of the batch, " + file, e);
        }
    }

    private Task<BatchResults> start(FileInfo input, String endpoint, BatchOptions options) {
        Map<String, Object> metadata = new LinkedHashMap<>(options.metadata());
        BatchRequest request = new BatchRequest(FileId.of(input.fileId()), endpoint, "24h",
                options.callbackUrl(), metadata.isEmpty() ? null : metadata);
        try {
            return task(create(request));
        } catch (MiniMaxException e) {
            throw e.carrying(null, Start.inDoubt(e)
                    ? ""
                    : "The lines are stored as file " + input.fileId()
                            + "; batches().create(...) can start from it, or files().delete(...) removes it.");
        }
    }

    /** A batch of this account as a task, by its id. Nothing is asked yet. */
    public Task<BatchResults> task(String id) {
        return new Task<>(new BatchSource(this, transport, files, id), transport.timing());
    }

    /** A batch of this account as a task. */
    public Task<BatchResults> task(Batch batch) {
        return task(String.valueOf(batch.id()));
    }

    /**
     * Takes up a batch that {@link Task#save()} wrote down, here or in another process. Nothing is asked yet.
     *
     * @throws IllegalArgumentException if the string is no saved batch
     */
    public Task<BatchResults> resume(String saved) {
        SavedTask task = SavedTask.of(saved);
        if (!task.kind().equals(BatchSource.KIND)) {
            throw new IllegalArgumentException("The saved task is a " + task.kind() + ", not a batch");
        }
        return task(task.id());
    }

    /**
     * Starts a batch of a file that is uploaded already. It is never repeated where it may have been done: the exception
     * says then how to find out.
     */
    public Batch create(BatchRequest request) {
        Ask ask = Ask.post("Creation of a batch of file " + request.inputFileId(), PATH, Content.json(request));
        try {
            return transport.call(ask, BATCH);
        } catch (MiniMaxException e) {
            throw e.carrying(null, Start.inDoubt(e)
                    ? "Whether the batch was created is not known: look for the input file " + request.inputFileId()
                            + " in batches().list() (or 'minimax batch list') before creating it again, or it may run"
                            + " twice."
                    : "");
        }
    }

    /** How a batch stands. */
    public Batch get(String id) {
        return get(id, null);
    }

    Batch get(String id, @Nullable Duration within) {
        return transport.call(Ask.get("Query of " + checked(id), path(id)).within(within), BATCH);
    }

    /** Ends a batch; lines that were answered are kept. One that has ended stays as it is. */
    public Batch cancel(String id) {
        Ask ask = Ask.post("Cancellation of " + checked(id), path(id) + "/cancel", Content.NONE).asHarmless();
        return transport.call(ask, BATCH);
    }

    /** All batches, newest first, fetched page by page while they are looked at. */
    public Stream<Batch> list() {
        return Pages.stream(after -> {
            BatchList page = list(PAGE, after);
            return Pages.Page.of(page.data(), page.hasMore(), page.lastId(), PAGE, Batch::id);
        });
    }

    /**
     * One page of batches, newest first.
     *
     * @param limit 1 to 100
     * @param after the id of the last batch of the page before; null for the first page
     */
    public BatchList list(int limit, @Nullable String after) {
        Ask ask = Ask.get("List of batches", PATH).query("limit", limit);
        return transport.call(after == null ? ask : ask.query("after", after), LIST);
    }

    private static String path(String id) {
        return PATH + "/" + Endpoint.encode(id);
    }

    private static String checked(String id) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("The id of the batch is empty; batches().list() shows those there are");
        }
        return id;
    }
}
