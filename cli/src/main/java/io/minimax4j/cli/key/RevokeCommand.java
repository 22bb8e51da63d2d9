package io.minimax4j.cli.key;

import io.minimax4j.cli.Terminal;
import io.minimax4j.server.account.Tenants;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code keys revoke ID}. */
@Command(name = "revoke", description = "Make a key invalid for ever; a running server notices within 5 seconds.")
final class RevokeCommand extends KeyCommand {
    @Parameters(paramLabel = "ID", description = "The key's id, as 'keys list' shows it.")
    private long id;

    RevokeCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void run(Tenants tenants) {
        tenants.revoke(id);
        terminal.line(id + " revoked");
    }
}
