package io.minimax4j.cli.file;

import io.minimax4j.cli.Connection;
import io.minimax4j.cli.Logs;
import io.minimax4j.cli.Terminal;
import io.minimax4j.client.MiniMax;
import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.protocol.file.FileInfo;
import io.minimax4j.protocol.file.FileReply;
import io.minimax4j.protocol.json.Json;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code files upload FILE}. */
@Command(name = "upload", description = "Upload a file.")
final class UploadCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private Connection connection = new Connection();

    @Parameters(paramLabel = "FILE", description = "The file.")
    private Path file = Path.of("");

    @Option(names = "--purpose", paramLabel = "PURPOSE", defaultValue = "retrieval",
            description = "What it is for, such as voice_clone or batch (default: ${DEFAULT-VALUE}).")
    private String purpose = "";

    UploadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        Logs.forCommand();
        try (MiniMax client = connection.open()) {
            terminal.progress("uploading " + file + " ...");
            FileInfo stored = client.files().upload(file, purpose);
            terminal.progressDone();
            terminal.line(connection.json() ? Json.text(new FileReply(stored, BaseResp.SUCCESS)) : Long.toString(stored.fileId()));
        }
        return ExitCode.OK;
    }
}
