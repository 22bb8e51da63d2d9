package io.minimax4j.cli.batch;

import io.minimax4j.cli.Farewell;
import io.minimax4j.cli.ProgressBar;
import io.minimax4j.cli.Sizes;
import io.minimax4j.cli.Terminal;
import io.minimax4j.client.MiniMax;
import io.minimax4j.client.batch.BatchResults;
import io.minimax4j.client.task.Task;
import io.minimax4j.client.task.TaskStatus;
import io.minimax4j.protocol.batch.Batch.Counts;
import io.minimax4j.protocol.batch.BatchStatus;
import io.minimax4j.protocol.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Waits for a batch and writes its results. Ending the program, with Ctrl-C or otherwise, leaves the batch alone and says
 * how to come back to it.
 */
final class Following {
    /** A batch expires after a day; this is for one that takes its time to end. */
    private static final Duration LONGEST = Duration.ofDays(2);

    private final Terminal terminal;
    private final MiniMax client;
    private final Task<BatchResults> task;
    private final ResultTargets targets;

    Following(Terminal terminal, MiniMax client, Task<BatchResults> task, ResultTargets targets) {
        this.terminal = terminal;
        this.client = client;
        this.task = task;
        this.targets = targets;
    }

    void toTheEnd(boolean json) throws IOException {
        BatchResults results = await();
        terminal.progress("fetching the results ...");
        targets.save(client, results.batch());
        terminal.progressDone();
        if (json) {
            terminal.line(Json.text(results.batch()));
        } else {
            tell(results);
        }
        if (targets.strict() && !whole(results)) {
            throw new IllegalStateException(task.id() + " is " + results.status() + ": " + results.counts().failed()
                    + " lines failed and " + unanswered(results.counts()) + " were not answered.");
        }
    }

    private BatchResults await() {
        ProgressBar bar = new ProgressBar(terminal);
        String words = "minimax: the batch goes on; come back to it with: minimax batch resume " + task.id()
                + targets.words();
        return Farewell.during(terminal, words,
                () -> task.await(LONGEST, status -> bar.show(status.progress(), words(status))));
    }

    private static String words(TaskStatus status) {
        return status.detail().isEmpty() ? status.state() : status.state() + ", " + status.detail();
    }

    private void tell(BatchResults results) throws IOException {
        Counts counts = results.counts();
        terminal.line(task.id() + " " + results.status() + ": " + counts.total() + " lines, " + counts.completed()
                + " completed, " + counts.failed() + " failed");
        tell(targets.out());
        tell(targets.errors());
        if (counts.failed() > 0 && targets.errors() == null) {
            terminal.remark(counts.failed() + " lines failed; see why with: minimax batch resume " + task.id()
                    + " --errors FILE");
        }
        if (unanswered(counts) > 0) {
            terminal.remark(unanswered(counts) + " lines were not answered: the batch is " + results.status() + ".");
        }
    }

    private void tell(@Nullable Path file) throws IOException {
        if (file != null && Files.isRegularFile(file)) {
            terminal.line(file + ": " + Sizes.of(Files.size(file)));
        }
    }

    private static long unanswered(Counts counts) {
        return Math.max(0, counts.total() - counts.completed() - counts.failed());
    }

    private static boolean whole(BatchResults results) {
        return results.status().equals(BatchStatus.COMPLETED) && results.counts().failed() == 0
                && unanswered(results.counts()) == 0;
    }
}
