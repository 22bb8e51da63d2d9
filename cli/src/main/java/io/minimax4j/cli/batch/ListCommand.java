package io.minimax4j.cli.batch;

import io.minimax4j.cli.ClientCommand;
import io.minimax4j.cli.Terminal;
import io.minimax4j.client.MiniMax;
import io.minimax4j.protocol.batch.BatchList;
import io.minimax4j.protocol.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code batch list}. */
@Command(name = "list", description = "List the batches, newest first.")
final class ListCommand extends ClientCommand {
    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "How many, 1 to 100 (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--after", paramLabel = "ID", description = "Only those that are older than this batch.")
    private @Nullable String after;

    ListCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected void run(MiniMax client) {
        BatchList page = client.batches().list(limit, after);
        if (json()) {
            terminal.line(Json.text(page));
            return;
        }
        terminal.table(BatchTable.of(page.data() == null ? List.of() : page.data()));
        if (page.hasMore()) {
            terminal.remark("There are more: minimax batch list --after " + page.lastId());
        }
    }
}
