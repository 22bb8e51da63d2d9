package io.minimax4j.cli.file;

import io.minimax4j.cli.Connection;
import io.minimax4j.cli.Logs;
import io.minimax4j.cli.Terminal;
import io.minimax4j.client.MiniMax;
import io.minimax4j.protocol.file.FileInfo;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code files show ID}. */
@Command(name = "show", description = "Show one file and a link to download it.")
final class ShowCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private Connection connection = new Connection();

    @Parameters(paramLabel = "ID", description = "The file's id.")
    private long id;

    ShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        Logs.forCommand();
        try (MiniMax client = connection.open()) {
            if (connection.json()) {
                terminal.line(client.raw().get("/v1/files/retrieve?file_id=" + id));
            } else {
                FileInfo file = client.files().retrieve(id);
                terminal.table(FileTable.of(List.of(file)));
                terminal.line(String.valueOf(file.downloadUrl()));
            }
        }
        return ExitCode.OK;
    }
}
