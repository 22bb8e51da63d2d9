package io.minimax4j.cli.batch;

import io.minimax4j.protocol.batch.Batch;
import io.minimax4j.protocol.batch.Batch.Counts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Batches as rows for a person. */
final class BatchTable {
    private BatchTable() {}

    static List<List<String>> of(List<Batch> batches) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("ID", "STATUS", "LINES", "COMPLETED", "FAILED", "CREATED", "INPUT", "OUTPUT", "ERRORS"));
        for (Batch batch : batches) {
            Counts counts = batch.requestCounts() == null ? new Counts(0, 0, 0) : batch.requestCounts();
            rows.add(List.of(text(batch.id()), text(batch.status()), Long.toString(counts.total()),
                    Long.toString(counts.completed()), Long.toString(counts.failed()),
                    batch.createdAt() == null ? "-" : Instant.ofEpochSecond(batch.createdAt()).toString(),
                    text(batch.inputFileId()), text(batch.outputFileId()), text(batch.errorFileId())));
        }
        return rows;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }
}
