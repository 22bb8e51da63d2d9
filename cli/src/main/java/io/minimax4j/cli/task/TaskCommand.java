package io.minimax4j.cli.task;

import io.minimax4j.cli.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code task}: the command for work that was started before. */
@Command(name = "task", description = "Come back to a clip, a long text or a batch that was started before.", synopsisSubcommandLabel = "COMMAND")
public final class TaskCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private TaskCommand() {}

    public static CommandLine commandLine(Terminal terminal) {
        return new CommandLine(new TaskCommand()).addSubcommand(new GetCommand(terminal));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(),
                "Say what to do, for example: minimax task get ID --wait --out clip.mp4");
    }
}
