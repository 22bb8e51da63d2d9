package io.minimax4j.server.batch;

import io.minimax4j.protocol.batch.Batch;
import io.minimax4j.protocol.batch.Batch.Counts;
import io.minimax4j.protocol.batch.BatchList;
import io.minimax4j.protocol.batch.BatchRequest;
import io.minimax4j.protocol.batch.BatchStatus;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.file.FileId;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.server.account.Account;
import io.minimax4j.server.callback.Callbacks;
import io.minimax4j.server.file.FileService;
import io.minimax4j.server.file.StoredFile;
import io.minimax4j.server.http.PageSize;
import io.minimax4j.server.store.Database;
import io.minimax4j.server.store.IdSource;
import io.minimax4j.server.task.NewTask;
import io.minimax4j.server.task.Task;
import io.minimax4j.server.task.TaskService;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The batches of all accounts. What can be known of a request at once is refused at once, with 2013. */
public final class BatchService {
    static final String PURPOSE = "batch";
    static final String WINDOW = "24h";
    private static final int MOST_PAIRS = 16;
    private static final int LONGEST_KEY = 64;
    private static final int LONGEST_VALUE = 512;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int ID_LETTERS = 24;

    private final BatchStore store;
    private final FileService files;
    private final TaskService tasks;
    private final Callbacks callbacks;
    private final BatchLimits limits;
    private final Map<String, BatchEndpoint> endpoints;
    private final List<String> urls;
    private final BatchLife life;
    private final SecureRandom random = new SecureRandom();

    /** @param endpoints what lines may ask for; the first is meant when a request names none */
    public BatchService(Database database, FileService files, TaskService tasks, Callbacks callbacks, IdSource ids,
            InstantSource clock, BatchLimits limits, List<BatchEndpoint> endpoints) {
        this.store = new BatchStore(database);
        this.files = files;
        this.tasks = tasks;
        this.callbacks = callbacks;
        this.limits = limits;
        this.endpoints = endpoints.stream().collect(Collectors.toUnmodifiableMap(BatchEndpoint::url, one -> one));
        this.urls = endpoints.stream().map(BatchEndpoint::url).toList();
        this.life = new BatchLife(store, tasks, callbacks, clock);
        LineAnswers answers = new LineAnswers(ids);
        tasks.register(new BatchKind(store, files, tasks, answers, life, limits, tasks.clock()));
        tasks.register(new PartKind(store, files, answers, this.endpoints, life));
        files.holdBy(this::reasonToKeep);
    }

    private Optional<String> reasonToKeep(long file) {
        return store.reading(file).map(id -> "it is the input of " + id
                + ", which has not ended; wait for it, or cancel it first");
    }

    /** Starts a batch. A callback address has to answer its challenge before anything is accepted. */
    Batch create(Account account, BatchRequest request) {
        long input = input(account, request.inputFileId());
        String endpoint = endpoint(request.endpoint());
        if (request.completionWindow() != null && !request.completionWindow().equals(WINDOW)) {
            throw ApiException.invalid("completion_window must be " + WINDOW);
        }
        String metadata = metadata(request.metadata());
        String callback = request.callbackUrl() == null || request.callbackUrl().isBlank()
                ? null
                : request.callbackUrl().strip();
        if (callback != null) {
            callbacks.verify(account.id(), callback);
        }
        Instant now = tasks.clock().instant();
        return store.together(() -> {
            Task task = tasks.accept(NewTask.of(account.id(), BatchKind.NAME, Long.toString(input)));
            BatchRow row = new BatchRow(task.id(), newId(), account.id(), endpoint, WINDOW, input, callback, metadata,
                    BatchStatus.VALIDATING, null, null, null, new Counts(0, 0, 0), null, null, now,
                    now.plus(limits.window()), Map.of());
            store.insert(row);
            if (callback != null) {
                callbacks
                        .subscribe(new Callbacks.Subscription(task.id(), account.id(), row.publicId(), callback, true));
                life.announce(task.id());
            }
            return BatchView.batch(row);
        });
    }

    private long input(Account account, @Nullable FileId id) {
        if (id == null || id.digits().isBlank()) {
            throw ApiException.invalid("input_file_id is missing; upload a file of JSON lines with purpose batch");
        }
        if (!DIGITS.matcher(id.digits().strip()).matches()) {
            throw ApiException.invalid("input_file_id must be the digits that the upload answered");
        }
        StoredFile file = inputFile(account, Long.parseLong(id.digits().strip()));
        if (!file.purpose().equals(PURPOSE)) {
            throw ApiException.invalid("input_file_id " + file.id() + " has the purpose " + file.purpose()
                    + "; upload it with purpose batch");
        }
        return file.id();
    }

    /** A file that is not there is a wrong field of this request, not something that its path leads to. */
    private StoredFile inputFile(Account account, long id) {
        try {
            return files.find(account, id);
        } catch (ApiException e) {
            throw new ApiException(e.code(), e.detail());
        }
    }

    private String endpoint(@Nullable String asked) {
        String endpoint = asked == null || asked.isBlank() ? urls.getFirst() : asked.strip();
        if (!endpoints.containsKey(endpoint)) {
            throw ApiException.invalid("endpoint must be one of " + String.join(", ", urls));
        }
        return endpoint;
    }

    private static @Nullable String metadata(@Nullable Map<String, Object> pairs) {
        if (pairs == null) {
            return null;
        }
        if (pairs.size() > MOST_PAIRS) {
            throw ApiException.invalid("metadata may have " + MOST_PAIRS + " pairs, not " + pairs.size());
        }
        pairs.forEach((key, value) -> {
            if (key.length() > LONGEST_KEY) {
                throw ApiException.invalid("a key of metadata may have " + LONGEST_KEY + " characters");
            }
            if (!(value instanceof String text) || text.length() > LONGEST_VALUE) {
                throw ApiException.invalid("each value of metadata must be a text of at most " + LONGEST_VALUE
                        + " characters");
            }
        });
        return Json.text(pairs);
    }

    private String newId() {
        return random.ints(ID_LETTERS, 0, LETTERS.length()).mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining("", "batch_", ""));
    }

    Batch get(Account account, String id) {
        return BatchView.batch(find(account, id));
    }

    /** Cancels a batch; one that has ended is answered as it is. Its lines that are answered are kept. */
    Batch cancel(Account account, String id) {
        BatchRow row = find(account, id);
        return store.together(() -> {
            tasks.holdParts(row.id());
            tasks.find(row.id()).ifPresent(tasks::cancel);
            tasks.cancelParts(row.id());
            return BatchView.batch(store.find(row.id()).orElse(row));
        });
    }

    /** A page, newest first, of those older than the batch with the id {@code after}. */
    BatchList list(Account account, @Nullable String after, @Nullable String limit) {
        int size = PageSize.of(limit);
        long before = after == null || after.isBlank() ? Long.MAX_VALUE : find(account, after.strip()).id();
        List<BatchRow> rows = store.list(account.id(), before, size + 1);
        boolean more = rows.size() > size;
        return BatchView.list(more ? rows.subList(0, size) : rows, more);
    }

    /** By the id that was answered, or by the bare number that the contract's examples show. */
    private BatchRow find(Account account, String id) {
        Optional<BatchRow> row = DIGITS.matcher(id).matches()
                ? store.find(Long.parseLong(id)).filter(found -> found.accountId() == account.id())
                : store.find(account.id(), id);
        return row
                .orElseThrow(
                        () -> ApiException.notFound("no batch has this id; GET /v1/batches lists those there are"));
    }
}
