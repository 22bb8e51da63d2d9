package io.minimax4j.cli.batch;

import io.minimax4j.cli.ClientCommand;
import io.minimax4j.cli.Terminal;
import io.minimax4j.client.MiniMax;
import io.minimax4j.protocol.batch.Batch;
import io.minimax4j.protocol.json.Json;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code batch get ID}. */
@Command(name = "get", description = "Show one batch, and what is wrong with it if it failed.")
final class GetCommand extends ClientCommand {
    @Parameters(paramLabel = "ID", description = "The batch's id.")
    private String id = "";

    GetCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected void run(MiniMax client) {
        Batch batch = client.batches().get(id);
        if (json()) {
            terminal.line(Json.text(batch));
            return;
        }
        terminal.table(BatchTable.of(List.of(batch)));
        List<Batch.Problem> problems = batch.errors() == null || batch.errors().data() == null
                ? List.of()
                : batch.errors().data();
        problems.forEach(problem -> terminal.line((problem.line() == null ? "" : "line " + problem.line() + ": ")
                + (problem.message() == null ? problem.code() : problem.message())));
    }
}
