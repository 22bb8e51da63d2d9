package io.minimax4j.cli.callback;

import io.minimax4j.cli.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code callbacks}: the commands for the log of callbacks. */
@Command(name = "callbacks", description = "List, show and replay what was posted to callback addresses; the signing secret.", synopsisSubcommandLabel = "COMMAND")
public final class CallbacksCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private CallbacksCommand() {}

    public static CommandLine commandLine(Terminal terminal) {
        return new CommandLine(new CallbacksCommand())
                .addSubcommand(new ListCommand(terminal))
                .addSubcommand(new ShowCommand(terminal))
                .addSubcommand(new ReplayCommand(terminal))
                .addSubcommand(new SecretCommand(terminal));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do, for example: minimax callbacks list");
    }
}
