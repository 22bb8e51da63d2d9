package io.minimax4j.cli.file;

import io.minimax4j.cli.ClientCommand;
import io.minimax4j.cli.Terminal;
import io.minimax4j.client.MiniMax;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code files delete ID}. */
@Command(name = "delete", description = "Delete a file.")
final class DeleteCommand extends ClientCommand {
    @Parameters(paramLabel = "ID", description = "The file's id.")
    private long id;

    DeleteCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected void run(MiniMax client) {
        if (json()) {
            terminal.line(client.raw().post("/v1/files/delete", "{\"file_id\":" + id + "}"));
        } else {
            client.files().delete(id);
            terminal.line("deleted " + id);
        }
    }
}
