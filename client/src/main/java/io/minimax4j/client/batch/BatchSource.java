package io.minimax4j.client.batch;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

import io.minimax4j.client.error.Answer;
import io.minimax4j.client.error.Failure;
import io.minimax4j.client.error.TaskFailedException;
import io.minimax4j.client.file.FileStorage;
import io.minimax4j.client.task.SavedTask;
import io.minimax4j.client.task.TaskSource;
import io.minimax4j.client.task.TaskState;
import io.minimax4j.client.task.TaskStatus;
import io.minimax4j.client.transport.Transport;
import io.minimax4j.protocol.batch.Batch;
import io.minimax4j.protocol.batch.Batch.Counts;
import io.minimax4j.protocol.batch.BatchStatus;
import io.minimax4j.protocol.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/** A batch as a task. Only one whose input was refused has no results. */
final class BatchSource implements TaskSource<BatchResults> {
    static final String KIND = "batch";

    private final Batches batches;
    private final Transport transport;
    private final FileStorage files;
    private final SavedTask which;

    BatchSource(Batches batches, Transport transport, FileStorage files, String id) {
        this.batches = batches;
        this.transport = transport;
        this.files = files;
        this.which = new SavedTask(KIND, id);
    }

    @Override
    public SavedTask which() {
        return which;
    }

    @Override
    public String host() {
        return transport.toString();
    }

    @Override
    public TaskState<BatchResults> fetch(@Nullable Duration within) {
        return state(batches.get(which.id(), within));
    }

    @Override
    public TaskState<BatchResults> cancel() {
        return state(batches.cancel(which.id()));
    }

    private TaskState<BatchResults> state(Batch batch) {
        BatchStatus status = batch.status() == null ? new BatchStatus("unknown") : batch.status();
        Optional<Failure> failure = status.equals(BatchStatus.FAILED) ? Optional.of(failure(batch)) : Optional.empty();
        TaskStatus told = new TaskStatus(status.text(), status.ended(), progress(batch), detail(batch), failure);
        return new TaskState<>(told, () -> results(batch, failure));
    }

    private BatchResults results(Batch batch, Optional<Failure> failure) {
        failure.ifPresent(why -> {
            throw new TaskFailedException(why);
        });
        return new BatchResults(transport, files, batch);
    }

    private Failure failure(Batch batch) {
        String problems = transport.redact(Problems.of(batch));
        return Failure.answered("Batch " + which.id(), host(),
                new Answer(0, ErrorCode.INVALID_PARAMS.code(), problems, null, null));
    }

    private static OptionalDouble progress(Batch batch) {
        Counts counts = batch.requestCounts();
        return counts == null || counts.total() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.min(counts.share(), 1));
    }

    private static String detail(Batch batch) {
        Counts counts = batch.requestCounts();
        if (counts == null || counts.total() == 0) {
            return "";
        }
        String failed = counts.failed() == 0 ? "" : ", " + counts.failed() + " failed";
        return counts.completed() + counts.failed() + " of " + counts.total() + " lines" + failed;
    }
}
