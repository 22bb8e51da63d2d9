package io.minimax4j.cli.callback;

import io.minimax4j.cli.ClientCommand;
import io.minimax4j.cli.Terminal;
import io.minimax4j.client.MiniMax;
import io.minimax4j.protocol.callback.CallbackSecret;
import io.minimax4j.protocol.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code callbacks secret}. */
@Command(name = "secret", description = "Print the secret that callbacks are signed with.")
final class SecretCommand extends ClientCommand {
    @Option(names = "--rotate", description = "Make a new one first; receivers need it from then on.")
    private boolean rotate;

    SecretCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected void run(MiniMax client) {
        CallbackSecret secret = rotate ? client.callbacks().rotateSecret() : client.callbacks().secret();
        terminal.line(json() ? Json.text(secret) : String.valueOf(secret.secret()));
    }
}
