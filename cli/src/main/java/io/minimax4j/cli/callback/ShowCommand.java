package io.minimax4j.cli.callback;

import io.minimax4j.cli.ClientCommand;
import io.minimax4j.cli.Terminal;
import io.minimax4j.client.MiniMax;
import io.minimax4j.protocol.callback.CallbackDelivery;
import io.minimax4j.protocol.json.Json;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code callbacks show ID}. */
@Command(name = "show", description = "Show one delivery: its body, and how its last try went.")
final class ShowCommand extends ClientCommand {
    @Parameters(paramLabel = "ID", description = "The delivery's id.")
    private String id = "";

    ShowCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected void run(MiniMax client) {
        CallbackDelivery delivery = client.callbacks().get(id);
        if (json()) {
            terminal.line(Json.text(delivery));
            return;
        }
        terminal.table(DeliveryTable.of(List.of(delivery)));
        if (delivery.lastError() != null) {
            terminal.line(delivery.lastError());
        }
        terminal.line(String.valueOf(delivery.body()));
    }
}
