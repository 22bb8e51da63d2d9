package io.minimax4j.server.batch;

import io.minimax4j.protocol.batch.Batch.Errors;
import io.minimax4j.protocol.batch.Batch.Problem;
import io.minimax4j.protocol.batch.BatchOutputLine;
import io.minimax4j.protocol.batch.BatchStatus;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.server.file.FileService;
import io.minimax4j.server.file.StoredFile;
import io.minimax4j.server.task.Attempt;
import io.minimax4j.server.task.Lane;
import io.minimax4j.server.task.NewTask;
import io.minimax4j.server.task.Outcome;
import io.minimax4j.server.task.Task;
import io.minimax4j.server.task.TaskChange;
import io.minimax4j.server.task.TaskKind;
import io.minimax4j.server.task.TaskService;
import io.minimax4j.server.task.TaskState;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * A batch as a whole: checks the input file, hands out its parts, sleeps until the last of them has ended or the window
 * is over, and writes the files of results.
 */
final class BatchKind implements TaskKind {
    static final String NAME = "batch";
    private static final BatchOutputLine.Problem LOST = new BatchOutputLine.Problem("request_failed",
            "This request could not be answered, because its worker failed again and again.");
    private static final BatchOutputLine.Problem TOO_LATE = new BatchOutputLine.Problem("batch_expired",
            "This request could not be executed before the completion window expired.");
    private static final BatchOutputLine.Problem NOT_WANTED = new BatchOutputLine.Problem("batch_cancelled",
            "This request was not executed, because the batch was cancelled.");

    private final BatchStore store;
    private final FileService files;
    private final TaskService tasks;
    private final LineAnswers answers;
    private final BatchLife life;
    private final BatchLimits limits;
    private final InstantSource clock;

    BatchKind(BatchStore store, FileService files, TaskService tasks, LineAnswers answers, BatchLife life,
            BatchLimits limits, InstantSource clock) {
        this.store = store;
        this.files = files;
        this.tasks = tasks;
        this.answers = answers;
        this.life = life;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Lane lane() {
        return Lane.COORDINATION;
    }

    @Override
    public boolean prepares() {
        return true;
    }

    @Override
    public boolean expiresItself() {
        return true;
    }

    @Override
    public Outcome prepare(Attempt attempt) throws IOException, InterruptedException {
        BatchRow batch = store.find(attempt.task().id()).orElseThrow();
        InputCheck.Checked checked = check(batch);
        if (checked.problems().isEmpty()) {
            return Outcome.prepared(() -> {
                store.checked(batch.id(), checked.requests(), checked.parts());
                life.move(batch.id(), BatchStatus.IN_PROGRESS);
            });
        }
        return Outcome.failed(
                new Task.Failure(ErrorCode.INVALID_PARAMS.code(), checked.problems().getFirst().message()),
                () -> refuse(batch.id(), checked.problems()));
    }

    private InputCheck.Checked check(BatchRow batch) throws IOException, InterruptedException {
        StoredFile input = files.find(batch.accountId(), batch.inputFileId());
        try (Lines lines = new Lines(files.open(input, 0, input.bytes()), new Part(1, 0, 0, 0))) {
            return new InputCheck(batch.endpoint(), limits.parallel()).check(lines);
        }
    }

    private void refuse(long id, List<Problem> problems) {
        store.refused(id, Json.text(new Errors("list", problems)));
        life.move(id, BatchStatus.FAILED);
    }

    @Override
    public Outcome run(Attempt attempt) throws IOException, InterruptedException {
        BatchRow batch = store.find(attempt.task().id()).orElseThrow();
        boolean late = !clock.instant().isBefore(batch.expiresAt());
        if (batch.pending() == null && !late) {
            return Outcome.asleep(batch.expiresAt(), () -> begin(batch));
        }
        if (batch.pending() != null && batch.pending() > 0) {
            if (late) {
                tasks.cancelParts(batch.id());
            }
            return Outcome.asleep(late ? Instant.MAX : batch.expiresAt());
        }
        boolean whole = batch.counts().completed() + batch.counts().failed() == batch.counts().total();
        return late && !whole
                ? end(batch, BatchStatus.EXPIRED, TOO_LATE)
                : end(batch, BatchStatus.COMPLETED, LOST);
    }

    /** Hands the parts out, unless the batch was cancelled at the last moment. */
    private void begin(BatchRow batch) {
        if (store.find(batch.id()).filter(now -> now.status().equals(BatchStatus.IN_PROGRESS)).isPresent()) {
            List<Part> parts = Part.all(batch.parts());
            store.begun(batch.id(), parts.size());
            parts.forEach(part -> tasks.accept(
                    NewTask.of(batch.accountId(), PartKind.NAME, part.text()).partOf(batch.id())));
        }
    }

    @Override
    public Outcome cancelled(Attempt attempt) throws IOException, InterruptedException {
        BatchRow batch = store.find(attempt.task().id()).orElseThrow();
        if (batch.pending() != null && batch.pending() > 0) {
            tasks.cancelParts(batch.id());
            return Outcome.asleep(Instant.MAX);
        }
        return end(batch, BatchStatus.CANCELLED, NOT_WANTED);
    }

    private Outcome end(BatchRow batch, BatchStatus status, BatchOutputLine.Problem otherwise)
            throws IOException, InterruptedException {
        ResultFiles results = new ResultFiles(files, batch, limits.retention());
        try {
            results.write(store, answers, otherwise);
        } catch (IOException | InterruptedException | RuntimeException e) {
            results.close();
            throw e;
        }
        Runnable publication = () -> {
            results.publish(store);
            life.move(batch.id(), status);
        };
        if (status.equals(BatchStatus.CANCELLED)) {
            return Outcome.stopped(null, publication);
        }
        return status.equals(BatchStatus.EXPIRED)
                ? Outcome.expired(publication)
                : Outcome.done(null, publication);
    }

    @Override
    public void changed(TaskChange change) {
        if (!change.moved() || change.before() == null) {
            return;
        }
        long id = change.after().id();
        TaskState state = change.after().state();
        if (state == TaskState.CANCELLING) {
            life.move(id, BatchStatus.CANCELLING);
        } else if (state == TaskState.CANCELLED) {
            life.move(id, BatchStatus.CANCELLED);
        } else if (state == TaskState.FAIL) {
            failed(id, change.after());
        }
    }

    /** Does nothing if the file was refused, since the batch has ended by then. */
    private void failed(long id, Task task) {
        BatchRow batch = store.find(id).orElseThrow();
        if (!batch.status().ended()) {
            String why = task.failed().map(Task.Failure::message).orElse(ErrorCode.SERVICE_FAILED.message());
            tasks.cancelParts(id);
            refuse(id, List.of(new Problem("server_error", why, null, null)));
        }
    }
}
