package io.minimax4j.cli.file;

import io.minimax4j.cli.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code files}: the commands for the files of an account. */
@Command(name = "files", description = "Upload, list, show, download and delete files.", synopsisSubcommandLabel = "COMMAND")
public final class FilesCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private FilesCommand() {}

    public static CommandLine commandLine(Terminal terminal) {
        return new CommandLine(new FilesCommand())
                .addSubcommand(new UploadCommand(terminal))
                .addSubcommand(new ListCommand(terminal))
                .addSubcommand(new ShowCommand(terminal))
                .addSubcommand(new DownloadCommand(terminal))
                .addSubcommand(new DeleteCommand(terminal));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do, for example: minimax files list");
    }
}
