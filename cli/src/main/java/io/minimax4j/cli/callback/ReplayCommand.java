package io.minimax4j.cli.callback;

import io.minimax4j.cli.ClientCommand;
import io.minimax4j.cli.Terminal;
import io.minimax4j.client.MiniMax;
import io.minimax4j.protocol.callback.CallbackDelivery;
import io.minimax4j.protocol.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code callbacks replay ID}. */
@Command(name = "replay", description = "Post a delivery once more, under the same id.")
final class ReplayCommand extends ClientCommand {
    @Parameters(paramLabel = "ID", description = "The delivery's id.")
    private String id = "";

    ReplayCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected void run(MiniMax client) {
        CallbackDelivery delivery = client.callbacks().replay(id);
        terminal.line(json() ? Json.text(delivery) : delivery.id() + " " + delivery.status());
    }
}
