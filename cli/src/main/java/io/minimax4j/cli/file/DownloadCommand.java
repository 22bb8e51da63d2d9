package io.minimax4j.cli.file;

import io.minimax4j.cli.ClientCommand;
import io.minimax4j.cli.Sizes;
import io.minimax4j.cli.Terminal;
import io.minimax4j.client.MiniMax;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code files download ID --out FILE}. */
@Command(name = "download", description = "Download a file.")
final class DownloadCommand extends ClientCommand {
    @Parameters(paramLabel = "ID", description = "The file's id.")
    private long id;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write it.")
    private Path out = Path.of("");

    DownloadCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected void run(MiniMax client) throws IOException {
        terminal.progress("downloading " + id + " ...");
        client.files().download(id, out);
        terminal.progressDone();
        terminal.line(out + ": " + Sizes.of(Files.size(out)));
    }
}
