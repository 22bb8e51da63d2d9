package io.minimax4j.cli.file;

import io.minimax4j.cli.ClientCommand;
import io.minimax4j.cli.Terminal;
import io.minimax4j.client.MiniMax;
import io.minimax4j.protocol.file.FileInfo;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code files show ID}. */
@Command(name = "show", description = "Show one file and a link to download it.")
final class ShowCommand extends ClientCommand {
    @Parameters(paramLabel = "ID", description = "The file's id.")
    private long id;

    ShowCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected void run(MiniMax client) {
        if (json()) {
            terminal.line(client.raw().get("/v1/files/retrieve?file_id=" + id));
        } else {
            FileInfo file = client.files().retrieve(id);
            terminal.table(FileTable.of(List.of(file)));
            terminal.line(String.valueOf(file.downloadUrl()));
        }
    }
}
