package io.minimax4j.server.batch;

import io.minimax4j.protocol.batch.Batch;
import io.minimax4j.protocol.batch.BatchList;
import io.minimax4j.protocol.batch.BatchStatus;
import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.protocol.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How batches look on the wire. */
final class BatchView {
    private BatchView() {}

    static Batch batch(BatchRow row) {
        return new Batch(row.publicId(), "batch", row.endpoint(),
                row.errors() == null ? null : Json.read(row.errors(), Batch.Errors.class),
                Long.toString(row.inputFileId()), row.window(), row.status(), digits(row.outputFileId()),
                digits(row.errorFileId()), row.createdAt().getEpochSecond(), row.second(BatchStatus.IN_PROGRESS),
                row.expiresAt().getEpochSecond(), row.second(BatchStatus.FINALIZING),
                row.second(BatchStatus.COMPLETED), row.second(BatchStatus.FAILED), row.second(BatchStatus.EXPIRED),
                row.second(BatchStatus.CANCELLING), row.second(BatchStatus.CANCELLED), row.counts(),
                row.callbackUrl(), row.metadata() == null
                        ? null
                        : Json.readObject(row.metadata().getBytes(StandardCharsets.UTF_8)),
                BaseResp.SUCCESS);
    }

    static BatchList list(List<BatchRow> rows, boolean more) {
        List<Batch> data = rows.stream().map(BatchView::batch).toList();
        return new BatchList("list", data, data.isEmpty() ? null : data.getFirst().id(),
                data.isEmpty() ? null : data.getLast().id(), more, BaseResp.SUCCESS);
    }

    private static @Nullable String digits(@Nullable Long id) {
        return id == null ? null : Long.toString(id);
    }
}
