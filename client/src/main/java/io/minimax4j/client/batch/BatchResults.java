package io.minimax4j.client.batch;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import io.minimax4j.client.file.FileStorage;
import io.minimax4j.client.transport.Transport;
import io.minimax4j.protocol.batch.Batch;
import io.minimax4j.protocol.batch.Batch.Counts;
import io.minimax4j.protocol.batch.BatchStatus;

/**
 * What a batch yielded. One that expired or was cancelled has what was answered until then; its status tells.
 */
public final class BatchResults {
    private final Transport transport;
    private final FileStorage files;
    private final Batch batch;

    BatchResults(Transport transport, FileStorage files, Batch batch) {
        this.transport = transport;
        this.files = files;
        this.batch = batch;
    }

    /** The batch at its end, with the ids of its files and its times. */
    public Batch batch() {
        return batch;
    }

    /** {@code completed}, {@code expired} or {@code cancelled}. */
    public BatchStatus status() {
        return batch.status() == null ? BatchStatus.COMPLETED : batch.status();
    }

    /** How many lines there were, and how many of them went well and badly. */
    public Counts counts() {
        return batch.requestCounts() == null ? new Counts(0, 0, 0) : batch.requestCounts();
    }

    /**
     * The results, read from the platform while they are used: first those that went well, then those that failed, in no
     * other order. A connection that breaks is made again where it broke. Close it, or read it to its end.
     *
     * <p>Reading throws an {@code io.minimax4j.client.error.MiniMaxException} of its cause, which carries the task.
     */
    public Stream<BatchResult> stream() {
        ResultFiles results = new ResultFiles(transport, files, batch);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(results, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(results::close);
    }

    /** Id, status and counts. */
    @Override
    public String toString() {
        Counts counts = counts();
        return "BatchResults[" + batch.id() + " " + status() + ", " + counts.completed() + " of " + counts.total()
                + " lines, " + counts.failed() + " failed]";
    }
}
