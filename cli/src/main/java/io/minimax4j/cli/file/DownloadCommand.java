package io.minimax4j.cli.file;

import io.minimax4j.cli.Connection;
import io.minimax4j.cli.Logs;
import io.minimax4j.cli.Sizes;
import io.minimax4j.cli.Terminal;
import io.minimax4j.client.MiniMax;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code files download ID --out FILE}. */
@Command(name = "download", description = "Download a file.")
final class DownloadCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private Connection connection = new Connection();

    @Parameters(paramLabel = "ID", description = "The file's id.")
    private long id;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write it.")
    private Path out = Path.of("");

    DownloadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        Logs.forCommand();
        try (MiniMax client = connection.open()) {
            terminal.progress("downloading " + id + " ...");
            client.files().download(id, out);
            terminal.progressDone();
            terminal.line(out + ": " + Sizes.of(Files.size(out)));
        }
        return ExitCode.OK;
    }
}
