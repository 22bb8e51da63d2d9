package io.minimax4j.cli.file;

import io.minimax4j.cli.ClientCommand;
import io.minimax4j.cli.Terminal;
import io.minimax4j.client.MiniMax;
import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.protocol.file.FileInfo;
import io.minimax4j.protocol.file.FileReply;
import io.minimax4j.protocol.json.Json;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code files upload FILE}. */
@Command(name = "upload", description = "Upload a file.")
final class UploadCommand extends ClientCommand {
    @Parameters(paramLabel = "FILE", description = "The file.")
    private Path file = Path.of("");

    @Option(names = "--purpose", paramLabel = "PURPOSE", defaultValue = "retrieval", description = "What it is for, such as voice_clone or batch (default: ${DEFAULT-VALUE}).")
    private String purpose = "";

    UploadCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected void run(MiniMax client) {
        terminal.progress("uploading " + file + " ...");
        FileInfo stored = client.files().upload(file, purpose);
        terminal.progressDone();
        terminal.line(json() ? Json.text(new FileReply(stored, BaseResp.SUCCESS)) : Long.toString(stored.fileId()));
    }
}
