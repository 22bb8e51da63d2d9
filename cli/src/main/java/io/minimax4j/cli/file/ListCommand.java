package io.minimax4j.cli.file;

import io.minimax4j.cli.ClientCommand;
import io.minimax4j.cli.Terminal;
import io.minimax4j.client.MiniMax;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code files list}. */
@Command(name = "list", description = "List the files.")
final class ListCommand extends ClientCommand {
    @Option(names = "--purpose", paramLabel = "PURPOSE", description = "Only files of this purpose.")
    private @Nullable String purpose;

    ListCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected void run(MiniMax client) {
        if (json()) {
            terminal.line(client.raw().get("/v1/files/list" + query()));
        } else {
            terminal.table(FileTable.of(
                    purpose == null ? client.files().list() : client.files().list(purpose)));
        }
    }

    private String query() {
        return purpose == null ? "" : "?purpose=" + URLEncoder.encode(purpose, StandardCharsets.UTF_8);
    }
}
