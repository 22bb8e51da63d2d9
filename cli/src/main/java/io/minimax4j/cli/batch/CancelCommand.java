package io.minimax4j.cli.batch;

import io.minimax4j.cli.ClientCommand;
import io.minimax4j.cli.Terminal;
import io.minimax4j.client.MiniMax;
import io.minimax4j.protocol.batch.Batch;
import io.minimax4j.protocol.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code batch cancel ID}. */
@Command(name = "cancel", description = "End a batch; lines that were answered are kept. One that has ended stays as it is.")
final class CancelCommand extends ClientCommand {
    @Parameters(paramLabel = "ID", description = "The batch's id.")
    private String id = "";

    CancelCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected void run(MiniMax client) {
        Batch batch = client.batches().cancel(id);
        terminal.line(json() ? Json.text(batch) : batch.id() + " " + batch.status());
    }
}
