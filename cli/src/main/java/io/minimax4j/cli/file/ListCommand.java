package io.minimax4j.cli.file;

import io.minimax4j.cli.Connection;
import io.minimax4j.cli.Logs;
import io.minimax4j.cli.Terminal;
import io.minimax4j.client.MiniMax;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code files list}. */
@Command(name = "list", description = "List the files.")
final class ListCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private Connection connection = new Connection();

    @Option(names = "--purpose", paramLabel = "PURPOSE", description = "Only files of this purpose.")
    private @Nullable String purpose;

    ListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        Logs.forCommand();
        try (MiniMax client = connection.open()) {
            if (connection.json()) {
                terminal.line(client.raw().get("/v1/files/list" + query()));
            } else {
                terminal.table(FileTable.of(
                        purpose == null ? client.files().list() : client.files().list(purpose)));
            }
        }
        return ExitCode.OK;
    }

    private String query() {
        return purpose == null ? "" : "?purpose=" + URLEncoder.encode(purpose, StandardCharsets.UTF_8);
    }
}
