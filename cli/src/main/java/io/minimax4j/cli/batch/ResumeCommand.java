package io.minimax4j.cli.batch;

import io.minimax4j.cli.ClientCommand;
import io.minimax4j.cli.Terminal;
import io.minimax4j.client.MiniMax;
import io.minimax4j.client.batch.BatchResults;
import io.minimax4j.client.task.Task;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code batch resume ID}. */
@Command(name = "resume", description = "Wait for a batch that was started before, and fetch its results.", footer = RunCommand.EXIT_CODES)
final class ResumeCommand extends ClientCommand {
    @Parameters(paramLabel = "ID", description = "The batch's id, or what Task.save() gave.")
    private String id = "";

    @Mixin
    private ResultTargets targets = new ResultTargets();

    ResumeCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected void run(MiniMax client) throws IOException {
        Task<BatchResults> task = id.startsWith("mm1:") ? client.batches().resume(id) : client.batches().task(id);
        new Following(terminal, client, task, targets).toTheEnd(json());
    }
}
