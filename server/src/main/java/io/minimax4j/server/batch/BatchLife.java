package io.minimax4j.server.batch;

import io.minimax4j.protocol.batch.BatchStatus;
import io.minimax4j.server.callback.Callbacks;
import io.minimax4j.server.task.TaskService;
import java.time.InstantSource;

/** Moves batches from status to status: each change is written and announced in the transaction it belongs to. */
final class BatchLife {
    private final BatchStore store;
    private final TaskService tasks;
    private final Callbacks callbacks;
    private final InstantSource clock;

    BatchLife(BatchStore store, TaskService tasks, Callbacks callbacks, InstantSource clock) {
        this.store = store;
        this.tasks = tasks;
        this.callbacks = callbacks;
        this.clock = clock;
    }

    /** Does nothing if the batch has ended. */
    void move(long id, BatchStatus status) {
        if (store.move(id, status, clock.instant())) {
            announce(id);
        }
    }

    /** Tells whoever wants to know how the batch stands now. */
    void announce(long id) {
        BatchRow row = store.find(id).orElseThrow();
        callbacks.announce(id, BatchView.batch(row));
    }

    void partEnded(long id) {
        if (store.partEnded(id)) {
            BatchStatus status = store.find(id).orElseThrow().status();
            if (status.equals(BatchStatus.IN_PROGRESS)) {
                move(id, BatchStatus.FINALIZING);
            }
            tasks.wake(id);
        }
    }
}
