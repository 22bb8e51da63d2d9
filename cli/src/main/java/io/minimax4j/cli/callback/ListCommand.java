package io.minimax4j.cli.callback;

import io.minimax4j.cli.ClientCommand;
import io.minimax4j.cli.Terminal;
import io.minimax4j.client.MiniMax;
import io.minimax4j.client.callback.DeliveryFilter;
import io.minimax4j.protocol.callback.CallbackDeliveryList;
import io.minimax4j.protocol.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code callbacks list}. */
@Command(name = "list", description = "List what was posted, newest first.")
final class ListCommand extends ClientCommand {
    @Option(names = "--status", paramLabel = "STATUS", description = "Only those that are pending, delivered or failed.")
    private @Nullable String status;

    @Option(names = "--subject", paramLabel = "ID", description = "Only those about this batch or task.")
    private @Nullable String subject;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "How many, 1 to 100 (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--after", paramLabel = "ID", description = "Only those that are older than this delivery.")
    private @Nullable String after;

    ListCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected void run(MiniMax client) {
        CallbackDeliveryList page = client.callbacks().list(new DeliveryFilter(status, subject), limit, after);
        if (json()) {
            terminal.line(Json.text(page));
            return;
        }
        terminal.table(DeliveryTable.of(page.data() == null ? List.of() : page.data()));
        if (page.hasMore()) {
            terminal.remark("There are more: minimax callbacks list --after " + page.lastId());
        }
    }
}
