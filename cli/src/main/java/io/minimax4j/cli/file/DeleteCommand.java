package io.minimax4j.cli.file;

import io.minimax4j.cli.Connection;
import io.minimax4j.cli.Logs;
import io.minimax4j.cli.Terminal;
import io.minimax4j.client.MiniMax;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code files delete ID}. */
@Command(name = "delete", description = "Delete a file.")
final class DeleteCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private Connection connection = new Connection();

    @Parameters(paramLabel = "ID", description = "The file's id.")
    private long id;

    DeleteCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        Logs.forCommand();
        try (MiniMax client = connection.open()) {
            if (connection.json()) {
                terminal.line(client.raw().post("/v1/files/delete", "{\"file_id\":" + id + "}"));
            } else {
                client.files().delete(id);
                terminal.line("deleted " + id);
            }
        }
        return ExitCode.OK;
    }
}
